//! May it be done? For staff.

use enumset::EnumSet;

use crate::decision::{Classification, Obstacle, Reading, Rest};
use crate::explain::Sentence;
use crate::explain::catalogue::{Staff, facts, plain, shared};
use crate::outcome::{Decision, Gap, Outcome};
use crate::vocabulary::{Fact, Verdict};

pub(in crate::explain) fn sentences(of: &Classification<'_>) -> Vec<Sentence> {
    let mut told = about(of);
    if of.verdict().is_some_and(|verdict| !verdict.is_permitted()) {
        told.push(Staff::DoNotLetIt.into());
    }
    told
}

/// What holds whether it is still to be done or was done already.
pub(super) fn about(of: &Classification<'_>) -> Vec<Sentence> {
    let mut told: Vec<Staff> = vec![answer(of)];
    told.extend(of.readings().iter().flat_map(reading));
    told.extend(turns_on(of));
    told.extend(of.obstacle().map(|obstacle| match obstacle {
        Obstacle::Fails(failing) => Staff::InTheWay {
            needed: facts::needed(of, &failing),
        },
        Obstacle::NoneMet => Staff::NoConditionMet,
    }));
    // What must be kept to while doing it matters only where it may be done.
    if of.verdict().is_none_or(Verdict::is_permitted) {
        told.extend(of.provisos().into_iter().map(|proviso| Staff::KeepTo {
            proviso: plain::order(proviso),
        }));
    }
    told.extend(of.gaps().into_iter().map(|gap| match gap {
        Gap::NoTimesGiven => Staff::NoTimesGiven,
        Gap::NobodyNominated => Staff::NobodyNominated,
    }));
    told.extend(cautions(of));
    told.extend(asks(of));
    // A reading comes with its place.
    if !matches!(of.decision, Decision::Unclear(_)) {
        told.extend(super::bases(of.reasons()));
    }
    told.into_iter().map(Sentence::from).collect()
}

fn answer(of: &Classification<'_>) -> Staff {
    let (act, known) = (shared::act(of), shared::known(of));
    let who = shared::who(of.policy, of.role);
    match of.decision {
        Decision::Decided(Verdict::Allowed) => Staff::Allowed { act, who, known },
        Decision::Decided(Verdict::Discouraged) => Staff::Discouraged { act, who, known },
        Decision::Decided(Verdict::NotAllowed) => Staff::NotAllowed { act, who, known },
        Decision::Decided(Verdict::Illegal) => Staff::Illegal { act, who, known },
        Decision::Silent => Staff::Silent { act, who, known },
        Decision::Unclear(_) => Staff::Unclear { act, who, known },
        Decision::Depends { missing, .. } => Staff::Depends {
            act,
            who,
            known,
            facts: facts::questions(missing),
        },
    }
}

/// A sentence for each way to read it; one sentence of a policy can be read in two.
fn reading(reading: &Reading<'_>) -> Vec<Staff> {
    let place = shared::place(&reading.source, reading.note);
    let each: Vec<EnumSet<Verdict>> = if reading.waits.is_empty() {
        reading.verdicts.iter().map(EnumSet::only).collect()
    } else {
        vec![reading.verdicts]
    };
    each.into_iter()
        .map(|verdicts| {
            let (verdicts, place) = (shared::verdicts(verdicts), place.clone());
            let waits = shared::waits(reading.waits);
            match reading.level_label {
                Some(label) => Staff::ReadingOfColumn {
                    column: shared::label(label),
                    verdicts,
                    waits,
                    place,
                },
                None => Staff::Reading {
                    verdicts,
                    waits,
                    place,
                },
            }
        })
        .collect()
}

fn turns_on(of: &Classification<'_>) -> Vec<Staff> {
    let turns = of.turns();
    let each = turns.facts.iter().flat_map(|(fact, turns)| {
        turns.iter().map(|turn| Staff::LeadsTo {
            values: shared::values(of, *fact, &turn.values),
            outcome: shared::leads(turn.decision),
        })
    });
    let rest = turns.rest.map(|rest| match rest {
        Rest::Nothing => Staff::NothingSettles,
        Rest::NothingElse => Staff::NothingElseSettles,
    });
    each.chain(rest).collect()
}

fn cautions(of: &Classification<'_>) -> Option<Staff> {
    match of.decision {
        Decision::Decided(_) => None,
        Decision::Silent => Some(Staff::SilenceIsNoPermission),
        Decision::Unclear(_) => Some(Staff::OneReadingIsNotEnough),
        Decision::Depends { outcomes, .. } => {
            let permits = |outcome: Outcome| outcome.verdict().is_some_and(Verdict::is_permitted);
            (!outcomes.iter().all(permits)).then_some(Staff::NotBeforeItIsKnown)
        }
    }
}

/// Whom to ask; where the fact does not name them, that is a suggestion of ours.
fn asks(of: &Classification<'_>) -> Vec<Staff> {
    let missing = match of.decision {
        Decision::Decided(_) => return Vec::new(),
        Decision::Silent => return vec![Staff::AskAboutSilence],
        Decision::Unclear(_) => return vec![Staff::AskWhichReading],
        Decision::Depends { missing, .. } => missing,
    };
    let mut asks = Vec::new();
    let (mut look, mut head) = (Vec::new(), Vec::new());
    for fact in missing {
        match (facts::who_knows(fact), fact) {
            (Some(who), _) => asks.push(Staff::AskWhoKnows {
                who,
                fact: facts::questions([fact]),
            }),
            (None, Fact::Nominated | Fact::AgreedTime | Fact::Approved) => head.push(fact),
            (None, _) => look.push(fact),
        }
    }
    if !look.is_empty() {
        let facts = facts::questions(look);
        asks.insert(0, Staff::FindOut { facts });
    }
    if !head.is_empty() {
        let facts = facts::questions(head);
        asks.push(Staff::AskTheHead { facts });
    }
    asks
}
