//! Whom to tell? For staff.

use crate::answer::decision::{ContactPoint, Contacts};
use crate::policy::Policy;
use crate::tell::explain::Sentence;
use crate::tell::explain::catalogue::{Staff, names, shared};

pub(in crate::tell::explain) fn sentences(of: &Contacts<'_>) -> Vec<Sentence> {
    if of.is_silent() {
        let matter = names::first(&names::matter(of.matter));
        return vec![
            Staff::GoesToNobody { matter }.into(),
            Staff::AskAboutSilence.into(),
        ];
    }
    let mut told = points(of.policy, of.points());
    if of.silent_for().next().is_some() {
        let matter = names::matter(of.matter);
        told.push(Staff::GoesToNobodyElse { matter }.into());
    }
    told
}

/// A sentence for each of the policy's.
pub(super) fn points<'p>(
    policy: &Policy,
    points: impl Iterator<Item = ContactPoint<'p>>,
) -> Vec<Sentence> {
    points
        .map(|point| {
            let matter = names::first(&names::matter(point.matter));
            let who = names::people_by(policy, &point.by);
            let offices = names::any_of(point.to);
            let place = shared::place(&point.source, point.note);
            let told = if point.then.is_empty() {
                Staff::GoesTo {
                    matter,
                    who,
                    offices,
                    place,
                }
            } else {
                Staff::GoesToAndOn {
                    matter,
                    who,
                    offices,
                    next: names::any_of(point.then),
                    place,
                }
            };
            told.into()
        })
        .collect()
}
