//! What a school calls a standard word is what everybody is shown; files, data and records keep the
//! word itself.
#![expect(clippy::unwrap_used, reason = "a failing unwrap is the test failing")]

use jiff::civil::date;
use online_safety_policy::answer::ListedWord;
use online_safety_policy::document::PolicyDocument;
use online_safety_policy::explain::{self, Reader};
use online_safety_policy::paper::render::Paper;
use online_safety_policy::vocabulary::{History, Matter, Office, Role, Suspicion};
use online_safety_policy::{Circumstances, Policy};
use proptest::prelude::*;
use strum::IntoEnumIterator as _;
use support::generate;

const TEXT: &str = include_str!("../policies/printed_names.yaml");

/// What the vocabulary calls the words of that file that the school calls otherwise.
const COMMON: &[&str] = &[
    "for pupils",
    "by pupils",
    "from pupils",
    "towards: pupils",
    "the headteacher",
    "The headteacher",
    "for governors",
    "the governors",
    "for volunteers",
    "the class teacher",
    "a trusted adult",
    "nline gambling",
    "assing on chain messages",
    "Chatterboxes",
    "“Social media”",
    "ersonal mobile phones, not",
    "lass or group email",
    "“Other misuse”",
    "haring a username",
    "isuse of a mobile device",
    "“Unacceptable”",
    "cceptable with permission",
    "“Not allowed”",
    "efer it to the police",
    "efer to the police",
    "the line manager",
    // Capitals that are the school's.
    "key Stage",
    "adults of the",
    "ring the constable",
    "form Tutor",
    "hand to",
    "not on”",
];

/// The same file as if the school had no names of its own.
fn without_labels(text: &str) -> String {
    let mut document = PolicyDocument::from_bytes(text.as_bytes()).unwrap();
    document.labels = Default::default();
    document.to_yaml()
}

/// All that people are told: every answer as text and explained to each reader, and the whole page.
fn told(policy: &Policy) -> Vec<String> {
    let unknown = Circumstances::UNKNOWN;
    let mut told = Vec::new();
    for (role, subject) in policy.questions() {
        let answer = policy.assess(role, subject, &unknown, None, History::FirstTime);
        let answer = answer.unwrap();
        told.push(answer.to_string());
        told.extend(Reader::iter().map(|reader| answer.explain(reader).to_string()));
        told.push(policy.who_may(subject).unwrap().to_string());
    }
    for (role, incident, intent, history) in policy.incident_questions() {
        let answer = policy.recommend(role, [incident], intent, history).unwrap();
        told.push(answer.to_string());
        told.extend(Reader::iter().map(|reader| answer.explain(reader).to_string()));
    }
    for response in ["police", "class-teacher", "line-manager"] {
        let response = policy.response(response).unwrap();
        let roles = policy.roles();
        told.extend(roles.map(|role| policy.leads_to(role, response).unwrap().to_string()));
    }
    for matter in Matter::iter() {
        let answer = policy.contacts(matter);
        told.push(answer.to_string());
        told.extend(Reader::iter().map(|reader| answer.explain(reader).to_string()));
    }
    for suspicion in Suspicion::iter() {
        let answer = policy.procedure(suspicion);
        told.push(answer.to_string());
        told.extend(Reader::iter().map(|reader| answer.explain(reader).to_string()));
    }
    let due = policy.due(date(2026, 11, 22), []).unwrap();
    told.extend(due.iter().map(ToString::to_string));
    told.extend(Reader::iter().map(|reader| explain::due(&due, reader).to_string()));
    told.push(Paper::of(policy).to_markdown());
    told.push(Paper::of(policy).to_html());
    told
}

/// Words as files spell them stand in backticks, or belong to the page.
fn without_ids(told: &str) -> String {
    let even = |(number, part): (usize, &str)| (number % 2 == 0).then(|| part.to_owned());
    told.split('`').enumerate().filter_map(even).collect()
}

