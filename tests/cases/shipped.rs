//! The cases of the two shipped policies.

use online_safety_policy::Annotated;
use online_safety_policy::builtin::Builtin;
use online_safety_policy::cases::{Cases, CasesReport};
use strum::IntoEnumIterator as _;

/// The shipped cases of a policy.
#[track_caller]
pub(crate) fn cases(builtin: Builtin) -> Cases {
    let text = builtin.cases_source();
    match Cases::from_yaml(text, builtin.policy()) {
        Ok(cases) => cases,
        Err(error) => panic!("{}", error.annotated("cases.yaml", text)),
    }
}

/// What comes of them.
#[track_caller]
pub(crate) fn report(builtin: Builtin) -> CasesReport {
    cases(builtin).run(builtin.policy())
}

#[test]
fn every_answer_is_as_the_document_says() {
    for builtin in Builtin::iter() {
        let report = report(builtin);
        let text = builtin.cases_source();
        assert!(
            report.passed(),
            "{}",
            Annotated::new(report.failures(), "cases.yaml", text)
        );
        println!("{report}");
    }
}
