//! Words that became standard later change no answer in which they are not named: neither those of
//! the shipped files, nor those of a school that had declared such a word as its own.
#![expect(clippy::unwrap_used, reason = "a failing unwrap is the test failing")]

use std::collections::BTreeMap;
use std::fmt::Write as _;

use jiff::civil::date;
use online_safety_policy::builtin::Builtin;
use online_safety_policy::change::diff::NameDiffers;
use online_safety_policy::check::lint::Check;
use online_safety_policy::document::PolicyDocument;
use online_safety_policy::vocabulary::{
    History, Intent, Matter, PupilIncident, Role, StaffIncident, Suspicion, Technology, UserAction,
};
use online_safety_policy::{Circumstances, Digest, Incident, Policy, Subject};
use serde_json::Value;
use strum::IntoEnumIterator as _;
use support::space::HISTORIES;

/// How many words of each kind there were at first.
const ACTIONS: usize = 81;
const TECHNOLOGIES: usize = 23;
const PUPIL_INCIDENTS: usize = 38;
const STAFF_INCIDENTS: usize = 40;

fn subjects() -> impl Iterator<Item = Subject> {
    let actions = UserAction::iter().take(ACTIONS).map(Subject::from);
    actions.chain(Technology::iter().take(TECHNOLOGIES).map(Subject::from))
}

fn incidents(role: Role) -> Vec<Incident> {
    let pupils = PupilIncident::iter().take(PUPIL_INCIDENTS);
    let staff = StaffIncident::iter().take(STAFF_INCIDENTS);
    match role {
        Role::Pupil => pupils.map(Incident::from).collect(),
        _ => staff.map(Incident::from).collect(),
    }
}

/// What an answer says of the values of a fact that were added later is no part of it before.
fn without_later_values(mut answer: Value) -> Value {
    if let Some(leads_to) = answer.get_mut("leads_to").and_then(Value::as_array_mut) {
        let later = ["medical", "accessibility"];
        leads_to.retain(|to| !later.contains(&to["value"].as_str().unwrap()));
    }
    answer
}

/// Every answer as data, with its reasons.
fn transcript(policy: &Policy) -> String {
    let mut text = String::new();
    let mut note = |answer: Value| writeln!(text, "{}", without_later_values(answer)).unwrap();
    for role in Role::iter() {
        for subject in subjects() {
            let all = policy.circumstances_of(role, subject).unwrap();
            for known in all.filter(|known| !names_later_purpose(known)) {
                let answer = policy.classify(role, subject, &known).unwrap();
                note(serde_json::to_value(answer).unwrap());
            }
            for intent in Intent::iter() {
                let (known, first) = (Circumstances::UNKNOWN, History::FirstTime);
                let answer = policy.assess(role, subject, &known, Some(intent), first);
                let mut answer = serde_json::to_value(answer.unwrap()).unwrap();
                let classified = answer.get_mut("classification").unwrap();
                *classified = without_later_values(classified.take());
                note(answer);
            }
        }
        for incident in incidents(role) {
            for history in HISTORIES {
                let Ok(answer) = policy.recommend(role, [incident], None, history) else {
                    continue;
                };
                note(serde_json::to_value(answer).unwrap());
            }
        }
    }
    for suspicion in Suspicion::iter() {
        note(serde_json::to_value(policy.procedure(suspicion)).unwrap());
    }
    for matter in Matter::iter() {
        note(serde_json::to_value(policy.contacts(matter)).unwrap());
    }
    for duty in policy.all_duties() {
        note(serde_json::to_value(duty).unwrap());
    }
    text
}

fn names_later_purpose(known: &Circumstances) -> bool {
    let known = serde_json::to_value(known).unwrap();
    let purpose = known.get("purpose").and_then(Value::as_str);
    purpose.is_some_and(|purpose| ["medical", "accessibility"].contains(&purpose))
}

