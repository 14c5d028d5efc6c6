//! A place of the school's own in a record.

use online_safety_policy::log::record::verify_record;
use online_safety_policy::vocabulary::{Role, Technology};
use online_safety_policy::{Circumstances, Policy, Question};

use super::recorded;

const SCHOOL: &str = include_str!("../../policies/own_values.yaml");

fn asked(place: &str) -> Question {
    let known = Circumstances::new().set("place", place).unwrap();
    let known = known.set("moment", "tutor-time").unwrap();
    Question::classify(Role::Pupil, Technology::PersonalPhones, &known)
}

#[test]
fn own_values_are_recorded_and_asked_again() {
    let school = Policy::from_yaml(SCHOOL).unwrap();
    let record = recorded(&school, &asked("gate"));
    let stated = r#""circumstances":{"moment":"tutor-time","place":"gate"}"#;
    assert!(record.as_str().contains(stated), "{record}");
    let read = verify_record(record.as_bytes(), &school).unwrap();
    assert_eq!(*read.question(), asked("gate"));
    // A rule asks for the place: another one is another record.
    let other = record.as_str().replace("\"gate\"", "\"dining-hall\"");
    assert!(verify_record(other.as_bytes(), &school).is_err());
}

#[test]
fn a_place_that_the_policy_does_not_know_is_left_out() {
    let school = Policy::from_yaml(SCHOOL).unwrap();
    let record = recorded(&school, &asked("somebodys-home"));
    assert!(!record.as_str().contains("somebodys-home"), "{record}");
    let read = verify_record(record.as_bytes(), &school);
    assert!(
        read.unwrap_or_else(|no| panic!("{no}: {record}"))
            .is_refused()
    );
}
