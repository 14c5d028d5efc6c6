//! May it be done? For parents.

use crate::answer::decision::Classification;
use crate::tell::explain::catalogue::{Parent, plain, shared};
use crate::tell::explain::shared::{answer, broken, obstacle, provisos, turns_on, ways};
use crate::vocabulary::outcome::Gap;

pub(in crate::tell::explain) fn sentences(of: &Classification<'_>) -> Vec<Parent> {
    let mut told = about(of);
    told.extend(super::source(of.policy, of.reasons()));
    told
}

/// All but where it stands.
pub(super) fn about(of: &Classification<'_>) -> Vec<Parent> {
    let messages = [
        Parent::Allowed,
        Parent::Discouraged,
        Parent::NotAllowed,
        Parent::Illegal,
        Parent::Silent,
        Parent::Unclear,
    ];
    let mut told = vec![answer(of, messages, Parent::DependsOn)];
    let unmarked = of.unmarked();
    told.extend(unmarked.map(|printed| Parent::Unmarked(shared::unmarked(printed.text))));
    told.extend(readings(of));
    let nothing = [Parent::NothingSettles, Parent::NothingElseSettles];
    told.extend(turns_on(of, (Parent::LeadsTo, plain::leads), nothing));
    told.extend(shared::scope(of, false).map(Parent::Scope));
    told.extend(obstacle(of, Parent::InTheWay, Parent::NoConditionMet));
    told.extend(broken(of, Parent::NotKept));
    told.extend(provisos(of, Parent::KeepTo));
    told.extend(of.gaps().into_iter().map(|gap| match gap {
        Gap::NoTimesGiven => Parent::NoTimesGiven,
        Gap::NobodyNominated => Parent::NobodyNominated,
    }));
    told
}

/// A sentence for each way to read it.
fn readings(of: &Classification<'_>) -> Vec<Parent> {
    let all = of.readings();
    let each = all.iter().flat_map(|reading| {
        ways(reading).into_iter().map(|verdicts| {
            (
                shared::verdicts(reading, verdicts),
                shared::waits(of.policy, reading.waits),
            )
        })
    });
    each.enumerate()
        .map(|(number, (verdicts, waits))| match number {
            0 => Parent::Reading(verdicts, waits),
            _ => Parent::OtherReading(verdicts, waits),
        })
        .collect()
}
