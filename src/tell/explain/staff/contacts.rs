//! Whom to tell? For staff.

use crate::answer::decision::{ContactPoint, Contacts, Recommendation};
use crate::policy::Policy;
use crate::tell::explain::catalogue::{Staff, names, shared};
use crate::tell::phrase::contacts::ways;

pub(in crate::tell::explain) fn sentences(of: &Contacts<'_>) -> Vec<Staff> {
    if of.is_silent() {
        let matter = names::first(&names::matter(of.policy, of.matter));
        let ask = Staff::AskAboutSilence(names::leaders_beside(of.policy, of.matter));
        return vec![Staff::GoesToNobody(matter), ask];
    }
    let mut told = points(of.policy, of.points());
    if of.silent_for().next().is_some() {
        let matter = names::matter(of.policy, of.matter);
        told.push(Staff::GoesToNobodyElse(matter));
    }
    told
}

/// In an answer about an incident: a sentence for each way that a matter goes.
pub(super) fn in_short(of: &Recommendation<'_>) -> Vec<Staff> {
    let ways = ways(of.contacts()).into_iter();
    let told = ways.map(|way| Staff::GoesOneWay {
        matter: names::first(&names::matter(of.policy, way.matter)),
        from: names::from(of.policy, &way),
        offices: names::any_of(of.policy, way.to),
        next: names::and_on(of.policy, way.then),
        places: shared::places(&way),
    });
    told.collect()
}

/// A sentence for each of the policy's.
fn points<'p>(policy: &Policy, points: impl Iterator<Item = ContactPoint<'p>>) -> Vec<Staff> {
    let each = points.map(|point| Staff::GoesTo {
        matter: names::first(&names::matter(policy, point.matter)),
        who: names::people_by(policy, &point.by),
        offices: names::any_of(policy, point.to),
        next: names::and_on(policy, point.then),
        place: shared::place(&point.source, point.note),
    });
    each.collect()
}
