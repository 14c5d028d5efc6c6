//! The groups of whoever was asked about.

use online_safety_policy::log::record::verify_record;
use online_safety_policy::vocabulary::{Role, Technology, Term};
use online_safety_policy::{Circumstances, Policy, Question};

use super::recorded;

const WALKERS: &str = include_str!("../../schools/primary-walkers.yaml");

fn asked(group: &str) -> Question {
    let group: Term<Role> = group.parse().unwrap();
    let known = Circumstances::new().group(group);
    Question::classify(Role::Pupil, Technology::PersonalPhones, &known)
}

#[test]
fn a_group_is_recorded_and_asked_again() {
    let school = Policy::from_yaml(WALKERS).unwrap();
    let record = recorded(&school, &asked("year-6"));
    assert!(record.as_str().contains(r#""group":"year-6""#), "{record}");
    let read = verify_record(record.as_bytes(), &school).unwrap();
    assert_eq!(*read.question(), asked("year-6"));
}

#[test]
fn a_group_that_no_policy_knows_is_left_out() {
    let school = Policy::from_yaml(WALKERS).unwrap();
    let record = recorded(&school, &asked("somebodys-name"));
    assert!(!record.as_str().contains("somebodys-name"), "{record}");
    let read = verify_record(record.as_bytes(), &school);
    assert!(
        read.unwrap_or_else(|no| panic!("{no}: {record}"))
            .is_refused()
    );
}
