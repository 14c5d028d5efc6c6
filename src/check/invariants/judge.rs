//! Whether an answer is as a law expects.

use enumset::EnumSet;

use super::question;
use crate::answer::ask::Answer;
use crate::answer::decision::{
    Assessment, Classification, Modality, Reason, ReasonKind, Recommendation, ResponseList, Says,
};
use crate::answer::question::Question;
use crate::policy::{Bits, Filter, Following, Law, Other, Policy, Ruling};
use crate::vocabulary::outcome::{Decision, DecisionKind, Resolution};
use crate::vocabulary::{ResponseKind, Verdict};

/// Whether an act is one that a law is about.
pub(super) fn is_meant(filter: &Filter, answer: &Assessment<'_>) -> bool {
    let verdict = answer.classification().verdict();
    let classified = filter.classified.is_empty()
        || verdict.is_some_and(|verdict| filter.classified.contains(verdict));
    let covered = answer.resolution() == Resolution::Incidents;
    classified && filter.covered.is_none_or(|wanted| wanted == covered)
}

/// Whether an answer is all that a law expects.
pub(super) fn holds(law: &Law, policy: &Policy, question: &Question, answer: &Answer<'_>) -> bool {
    match (law, answer) {
        (Law::Classified { expect, .. }, Answer::Classification(answer)) => {
            expect.iter().all(|ruling| ruling.holds(answer))
        }
        (Law::Assessed { expect, .. } | Law::Answered { expect, .. }, answer) => expect
            .iter()
            .all(|following| following.holds(policy, question, answer)),
        // A law on verdicts asks for nothing but classifications.
        (Law::Classified { .. }, _) => true,
    }
}

impl Ruling {
    fn holds(&self, answer: &Classification<'_>) -> bool {
        let decision = answer.decision();
        match self {
            Self::Verdict(wanted) => match decision {
                Decision::Decided(verdict) => wanted.contains(verdict),
                Decision::Unclear(verdicts) => verdicts.is_subset(*wanted),
                Decision::Silent => false,
                Decision::Depends { .. } => true,
            },
            Self::NeverVerdict(refused) => match decision {
                Decision::Decided(verdict) => !refused.contains(verdict),
                Decision::Unclear(verdicts) => verdicts.is_disjoint(*refused),
                Decision::Silent | Decision::Depends { .. } => true,
            },
            Self::Decision(wanted) => wanted.contains(kind(decision)),
            Self::DoubtShown => {
                let said = said(answer);
                match decision {
                    Decision::Decided(verdict) => said == verdict,
                    Decision::Unclear(verdicts) => said == verdicts && said.len() > 1,
                    Decision::Silent => said.is_empty(),
                    Decision::Depends { .. } => true,
                }
            }
            Self::PlaceNamed => decision == Decision::Silent || have_places(answer.reasons()),
        }
    }
}

fn kind(decision: Decision) -> DecisionKind {
    match decision {
        Decision::Decided(_) => DecisionKind::Decided,
        Decision::Silent => DecisionKind::Silent,
        Decision::Unclear(_) => DecisionKind::Unclear,
        Decision::Depends { .. } => DecisionKind::Depends,
    }
}

/// All verdicts to which a statement comes that no other replaces, worked out anew.
fn said(answer: &Classification<'_>) -> EnumSet<Verdict> {
    let facts = answer.facts();
    let speaking = answer.speaking();
    speaking.fold(EnumSet::empty(), |said, statement| {
        said | statement.possible(facts)
    })
}

fn have_places<'p>(reasons: impl Iterator<Item = Reason<'p>>) -> bool {
    let mut named = reasons.map(|reason| reason.source.at.is_some()).peekable();
    named.peek().is_some() && named.all(|is_named| is_named)
}

