//! The groups that either of two policies tells apart, in what both of them can be asked.

use crate::policy::circumstances::{ANY_OTHER, Facts};
use crate::policy::{Entry, Policy};
use crate::vocabulary::Fact;

/// Somebody who is in some groups and in no other: a class for each policy, none for one that tells none
/// apart.
pub(super) struct Both {
    pub(super) classes: [Option<u8>; 2],
    /// The groups, as they are given with a question.
    pub(super) name: String,
}

/// All whom two compiled questions are about, as far as either tells them apart; none where neither does.
pub(super) fn joint(policies: [&Policy; 2], entries: [&Entry; 2], given: [&Facts; 2]) -> Vec<Both> {
    let ([one, other], [of_one, of_other]) = (entries, given);
    let (a, b) = (classes(one, of_one), classes(other, of_other));
    if a.len().max(b.len()) < 2 {
        return Vec::new();
    }
    let pairs = a.iter().flat_map(|a| b.iter().map(move |b| [*a, *b]));
    pairs
        .filter_map(|pair| both(policies, entries, pair))
        .collect()
}

fn classes(entry: &Entry, given: &Facts) -> Vec<Option<u8>> {
    if !entry.asks().any(|fact| fact == Fact::Group) {
        return vec![None];
    }
    entry.open_classes(given).map(Some).collect()
}

/// Who is in both of two classes, if anybody can be.
fn both(policies: [&Policy; 2], entries: [&Entry; 2], classes: [Option<u8>; 2]) -> Option<Both> {
    let mut ids: Vec<&str> = Vec::new();
    for (policy, class) in policies.into_iter().zip(classes) {
        for id in class.into_iter().flat_map(|class| named(policy, class)) {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
    }
    for ((policy, entry), class) in policies.into_iter().zip(entries).zip(classes) {
        let known = ids.iter().filter_map(|id| policy.roles.slot_of(id));
        let these = known.fold(0, |set, role| set | policy.groups.bit(role));
        let whole = policy
            .groups
            .with(class.map_or(0, usize::from), class.is_some(), these)?;
        let is_other = |class: u8| {
            whole.is_none_or(|whole| {
                entry.place(Fact::Group, whole) != entry.place(Fact::Group, class)
            })
        };
        if class.is_some_and(is_other) {
            return None;
        }
    }
    let name = match ids.is_empty() {
        true => ANY_OTHER.to_owned(),
        false => ids.join(" "),
    };
    Some(Both { classes, name })
}

fn named(policy: &Policy, class: u8) -> impl Iterator<Item = &str> {
    let (groups, _) = policy
        .groups
        .common(1_u64.checked_shl(class.into()).unwrap_or_default());
    groups.map(|role| policy.roles.id_at(role))
}
