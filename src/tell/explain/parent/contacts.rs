//! Whom to go to? For parents.

use crate::answer::decision::{ContactPoint, Contacts};
use crate::tell::explain::Sentence;
use crate::tell::explain::catalogue::{Parent, names};
use crate::vocabulary::{Authority, Role};

pub(in crate::tell::explain) fn sentences(of: &Contacts<'_>) -> Vec<Sentence> {
    let told = points(of.points());
    if !told.is_empty() {
        return told;
    }
    let matter = names::matter(of.matter);
    let nobody = if of.is_silent() {
        Parent::NobodyNamed { matter }
    } else {
        Parent::NobodyNamedForParents { matter }
    };
    vec![nobody.into()]
}

/// Those that parents are among who bring it; whom staff go to is no business of theirs.
pub(super) fn points<'p>(points: impl Iterator<Item = ContactPoint<'p>>) -> Vec<Sentence> {
    points
        .filter(|point| point.by.contains(&Role::Parent.into()))
        .flat_map(|point| {
            let matter = names::matter(point.matter);
            let offices = names::any_of(point.to);
            let next = (!point.then.is_empty()).then(|| Parent::GoesOn {
                matter: matter.clone(),
                next: names::any_of(point.then),
            });
            let named = if point.source.authority == Authority::Printed {
                Parent::Named { matter, offices }
            } else {
                Parent::PointedTo { matter, offices }
            };
            [named].into_iter().chain(next)
        })
        .map(Sentence::from)
        .collect()
}