impl Following {
    fn holds(&self, policy: &Policy, question: &Question, answer: &Answer<'_>) -> bool {
        let Some(this) = answer.recommendation() else {
            return true;
        };
        let must_or_may = |modality| !matches!(modality, Modality::Disputed | Modality::Depends);
        let other = |other| {
            let other = question::with(question, other);
            // Compared with itself, nothing differs.
            let differs = other != *question;
            differs.then(|| policy.ask(&other).ok()).flatten()
        };
        match self {
            Self::Required(wanted) => all_in(wanted, this.required()),
            Self::Available(wanted) => wanted.iter().all(|id| {
                let mut there = this.responses();
                there.any(|there| there.id() == &**id && must_or_may(there.modality()))
                    || has(this.available(), id)
            }),
            Self::Never(refused) => this
                .responses()
                .all(|there| !refused.iter().any(|id| **id == *there.id())),
            Self::RequiredKind(wanted) => wanted.iter().all(|kind| {
                let is_all = |set: &ResponseList<'_>| set.kinds().all(|of| of == *kind);
                let mut there = this.required().into_iter().flat_map(|list| list.kinds());
                there.any(|of| of == *kind) || this.one_of().iter().any(is_all)
            }),
            Self::AvailableKind(wanted) => wanted.iter().all(|kind| {
                let mut there = this.responses();
                there.any(|there| {
                    let sure = must_or_may(there.modality()) || has(this.available(), there.id());
                    there.kind() == *kind && sure
                })
            }),
            Self::NeverKind(refused) => this
                .responses()
                .all(|there| !refused.contains(&there.kind())),
            // What a step replaces, it replaces by the school's own word.
            Self::NoLighterThan(Other::History(_)) if this.replaces_steps() => true,
            Self::NoLighterThan(than) => other(*than)
                .and_then(|answer| answer.recommendation().map(|other| !lighter(this, other)))
                .unwrap_or(true),
            Self::NoHarsherThan(than) => other(*than)
                .and_then(|answer| answer.recommendation().map(|other| !harsher(this, other)))
                .unwrap_or(true),
            Self::DoubtShown => doubt_is_shown(this),
            Self::PlaceNamed => this.is_silent() || have_places(this.reasons()),
            Self::Nothing => {
                let is_none = match answer {
                    Answer::Assessment(answer) => answer.resolution() == Resolution::NoIncident,
                    _ => true,
                };
                is_none && this.is_silent()
            }
        }
    }
}

fn has(list: Option<ResponseList<'_>>, id: &str) -> bool {
    list.is_some_and(|list| list.ids().any(|known| known == id))
}

fn all_in(wanted: &[Box<str>], list: Option<ResponseList<'_>>) -> bool {
    wanted.iter().all(|id| has(list, id))
}

/// Whether something that follows there does not follow here to the same degree.
pub(super) fn lighter(this: &Recommendation<'_>, than: &Recommendation<'_>) -> bool {
    let must_or_might = this.required | this.disputed;
    let one_must = this.required | this.choice;
    let must_or_may = one_must | this.available;
    than.required & !this.required != 0
        || than.choice & !one_must != 0
        || than.disputed & !must_or_might != 0
        || than.available & !must_or_may != 0
}

/// Whether a sanction that follows here does not follow there to the same degree.
pub(super) fn harsher(this: &Recommendation<'_>, than: &Recommendation<'_>) -> bool {
    let Some((_, table)) = this.table() else {
        return false;
    };
    let is_sanction = table.responses.iter().enumerate();
    let sanctions: Bits = is_sanction
        .filter(|(_, response)| response.kind == ResponseKind::Sanction)
        .fold(0, |all, (bit, _)| all | 1 << bit);
    let anyhow = than.required | than.disputed;
    let harsher = this.required & !than.required
        | this.choice & !(than.required | than.choice)
        | this.disputed & !anyhow
        | this.available & !(anyhow | than.available);
    harsher & sanctions != 0
}

/// Whether what some reading of a row requires is required, or disputed where
/// another reading does not and nothing else does.
fn doubt_is_shown(answer: &Recommendation<'_>) -> bool {
    if answer.turning != 0 {
        // Nothing is sure of a step while it is not known which one holds.
        return true;
    }
    let (mut sure, mut possible) = (0, 0);
    let mut rows: Vec<(ReasonKind, &str, Bits, Bits)> = Vec::new();
    for reason in answer.reasons() {
        let Says::Responses { required, .. } = reason.says else {
            continue;
        };
        let bits = required.bits;
        if matches!(
            reason.kind,
            ReasonKind::ResponseRule | ReasonKind::LadderStep
        ) {
            // It has one reading.
            sure |= bits;
            possible |= bits;
            continue;
        }
        let of_row = |row: &&mut (ReasonKind, &str, Bits, Bits)| {
            (row.0, row.1) == (reason.kind, reason.rule)
        };
        match rows.iter_mut().find(of_row) {
            Some((_, _, all, any)) => {
                *all &= bits;
                *any |= bits;
            }
            None => rows.push((reason.kind, reason.rule, bits, bits)),
        }
    }
    for (_, _, all, any) in rows {
        sure |= all;
        possible |= any;
    }
    answer.required == sure && answer.disputed == possible & !sure
}
