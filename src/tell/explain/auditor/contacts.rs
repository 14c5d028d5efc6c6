//! To whom is it brought? For auditors.

use crate::answer::decision::{ContactPoint, Contacts};
use crate::policy::Policy;
use crate::tell::explain::Sentence;
use crate::tell::explain::catalogue::{Auditor, audit, names};

pub(in crate::tell::explain) fn sentences(of: &Contacts<'_>) -> Vec<Sentence> {
    let asked = Auditor::AskedAboutMatter {
        title: audit::title(of.policy),
        policy: audit::code(of.policy.id()),
        matter: audit::word(Some(of.matter)),
    };
    let mut told = vec![asked.into()];
    if of.is_silent() {
        let matter = audit::word(Some(of.matter));
        told.push(Auditor::NoContact { matter }.into());
    }
    told.extend(points(of.policy, of.points()));
    let roles: Vec<_> = of.silent_for().collect();
    if !of.is_silent() && !roles.is_empty() {
        let roles = audit::codes(roles);
        told.push(Auditor::NoContactFor { roles }.into());
    }
    told
}

pub(super) fn points<'p>(
    policy: &Policy,
    points: impl Iterator<Item = ContactPoint<'p>>,
) -> Vec<Sentence> {
    points
        .map(|point| {
            Auditor::Contact {
                rule: audit::code(point.rule),
                matter: audit::word(Some(point.matter)),
                people: names::people_by(policy, &point.by),
                offices: audit::codes(point.to),
                next: audit::codes(point.then),
                authority: audit::authority(point.source.authority),
                place: audit::place(&point.source, point.note),
            }
            .into()
        })
        .collect()
}
