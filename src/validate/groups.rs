//! Roles that are kinds of others.

use crate::diagnostic::Code;
use crate::document::GroupsDocument;
use crate::policy::{Groups, MOST_CLASSES, MOST_GROUPS, Untold, Words, bits};
use crate::vocabulary::Role;
use crate::yaml::{At, Reader};

use super::cells::Bound;
use super::circle::{Within, circle};
use super::{Scope, names};

/// Reads the kinds; of a file in which one is a kind of itself, none.
pub(super) fn groups(
    document: &GroupsDocument,
    roles: &Words<Role>,
    reader: &Reader<'_>,
) -> Groups {
    let at = reader.at("groups");
    let kinds = pairs(&document.kinds, roles, at.key("kinds"));
    let complete = pairs(&document.complete, roles, at.key("complete"));
    let sets = at.key("apart");
    let apart = document.apart.iter().enumerate();
    let apart: Vec<Vec<usize>> = apart
        .map(|(i, set)| set_of(set, roles, sets.index(i)))
        .collect();
    // In the order of the file: what a role is a kind of stands before it.
    let mut named: Vec<usize> = Vec::new();
    let pairs = kinds.iter().chain(&complete);
    let both = pairs.flat_map(|(_, role, others)| others.iter().chain([role]));
    for role in both.chain(apart.iter().flatten()) {
        if !named.contains(role) {
            named.push(*role);
        }
    }
    if named.len() > MOST_GROUPS {
        let message =
            format!("more than {MOST_GROUPS} roles that are kinds of others or have kinds");
        let help = Some("take out those of which no rule speaks".into());
        at.fault_at_key(Code::TooMany, message, help);
        return Groups::default();
    }
    let bit = |role: &usize| named.iter().position(|known| known == role);
    let set = |roles: &[usize]| {
        let bits = roles.iter().filter_map(bit);
        bits.fold(0_u64, |set, bit| set | 1 << bit)
    };
    let mut of = vec![0; named.len()];
    for (_, role, wider) in &kinds {
        if let Some(of) = bit(role).and_then(|bit| of.get_mut(bit)) {
            *of = set(wider);
        }
    }
    if let Some((name, through)) = circle(&kinds, roles) {
        let message = format!("`{name}` is a kind of itself: {through}");
        let help = Some("take one of these out".into());
        let at = at.key("kinds");
        at.key(name)
            .fault_at_key(Code::ContradictoryGroups, message, help);
        return Groups::default();
    }
    let sets: Vec<u64> = apart.iter().map(|apart| set(apart)).collect();
    let lists = complete
        .iter()
        .map(|(_, role, some)| (set(&[*role]), set(some)));
    let lists = lists.collect();
    let groups = Groups::new(named.clone(), of, &sets, lists);
    for (i, set) in apart.iter().enumerate() {
        let at = at.key("apart");
        let at = at.index(i);
        let within = |role: &usize, of: &usize| role != of && groups.is_kind(*role, *of);
        let both = set
            .iter()
            .find_map(|role| Some((role, set.iter().find(|of| within(role, of))?)));
        if let Some((role, of)) = both {
            let [role, of] = [role, of].map(|role| roles.id_at(*role));
            let message = format!("`{role}` is a kind of `{of}`: nobody could be one");
            let help = Some("take one of the two out".into());
            at.fault(Code::ContradictoryGroups, message, help);
        }
    }
    for (name, role, some) in &complete {
        let at = at.key("complete");
        let at = at.key(name);
        for other in some
            .iter()
            .filter(|other| *other == role || !groups.is_kind(**other, *role))
        {
            let message = format!("`{}` is no kind of `{name}`", roles.id_at(*other));
            let help = Some("declare it under `kinds`, or take it out".into());
            at.fault(Code::ContradictoryGroups, message, help);
        }
    }
    groups
}

/// Each role by its name and number, with those that stand with it.
fn pairs<'d>(
    document: &'d [(String, Vec<String>)],
    roles: &Words<Role>,
    at: At<'_>,
) -> Vec<Within<'d>> {
    let each = document.iter().filter_map(|(name, others)| {
        let at = at.key(name);
        let role = names::slot_of_key(name, roles, at);
        let others = set_of(others, roles, at);
        Some((name.as_str(), role?, others))
    });
    each.collect()
}

fn set_of(texts: &[String], roles: &Words<Role>, at: At<'_>) -> Vec<usize> {
    let mut set = Vec::with_capacity(texts.len());
    for (i, text) in texts.iter().enumerate() {
        match names::slot(text, roles, at.index(i)) {
            Some(slot) if set.contains(&slot) => names::twice(text, at.index(i)),
            Some(slot) => set.push(slot),
            None => {}
        }
    }
    set
}

/// Finds out which groups the rules tell apart, once all were read.
pub(super) fn tell_apart(scope: &mut Scope, statements: &[Bound], reader: &Reader<'_>) {
    let groups = &scope.groups;
    let named = statements.iter().fold(0, |all, bound| {
        all | groups.widest_of(bound.statement.binds)
    });
    let Err(untold) = scope.groups.tell_apart(named) else {
        return;
    };
    let at = reader.at("groups");
    if at.is_at_fault() {
        return;
    }
    match untold {
        Untold::Nobody(role) => {
            let name = scope.roles.id_at(role);
            let message = format!("nobody can be in the role `{name}`");
            let help = "what it is a kind of is set apart by `apart`, or by it from all that are `complete`";
            at.fault_at_key(Code::ContradictoryGroups, message, Some(help.into()));
        }
        Untold::TooMany => {
            let bearing = bits(named & scope.groups.kinds()).count();
            let message = format!(
                "too many ways to be in several of the {bearing} groups of which rules speak, and {MOST_CLASSES} are the most"
            );
            let help = "say under `apart` which of them nobody is in at once";
            at.fault_at_key(Code::TooMany, message, Some(help.into()));
        }
    }
}
