//! May it be done? For parents.

use crate::answer::decision::{Classification, Obstacle, Rest};
use crate::tell::explain::Sentence;
use crate::tell::explain::alike::{answer, turns_on};
use crate::tell::explain::catalogue::{Parent, facts, plain, shared};
use crate::tell::explain::shared::ways;
use crate::vocabulary::Verdict;
use crate::vocabulary::outcome::{Decision, Gap};

pub(in crate::tell::explain) fn sentences(of: &Classification<'_>) -> Vec<Sentence> {
    let mut told = about(of);
    told.extend(super::source(of.policy, of.reasons()).map(Sentence::from));
    told
}

/// All but where it stands.
pub(super) fn about(of: &Classification<'_>) -> Vec<Sentence> {
    let mut told: Vec<Parent> = vec![answer!(Parent, of, depends: DependsOn)];
    told.extend(readings(of));
    told.extend(turns_on!(Parent, of, plain::leads));
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

/// A sentence for each way to read it.
fn readings(of: &Classification<'_>) -> Vec<Parent> {
    let all = of.readings();
    let each = all.iter().flat_map(|reading| {
        ways(reading)
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
