//! OSP015: a choice between permitting and forbidding was never made.

use std::rc::Rc;

use super::ambiguous_case::is_undecided;
use super::report::{Draft, Report};
use super::view::{list, remark, verdicts};

super::lint! {
    /// ## What it checks
    ///
    /// Whether a cell or rule leaves open, without any condition, whether it permits or
    /// forbids: a template's "allows / forbids" from which nobody struck one.
    ///
    /// ## Why it matters
    ///
    /// The school announces a rule and has none. Both sides of a dispute can cite it.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// staff-programs:
    ///   line: 196
    ///   who: [staff]
    ///   about: [executable-download]
    ///   cases: [{ line: 196, then: [allowed, not-allowed] }]
    /// ```
    ///
    /// ## Remedy
    ///
    /// Strike one of the alternatives from the document, and keep the other verdict.
    UndecidedAlternative, Warn, printed, check
}

fn check(report: &mut Report<'_>) {
    let policy = report.policy;
    for said in Rc::clone(&report.said).iter() {
        let Some(statement) = said.first() else {
            continue;
        };
        for (number, case) in statement
            .cases
            .iter()
            .enumerate()
            .filter(|(_, case)| is_undecided(case))
        {
            let about = said
                .subjects
                .iter()
                .map(|subject| policy.subject_id(*subject));
            let place = policy.cite_case(case);
            let draft = Draft {
                path: format!("{}.cases[{number}].then", said.path()),
                message: format!(
                    "`{}` leaves open whether {} is {}{}",
                    said.name(),
                    list(about),
                    verdicts(case.then),
                    remark(case.note.as_deref()),
                ),
                places: place.map_or_else(|| said.places(), |place| vec![place]),
                help: "strike one of the two from the document, and keep the other".into(),
                ..Draft::default()
            };
            report.one(&said.names(), draft);
        }
    }
}
