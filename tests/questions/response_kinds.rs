//! Of what kind responses are to a school: what protects is no punishment, and what is logged tells
//! nobody.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "where a helper fails, the test fails"
)]

use online_safety_policy::Policy;
use online_safety_policy::change::diff::{NameDiffers, NameKind, Release};
use online_safety_policy::check::lint::Check;
use online_safety_policy::document::PolicyDocument;
use online_safety_policy::explain::Reader;
use online_safety_policy::vocabulary::{History, PupilIncident, ResponseKind, Role, Urgency};

const TEXT: &str = r#"
format: 1
policy: { id: a-school, school: A School, title: Behaviour }
own:
  pupil-responses:
    note-in-planner: { label: Write it into the planner, kind: logging }
    set-a-filter: { label: Set a stricter filter, kind: protection, urgency: at-once }
response-kinds:
  pupil-responses: { remove-access: protection, police: protection }
pupil-incidents:
  audience: everyone
  columns: [warning, remove-access, note-in-planner, set-a-filter, log-behaviour, police]
  rows:
    filter-bypass:
      line: 1
      required: [warning, remove-access, note-in-planner, set-a-filter, log-behaviour]
      available: [police]
"#;

const KINDS: &str = "response-kinds:
  pupil-responses: { remove-access: protection, police: protection }
";

fn school(text: &str) -> Policy {
    Policy::from_yaml(text).unwrap_or_else(|error| panic!("{error}"))
}

fn told(policy: &Policy) -> Vec<(String, ResponseKind, Urgency)> {
    let bypass = [PupilIncident::FilterBypass];
    let answer = policy.recommend(Role::Pupil, bypass, None, History::FirstTime);
    let answer = answer.unwrap();
    let each = answer.responses();
    each.map(|of| (of.id().to_owned(), of.kind(), of.urgency()))
        .collect()
}

#[test]
fn a_response_is_of_the_kind_that_the_school_makes_it() {
    use ResponseKind::{Logging, Protection, Sanction};
    use Urgency::{Afterwards, AtOnce, SameDay};
    let all = [
        ("set-a-filter", Protection, AtOnce),
        ("remove-access", Protection, SameDay),
        ("note-in-planner", Logging, SameDay),
        ("log-behaviour", Logging, SameDay),
        ("warning", Sanction, Afterwards),
        ("police", Protection, AtOnce),
    ];
    let all = all.map(|(id, kind, urgency)| (id.to_owned(), kind, urgency));
    assert_eq!(told(&school(TEXT)), all);
    // The list of what can follow says the same.
    let policy = school(TEXT);
    let listed = policy.listing().responses(Role::Pupil).unwrap();
    for (id, kind, urgency) in &all {
        let of = listed.iter().find(|of| of.id == id).unwrap();
        assert_eq!((of.kind, of.urgency), (*kind, *urgency), "{id}");
    }
}

#[test]
fn what_no_file_makes_another_kind_stays_what_it_is() {
    let usual = told(&school(&TEXT.replace(KINDS, "")));
    let of = |id: &str| usual.iter().find(|of| of.0 == id).unwrap();
    assert_eq!(of("remove-access").1, ResponseKind::Sanction);
    assert_eq!(of("remove-access").2, Urgency::Afterwards);
    assert_eq!(of("police").1, ResponseKind::Referral);
    assert_eq!(of("log-behaviour").1, ResponseKind::Logging);
}

#[test]
fn that_it_protects_is_told_to_everybody() {
    let policy = school(TEXT);
    let bypass = [PupilIncident::FilterBypass];
    let answer = policy.recommend(Role::Pupil, bypass, None, History::FirstTime);
    let answer = answer.unwrap();
    let protects = "emove network or internet access (to protect, not to punish)";
    assert!(answer.to_string().contains(protects), "{answer}");
    assert_eq!(answer.to_string().matches("to punish").count(), 3);
    for reader in [Reader::Staff, Reader::Parent] {
        let told = answer.explain(reader).to_string();
        let told = told.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(told.contains(protects), "{told}");
        assert!(!told.contains("warning (to protect"), "{told}");
    }
    let told = answer.explain(Reader::Auditor).to_string();
    let told = told.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        told.contains("(`remove-access`): required; protection;"),
        "{told}"
    );
    assert!(
        told.contains("(`log-behaviour`): required; logging;"),
        "{told}"
    );
}

#[test]
fn laws_can_ask_for_a_kind() {
    let laws = |kind: &str| {
        let law = format!("for-all: {{ incidents: all }}, expect: {{ {kind} }}");
        let policy = school(&format!("{TEXT}invariants: {{ a-law: {{ {law} }} }}\n"));
        policy.violations().count()
    };
    assert_eq!(laws("required-kind: [logging, protection]"), 0);
    assert_eq!(laws("never-kind: notification"), 0);
    assert!(laws("never-kind: protection") > 0);
    assert!(laws("required-kind: referral") > 0);
}

#[test]
fn another_kind_is_a_difference_and_no_other_answer() {
    let (usual, made) = (school(&TEXT.replace(KINDS, "")), school(TEXT));
    for diff in [usual.diff(&made), made.diff(&usual)] {
        let names: Vec<_> = diff.names().iter().collect();
        let ids: Vec<&str> = names.iter().map(|of| &*of.id).collect();
        assert_eq!(ids, ["police", "remove-access"]);
        for of in names {
            assert_eq!(of.kind, NameKind::PupilResponse);
            assert_eq!(of.how, NameDiffers::MeansOtherwise);
        }
        assert_eq!(diff.release(), Release::VocabularyChanged);
        assert!(diff.changes().is_empty(), "{diff}");
    }
    assert!(made.diff(&made).names().is_empty());
    assert_ne!(usual.verify().answers, made.verify().answers);
}

/// A system is nobody who could act, and what protects is no reason to think that all is a sanction.
#[test]
fn a_log_reaches_nobody() {
    let finds = |kind: &str, lint: &str| {
        let text = format!(
            "format: 1
policy: {{ id: a-school, school: A School, title: Behaviour }}
own: {{ staff-responses: {{ a-system: {{ label: Write it down, kind: {kind} }} }} }}
audiences: {{ staff: {{ label: Staff, roles: [staff, headteacher] }} }}
staff-incidents:
  audience: staff
  columns: [headteacher, a-system]
  rows: {{ offensive-message: {{ line: 1, required: [headteacher, a-system] }} }}
"
        );
        let school = school(&text);
        let findings = school.check(&Check::new(jiff::civil::date(2026, 11, 22)));
        findings.iter().any(|of| of.lint.name() == lint)
    };
    for (kind, alone, only) in [
        ("referral", false, true),
        ("notification", false, false),
        ("sanction", true, false),
        ("logging", true, true),
        ("protection", true, false),
    ] {
        assert_eq!(finds(kind, "self-referral"), alone, "{kind}");
        assert_eq!(finds(kind, "referrals-only"), only, "{kind}");
    }
}

#[test]
fn what_is_written_is_read_again() {
    let document = PolicyDocument::from_bytes(TEXT.as_bytes()).unwrap();
    let written = document.to_yaml();
    assert!(written.contains("remove-access: protection"), "{written}");
    assert_eq!(school(&written), school(TEXT));
}
