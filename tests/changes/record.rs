//! Decision records: the same bytes everywhere, nothing of the caller's, and every change noticed.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "where a helper fails, the test fails"
)]

mod changed;
mod golden;
mod groups;
mod kinds;
mod laws;
mod named;
mod own_facts;
mod own_values;
mod refused;
mod unread;

use online_safety_policy::change::amend::Amendment;
use online_safety_policy::log::record::{DecisionRecord, Reference};
use online_safety_policy::vocabulary::{
    History, Place, PupilIncident, Role, Suspicion, UserAction,
};
use online_safety_policy::{Circumstances, Policy, Question};

const SCHOOL: &str = include_str!("../policies/small_school.yaml");
const AMENDMENT: &str = include_str!("../policies/parents_hear.amendment.yaml");
const BASE: &str = include_str!("../fixtures/base.yaml");

fn school() -> Policy {
    Policy::from_yaml(SCHOOL).unwrap()
}

fn amended() -> Policy {
    let amendment = Amendment::from_yaml(AMENDMENT).unwrap();
    Policy::amended(SCHOOL.as_bytes(), &[amendment]).unwrap()
}

fn reference() -> Reference {
    "case-17".parse().unwrap()
}

/// A record of one time and reference.
fn recorded(policy: &Policy, question: &Question) -> DecisionRecord {
    let at = "2026-11-20T09:30:00Z".parse().unwrap();
    policy.record(question, at, &reference()).unwrap()
}

fn lunch() -> Circumstances {
    let circumstances = Circumstances::new().place(Place::NonTeachingArea);
    circumstances.time(jiff::civil::time(12, 17, 43, 0))
}

/// A question of every kind, with an answer of every kind.
fn questions() -> Vec<Question> {
    let unknown = Circumstances::new();
    let unspoken: [PupilIncident; 1] = [PupilIncident::Grooming];
    vec![
        Question::classify(Role::Staff, UserAction::SocialMedia, &lunch()),
        Question::classify(Role::Staff, UserAction::SocialMedia, &unknown),
        Question::classify(Role::Governor, UserAction::Gambling, &unknown),
        Question::recommend(
            Role::Pupil,
            [PupilIncident::FilterBypass, PupilIncident::SocialMedia],
            None,
            History::Repeat,
        ),
        Question::recommend(Role::Pupil, unspoken, None, History::FirstTime),
        Question::assess(
            Role::Pupil,
            UserAction::Gambling,
            &unknown,
            Some(online_safety_policy::vocabulary::Intent::Deliberate),
            History::FirstTime,
        ),
        Question::procedure(Suspicion::Grooming),
        Question::classify(
            "nobody"
                .parse::<online_safety_policy::vocabulary::Term<Role>>()
                .unwrap(),
            UserAction::Gambling,
            &unknown,
        ),
    ]
}
