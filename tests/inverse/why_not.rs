//! What would have to be otherwise: minimal changes, held against trying all there are.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::time;
use online_safety_policy::inverse::{Wanted, WhyNot};
use online_safety_policy::vocabulary::{Fact, Place, Role, Technology, Term, UserAction, Verdict};
use online_safety_policy::{Circumstances, Decision, EnumSet, Policy, Subject};
use proptest::prelude::*;
use strum::IntoEnumIterator as _;

use super::{base, generate, load, telford, trafalgar};

/// What each known fact is, by its name.
type Known = BTreeMap<String, String>;

/// Some circumstances as what is known in them, and the answer.
type Point = (Known, Decision);

fn known(policy: &Policy, role: Term<Role>, subject: Subject, of: &Circumstances) -> Point {
    let answer = policy.classify(role, subject, of).unwrap();
    let json = serde_json::to_value(answer).unwrap();
    let facts = json["question"]["circumstances"].as_object().unwrap();
    let facts = facts
        .iter()
        .map(|(fact, value)| (fact.clone(), value.as_str().unwrap().to_owned()));
    (facts.collect(), answer.decision())
}

/// The facts in which one differs from another; nothing where a known one is not known there.
fn changed(from: &Known, to: &Known) -> Option<Known> {
    let kept = from.keys().all(|fact| to.contains_key(fact));
    let other = |(fact, value): &(&String, &String)| from.get(*fact) != Some(*value);
    let set = to.iter().filter(other);
    kept.then(|| {
        set.map(|(fact, value)| (fact.clone(), value.clone()))
            .collect()
    })
}

/// Every minimal change, by trying all.
fn tried(space: &[Point], from: &Known, wanted: Wanted, held: EnumSet<Fact>) -> BTreeSet<Known> {
    let free = |set: &Known| held.iter().all(|fact| !set.contains_key(fact.as_ref_str()));
    let gives: Vec<Known> = space
        .iter()
        .filter(|(_, decision)| wanted.is_met_by(*decision))
        .filter_map(|(to, _)| changed(from, to))
        .filter(free)
        .collect();
    let part_of = |part: &Known, whole: &Known| {
        part.len() < whole.len()
            && part
                .iter()
                .all(|(fact, value)| whole.get(fact) == Some(value))
    };
    let minimal = |set: &&Known| !gives.iter().any(|part| part_of(part, set));
    gives.iter().filter(minimal).cloned().collect()
}

trait Name {
    fn as_ref_str(&self) -> &'static str;
}

impl Name for Fact {
    fn as_ref_str(&self) -> &'static str {
        self.into()
    }
}

fn told(of: &WhyNot<'_>) -> BTreeSet<Known> {
    let sets = of.changes().iter().map(|change| {
        let sets = change.sets().iter();
        sets.map(|set| (set.fact.to_string(), set.value.clone()))
            .collect::<Known>()
    });
    let all: BTreeSet<Known> = sets.collect();
    assert_eq!(all.len(), of.changes().len(), "a change is told twice");
    all
}

/// Asks for every wanted answer from some of the circumstances there are.
#[track_caller]
fn is_what_trying_finds(policy: &Policy, most: usize) -> u64 {
    let mut asked = 0;
    // Most roles share their answers: what was tried once need not be again.
    let mut seen: BTreeSet<String> = BTreeSet::new();
    for (role, subject) in policy.questions() {
        let all: Vec<Circumstances> = policy.circumstances_of(role, subject).unwrap().collect();
        let space: Vec<Point> = all
            .iter()
            .map(|of| known(policy, role, subject, of))
            .collect();
        if !seen.insert(format!("{space:?}")) {
            continue;
        }
        let facts: Vec<Fact> = policy.facts_of(role, subject).unwrap().iter().collect();
        let step = all.len().div_ceil(most);
        for (number, from) in all.iter().enumerate().step_by(step) {
            // Each fact is held in turn, and none, and all.
            let held = match facts.get(number % (facts.len() + 2)) {
                Some(fact) => EnumSet::from(*fact),
                None if number % 2 == 0 => EnumSet::empty(),
                None => EnumSet::all(),
            };
            for wanted in Wanted::iter() {
                for held in [EnumSet::empty(), held] {
                    let why_not = policy.why_not(role, subject, from, wanted, held).unwrap();
                    let found = told(&why_not);
                    let of = format!("{role} {subject:?} {from:?} {wanted} {held:?}");
                    assert_eq!(found, tried(&space, &space[number].0, wanted, held), "{of}");
                    assert_eq!(why_not.is_met(), found.contains(&Known::new()), "{of}");
                    for change in why_not.changes() {
                        assert!(wanted.is_met_by(change.decision()), "{of}");
                        assert_eq!(
                            change.reasons().next().is_none(),
                            change.decision() == Decision::Silent
                        );
                    }
                    asked += 1;
                }
            }
        }
    }
    asked
}

