//! No question allocates, whatever is asked of either shipped policy.
#![expect(clippy::unwrap_used, reason = "where a helper fails, the test fails")]

use std::hint::black_box;

use allocation_counter::measure;
use jiff::civil::time;
use online_safety_policy::builtin::{Builtin, telford_infant_2020};
use online_safety_policy::vocabulary::{
    Fact, Intent, Matter, Moment, Occasion, Ownership, Place, PupilIncident, Purpose, Role,
    StaffIncident, Technology, UserAction, Word, YesNo,
};
use online_safety_policy::{Circumstances, Incident, Policy, Subject};
use strum::IntoEnumIterator as _;
use support::space::HISTORIES;

/// The values of a fact, and that nothing is known.
fn or_unknown<T>(values: impl IntoIterator<Item = T>) -> Vec<Option<T>> {
    values.into_iter().map(Some).chain([None]).collect()
}

/// All yes-or-no facts at once.
fn answered(all: Circumstances, yes: Option<bool>) -> Circumstances {
    yes.map_or(all, |yes| {
        Fact::iter()
            .filter(|fact| fact.is_yes_no())
            .fold(all, |all, fact| {
                let value = YesNo::from(yes).as_str();
                all.set(fact.as_str(), value).unwrap()
            })
    })
}

/// Every place with every time and moment, and every purpose with every
/// occasion and device, with nothing, yes or no said to the rest.
fn circumstances() -> Vec<Circumstances> {
    let times = or_unknown([0, 9, 16].map(|hour| time(hour, 0, 0, 0)));
    let mut all = Vec::new();
    for yes in [None, Some(true), Some(false)] {
        let known = answered(Circumstances::new(), yes);
        for place in or_unknown(Place::iter()) {
            let known = place.map_or(known, |place| known.place(place));
            for time in &times {
                let known = time.map_or(known, |time| known.time(time));
                for moment in or_unknown(Moment::iter()) {
                    all.push(moment.map_or(known, |moment| known.moment(moment)));
                }
            }
        }
        for purpose in or_unknown(Purpose::iter()) {
            let known = purpose.map_or(known, |purpose| known.purpose(purpose));
            for occasion in or_unknown(Occasion::iter()) {
                let known = occasion.map_or(known, |occasion| known.occasion(occasion));
                for device in or_unknown(Ownership::iter()) {
                    all.push(device.map_or(known, |device| known.device(device)));
                }
            }
        }
    }
    all
}

fn subjects() -> Vec<Subject> {
    let actions = UserAction::iter().map(Subject::from);
    actions
        .chain(Technology::iter().map(Subject::from))
        .collect()
}

/// Asks a question and counts; each policy is loaded before anything is counted.
fn allocations(mut ask: impl FnMut(&Policy)) -> u64 {
    let counts = Builtin::iter().map(|builtin| {
        let policy = builtin.policy();
        measure(|| ask(policy)).count_total
    });
    counts.sum()
}

#[test]
fn an_answer_in_full_is_counted() {
    let policy = telford_infant_2020();
    let ask = || {
        policy.classify(
            Role::Staff,
            Technology::PersonalPhones,
            &Circumstances::new(),
        )
    };
    let count = measure(|| drop(black_box(ask().unwrap().conditions()))).count_total;
    assert!(count > 0, "or the tests below could not fail");
}

#[test]
fn a_shipped_policy_is_parsed_once() {
    let first = telford_infant_2020();
    let mut again = None;
    let count = measure(|| again = Some(telford_infant_2020())).count_total;
    assert_eq!(count, 0);
    assert!(again.is_some_and(|again| std::ptr::eq(first, again)));
}

#[test]
fn classify_does_not_allocate() {
    let (subjects, circumstances) = (subjects(), circumstances());
    assert!(circumstances.contains(&Circumstances::UNKNOWN));
    let count = allocations(|policy| {
        for role in Role::iter() {
            for subject in &subjects {
                for known in &circumstances {
                    let _ = black_box(policy.classify(role, subject, known));
                }
            }
        }
    });
    assert_eq!(count, 0);
}

/// Nor are places of a school's own found with an allocation, or refused with one.
#[test]
fn own_places_are_found_without_allocating() {
    let school = Policy::from_yaml(include_str!("../policies/own_values.yaml")).unwrap();
    let places = ["dining-hall", "common-rooms", "gate", "pantry"];
    let known = places.map(|place| Circumstances::new().set("place", place).unwrap());
    let ask = |known| school.classify(Role::Pupil, Technology::PersonalPhones, known);
    let count = measure(|| {
        for known in &known {
            let _ = black_box(ask(known));
        }
    });
    assert_eq!(count.count_total, 0);
    assert!(ask(&known[0]).is_ok() && ask(&known[3]).is_err());
}

#[test]
fn assess_does_not_allocate() {
    let subjects = subjects();
    let mut circumstances = circumstances();
    let mut number = 0;
    circumstances.retain(|_| {
        number += 1;
        number % 17 == 0
    });
    let intents = or_unknown(Intent::iter());
    let count = allocations(|policy| {
        for role in Role::iter() {
            for subject in &subjects {
                for known in &circumstances {
                    for intent in &intents {
                        for history in HISTORIES {
                            let _ =
                                black_box(policy.assess(role, subject, known, *intent, history));
                        }
                    }
                }
            }
        }
    });
    assert_eq!(count, 0);
}

/// One incident, two, and all at once.
fn recommend<W: Word + Into<Incident>>(policy: &Policy, role: Role, words: &[W]) {
    for history in HISTORIES {
        for intent in Intent::iter().map(Some).chain([None]) {
            for first in words {
                let _ = black_box(policy.recommend(role, [*first], intent, history));
                for second in words {
                    let _ = black_box(policy.recommend(role, [*first, *second], intent, history));
                }
            }
            let all = words.iter().copied();
            let _ = black_box(policy.recommend(role, all, intent, history));
        }
    }
}

#[test]
fn recommend_does_not_allocate() {
    let pupil: Vec<_> = PupilIncident::iter().collect();
    let staff: Vec<_> = StaffIncident::iter().collect();
    let count = allocations(|policy| {
        for role in Role::iter() {
            recommend(policy, role, &pupil);
            recommend(policy, role, &staff);
        }
    });
    assert_eq!(count, 0);
}

#[test]
fn contacts_do_not_allocate() {
    let count = allocations(|policy| {
        for matter in Matter::iter() {
            let answer = policy.contacts(matter);
            black_box((answer.is_silent(), answer.silent_for().count()));
        }
    });
    assert_eq!(count, 0);
}

#[test]
fn bulk_questions_do_not_allocate() {
    let questions: Vec<u8> = (0..=u8::MAX).collect();
    let mut sets = vec![0; questions.len()];
    let count = allocations(|policy| {
        for role in Role::iter() {
            for history in HISTORIES {
                let codes = policy.incident_codes(role, None, history).unwrap();
                codes.required(&questions, &mut sets).unwrap();
                black_box(codes.responses(sets[0]).count());
            }
        }
    });
    assert_eq!(count, 0);
}
