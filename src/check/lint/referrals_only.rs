//! OSP043: incidents are passed on, and nothing else ever follows.

use super::report::{Draft, Report};
use super::view::{Incidents, count, list};
use crate::policy::Response;
use crate::vocabulary::ResponseKind;

super::lint! {
    /// ## What it checks
    ///
    /// Whether, in an incident table and the rules about it, anything but referrals and
    /// logging follows: somebody is told, something follows for the person who did it, or
    /// somebody is protected.
    ///
    /// ## Why it matters
    ///
    /// The policy says to whom an incident goes and never what happens. Every sanction is
    /// then somebody's own idea, and nobody can compare two cases.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// rows: { filter-bypass: { line: 353, required: [class-teacher, headteacher] } }
    /// ```
    ///
    /// ## Remedy
    ///
    /// Say what follows: a warning, removal of access, that parents are informed; as
    /// required, or as `available` where the school wants to weigh the case.
    ReferralsOnly, Warn, printed, check
}

fn does_something(response: &Response) -> bool {
    let kind = response.kind;
    !matches!(kind, ResponseKind::Referral | ResponseKind::Logging)
}

fn check(report: &mut Report<'_>) {
    for incidents in Incidents::all(report.policy) {
        let used = incidents.used();
        let mut responses = incidents.table.responses_in(used).peekable();
        let none = responses.peek().is_none();
        if none || responses.any(does_something) {
            continue;
        }
        let others = incidents.columns().map(|(_, response)| response);
        let others = others.filter(|response| does_something(response));
        let others: Vec<&str> = others.map(|response| &*response.id).collect();
        let empty = match others.as_slice() {
            [] => String::new(),
            _ => format!(", though the table has columns for more: {}", list(others)),
        };
        let rows = incidents.rows().count();
        let draft = Draft {
            path: incidents.rows_path(),
            message: match rows {
                0 => format!(
                    "the rules for {} only say to whom an incident goes{empty}",
                    incidents.people()
                ),
                _ => format!(
                    "all {} only say to whom an incident goes{empty}",
                    count(rows, "row", "rows")
                ),
            },
            places: incidents.cite_table(None).into_iter().collect(),
            help: "say who is told and what follows for the person who did it".into(),
            ..Draft::default()
        };
        report.one(&incidents.names(), draft);
    }
}
