//! Asking backwards: every role and act of a policy in less than 100 ms.
//!
//! The yardstick asks every question forwards, under all that can be known. A lap is a whole policy.
//! `cargo bench --bench inverse`.
#![expect(clippy::expect_used, reason = "a bench may stop")]

mod race;

use std::hint::black_box;

use online_safety_policy::builtin::{telford_infant_2020, trafalgar_infant_2018};
use online_safety_policy::inverse::Wanted;
use online_safety_policy::vocabulary::{PupilResponse, Role};
use online_safety_policy::{Circumstances, EnumSet, Policy};
use race::Race;

const NOTHING: Circumstances = Circumstances::UNKNOWN;

fn main() {
    race::run(vec![
        why_not("why not, every question of Telford", telford_infant_2020()),
        why_not(
            "why not, every question of Trafalgar",
            trafalgar_infant_2018(),
        ),
        leads_to("the police, at Telford", telford_infant_2020()),
    ]);
}

fn why_not<'a>(name: &'static str, policy: &'static Policy) -> Race<'a> {
    let of = "a question of the policy itself";
    Race::new(name, 1)
        .add("asked forwards, whatever is known", move || {
            for (role, subject) in policy.questions() {
                for known in policy.circumstances_of(role, subject).expect(of) {
                    black_box(policy.classify(role, subject, &known).expect(of));
                }
            }
        })
        .limited(3.0)
        .add("asked why not allowed", move || {
            for (role, subject) in policy.questions() {
                let none = EnumSet::empty();
                let answer = policy.why_not(role, subject, &NOTHING, Wanted::Allowed, none);
                black_box(answer.expect(of));
            }
        })
}

fn leads_to<'a>(name: &'static str, policy: &'static Policy) -> Race<'a> {
    let of = "a role and a response of the policy itself";
    Race::new(name, 1)
        .add("every incident asked about", move || {
            let pupils = policy.incident_questions();
            for question in pupils.filter(|question| question.role == Role::Pupil.into()) {
                let (incident, history) = ([question.incident], question.history);
                let answer = policy.recommend(question.role, incident, question.intent, history);
                black_box(&answer.expect(of));
            }
        })
        .limited(100.0)
        .add("what leads there, acts too", move || {
            black_box(
                policy
                    .leads_to(Role::Pupil, PupilResponse::Police)
                    .expect(of),
            );
        })
}
