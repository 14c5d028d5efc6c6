//! What staff are told: what to do now.

mod assessment;
mod classification;
mod contacts;
mod duties;
mod procedure;
mod recommendation;

pub(super) use assessment::sentences as assessment;
pub(super) use classification::sentences as classification;
pub(super) use contacts::sentences as contacts;
pub(super) use duties::{due, duties};
pub(super) use procedure::{check, sentences as procedure};
pub(super) use recommendation::sentences as recommendation;

use super::catalogue::{Staff, shared};
use crate::answer::decision::Reason;

/// Where the answer stands in the policy; a place that comes with a remark is told with it alone.
fn bases<'p>(reasons: impl Iterator<Item = Reason<'p>>) -> Vec<Staff> {
    let reasons: Vec<Reason<'p>> = reasons.collect();
    let told_with_remark = |this: &Reason<'p>| {
        reasons.iter().any(|other| {
            let (this, remarked) = (&this.source, &other.source);
            other.note.is_some()
                && (this.lines, this.row, this.authority)
                    == (remarked.lines, remarked.row, remarked.authority)
        })
    };
    reasons
        .iter()
        .filter(|reason| reason.note.is_some() || !told_with_remark(reason))
        .map(|reason| Staff::Basis {
            place: shared::place(&reason.source, reason.note),
        })
        .collect()
}
