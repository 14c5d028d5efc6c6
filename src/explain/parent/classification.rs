//! May it be done? For parents.

use enumset::EnumSet;

use crate::decision::{Classification, Obstacle, Rest};
use crate::explain::Sentence;
use crate::explain::catalogue::{Parent, facts, plain, shared};
use crate::outcome::{Decision, Gap};
use crate::vocabulary::Verdict;

pub(in crate::explain) fn sentences(of: &Classification<'_>) -> Vec<Sentence> {
    let mut told = about(of);
    told.extend(super::source(of.policy, of.reasons()).map(Sentence::from));
    told
}

/// All but where it stands.
pub(super) fn about(of: &Classification<'_>) -> Vec<Sentence> {
    let mut told: Vec<Parent> = vec![answer(of)];
    told.extend(readings(of));
    told.extend(turns_on(of));
    told.extend(of.obstacle().map(|obstacle| match obstacle {
        Obstacle::Fails(failing) => Parent::InTheWay {
            needed: facts::needed(of, &failing),
        },
        Obstacle::NoneMet => Parent::NoConditionMet,
    }));
    if of.verdict().is_none_or(Verdict::is_permitted) {
        told.extend(of.provisos().into_iter().map(|proviso| Parent::KeepTo {
            proviso: plain::duty(proviso),
        }));
    }
    told.extend(of.gaps().into_iter().map(|gap| match gap {
        Gap::NoTimesGiven => Parent::NoTimesGiven,
        Gap::NobodyNominated => Parent::NobodyNominated,
    }));
    told.into_iter().map(Sentence::from).collect()
}

fn answer(of: &Classification<'_>) -> Parent {
    let (act, known) = (shared::act(of), shared::known(of));
    let who = shared::who(of.policy, of.role);
    match of.decision {
        Decision::Decided(Verdict::Allowed) => Parent::Allowed { act, who, known },
        Decision::Decided(Verdict::Discouraged) => Parent::Discouraged { act, who, known },
        Decision::Decided(Verdict::NotAllowed) => Parent::NotAllowed { act, who, known },
        Decision::Decided(Verdict::Illegal) => Parent::Illegal { act, who, known },
        Decision::Silent => Parent::Silent { act, who, known },
        Decision::Unclear(_) => Parent::Unclear { act, who, known },
        Decision::Depends { missing, .. } => Parent::DependsOn {
            act,
            who,
            known,
            facts: facts::questions(missing),
        },
    }
}

/// A sentence for each way to read it; one sentence of a policy can be read in two.
fn readings(of: &Classification<'_>) -> Vec<Parent> {
    let all = of.readings();
    let each = all.iter().flat_map(|reading| {
        let verdicts: Vec<EnumSet<Verdict>> = if reading.waits.is_empty() {
            reading.verdicts.iter().map(EnumSet::only).collect()
        } else {
            vec![reading.verdicts]
        };
        verdicts
            .into_iter()
            .map(|verdicts| (plain::verdicts(verdicts), plain::waits(reading.waits)))
    });
    each.enumerate()
        .map(|(number, (verdicts, waits))| match number {
            0 => Parent::Reading { verdicts, waits },
            _ => Parent::OtherReading { verdicts, waits },
        })
        .collect()
}

fn turns_on(of: &Classification<'_>) -> Vec<Parent> {
    let turns = of.turns();
    let each = turns.facts.iter().flat_map(|(fact, turns)| {
        turns.iter().map(|turn| Parent::LeadsTo {
            values: shared::values(of, *fact, &turn.values),
            outcome: plain::leads(turn.decision),
        })
    });
    let rest = turns.rest.map(|rest| match rest {
        Rest::Nothing => Parent::NothingSettles,
        Rest::NothingElse => Parent::NothingElseSettles,
    });
    each.chain(rest).collect()
}
