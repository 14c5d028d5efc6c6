//! OSP033: rules bind people for whom no incident table stands.

use super::report::{Draft, Name, Report};
use super::view::{Incidents, acts, count, forms, is_forbidden, list};
use crate::policy::Policy;
use crate::source::Citation;

super::lint! {
    /// ## What it checks
    ///
    /// Whether everybody to whom the policy forbids something is among the people of one
    /// of the two incident tables. Left alone where the file has neither table.
    ///
    /// ## Why it matters
    ///
    /// Volunteers, governors and visitors are told what not to do, and nobody is told
    /// what happens if they do it.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// audiences:
    ///   adults: { label: Adults, roles: [staff, volunteer, governor] }
    ///   employees: { label: Employees, roles: [staff] }
    /// communications: { audiences: [adults] }
    /// staff-incidents: { audience: employees }
    /// ```
    ///
    /// ## Remedy
    ///
    /// Widen the audience of an incident table, or have the document say what follows for
    /// the others, if only whom to tell.
    AudienceNotJudged, Warn, printed, check
}

fn check(report: &mut Report<'_>) {
    let policy = report.policy;
    let Some(last) = Incidents::all(policy).last() else {
        return;
    };
    let roles = 0..policy.roles.count();
    let is_judged = |role: &usize| policy.judged.get(*role).copied().flatten().is_some();
    let bound: Vec<usize> = roles.filter(|role| is_bound(policy, *role)).collect();
    let all = bound.len();
    let unjudged: Vec<usize> = bound.into_iter().filter(|role| !is_judged(role)).collect();
    report.together(
        unjudged,
        |role| {
            let name = policy.roles.id_at(*role);
            vec![Name {
                section: "audiences",
                name,
            }]
        },
        |roles| Draft {
            path: format!("{}.audience", last.section()),
            message: format!(
                "{} of {} that rules bind {} judged by no incident table: {}",
                roles.len(),
                count(all, "role", "roles"),
                forms(roles.len(), "is", "are"),
                list(roles.iter().map(|role| policy.roles.id_at(*role))),
            ),
            places: tables(policy),
            help: "widen the audience of a table, or have the document say what follows for them"
                .into(),
            ..Draft::default()
        },
    );
}

/// Where the tables stand. Prose can be the source of both; where all lines of one are among
/// those of the other, they are given once.
fn tables(policy: &Policy) -> Vec<Citation<'_>> {
    let mut tables: Vec<Citation<'_>> = Incidents::all(policy)
        .filter_map(|incidents| incidents.cite_table(None))
        .collect();
    if let [first, second] = tables.as_slice() {
        if is_among(second, first) {
            tables.pop();
        } else if is_among(first, second) {
            tables.remove(0);
        }
    }
    tables
}

/// Whether a place says nothing more than another does.
fn is_among(place: &Citation<'_>, other: &Citation<'_>) -> bool {
    let both = place.at.zip(other.at);
    place.table == other.table && both.is_some_and(|(at, other)| at.is_within(other))
}

/// Whether anything is forbidden to a role.
fn is_bound(policy: &Policy, role: usize) -> bool {
    let mut entries = acts(policy).filter_map(|act| policy.question(role, act));
    entries.any(is_forbidden)
}
