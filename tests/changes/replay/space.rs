//! A log of every question there is, replayed under two policies, is their difference.

use std::collections::BTreeMap;

use online_safety_policy::change::diff::{Change, Direction};
use online_safety_policy::log::replay::{JudgedLine, LogFormat, Replay};
use online_safety_policy::{Incident, Policy, Subject};
use proptest::prelude::*;
use strum::IntoEnumIterator as _;
use support::generate;

use super::write::{Asked, csv, ndjson, space};
use super::{OWN, base, edited, load, replayed, telford, telford_amended, trafalgar};
use crate::diff::recount::{demanded, follows, said};

#[track_caller]
fn is_their_difference(before: &Policy, after: &Policy) {
    let diff = before.diff(after);
    assert!(diff.left_out().is_empty());
    let asked = space(before, after);
    let lines: Vec<_> = asked.iter().map(|(line, _)| line.clone()).collect();
    let replay = Replay::new(before).against(after).threads(2);
    let (totals, judged) = replayed(&replay, &csv(&lines), LogFormat::Csv);
    let other = replayed(&replay, &ndjson(&lines), LogFormat::Ndjson);
    assert_eq!(totals, other.0);

    assert_eq!((totals.lines(), totals.refused()), (diff.asked(), 0));
    assert_eq!(totals.all().changed(), diff.changed());
    for direction in Direction::iter() {
        let moved = totals.all().moved(direction);
        assert_eq!(moved, diff.count(direction), "{direction}");
    }

    // By act and by incident, as the difference groups them.
    let mut acts: BTreeMap<Subject, u64> = BTreeMap::new();
    let mut incidents: BTreeMap<Incident, u64> = BTreeMap::new();
    for change in diff.changes() {
        match change {
            Change::Act(change) => *acts.entry(change.subject).or_default() += change.questions,
            Change::Incidents(change) => {
                for incident in &change.incidents {
                    let each = change.questions / change.incidents.len() as u64;
                    *incidents.entry(*incident).or_default() += each;
                }
            }
            Change::Listed(_) => {}
        }
    }
    for (act, tally) in totals.acts() {
        assert_eq!(tally.changed(), acts.remove(act).unwrap_or(0), "{act:?}");
    }
    for (incident, tally) in totals.incidents() {
        let changed = incidents.remove(incident).unwrap_or(0);
        assert_eq!(tally.changed(), changed, "{incident:?}");
    }
    assert!(acts.is_empty() && incidents.is_empty());

    // And question by question, as both policies answer when they are asked.
    for (number, ((_, asked), [csv, ndjson])) in
        asked.iter().zip(pairs(&judged, &other.1)).enumerate()
    {
        assert_eq!(
            (csv.line(), ndjson.line()),
            (number as u64 + 2, number as u64 + 1)
        );
        let judgements = [csv, ndjson].map(|line| line.judgement().unwrap());
        match asked {
            Asked::Act(role, subject, known) => {
                let [was, is] =
                    [before, after].map(|of| said(&of.classify(*role, *subject, known).unwrap()));
                for judged in judgements {
                    let told = judged.answer().classification().map(said);
                    assert_eq!(told.as_ref(), Some(&was));
                    let told = judged.after().and_then(|of| of.classification()).map(said);
                    assert_eq!(told.as_ref(), Some(&is));
                    assert_eq!(judged.moved().is_some(), was != is);
                }
            }
            Asked::Incident(question) => {
                let [was, is] = [before, after].map(|of| follows(of, question));
                let moved = (was != is).then(|| demanded(&was, &is));
                for judged in judgements {
                    assert_eq!(judged.moved(), moved, "{question:?}");
                }
            }
        }
    }
}

fn pairs<'l, 'p>(
    one: &'l [JudgedLine<'p>],
    other: &'l [JudgedLine<'p>],
) -> impl Iterator<Item = [&'l JudgedLine<'p>; 2]> {
    one.iter().zip(other).map(|(one, other)| [one, other])
}

#[test]
fn of_a_policy_and_what_an_amendment_makes_of_it() {
    is_their_difference(telford(), &telford_amended());
}

#[test]
fn of_two_schools_in_what_they_share() {
    is_their_difference(telford(), trafalgar());
    is_their_difference(trafalgar(), telford());
}

#[test]
fn of_schools_with_words_of_their_own() {
    is_their_difference(base(), telford());
    is_their_difference(&load(OWN), base());
}

/// A time of day, readings, an intent, a repeat, a rule about incidents, and silence.
#[test]
fn of_edits() {
    for (find, put) in [
        ("to: \"13:00\"", "to: \"13:30\""),
        (
            "readings: [[police], [police, headteacher]]",
            "required: [police]",
        ),
        (
            "intent: [deliberate], see",
            "intent: [deliberate, careless], see",
        ),
        ("repeat: above, after: warning", "repeat: above"),
        ("otherwise: not-allowed", "otherwise: silent"),
    ] {
        is_their_difference(base(), &edited(super::BASE, find, put));
    }
}

#[test]
fn of_a_policy_and_itself_it_is_nothing() {
    is_their_difference(base(), base());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn of_made_up_policies(a in generate::any_policy(), b in generate::any_policy()) {
        is_their_difference(&load(&a), &load(&b));
    }
}
