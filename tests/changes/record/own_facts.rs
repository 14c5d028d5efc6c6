//! A fact of the school's own in a record.

use online_safety_policy::log::record::verify_record;
use online_safety_policy::vocabulary::{Fact, Role, Technology};
use online_safety_policy::{Circumstances, Policy, Question};

use super::recorded;

const SCHOOL: &str = include_str!("../../policies/own_facts.yaml");

fn asked(fact: &str) -> Question {
    let known = Circumstances::new()
        .set("headteacher-permission", "yes")
        .unwrap();
    let known = known.set(fact, "yes").unwrap();
    Question::classify(Role::Pupil, Technology::PersonalPhones, &known)
}

#[test]
fn own_facts_are_recorded_and_asked_again() {
    let school = Policy::from_yaml(SCHOOL).unwrap();
    let record = recorded(&school, &asked("handed-in"));
    let stated = r#""circumstances":{"handed-in":"yes","headteacher-permission":"yes"}"#;
    assert!(record.as_str().contains(stated), "{record}");
    assert!(
        record.as_str().contains(r#""missing":["parents-applied"]"#),
        "{record}"
    );
    let read = verify_record(record.as_bytes(), &school).unwrap();
    assert_eq!(*read.question(), asked("handed-in"));
    // A word on which no answer turns is found by the digest.
    let idle = recorded(&school, &asked("sunny"));
    let altered = idle
        .as_str()
        .replace("\"sunny\":\"yes\"", "\"sunny\":\"no\"");
    let no = verify_record(altered.as_bytes(), &school).unwrap_err();
    assert!(no.to_string().contains("sunny"), "{no}");
}

#[test]
fn a_fact_that_the_policy_does_not_know_is_left_out() {
    let school = Policy::from_yaml(SCHOOL).unwrap();
    let record = recorded(&school, &asked("somebodys-secret"));
    assert!(!record.as_str().contains("secret"), "{record}");
    let read = verify_record(record.as_bytes(), &school);
    assert!(
        read.unwrap_or_else(|no| panic!("{no}: {record}"))
            .is_refused()
    );
}

#[test]
fn an_own_fact_is_held_by_its_name() {
    let school = Policy::from_yaml(SCHOOL).unwrap();
    let known = Circumstances::new().set("handed-in", "no").unwrap();
    let held = school.fact("handed-in").unwrap() | Fact::Place;
    let question = Question::why_not(
        Role::Pupil,
        Technology::PersonalPhones,
        &known,
        online_safety_policy::answer::inverse::Wanted::Allowed,
        held,
    );
    let record = recorded(&school, &question);
    assert!(
        record.as_str().contains(r#""held":["place","handed-in"]"#),
        "{record}"
    );
    let read = verify_record(record.as_bytes(), &school).unwrap();
    assert_eq!(*read.question(), question);
}
