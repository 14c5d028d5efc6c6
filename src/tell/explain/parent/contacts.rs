//! Whom to go to? For parents.

use crate::answer::decision::{ContactPoint, Contacts};
use crate::policy::Policy;
use crate::tell::explain::catalogue::{Parent, names};
use crate::vocabulary::{Authority, Role};

pub(in crate::tell::explain) fn sentences(of: &Contacts<'_>) -> Vec<Parent> {
    let told = points(of.policy, of.points());
    if !told.is_empty() {
        return told;
    }
    let matter = names::matter(of.policy, of.matter);
    vec![match of.is_silent() {
        true => Parent::NobodyNamed(matter),
        false => Parent::NobodyNamedForParents(matter),
    }]
}

/// Those that parents are among who bring it; whom staff go to is no business of theirs.
pub(super) fn points<'p>(
    policy: &Policy,
    points: impl Iterator<Item = ContactPoint<'p>>,
) -> Vec<Parent> {
    points
        .filter(|point| point.by.contains(&Role::Parent.into()))
        .flat_map(|point| {
            let matter = names::matter(policy, point.matter);
            let offices = names::any_of(policy, point.to);
            let next = (!point.then.is_empty())
                .then(|| Parent::GoesOn(matter.clone(), names::any_of(policy, point.then)));
            let named = match point.source.authority {
                Authority::Printed => Parent::Named(matter, offices),
                Authority::Inferred | Authority::Ours => Parent::PointedTo(matter, offices),
            };
            [named].into_iter().chain(next)
        })
        .collect()
}
