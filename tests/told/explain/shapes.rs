//! Every kind of answer that a policy gives with nothing known of the circumstances, explained
//! to each reader: of each run of messages the first answer that has it.

use std::collections::BTreeMap;

use online_safety_policy::explain::{Reader, SentenceKind};
use online_safety_policy::vocabulary::{History, Role};
use online_safety_policy::{Circumstances, Policy};
use strum::IntoEnumIterator as _;

use super::answer::Answer;
use super::sheet::{folded, snapshot};
use super::{OPEN, policies};

const UNKNOWN: Circumstances = Circumstances::UNKNOWN;

type Asked<'p> = Vec<(String, Answer<'p>)>;

#[test]
fn of_what_is_allowed() {
    // Those of the shipped policies stand among their base decisions.
    snapshots([&*OPEN], "kinds-of-classification", |policy| {
        let asked = policy.questions().map(|(role, subject)| {
            let answer = policy.classify(role, subject, &UNKNOWN).unwrap();
            (
                format!("{role} {}", subject.as_str()),
                Answer::Classified(answer),
            )
        });
        asked.collect()
    });
}

#[test]
fn of_what_follows() {
    snapshots(policies(), "kinds-of-recommendation", |policy| {
        let asked = policy
            .incident_questions()
            .map(|(role, incident, intent, history)| {
                let answer = policy.recommend(role, [incident], intent, history);
                let intent = intent.map_or("any".to_owned(), |intent| intent.to_string());
                let asked = format!("{role} {}, {intent}, {history}", incident.as_str());
                (asked, Answer::Recommended(answer.unwrap()))
            });
        asked.collect()
    });
}

#[test]
fn of_what_was_done() {
    snapshots(policies(), "kinds-of-assessment", |policy| {
        let asked = policy.questions().map(|(role, subject)| {
            let answer = policy.assess(role, subject, &UNKNOWN, None, History::FirstTime);
            (
                format!("{role} {}", subject.as_str()),
                Answer::Assessed(answer.unwrap()),
            )
        });
        asked.collect()
    });
}

fn snapshots(
    policies: impl IntoIterator<Item = &'static Policy>,
    question: &str,
    ask: impl Fn(&'static Policy) -> Asked<'static>,
) {
    for policy in policies {
        for reader in Reader::iter() {
            let sheet = sheet(reader, ask(policy));
            snapshot(policy.id(), &format!("{question}_for_{reader}"), &sheet);
        }
    }
}

fn sheet(reader: Reader, asked: Asked<'_>) -> String {
    // Those with the same run of messages; several in a row count as one.
    let mut shapes: BTreeMap<Vec<&str>, usize> = BTreeMap::new();
    let mut texts = Vec::new();
    for (number, (question, answer)) in asked.iter().enumerate() {
        let told = answer.explain(reader);
        // What an assessment says of the act itself is shown where that is asked.
        let assessed = matches!(answer, Answer::Assessed(_));
        let tells =
            |kind| !assessed || (SentenceKind::Incident..SentenceKind::Contact).contains(&kind);
        let counted = told.sentences().filter(|sentence| tells(sentence.kind()));
        let mut shape: Vec<&str> = counted.map(|sentence| sentence.message()).collect();
        shape.dedup();
        shapes.entry(shape).or_insert(number);
        texts.push((question, told));
    }
    let mut shapes: Vec<usize> = shapes.into_values().collect();
    shapes.sort_unstable();
    let shown = shapes.into_iter().map(|first| {
        let (question, told) = &texts[first];
        format!("## {question}\n\n{}\n", folded(&told.to_string()))
    });
    shown.collect::<Vec<_>>().join("\n")
}

/// The base answers above are those that nobody has to know anything for.
#[test]
fn no_role_is_left_out() {
    assert!(OPEN.roles().count() > Role::iter().count());
}
