//! What auditors are told: all that the answer rests on.

pub(super) mod assessment;
pub(super) mod classification;
pub(super) mod contacts;
pub(super) mod duties;
pub(super) mod procedure;
pub(super) mod recommendation;

use super::catalogue::{Auditor, audit, shared};
use crate::answer::decision::Reason;
use crate::vocabulary::Authority;

/// Every reason, and how many are whose.
fn sources<'p>(reasons: impl Iterator<Item = Reason<'p>>) -> Vec<Auditor> {
    let reasons: Vec<Reason<'p>> = reasons.collect();
    if reasons.is_empty() {
        return vec![Auditor::NoReason];
    }
    let by = |authority: Authority| {
        let these = reasons.iter().filter(|r| r.source.authority == authority);
        shared::number(these.count())
    };
    let totals = Auditor::Totals(
        by(Authority::Printed),
        by(Authority::Inferred),
        by(Authority::Ours),
    );
    let each = reasons.iter().map(|reason| Auditor::Reason {
        kind: audit::label(reason.kind),
        rule: audit::code(reason.rule),
        says: audit::says_in(reason),
        authority: shared::word(reason.source.authority),
        place: audit::place(&reason.source, reason.note),
    });
    each.chain([totals]).collect()
}
