//! Editions of a policy: the one of the day answers, and nothing else does.
#![expect(clippy::unwrap_used, reason = "where a helper fails, the test fails")]

use std::sync::Arc;

use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use online_safety_policy::change::{Edition, Editions, EditionsFault};
use online_safety_policy::document::PolicyDocument;
use online_safety_policy::vocabulary::{PupilIncident, Role};
use online_safety_policy::{Policy, builtin};
use proptest::collection::btree_map;
use proptest::prelude::*;

const SCHOOL: &str = include_str!("../policies/small_school.yaml");

/// An edition of one school's policy, told apart by its id.
fn edition(id: &str) -> Policy {
    Policy::from_yaml(&SCHOOL.replace("id: amended-school-2024", &format!("id: {id}"))).unwrap()
}

#[track_caller]
fn none(editions: &Editions<impl std::borrow::Borrow<Policy>>, day: Date) -> String {
    editions.at(day).unwrap_err().to_string()
}

#[test]
fn each_day_has_the_rules_of_its_own() {
    let before = Policy::from_yaml(&SCHOOL.replace(
        "required: [class-teacher, headteacher]",
        "required: [class-teacher]",
    ))
    .unwrap();
    let now = Policy::from_yaml(SCHOOL).unwrap();
    let editions = Editions::new([
        Edition::new(date(2024, 9, 1), &now),
        Edition::new(date(2022, 9, 1), &before),
    ])
    .unwrap();
    let told = |day| {
        let policy = editions.at(day).unwrap();
        let incident = [PupilIncident::FilterBypass];
        let answer = policy.recommend(Role::Pupil, incident, None, Default::default());
        answer.unwrap().required().unwrap().ids().count()
    };
    assert_eq!(told(date(2022, 9, 1)), 1);
    assert_eq!(told(date(2024, 8, 31)), 1);
    assert_eq!(told(date(2024, 9, 1)), 2);
    assert_eq!(told(Date::MAX), 2);
}

#[test]
fn no_edition_answers_for_another_day() {
    let [first, second] = ["first", "second"].map(edition).map(Arc::new);
    let editions = Editions::new([
        Edition::new(date(2018, 9, 1), first).until(date(2019, 8, 31)),
        Edition::new(date(2020, 9, 1), second).until(date(2021, 8, 31)),
    ])
    .unwrap();
    assert_eq!(
        none(&editions, date(2018, 8, 31)),
        "no edition was in force on 2018-08-31: the first one is from 2018-09-01"
    );
    assert_eq!(
        none(&editions, date(2019, 9, 1)),
        "no edition was in force on 2019-09-01: the first one is from 2018-09-01, the last one before that day lapsed after 2019-08-31, and the next one is from 2020-09-01"
    );
    assert_eq!(
        none(&editions, date(2021, 9, 1)),
        "no edition was in force on 2021-09-01: the first one is from 2018-09-01, the last one before that day lapsed after 2021-08-31, and there is no later one"
    );
    assert_eq!(editions.at(date(2019, 8, 31)).unwrap().id(), "first");
    assert_eq!(editions.at(date(2020, 9, 1)).unwrap().id(), "second");
}

#[test]
fn everything_wrong_is_said_at_once() {
    let policies = ["one", "two", "three"].map(edition);
    let [one, two, three] = &policies;
    let error = Editions::new([
        Edition::new(date(2021, 1, 1), three).until(date(2020, 1, 1)),
        Edition::new(date(2020, 1, 1), one).until(date(2021, 1, 1)),
        Edition::new(date(2020, 1, 1), two),
        Edition::new(date(2022, 1, 1), builtin::telford_infant_2020()),
    ])
    .unwrap_err();
    assert_eq!(
        error.to_string(),
        "`one` and `two` are both in force from 2020-01-01; give each a day of its own\n\
         the edition from 2020-01-01 lasts until 2021-01-01, and the next one begins on 2021-01-01; leave out its last day if it was replaced\n\
         the edition from 2021-01-01 lapses after 2020-01-01, before it begins\n\
         the edition from 2022-01-01 is of `Telford Infant School`, not of `Amended School` as the earliest; keep each school's editions apart"
    );
    let none: [Edition<Policy>; 0] = [];
    assert_eq!(
        Editions::new(none).unwrap_err().faults(),
        [EditionsFault::NoEdition]
    );
}