/// The digests are those of what the documents say; a word that is added leaves them alone.
#[test]
fn the_shipped_files_answer_as_before() {
    let digests = [Builtin::TelfordInfant2020, Builtin::TrafalgarInfant2018]
        .map(|of| Digest::of_file(transcript(of.policy()).as_bytes()).to_string());
    assert_eq!(
        digests,
        [
            "7417c7c2024d9a02993dff1492087ff1f8e7583410262bd27d8011f1cd9e009a",
            "9463adf6c2e223ff39302289f93fd15e9475f243041a7cf776328cc1530a7a96",
        ]
    );
}

/// A school's own words, all of which have become standard since: of the same kind, of another kind
/// (`earphones`, `misogyny`), and of offices (`prevent`, `social-care`).
const OWN: &str = r#"
format: 1
policy: { id: early-school, school: Early School, title: Rules }
sections: [{ line: 1, title: All }]
own:
  roles: { prevent: { label: Prevent officer } }
  user-actions: { deepfakes: { label: Faking, area: commerce }, earphones: { label: Listening } }
  technologies: { smart-glasses: { label: Glasses }, misogyny: { label: A device of that name } }
  pupil-incidents: { upskirting: { label: Under a skirt }, zeal: { label: Zeal } }
  staff-incidents: { extortion: { label: Pressing } }
  pupil-responses:
    confiscation: { label: Keep it, kind: notification, urgency: at-once }
    aardvark: { label: Walk the aardvark, kind: sanction }
    log-behaviour: { label: Note it, kind: sanction }
  staff-responses: { lado: { label: Phone them, kind: sanction } }
audiences:
  pupils: { label: Pupils, roles: [pupil] }
  social-care: { label: Carers, roles: [staff, prevent] }
user-actions:
  audiences: [pupils, social-care]
  columns: [acceptable, unacceptable]
  rows:
    deepfakes: { line: 2, pupils: unacceptable, social-care: acceptable }
    earphones: { line: 3, pupils: acceptable, social-care: unacceptable }
communications:
  audiences: [social-care]
  columns: [allowed, not-allowed]
  rows:
    misogyny: { line: 4, social-care: allowed }
    smart-glasses: { line: 5, social-care: not-allowed }
rules:
  both: { line: 6, who: pupil, about: [misogyny, smart-glasses], is: not-allowed }
pupil-incidents:
  audience: pupils
  columns: [warning, confiscation]
  rows:
    upskirting: { line: 7, required: [confiscation], available: [warning] }
    zeal: { line: 8, required: [warning] }
staff-incidents:
  audience: social-care
  columns: [lado]
  rows:
    extortion: { line: 9, required: [lado] }
response-rules:
  notes: { line: 10, table: pupil-incidents, incidents: all, available: [log-behaviour, aardvark, police] }
contacts:
  worry: { line: 11, matter: complaint, by: prevent, to: headteacher }
duties:
  care: { line: 12, duty: train, label: Train, force: must, who: [prevent, social-care, headteacher] }
mapping:
  deepfakes: { pupil-incidents: [{ incident: upskirting, fit: direct }] }
  misogyny: { pupil-incidents: [{ incident: zeal, fit: direct }], staff-incidents: [{ incident: extortion, fit: direct }] }
"#;

const STANDARD_SINCE: [&str; 11] = [
    "deepfakes",
    "earphones",
    "smart-glasses",
    "misogyny",
    "upskirting",
    "extortion",
    "confiscation",
    "log-behaviour",
    "lado",
    "prevent",
    "social-care",
];

/// The same file with names that no vocabulary has.
fn with_other_names(text: &str) -> String {
    STANDARD_SINCE.iter().fold(text.to_owned(), |text, word| {
        text.replace(word, &format!("{word}-x"))
    })
}

