//! The cases of the two shipped policies.

use online_safety_policy::builtin::Builtin;
use online_safety_policy::check::cases::{Cases, CasesReport, PartKind};
use online_safety_policy::diagnostic::Annotated;
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
    }
}

/// Nothing is left out: every cell, case, rule, response, contact and piece of evidence.
#[test]
fn everything_that_an_answer_can_rest_on_is_covered() {
    for builtin in Builtin::iter() {
        let report = report(builtin);
        println!("{report}");
        let missing: Vec<_> = report.coverage().missing().collect();
        assert!(missing.is_empty(), "{missing:#?}");
    }
}

#[test]
fn every_printed_mark_is_covered() {
    let report = report(Builtin::TelfordInfant2020);
    let coverage = report.coverage();
    // 22 rows of user actions, two of them read in two ways; 9 of technologies for two groups.
    assert_eq!(coverage.of(PartKind::Cell), (42, 42));
    // 22 marks in the pupil table, 19 in the staff table.
    assert_eq!(coverage.of(PartKind::IncidentRow), (41, 41));
    assert_eq!(coverage.printed(), (83, 83));
}

#[test]
fn the_figures_are_as_reviewed() {
    let reports: Vec<String> = Builtin::iter()
        .map(|builtin| report(builtin).to_string())
        .collect();
    insta::assert_snapshot!(reports.join("\n\n"));
}

/// Each kind of answer that the policy can give is expected somewhere.
#[test]
fn every_kind_of_answer_is_met() {
    for builtin in Builtin::iter() {
        let report = report(builtin);
        for met in report.coverage().decisions() {
            assert!(met.questions > 0, "{builtin}: {}", met.answer);
        }
    }
}

#[test]
fn cases_have_names_of_their_own() {
    for builtin in Builtin::iter() {
        let cases = cases(builtin);
        let names: std::collections::BTreeSet<_> = cases.names().collect();
        assert_eq!(names.len(), cases.names().count());
        assert_eq!(cases.policy(), builtin.policy().id());
    }
}
