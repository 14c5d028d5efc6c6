//! To whom is it brought? For auditors.

use crate::answer::decision::{ContactPoint, Contacts};
use crate::policy::Policy;
use crate::tell::explain::catalogue::{Auditor, audit, names, shared};

pub(in crate::tell::explain) fn sentences(of: &Contacts<'_>) -> Vec<Auditor> {
    let asked = Auditor::AskedAboutMatter(
        shared::written(of.policy.title()),
        audit::code(of.policy.id()),
        audit::word(of.matter),
    );
    let mut told = vec![asked];
    if of.is_silent() {
        let matter = audit::word(of.matter);
        told.push(Auditor::NoContact(matter));
    }
    told.extend(points(of.policy, of.points()));
    let roles: Vec<_> = of.silent_for().collect();
    if !of.is_silent() && !roles.is_empty() {
        let roles = audit::codes(roles);
        told.push(Auditor::NoContactFor(roles));
    }
    told
}

pub(super) fn points<'p>(
    policy: &Policy,
    points: impl Iterator<Item = ContactPoint<'p>>,
) -> Vec<Auditor> {
    points
        .map(|point| Auditor::Contact {
            rule: audit::code(point.rule),
            matter: audit::word(point.matter),
            people: names::people_by(policy, &point.by),
            offices: audit::codes(point.to),
            next: audit::codes(point.then),
            authority: shared::word(point.source.authority),
            place: audit::place(&point.source, point.note),
        })
        .collect()
}
