//! How inverse answers read.

use online_safety_policy::answer::inverse::Wanted;
use online_safety_policy::vocabulary::{
    Fact, PupilResponse, Role, StaffResponse, Technology, UserAction, Verdict,
};
use online_safety_policy::{Circumstances, EnumSet, Policy};
use serde_json::Value;
use strum::IntoEnumIterator as _;

use super::{telford, trafalgar};

fn in_class() -> Circumstances {
    let known = Circumstances::new().set("place", "classroom").unwrap();
    known.set("time", "10:00").unwrap()
}

fn why_not(wanted: Wanted, held: impl Into<EnumSet<Fact>>) -> String {
    let (who, what) = (Role::Staff, Technology::PersonalPhones);
    let answer = telford().why_not(who, what, &in_class(), wanted, held);
    answer.unwrap().to_string()
}

#[test]
fn a_change_names_its_place() {
    let text = why_not(Wanted::Allowed, Fact::Time);
    assert!(
        text.contains("Allowed if: in a non-teaching area (Bring Your Own Device, line 201)."),
        "{text}"
    );
}

#[test]
fn no_change_says_what_was_held() {
    let text = why_not(Wanted::Allowed, Fact::Place);
    let end =
        "No change of circumstances that leaves the place as it is leads to the answer “allowed”.";
    assert!(text.ends_with(end), "{text}");
    let text = why_not(Verdict::Illegal.into(), EnumSet::empty());
    assert!(
        text.ends_with(
            "No change of circumstances leads to the answer “not allowed, and illegal”."
        )
    );
}

#[test]
fn the_wanted_answer_may_be_there_already() {
    let text = why_not(Wanted::Forbidden, EnumSet::empty());
    assert!(
        text.ends_with("This is the wanted answer already: forbidden."),
        "{text}"
    );
}

#[test]
fn as_data() {
    let (who, what) = (Role::Staff, Technology::PersonalPhones);
    let answer = telford()
        .why_not(who, what, &in_class(), Wanted::Allowed, Fact::Time)
        .unwrap();
    let json: Value = serde_json::to_value(&answer).unwrap();
    assert_eq!(json["question"]["held"][0], "time");
    assert_eq!(json["question"]["wanted"], "allowed");
    assert_eq!(json["met"], false);
    let set = &json["changed_circumstances"][0]["set"][0];
    assert_eq!(
        *set,
        serde_json::json!({"fact": "place", "value": "non-teaching-area", "was": "classroom"})
    );
    assert_eq!(
        json["changed_circumstances"][0]["answer"]["verdict"],
        "allowed"
    );
    let who_may = serde_json::to_value(telford().who_may(what).unwrap()).unwrap();
    assert_eq!(who_may["by_role"][0]["may"], "never");
    let police = telford()
        .leads_to(Role::Pupil, PupilResponse::Police)
        .unwrap();
    let police = serde_json::to_value(&police).unwrap();
    assert_eq!(
        police["incident_paths"][0]["ways"][0]["modality"],
        "required"
    );
}

fn everything(policy: &Policy) -> String {
    let mut text = String::new();
    for subject in policy.subjects() {
        text.push_str(&format!("{}\n\n", policy.who_may(subject).unwrap()));
    }
    for response in PupilResponse::iter() {
        text.push_str(&format!(
            "{}\n\n",
            policy.leads_to(Role::Pupil, response).unwrap()
        ));
    }
    for response in StaffResponse::iter() {
        text.push_str(&format!(
            "{}\n\n",
            policy.leads_to(Role::Staff, response).unwrap()
        ));
    }
    text
}

/// Read through whole: nothing is empty, doubled or said to nobody.
#[test]
fn every_inverse_answer_reads_well() {
    for policy in [telford(), trafalgar()] {
        let text = everything(policy);
        for flaw in ["  (", "()", ": :", " ,", "..", "( ", "``", "if: ("] {
            assert!(!text.contains(flaw), "{flaw:?}");
        }
        insta::assert_snapshot!(policy.id(), text);
    }
}

#[test]
fn gambling_has_one_line_for_everyone() {
    let text = telford().who_may(UserAction::Gambling).unwrap().to_string();
    assert_eq!(
        text,
        "Online gambling:\n- everyone: not allowed (User Actions, line 291, row 17)"
    );
}
