//! A record for each kind of answer, held to the byte by a file of its own.

use std::collections::BTreeSet;

use online_safety_policy::answer::inverse::Wanted;
use online_safety_policy::log::record::verify_record;
use online_safety_policy::vocabulary::{
    Fact, History, Intent, Matter, Place, PupilIncident, PupilResponse, Role, Suspicion, Term,
    UserAction,
};
use online_safety_policy::{Circumstances, Incident, Policy, Question};
use serde_json::Value;

use super::changed::noticed;
use super::recorded;

const TEXT: &str = include_str!("../../policies/recorded_school.yaml");

fn school() -> Policy {
    Policy::from_yaml(TEXT).unwrap()
}

/// What the answer is, and a question that has it.
fn kinds() -> Vec<(&'static str, Question)> {
    let (unknown, first) = (Circumstances::new(), History::FirstTime);
    let lunch = Circumstances::new()
        .place(Place::NonTeachingArea)
        .time(jiff::civil::time(12, 17, 43, 0));
    let social = UserAction::SocialMedia;
    let drone: Term<PupilIncident> = "crashed-drone".parse().unwrap();
    let nobody: Term<Role> = "nobody".parse().unwrap();
    let both = [
        Incident::Pupil(drone),
        PupilIncident::IllegalMaterial.into(),
    ];
    vec![
        ("decided", Question::classify(Role::Staff, social, &lunch)),
        ("depends", Question::classify(Role::Staff, social, &unknown)),
        (
            "depends-with-a-gap",
            Question::classify(Role::Staff, UserAction::FileSharing, &unknown),
        ),
        (
            "silent",
            Question::classify(Role::Governor, UserAction::Gambling, &unknown),
        ),
        (
            "unclear",
            Question::classify(Role::Pupil, UserAction::Viruses, &unknown),
        ),
        (
            "refused",
            Question::classify(nobody, UserAction::Gambling, &unknown),
        ),
        (
            "recommended",
            Question::recommend(Role::Pupil, [drone], Intent::Careless, History::Repeat),
        ),
        (
            "recommended-unclear",
            Question::recommend(Role::Pupil, both, None, first),
        ),
        (
            "recommended-silent",
            Question::recommend(Role::Pupil, [PupilIncident::Grooming], None, first),
        ),
        (
            "assessed",
            Question::assess(
                "prefect".parse::<Term<Role>>().unwrap(),
                UserAction::Gambling,
                &unknown,
                Intent::Deliberate,
                first,
            ),
        ),
        ("procedure", Question::procedure(Suspicion::Misuse)),
        (
            "procedure-silent",
            Question::procedure(Suspicion::ChildSexualAbuseImages),
        ),
        ("contacts", Question::contacts(Matter::Complaint)),
        ("duties", Question::duties(None)),
        (
            "due",
            Question::due(None, jiff::civil::date(2026, 11, 20), &[]),
        ),
        ("who-may", Question::who_may(social)),
        (
            "leads-to",
            Question::leads_to(Role::Pupil, PupilResponse::Headteacher),
        ),
        (
            "why-not",
            Question::why_not(Role::Staff, social, &unknown, Wanted::Allowed, Fact::Time),
        ),
    ]
}

/// Whoever changes one of these files changes the format.
#[test]
fn each_kind_of_answer_is_recorded_in_these_bytes() {
    for (kind, question) in kinds() {
        let record = recorded(&school(), &question);
        insta::with_settings!({ omit_expression => true }, {
            insta::assert_snapshot!(kind, record.to_string());
        });
        assert!(verify_record(record.as_bytes(), &school()).is_ok());
    }
}

/// Every way in which an answer can be, with every part that it can have, is among them.
#[test]
fn every_kind_is_there() {
    let mut is = BTreeSet::new();
    let mut full = BTreeSet::new();
    for (_, question) in kinds() {
        let record: Value = serde_json::from_str(recorded(&school(), &question).as_str()).unwrap();
        is.insert(record["answer"]["is"].as_str().unwrap().to_owned());
        for (key, value) in record["answer"].as_object().unwrap() {
            let empty = match value {
                Value::Array(values) => values.is_empty(),
                value => value.is_null(),
            };
            if !empty {
                full.insert(key.clone());
            }
        }
        if record["rules"]
            .as_array()
            .is_some_and(|rules| !rules.is_empty())
        {
            full.insert("rules".to_owned());
        }
    }
    for kind in [
        "decided", "depends", "silent", "unclear", "refused", "answered",
    ] {
        assert!(is.contains(kind), "{kind}: {is:?}");
    }
    for key in [
        "amounts_to",
        "answered_as",
        "area",
        "available",
        "classification",
        "course",
        "disputed",
        "forbidden",
        "gaps",
        "judged_by",
        "missing",
        "open_points",
        "orders",
        "outcomes",
        "possible_incidents",
        "provisos",
        "recommendation",
        "required",
        "rules",
        "steps",
        "verdict",
        "verdicts",
        "why",
    ] {
        assert!(full.contains(key), "{key}: {full:?}");
    }
}

/// Any byte of any of them, with a bit turned, and left out; more is done to some of the others.
#[test]
fn every_change_of_a_byte_of_any_kind_is_noticed() {
    let school = school();
    for (_, question) in kinds() {
        let record = recorded(&school, &question);
        let bytes = record.as_bytes();
        for at in 0..bytes.len() {
            let (before, after) = (&bytes[..at], &bytes[at + 1..]);
            noticed(&school, &[before, &[bytes[at] ^ 1], after].concat());
            noticed(&school, &[before, after].concat());
        }
    }
}
