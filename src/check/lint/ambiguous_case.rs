//! OSP013: a case can be read in several ways.

use std::rc::Rc;

use enumset::EnumSet;

use super::report::{Draft, Report};
use super::view::{remark, verdicts};
use crate::policy::Case;
use crate::vocabulary::Verdict;

super::lint! {
    /// ## What it checks
    ///
    /// Whether a case of a cell or rule, or what holds otherwise, is recorded with more
    /// than one verdict. A case without conditions that both permits and forbids is left
    /// to `undecided-alternative`.
    ///
    /// ## Why it matters
    ///
    /// Under these circumstances nobody can say whether the act is allowed. Often it is
    /// the end of a range that is open: before school, on a trip, in the corridor.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// cases:
    ///   - { line: 201, unless: { time: [school-hours] }, then: [allowed, not-allowed] }
    /// ```
    ///
    /// ## Remedy
    ///
    /// Have the document say what holds under these circumstances, and keep that verdict.
    AmbiguousCase, Warn, printed, check
}

fn check(report: &mut Report<'_>) {
    for said in Rc::clone(&report.said).iter() {
        // The cases of several readings are the same.
        let Some(statement) = said.first() else {
            continue;
        };
        let whom = said.audience().map(|audience| format!(" for `{audience}`"));
        let subject = format!("`{}`{}", said.name(), whom.unwrap_or_default());
        let unclear = |then: &EnumSet<Verdict>| then.len() > 1;
        let mut said_there = statement.cases.iter().map(|case| case.then);
        let either = said_there
            .find(unclear)
            .or(Some(statement.otherwise).filter(unclear));
        // What brackets mean is said nowhere, or by the cases of the cell.
        if let Some(then) = either
            && statement
                .level
                .as_ref()
                .is_some_and(|level| level.in_brackets)
        {
            let draft = Draft {
                path: said.path(),
                message: format!(
                    "the mark of {subject} in brackets can be read as {}",
                    verdicts(then)
                ),
                places: said.places(),
                help: "say what such a mark means, under `brackets` of its table".into(),
                ..Draft::default()
            };
            report.one(&said.names(), draft);
            continue;
        }
        for (number, case) in statement.cases.iter().enumerate() {
            if case.then.len() < 2 || is_undecided(case) {
                continue;
            }
            let place = report.policy.cite_case(case);
            let draft = Draft {
                path: format!("{}.cases[{number}]", said.path()),
                message: format!(
                    "case {} of {subject} can be read as {}{}",
                    number + 1,
                    verdicts(case.then),
                    remark(case.note.as_deref()),
                ),
                places: place.map_or_else(|| said.places(), |place| vec![place]),
                help: "have the document say what holds then, and keep that verdict".into(),
                ..Draft::default()
            };
            report.one(&said.names(), draft);
        }
        if statement.otherwise.len() > 1 {
            let draft = Draft {
                path: format!("{}.otherwise", said.path()),
                message: format!(
                    "where no case holds, {subject} can be read as {}",
                    verdicts(statement.otherwise)
                ),
                places: said.places(),
                help: "have the document say what holds then, and keep that verdict".into(),
                ..Draft::default()
            };
            report.one(&said.names(), draft);
        }
    }
}

/// Whether it permits and forbids without any condition.
pub(super) fn is_undecided(case: &Case) -> bool {
    let permits = case.then.iter().any(Verdict::is_permitted);
    let forbids = case.then.iter().any(|verdict| !verdict.is_permitted());
    case.conditions.is_empty() && permits && forbids
}