/// What is answered about the file's own words, with all names as in the file.
fn told(policy: &Policy, text: &str, name: impl Fn(&str) -> String) -> String {
    let mut told = String::new();
    let mut note = |answer: &dyn std::fmt::Display, data: Value| {
        writeln!(told, "{answer}\n{data}").unwrap();
    };
    let unknown = Circumstances::UNKNOWN;
    for role in ["pupil", "staff", &name("prevent"), "visitor"] {
        let role = policy.role(role).unwrap();
        for subject in ["deepfakes", "earphones", "smart-glasses", "misogyny"] {
            let subject = policy.subject(&name(subject)).unwrap();
            for intent in Intent::iter() {
                let answer = policy
                    .assess(role, subject, &unknown, Some(intent), History::FirstTime)
                    .unwrap();
                note(&answer, serde_json::to_value(answer).unwrap());
            }
            let answer = policy.who_may(subject).unwrap();
            note(&answer, Value::Null);
        }
        let of_pupils = role == Role::Pupil.into();
        // Those that the file declares for the table: all others are words of either table now.
        let judged: &[&str] = match of_pupils {
            true => &["zeal", "upskirting"],
            false => &["extortion"],
        };
        for incident in judged {
            let incident = match *incident {
                "zeal" => policy.incident(role, incident),
                incident => policy.incident(role, &name(incident)),
            };
            let answer = incident.map(|of| policy.recommend(role, [of], None, History::FirstTime));
            if let Ok(Ok(answer)) = answer {
                note(&answer, serde_json::to_value(answer).unwrap());
            }
        }
        for response in ["confiscation", "lado"] {
            let response = policy.response(&name(response)).unwrap();
            note(&policy.leads_to(role, response).unwrap(), Value::Null);
        }
    }
    let answer = policy.contacts(Matter::Complaint);
    note(&answer, serde_json::to_value(answer).unwrap());
    for duty in policy.all_duties() {
        note(&duty, serde_json::to_value(&duty).unwrap());
    }
    let party = policy.party(&name("prevent")).unwrap();
    assert_eq!(policy.duties_of(party).unwrap().count(), 1, "{text}");
    let listed = policy.listing();
    let own = listed.user_actions().into_iter().filter(|word| word.own);
    let own = own.chain(listed.technologies().into_iter().filter(|word| word.own));
    // A list is in the order of the vocabulary, of which they are part now.
    let own: BTreeMap<_, _> = own.map(|word| (word.id, word)).collect();
    note(&"", serde_json::to_value(own).unwrap());
    told
}

#[test]
fn an_own_word_that_has_become_standard_means_what_it_meant() {
    let other = with_other_names(OWN);
    let [policy, before] = [OWN, &other].map(|text| Policy::from_yaml(text).unwrap());
    let now = told(&policy, OWN, str::to_owned);
    let before = told(&before, &other, |name| format!("{name}-x"));
    for (now, before) in now.lines().zip(before.replace("-x", "").lines()) {
        assert_eq!(now, before);
    }
    let document = PolicyDocument::from_bytes(OWN.as_bytes()).unwrap();
    let written = Policy::from_yaml(&document.to_yaml()).unwrap();
    assert_eq!(written, policy);
}

#[test]
fn and_a_note_says_so() {
    let policy = Policy::from_yaml(OWN).unwrap();
    let findings = policy.check(&Check::new(date(2026, 11, 22)));
    let found = findings
        .iter()
        .filter(|of| of.lint.name() == "own-word-is-standard");
    let found: Vec<&str> = found.map(|of| of.path.as_str()).collect();
    assert_eq!(
        found,
        [
            "own.pupil-incidents.upskirting",
            "own.pupil-responses.confiscation",
            "own.pupil-responses.log-behaviour",
            "own.staff-incidents.extortion",
            "own.staff-responses.lado",
            "own.technologies.smart-glasses",
            "own.user-actions.deepfakes",
        ]
    );
}

/// What both files can be asked about has one number, whoever declares it.
#[test]
fn one_file_that_declares_it_and_one_that_does_not() {
    let without = OWN.replace("deepfakes: { label: Faking, area: commerce }, ", "");
    let [declared, plain] = [OWN, &without].map(|text| Policy::from_yaml(text).unwrap());
    for diff in [declared.diff(&plain), plain.diff(&declared)] {
        let names: Vec<_> = diff.names().iter().map(|of| (&*of.id, of.how)).collect();
        assert_eq!(names, [("deepfakes", NameDiffers::MeansOtherwise)]);
        assert!(diff.changes().is_empty(), "{diff}");
    }
}
