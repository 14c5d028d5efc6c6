//! What parents are told: what the policy says, in plain words.

pub(super) mod assessment;
pub(super) mod classification;
pub(super) mod contacts;
pub(super) mod duties;
pub(super) mod procedure;
pub(super) mod recommendation;

use super::catalogue::{Parent, plain};
use crate::answer::decision::Reason;
use crate::policy::Policy;
use crate::source::Citation;
use crate::vocabulary::Authority;

/// In which parts of the policy it stands, and whether in so many words; what is ours left out.
fn source<'p>(policy: &Policy, reasons: impl Iterator<Item = Reason<'p>>) -> Option<Parent> {
    said_in(policy, reasons.map(|reason| reason.source))
}

fn said_in<'p>(policy: &Policy, sources: impl Iterator<Item = Citation<'p>>) -> Option<Parent> {
    let sources: Vec<_> = sources
        .filter(|source| source.authority != Authority::Ours)
        .collect();
    let inferred = sources
        .iter()
        .filter(|source| source.authority == Authority::Inferred)
        .count();
    let all = sources.len();
    let parts = plain::parts(policy, sources.into_iter())?;
    Some(match inferred {
        0 => Parent::SaidIn(parts),
        some if some == all => Parent::FollowsFrom(parts),
        _ => Parent::PartlyFollowsFrom(parts),
    })
}