#[test]
fn of_telford_is_what_trying_finds() {
    assert!(is_what_trying_finds(telford(), 12) > 1000);
}

#[test]
fn of_trafalgar_is_what_trying_finds() {
    assert!(is_what_trying_finds(trafalgar(), 12) > 1000);
}

#[test]
fn of_the_base_file_is_what_trying_finds() {
    is_what_trying_finds(base(), 40);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn of_made_up_policies_is_what_trying_finds(text in generate::any_policy()) {
        is_what_trying_finds(&load(&text), 5);
    }
}

fn in_class() -> Circumstances {
    Circumstances::new()
        .place(Place::Classroom)
        .time(time(10, 0, 0, 0))
}

/// Line 201: staff may use their own devices in non-teaching areas during school hours.
#[test]
fn staff_may_phone_where_nobody_is_taught() {
    let phones = |held: EnumSet<Fact>| {
        let (who, what) = (Role::Staff, Technology::PersonalPhones);
        telford()
            .why_not(who, what, &in_class(), Wanted::Allowed, held)
            .unwrap()
    };
    let why_not = phones(Fact::Time.into());
    let [change] = why_not.changes() else {
        panic!("{why_not}")
    };
    let set = &change.sets()[0];
    assert_eq!(
        (set.fact, &*set.value, set.was.as_deref()),
        (Fact::Place, "non-teaching-area", Some("classroom"))
    );
    let lines = change.reasons().filter_map(|reason| reason.source.lines);
    assert!(lines.into_iter().any(|lines| lines.to_string() == "201"));
    assert!(phones(Fact::Place.into()).is_out_of_reach());
    assert!(phones(EnumSet::all()).is_out_of_reach());
}

/// Row 17: unacceptable for everyone, whatever the circumstances.
#[test]
fn nothing_makes_gambling_acceptable() {
    let (who, what) = (Role::Pupil, UserAction::Gambling);
    let none = EnumSet::empty();
    let nothing = Circumstances::new();
    let ask = |wanted: Wanted| {
        telford()
            .why_not(who, what, &nothing, wanted, none)
            .unwrap()
    };
    assert!(ask(Wanted::NotForbidden).is_out_of_reach());
    assert!(ask(Verdict::NotAllowed.into()).is_met());
    assert_eq!(ask(Wanted::Forbidden).changes()[0].sets(), []);
}

/// The names of a band are the policy's own, and its bounds are told.
#[test]
fn a_time_is_told_as_a_band_with_its_names() {
    let (who, what) = (Role::Staff, Technology::PersonalPhones);
    let unknown = Circumstances::new().place(Place::NonTeachingArea);
    let none = EnumSet::empty();
    let why_not = telford()
        .why_not(who, what, &unknown, Wanted::Allowed, none)
        .unwrap();
    let set = &why_not.changes()[0].sets()[0];
    assert_eq!((set.fact, &*set.value), (Fact::Time, "08:45-15:20"));
    assert_eq!(set.times, ["school-hours"]);
    assert_eq!(set.was, None);
}

#[test]
fn an_unknown_word_is_refused() {
    let own: Term<Role> = "lunchtime-supervisor".parse().unwrap();
    let nothing = Circumstances::new();
    let answer = telford().why_not(
        own,
        UserAction::Gambling,
        &nothing,
        Wanted::Allowed,
        EnumSet::empty(),
    );
    assert!(answer.is_err());
}
