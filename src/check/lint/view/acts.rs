//! Acts, and what is said of them.

use super::said::Said;
use crate::policy::{Entry, Policy};
use crate::source::Citation;
use crate::vocabulary::outcome::Decision;

/// Every act, by its number among all subjects, but those of retired rows.
pub(in crate::check::lint) fn acts(policy: &Policy) -> impl Iterator<Item = usize> {
    let retired = policy.level_tables().flat_map(|table| {
        let rows = table.rows.iter().filter(|row| row.retired);
        rows.map(|row| row.subject)
    });
    let left_out: Vec<usize> = retired.collect();
    policy
        .subject_slots()
        .filter(move |act| !left_out.contains(act))
}

/// What is said of an act to some roles, each once.
pub(in crate::check::lint) fn entries<'p>(
    policy: &'p Policy,
    roles: &[bool],
    act: usize,
) -> impl Iterator<Item = &'p Entry> {
    let mut entries: Vec<&Entry> = Vec::new();
    for (role, _) in roles.iter().enumerate().filter(|(_, held)| **held) {
        let entry = policy.question(role, act);
        let is_new = |entry: &&Entry| !entries.iter().any(|known| std::ptr::eq(*known, *entry));
        entries.extend(entry.filter(is_new));
    }
    entries.into_iter()
}

/// Whether something is forbidden under some circumstances, and no reading permits it there.
pub(in crate::check::lint) fn is_forbidden(entry: &Entry) -> bool {
    entry.decisions().any(forbids)
}

/// Whether something is forbidden under all circumstances.
pub(in crate::check::lint) fn is_forbidden_outright(entry: &Entry) -> bool {
    entry.decisions().all(forbids)
}

/// Whether an answer is no, however the document is read.
pub(in crate::check::lint) fn forbids(decision: Decision) -> bool {
    match decision {
        Decision::Decided(verdict) => !verdict.is_permitted(),
        Decision::Unclear(verdicts) => verdicts.iter().all(|verdict| !verdict.is_permitted()),
        Decision::Silent | Decision::Depends { .. } => false,
    }
}

/// The places that speak about an act to some of these roles: in the policy file
/// and in the school's document.
pub(in crate::check::lint) fn places<'p>(
    all: &[Said<'p>],
    act: usize,
    roles: &[bool],
) -> Vec<(String, Citation<'p>)> {
    let speaks = |said: &&Said<'p>| {
        let mut both = said.roles.iter().zip(roles);
        said.subjects.contains(&act) && both.any(|(bound, held)| *bound && *held)
    };
    let all = all.iter().filter(speaks);
    all.flat_map(|said| {
        let path = said.path();
        let places = said.places().into_iter();
        places.map(move |place| (path.clone(), place))
    })
    .collect()
}
