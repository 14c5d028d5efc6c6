//! What would have to be otherwise: minimal changes, held against trying all there are.

use std::collections::BTreeSet;

use jiff::civil::time;
use online_safety_policy::inverse::{Wanted, WhyNot};
use online_safety_policy::vocabulary::{Fact, Place, Role, Technology, Term, UserAction, Verdict};
use online_safety_policy::{Circumstances, Classification, Decision, EnumSet, Policy};
use proptest::prelude::*;
use strum::{EnumCount as _, IntoEnumIterator as _};

use super::{base, generate, load, telford, trafalgar};

/// The value of each fact as a number, 0 where it is not known, or not changed.
type Known = [u8; Fact::COUNT];

/// Some circumstances as what is known in them, and the answer.
type Point = (Known, Decision);

/// The values of all facts by their names; the numbers count from 1.
#[derive(Default)]
struct Values(Vec<String>);

impl Values {
    fn number(&mut self, value: &str) -> u8 {
        let known = self.0.iter().position(|known| known == value);
        let at = known.unwrap_or_else(|| {
            self.0.push(value.to_owned());
            self.0.len() - 1
        });
        u8::try_from(at + 1).unwrap()
    }

    fn point(&mut self, answer: &Classification<'_>) -> Point {
        let json = serde_json::to_value(answer).unwrap();
        let facts = json["question"]["circumstances"].as_object().unwrap();
        let mut known = Known::default();
        for (fact, value) in facts {
            let fact: Fact = fact.parse().unwrap();
            known[fact as usize] = self.number(value.as_str().unwrap());
        }
        (known, answer.decision())
    }

    /// Every change that is told.
    fn told(&mut self, of: &WhyNot<'_>) -> BTreeSet<Known> {
        let mut all = BTreeSet::new();
        for change in of.changes() {
            let mut set = Known::default();
            for fact in change.sets() {
                set[fact.fact as usize] = self.number(&fact.value);
            }
            assert!(all.insert(set), "a change is told twice");
        }
        all
    }
}

/// The facts in which one differs from another; nothing where a known one is not known there.
fn changed(from: &Known, to: &Known) -> Option<Known> {
    let kept = from.iter().zip(to).all(|(from, to)| *from == 0 || *to != 0);
    let set = |fact: usize| if from[fact] == to[fact] { 0 } else { to[fact] };
    kept.then(|| std::array::from_fn(set))
}

/// Whether a change is part of another, and not the whole of it.
fn part_of(part: &Known, whole: &Known) -> bool {
    part != whole
        && part
            .iter()
            .zip(whole)
            .all(|(part, whole)| *part == 0 || part == whole)
}

/// Every minimal change, by trying all.
fn tried(space: &[Point], from: &Known, wanted: Wanted, held: EnumSet<Fact>) -> BTreeSet<Known> {
    let free = |set: &Known| held.iter().all(|fact| set[fact as usize] == 0);
    let gives: Vec<Known> = space
        .iter()
        .filter(|(_, decision)| wanted.is_met_by(*decision))
        .filter_map(|(to, _)| changed(from, to))
        .filter(free)
        .collect();
    let minimal = |set: &&Known| !gives.iter().any(|part| part_of(part, set));
    gives.iter().filter(minimal).copied().collect()
}

/// Asks for every wanted answer from some of the circumstances there are.
#[track_caller]
fn is_what_trying_finds(policy: &Policy, most: usize) -> u64 {
    let mut asked = 0;
    // Most roles share their answers: what was tried once need not be again.
    let mut seen: BTreeSet<String> = BTreeSet::new();
    for (role, subject) in policy.questions() {
        let all: Vec<Circumstances> = policy.circumstances_of(role, subject).unwrap().collect();
        let mut values = Values::default();
        let space: Vec<Point> = all
            .iter()
            .map(|of| values.point(&policy.classify(role, subject, of).unwrap()))
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
                    let found = values.told(&why_not);
                    let of = || format!("{role} {subject:?} {from:?} {wanted} {held:?}");
                    let all = tried(&space, &space[number].0, wanted, held);
                    assert_eq!(found, all, "{}", of());
                    let met = found.contains(&Known::default());
                    assert_eq!(why_not.is_met(), met, "{}", of());
                    for change in why_not.changes() {
                        assert!(wanted.is_met_by(change.decision()), "{}", of());
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
    assert!(is_what_trying_finds(telford(), 1000) > 1000);
}

#[test]
fn of_trafalgar_is_what_trying_finds() {
    // From some of the circumstances alone where there are many: all takes a minute.
    assert!(is_what_trying_finds(trafalgar(), 120) > 1000);
}

#[test]
fn of_the_base_file_is_what_trying_finds() {
    is_what_trying_finds(base(), 1000);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn of_made_up_policies_is_what_trying_finds(text in generate::any_policy()) {
        is_what_trying_finds(&load(&text), 20);
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
