//! Trying every question of a policy, counted and hashed: below 50 ms.
//!
//! The yardstick asks the same questions and does nothing with the answers, so
//! that the ratio is what counting and hashing cost. A lap is a whole policy.
//! `cargo bench --workspace --bench verify`.
#![expect(clippy::expect_used, reason = "a bench may stop")]

use std::hint::black_box;

use online_safety_policy::Policy;
use online_safety_policy::builtin::{telford_infant_2020, trafalgar_infant_2018};
use online_safety_policy::vocabulary::{History, Intent};
use race::Race;
use strum::IntoEnumIterator as _;

fn main() {
    race::run(vec![
        every_question("every question of Telford", telford_infant_2020()),
        every_question("every question of Trafalgar", trafalgar_infant_2018()),
    ]);
}

fn every_question<'a>(name: &'static str, policy: &'static Policy) -> Race<'a> {
    Race::new(name, 1)
        .add("asked", move || ask(policy))
        .limited(60.0)
        .add("asked, counted and hashed", move || {
            black_box(policy.verify());
        })
}

/// Asks everything that is certified.
fn ask(policy: &Policy) {
    let intents = || [None].into_iter().chain(Intent::iter().map(Some));
    for (role, subject) in policy.questions() {
        let of = "a question of the policy itself";
        for known in policy.circumstances_of(role, subject).expect(of) {
            black_box(&policy.classify(role, subject, &known));
        }
        let facts = policy.facts_of_assessment(role, subject).expect(of);
        for known in policy.circumstances_over(facts) {
            for intent in intents() {
                black_box(&policy.assess(role, subject, &known, intent, History::FirstTime));
            }
        }
    }
    for (role, incident, intent, history) in policy.incident_questions() {
        black_box(&policy.recommend(role, [incident], intent, history));
    }
}
