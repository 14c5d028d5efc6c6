//! What auditors are told: all that the answer rests on.

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

use super::Sentence;
use super::catalogue::{Auditor, audit};
use crate::answer::decision::Reason;
use crate::vocabulary::Authority;

/// Every reason, and how many are whose.
fn sources<'p>(reasons: impl Iterator<Item = Reason<'p>>) -> Vec<Sentence> {
    let reasons: Vec<Reason<'p>> = reasons.collect();
    if reasons.is_empty() {
        return vec![Auditor::NoReason.into()];
    }
    let by = |authority: Authority| {
        let these = reasons.iter().filter(|r| r.source.authority == authority);
        audit::count(these.count())
    };
    let totals = Auditor::Totals {
        printed: by(Authority::Printed),
        inferred: by(Authority::Inferred),
        ours: by(Authority::Ours),
    };
    let each = reasons.iter().map(|reason| Auditor::Reason {
        kind: audit::kind(reason.kind),
        rule: audit::code(reason.rule),
        says: audit::says(&reason.says),
        authority: audit::authority(reason.source.authority),
        place: audit::place(&reason.source, reason.note),
    });
    each.chain([totals]).map(Sentence::from).collect()
}
