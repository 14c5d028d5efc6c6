//! Every small change to a shipped policy makes a case fail, or the policy does
//! not load; the few that nobody notices are listed, with the reason.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash, Hasher};

use online_safety_policy::builtin::Builtin;
use online_safety_policy::document::PolicyDocument;
use online_safety_policy::{Policy, Reason};

use crate::cases::mutate::each;
use support::one_by_one::one_by_one;

/// Every answer to acts and incidents, in short: what it says, and where that stands.
fn answers(policy: &Policy) -> Vec<u64> {
    let mut all = Vec::new();
    let mut note = |answer: &dyn Fn(&mut DefaultHasher)| {
        let mut hasher = DefaultHasher::new();
        answer(&mut hasher);
        all.push(hasher.finish());
    };
    let places = |reason: Reason<'_>, hasher: &mut DefaultHasher| {
        let lines = reason.source.lines.map(ToString::to_string);
        (reason.rule, lines).hash(hasher);
    };
    for (role, subject) in policy.questions() {
        for given in policy.circumstances_of(role, subject).unwrap() {
            let answer = policy.classify(role, subject, &given).unwrap();
            note(&|hasher| {
                format!("{:?}", answer.decision()).hash(hasher);
                answer.provisos().hash(hasher);
                answer.reasons().for_each(|reason| places(reason, hasher));
            });
        }
    }
    for (role, incident, intent, history) in policy.incident_questions() {
        let answer = policy.recommend(role, [incident], intent, history).unwrap();
        note(&|hasher| {
            for list in [answer.required(), answer.available(), answer.disputed()] {
                let ids = list.into_iter().flat_map(|list| list.ids());
                ids.collect::<Vec<_>>().hash(hasher);
            }
            answer.reasons().for_each(|reason| places(reason, hasher));
        });
    }
    all
}

#[derive(Default)]
struct Counts {
    made: usize,
    refused: usize,
    failed: usize,
    without_effect: usize,
    noticed_by_nobody: usize,
}

/// Whether a change can show in the answers to acts and incidents.
fn is_about_answers(kind: &str) -> bool {
    let others = ["contact", "evidence", "step", "open point"];
    !others.iter().any(|other| kind.contains(other)) && kind != "date"
}

/// How the changes begin of which no case fails, and why that is so.
const NOTICED_BY_NOBODY: [(&str, &str); 27] = [
    (
        "office of a contact: staff-report-misuse [1]",
        "another sentence sends everybody to the same office",
    ),
    (
        "line of a contact or evidence: ",
        "three rules rest on one line, and answer together",
    ),
    (
        "line of a cell or rule: staff-phones-in-non-teaching-areas",
        "the cell of the table is read by the same line",
    ),
    (
        "line of an open point: ",
        "a step, or another point, rests on the same lines",
    ),
    (
        "force of a step: report",
        "another sentence asks for a report as strongly",
    ),
    ("force of a step: messages-reported ", "the same"),
    (
        "offices of a step: report",
        "another sentence names the same office",
    ),
    (
        "force of a step: abuse-images-to-police ",
        "line 304 says it of every crime, and more strongly",
    ),
    ("urgency of a step: abuse-images-to-police", "the same"),
    ("force of a step: grooming-to-police ", "the same"),
    ("force of a step: obscene-", "the same"),
    ("force of a step: racist-material-to-police ", "the same"),
    ("force of a step: other-crimes-to-police ", "the same"),
    (
        "office of a contact: problem-online [0]",
        "line 122 sends pupils to the same adults",
    ),
    // Steps of Trafalgar of which two sentences speak: the answer shows each, a case the whole.
    (
        "force of a step: technician-reports ",
        "line 118 is as strong",
    ),
    (
        "people of a step: technician-reports ",
        "line 118 speaks of contractors, too",
    ),
    (
        "offices of a step: technician-reports ",
        "line 118 names the lead, too",
    ),
    ("force of a step: adults-report ", "line 110 is as strong"),
    (
        "offices of a step: adults-report ",
        "line 110 names the lead, too",
    ),
    (
        "force of a step: filter-failures-logged ",
        "line 107 is as strong",
    ),
    (
        "people of a step: filter-failures-logged ",
        "line 107 names the lead, too",
    ),
    (
        "force of a step: complainants-confidential ",
        "the school is bound more strongly",
    ),
    ("line of a step: confidential", "line 416 says it twice"),
    (
        "line of a step: complainants-confidential",
        "line 416 says it twice",
    ),
    ("line of a step: search", "line 498 says it twice"),
    (
        "people of a step: search",
        "three sentences speak of the school",
    ),
    (
        "people of a step: phone-use-looked-into ",
        "three sentences speak of the school",
    ),
];

fn changes(builtin: Builtin) -> String {
    let cases = one_by_one(builtin);
    let document = PolicyDocument::from_bytes(builtin.source().as_bytes()).unwrap();
    let before = answers(builtin.policy());
    let mut counts: BTreeMap<&str, Counts> = BTreeMap::new();
    let mut survivors = Vec::new();
    each(&document, &mut |change, document| {
        let count = counts.entry(change.kind).or_default();
        count.made += 1;
        let Ok(policy) = Policy::from_document(&document) else {
            count.refused += 1;
            return;
        };
        let (near, far): (Vec<_>, Vec<_>) = cases
            .iter()
            .partition(|(text, _)| text.contains(change.about));
        let fails = near
            .iter()
            .chain(&far)
            .any(|(_, cases)| !cases.hold(&policy));
        if fails {
            count.failed += 1;
        } else if is_about_answers(change.kind) && answers(&policy) == before {
            count.without_effect += 1;
        } else {
            count.noticed_by_nobody += 1;
            survivors.push(format!("{}: {}", change.kind, change.what));
        }
    });
    let mut text = String::new();
    let sum = |of: fn(&Counts) -> usize| counts.values().map(of).sum::<usize>();
    writeln!(
        text,
        "{builtin}: {} changes, {} refused, {} make a case fail, {} change no answer, {} are noticed by nobody",
        sum(|c| c.made),
        sum(|c| c.refused),
        sum(|c| c.failed),
        sum(|c| c.without_effect),
        sum(|c| c.noticed_by_nobody)
    )
    .unwrap();
    for (kind, c) in &counts {
        writeln!(
            text,
            "  {kind}: {} = {} + {} + {} + {}",
            c.made, c.refused, c.failed, c.without_effect, c.noticed_by_nobody
        )
        .unwrap();
    }
    println!("{text}");
    let unexplained: Vec<_> = survivors
        .iter()
        .filter(|change| {
            let mut known = NOTICED_BY_NOBODY.iter();
            !known.any(|(begin, _)| change.starts_with(begin))
        })
        .collect();
    assert!(unexplained.is_empty(), "{unexplained:#?}");
    text
}

#[test]
fn changes_of_telford_are_noticed() {
    insta::assert_snapshot!(changes(Builtin::TelfordInfant2020));
}

#[test]
fn changes_of_trafalgar_are_noticed() {
    insta::assert_snapshot!(changes(Builtin::TrafalgarInfant2018));
}