#[test]
fn an_edition_may_last_for_one_day_and_up_to_the_next() {
    let policies = ["one", "two"].map(edition);
    let [one, two] = &policies;
    let day = date(2024, 2, 29);
    let editions = Editions::new([
        Edition::new(day, one).until(day),
        Edition::new(day.tomorrow().unwrap(), two),
    ])
    .unwrap();
    assert!(editions.at(day.yesterday().unwrap()).is_err());
    assert_eq!(editions.at(day).unwrap().id(), "one");
    assert_eq!(editions.at(date(2024, 3, 1)).unwrap().id(), "two");
}

/// A file is found by its hash in every edition that it was, and nothing else is.
#[test]
fn editions_are_found_by_the_hash_of_their_file() {
    let policies = ["first", "second"].map(edition);
    let [first, second] = &policies;
    let editions = Editions::new([
        Edition::new(date(2018, 9, 1), first),
        Edition::new(date(2019, 9, 1), second),
        Edition::new(date(2020, 9, 1), first),
    ])
    .unwrap();
    let begins = |of: &Policy| -> Vec<Date> {
        let found = editions.with_hash(of.hash().unwrap());
        found.map(Edition::from).collect()
    };
    assert_eq!(begins(first), [date(2018, 9, 1), date(2020, 9, 1)]);
    assert_eq!(begins(second), [date(2019, 9, 1)]);
    assert_eq!(begins(builtin::telford_infant_2020()), []);
    // One that was built without a file has no hash to be found by.
    let document = PolicyDocument::from_bytes(SCHOOL.as_bytes()).unwrap();
    let built = Policy::from_document(&document).unwrap();
    let editions = Editions::new([Edition::new(date(2018, 9, 1), &built)]).unwrap();
    let file = Policy::from_yaml(SCHOOL).unwrap();
    assert_eq!(editions.with_hash(file.hash().unwrap()).count(), 0);
}

/// Other schools are told apart by every letter of their names.
#[test]
fn a_name_as_long_is_another_school() {
    let other = Policy::from_yaml(&SCHOOL.replace("Amended School", "Amending School")).unwrap();
    let as_long = Policy::from_yaml(&SCHOOL.replace("Amended School", "Amendad School")).unwrap();
    let one = edition("one");
    for other in [other, as_long] {
        let error = Editions::new([
            Edition::new(date(2020, 1, 1), &one),
            Edition::new(date(2021, 1, 1), &other),
        ])
        .unwrap_err();
        assert!(
            matches!(error.faults(), [EditionsFault::OtherSchool { school, .. }] if school == other.school())
        );
    }
}

proptest! {
    /// Whatever the editions and the order in which they are given: on every day around them, the
    /// one that answers is the last that had begun, if it had not lapsed; and none does otherwise.
    #[test]
    fn the_last_that_had_begun(
        drawn in btree_map(2_i64..60, (any::<bool>(), 0_i64..12), 1..6),
        turn in 0_usize..6,
    ) {
        let start = date(2020, 2, 1);
        let day = |days: i64| start.checked_add(days.days()).unwrap();
        let policies: Vec<Policy> = (0..drawn.len()).map(|n| edition(&format!("edition-{n}"))).collect();
        let begins: Vec<i64> = drawn.keys().copied().collect();
        let spans: Vec<(i64, Option<i64>)> = drawn
            .iter()
            .enumerate()
            .map(|(n, (from, (lapses, length)))| {
                // One that lapses does so before the next begins, at the latest on the day before.
                let latest = begins.get(n + 1).map_or(i64::MAX, |next| next - 1);
                (*from, lapses.then_some((from + length).min(latest)))
            })
            .collect();
        let mut editions: Vec<_> = spans
            .iter()
            .zip(&policies)
            .map(|((from, until), policy)| {
                let edition = Edition::new(day(*from), policy);
                match until {
                    Some(until) => edition.until(day(*until)),
                    None => edition,
                }
            })
            .collect();
        let turn = turn % editions.len();
        editions.rotate_left(turn);
        let editions = Editions::new(editions).unwrap();
        for today in 0..80 {
            let begun = spans.iter().rposition(|(from, _)| *from <= today);
            let due = begun.filter(|n| spans.get(*n).unwrap().1.is_none_or(|until| today <= until));
            match (due, editions.at(day(today))) {
                (Some(n), Ok(policy)) => prop_assert_eq!(policy.id(), format!("edition-{n}")),
                (None, Err(none)) => {
                    prop_assert_eq!((none.day(), none.first()), (day(today), day(begins.iter().copied().min().unwrap())));
                    prop_assert_eq!(none.lapsed().is_some(), begun.is_some());
                    prop_assert_eq!(none.next(), begins.iter().find(|next| **next > today).map(|next| day(*next)));
                }
                (due, found) => prop_assert!(false, "{today}: {due:?}, {found:?}"),
            }
        }
    }
}