#[test]
fn the_schools_names_are_what_people_are_told() {
    let policy = Policy::from_yaml(TEXT).unwrap();
    let told = told(&policy);
    for text in &told {
        let text = without_ids(text);
        for common in COMMON {
            assert!(!text.contains(common), "`{common}` in: {text}");
        }
    }
    for label in [
        "students",
        "the Principal",
        "the Principal's permission",
        "trustees of the Academy",
        "the role “Helper”",
        "the Form tutor",
        "a Named adult",
        "to the Trustees",
        "Betting",
        "E-chains",
        "Social networks of any kind",
        "Handsets",
        "Form mail",
        "“Mischief”",
        "Swindling",
        "“Handset matter”",
        "“Not on”",
        "“Ask first”",
        "“Never”",
        "refer it to the Form Tutor",
        "Refer to the Form Tutor",
        "carry out “Ring the constable”",
        "“Hand to the Team Leader”",
        "or Key Stage 3",
        "Adults of the Academy",
    ] {
        let found = told.iter().any(|text| text.contains(label));
        assert!(found, "`{label}` is told nowhere");
    }
}

#[test]
fn and_what_lists_and_exports_show() {
    let policy = Policy::from_yaml(TEXT).unwrap();
    let listing = policy.listing();
    let labels = |words: Vec<ListedWord<'_>>| -> Vec<(String, String, bool)> {
        let words = words.into_iter();
        words
            .map(|word| (word.id.to_owned(), word.label.to_owned(), word.own))
            .collect()
    };
    let has = |words: Vec<ListedWord<'_>>, id: &str, label: &str| {
        let wanted = (id.to_owned(), label.to_owned(), false);
        assert!(labels(words).contains(&wanted), "{id}: {label}");
    };
    has(listing.user_actions(), "gambling", "Betting");
    has(listing.user_actions(), "chain-messages", "E-chains");
    // The wording of a row counts before that of its word.
    has(
        listing.user_actions(),
        "social-media",
        "Social networks of any kind",
    );
    has(listing.technologies(), "class-email", "Form mail");
    let incidents = |role| listing.incidents(role).unwrap();
    has(incidents(Role::Pupil), "misuse", "Mischief");
    has(incidents(Role::Staff), "mobile-device", "Handset matter");
    let roles = listing.roles();
    let pupil = roles.iter().find(|role| role.id == "pupil").unwrap();
    assert_eq!((pupil.label, pupil.own), ("Student", false));
    let responses = listing.responses(Role::Pupil).unwrap();
    let police = responses.iter().find(|of| of.id == "police").unwrap();
    assert_eq!((police.label, police.own), ("Ring the constable", false));
    let holders = listing.holders();
    assert_eq!(holders[0].id, Office::Headteacher.into());
    assert_eq!(holders[0].label, "Principal");

    let export = policy.export();
    let columns = export.tables.iter().flat_map(|table| &table.columns);
    let columns: Vec<_> = columns.map(|column| (column.id, column.label)).collect();
    for column in [
        ("unacceptable", "Not on"),
        ("not-allowed", "Never"),
        ("police", "Ring the constable"),
        ("line-manager", "Hand to the Team Leader"),
    ] {
        assert!(columns.contains(&column), "{column:?}");
    }
    let rows = export.tables.iter().flat_map(|table| &table.rows);
    let rows: Vec<_> = rows.map(|row| (row.id, row.label)).collect();
    for row in [
        ("gambling", "Betting"),
        ("personal-phones", "Handsets"),
        ("misuse", "Mischief"),
        ("mobile-device", "Handset matter"),
    ] {
        assert!(rows.contains(&row), "{row:?}");
    }
}

/// Labels are wording: no answer, reason or record is another.
fn no_answer_is_another(text: &str) {
    let [named, plain] = [text, &without_labels(text)].map(|text| Policy::from_yaml(text).unwrap());
    let [of_named, of_plain] = [&named, &plain].map(Policy::verify);
    assert_eq!(of_named.answers, of_plain.answers, "{text}");
    assert_eq!(of_named.assessments, of_plain.assessments, "{text}");
    assert_eq!(of_named.reasons, of_plain.reasons, "{text}");
    assert!(plain.diff(&named).is_empty(), "{text}");
}

#[test]
fn no_answer_rests_on_a_label() {
    no_answer_is_another(TEXT);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn in_any_policy(text in generate::any_policy()) {
        no_answer_is_another(&text);
    }
}
