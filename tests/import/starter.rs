//! A policy to begin with loads and says nothing, with every row that is usual.

use online_safety_policy::builtin::Builtin;
use online_safety_policy::document::PolicyDocument;
use online_safety_policy::import::Phase;
use online_safety_policy::vocabulary::History;
use online_safety_policy::{Circumstances, Decision, Policy};
use strum::IntoEnumIterator as _;

fn load(phase: Phase) -> Policy {
    Policy::from_yaml(&phase.starter("2026-12-01")).unwrap()
}

#[test]
fn it_says_nothing_of_any_act_or_incident() {
    for phase in Phase::iter() {
        let policy = load(phase);
        for (role, subject) in policy.questions() {
            let answer = policy
                .classify(role, subject, &Circumstances::UNKNOWN)
                .unwrap();
            assert_eq!(answer.decision(), Decision::Silent, "{phase}: {subject:?}");
        }
        for (role, incident, ..) in policy.incident_questions() {
            let answer = policy
                .recommend(role, [incident], None, History::FirstTime)
                .unwrap();
            assert!(answer.is_silent(), "{phase}: {incident:?}");
        }
    }
}

#[test]
fn its_rows_are_those_of_the_usual_tables() {
    let usual = PolicyDocument::from_bytes(Builtin::TelfordInfant2020.source().as_bytes()).unwrap();
    for phase in Phase::iter() {
        let text = phase.starter("2026");
        let document = PolicyDocument::from_bytes(text.as_bytes()).unwrap();
        for (ours, theirs) in [
            (&document.user_actions, &usual.user_actions),
            (&document.communications, &usual.communications),
        ] {
            let (ours, theirs) = (ours.as_ref().unwrap(), theirs.as_ref().unwrap());
            let names = |rows: &[(String, _)]| -> Vec<String> {
                rows.iter().map(|row| row.0.clone()).collect()
            };
            assert_eq!(names(&ours.rows), names(&theirs.rows), "{phase}");
            assert_eq!(ours.columns, theirs.columns, "{phase}");
        }
        for (ours, theirs) in [
            (&document.pupil_incidents, &usual.pupil_incidents),
            (&document.staff_incidents, &usual.staff_incidents),
        ] {
            let (ours, theirs) = (ours.as_ref().unwrap(), theirs.as_ref().unwrap());
            let names = |rows: &[(String, _)]| -> Vec<String> {
                rows.iter().map(|row| row.0.clone()).collect()
            };
            assert_eq!(names(&ours.rows), names(&theirs.rows), "{phase}");
        }
        assert!(text.matches("# To decide: ").count() >= 12, "{phase}");
    }
}

#[test]
fn a_mark_that_is_filled_in_is_answered() {
    let text = Phase::Secondary.starter("2026").replacen(
        "gambling: {}",
        "gambling: { pupils: unacceptable }",
        1,
    );
    let policy = Policy::from_yaml(&text).unwrap();
    let ask = |role: &str| {
        let role = policy.role(role).unwrap();
        let subject = policy.subject("gambling").unwrap();
        policy
            .classify(role, subject, &Circumstances::UNKNOWN)
            .unwrap()
            .verdict()
    };
    let not_allowed = Some(online_safety_policy::vocabulary::Verdict::NotAllowed);
    assert_eq!(ask("pupil"), not_allowed);
    // The sixth form are pupils, too.
    assert_eq!(ask("sixth-former"), not_allowed);
    assert_eq!(ask("staff"), None);
}
