//! What staff are told: what to do now.

pub(super) mod assessment;
pub(super) mod classification;
pub(super) mod contacts;
pub(super) mod duties;
pub(super) mod procedure;
pub(super) mod recommendation;

use super::catalogue::{Staff, shared};
use crate::answer::decision::Reason;

/// Where the answer stands in the policy; a place that comes with a remark is told with it alone.
fn bases<'p>(reasons: impl Iterator<Item = Reason<'p>>) -> Vec<Staff> {
    let reasons: Vec<Reason<'p>> = reasons.collect();
    let told_with_remark = |this: &Reason<'p>| {
        reasons.iter().any(|other| {
            let (this, remarked) = (&this.source, &other.source);
            other.note.is_some()
                && (this.at, this.row, this.authority)
                    == (remarked.at, remarked.row, remarked.authority)
        })
    };
    reasons
        .iter()
        .filter(|reason| reason.note.is_some() || !told_with_remark(reason))
        .map(|reason| Staff::Basis(shared::basis(reason)))
        .collect()
}
