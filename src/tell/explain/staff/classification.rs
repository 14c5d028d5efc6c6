//! May it be done? For staff.

use crate::answer::decision::{Classification, Reading};
use crate::policy::Policy;
use crate::tell::explain::catalogue::{Staff, facts, names, shared};
use crate::tell::explain::shared::{answer, broken, obstacle, provisos, turns_on, ways};
use crate::vocabulary::outcome::{Decision, Gap, Outcome};
use crate::vocabulary::{Fact, Office, Verdict};

pub(in crate::tell::explain) fn sentences(of: &Classification<'_>) -> Vec<Staff> {
    let mut told = about(of);
    if of.verdict().is_some_and(|verdict| !verdict.is_permitted()) {
        told.push(Staff::DoNotLetIt);
    }
    told
}

/// What holds whether it is still to be done or was done already.
pub(super) fn about(of: &Classification<'_>) -> Vec<Staff> {
    let messages = [
        Staff::Allowed,
        Staff::Discouraged,
        Staff::NotAllowed,
        Staff::Illegal,
        Staff::Silent,
        Staff::Unclear,
    ];
    let mut told = vec![answer(of, messages, Staff::Depends)];
    told.extend(of.unmarked().map(|printed| {
        let place = shared::place(&printed.source, None);
        Staff::Unmarked(shared::unmarked(printed.text), place)
    }));
    told.extend(
        of.readings()
            .iter()
            .flat_map(|of_one| reading(of.policy, of_one)),
    );
    let nothing = [Staff::NothingSettles, Staff::NothingElseSettles];
    told.extend(turns_on(of, (Staff::LeadsTo, shared::leads), nothing));
    told.extend(shared::scope(of, true).map(Staff::Scope));
    told.extend(obstacle(of, Staff::InTheWay, Staff::NoConditionMet));
    told.extend(broken(of, Staff::NotKept));
    told.extend(provisos(of, Staff::KeepTo));
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
    told
}

/// A sentence for each way to read it.
fn reading(policy: &Policy, reading: &Reading<'_>) -> Vec<Staff> {
    let place = shared::place(&reading.source, reading.note);
    ways(reading)
        .into_iter()
        .map(|verdicts| {
            let (verdicts, place) = (shared::verdicts(reading, verdicts), place.clone());
            let waits = shared::waits(policy, reading.waits);
            match reading.level_label {
                Some(label) => {
                    Staff::ReadingOfColumn(shared::written(label), verdicts, waits, place)
                }
                None => Staff::Reading(verdicts, waits, place),
            }
        })
        .collect()
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
        Decision::Silent => return vec![Staff::AskAboutSilence(names::leaders(of.policy))],
        Decision::Unclear(_) => return vec![Staff::AskWhichReading(names::leaders(of.policy))],
        Decision::Depends { missing, .. } => missing,
    };
    let mut asks = Vec::new();
    let (mut look, mut head) = (Vec::new(), Vec::new());
    for fact in missing {
        match (facts::who_knows(of.policy, fact), fact) {
            (Some(who), _) => asks.push(Staff::AskWhoKnows(who, facts::nouns(of.policy, [fact]))),
            (None, Fact::Nominated | Fact::AgreedTime | Fact::Approved) => head.push(fact),
            (None, _) => look.push(fact),
        }
    }
    if !look.is_empty() {
        asks.insert(0, Staff::FindOut(facts::questions(of.policy, look)));
    }
    if !head.is_empty() {
        let whom = names::any_of(of.policy, &[Office::Headteacher]);
        asks.push(Staff::AskTheHead(whom, facts::questions(of.policy, head)));
    }
    asks
}
