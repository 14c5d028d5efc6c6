//! What the logic of several readers asks of an answer.

use enumset::EnumSet;

use crate::answer::decision::{
    Assessment, Modality, Reading, Reason, ReasonKind, Recommendation, RecommendedResponse,
};
use crate::vocabulary::outcome::Decision;
use crate::vocabulary::{History, Verdict};

/// What is still open about an act that amounts to an incident.
pub(super) enum Premise {
    /// It is not allowed.
    Forbidden,
    /// It may be allowed after all.
    IfForbidden,
    /// The policy says nothing about the act itself.
    ThoughSilent,
}

pub(super) fn premise(of: &Assessment<'_>) -> Premise {
    match of.classification.decision {
        Decision::Decided(_) => Premise::Forbidden,
        Decision::Silent => Premise::ThoughSilent,
        Decision::Unclear(_) | Decision::Depends { .. } => Premise::IfForbidden,
    }
}

/// The readings of rows that can be read in several ways, where that matters to the answer.
pub(super) fn row_readings<'p>(of: &Recommendation<'p>) -> Vec<Reason<'p>> {
    if of.disputed == 0 {
        return Vec::new();
    }
    let reasons: Vec<Reason<'p>> = of
        .reasons()
        .filter(|reason| reason.kind != ReasonKind::ResponseRule)
        .collect();
    let rows = reasons.iter().filter(|reason| {
        let same = |other: &&Reason<'p>| other.source == reason.source;
        reasons.iter().filter(same).count() > 1
    });
    rows.cloned().collect()
}

/// Whether it happened before, to incidents that a row answers for, and no row is about repeats.
pub(super) fn no_rule_on_repeats(of: &Recommendation<'_>) -> bool {
    of.history != History::FirstTime
        && of.judged_set() != 0
        && of
            .table()
            .is_some_and(|(_, table)| table.repeats(None).next().is_none())
}

/// The responses that are required, or left to the school, or in dispute.
pub(super) fn each<'p>(
    of: &Recommendation<'p>,
    modality: Modality,
) -> impl Iterator<Item = RecommendedResponse<'p>> + use<'p> {
    of.responses().filter(move |r| r.modality() == modality)
}

/// The verdicts of a reading, each by itself where no fact is waited for: one sentence of a
/// policy can be read in two ways.
pub(super) fn ways(reading: &Reading<'_>) -> Vec<EnumSet<Verdict>> {
    if reading.waits.is_empty() {
        reading.verdicts.iter().map(EnumSet::only).collect()
    } else {
        vec![reading.verdicts]
    }
}
