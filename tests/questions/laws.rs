//! Laws that hold for every policy and every question: exhaustively for the
//! shipped policies, and for policies made up at random.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "what fails here is the law"
)]

mod assessment;
mod classification;
mod loading;
mod names;
mod own_rows;
mod questions;
mod reasons;
mod recommendation;
mod transcript;
mod writing;

use online_safety_policy::Policy;
use online_safety_policy::builtin::{telford_infant_2020, trafalgar_infant_2018};
use proptest::prelude::*;
use support::generate;

fn shipped() -> [&'static Policy; 2] {
    [telford_infant_2020(), trafalgar_infant_2018()]
}

#[test]
fn shipped_policies_keep_the_laws_of_classification() {
    for policy in shipped() {
        classification::check_questions(policy);
        classification::check(policy, usize::MAX);
    }
}

#[test]
fn shipped_policies_keep_the_laws_of_recommendation() {
    for policy in shipped() {
        recommendation::check(policy);
        recommendation::check_pairs(policy, usize::MAX);
    }
}

#[test]
fn shipped_policies_keep_the_laws_of_assessment() {
    for policy in shipped() {
        assessment::check(policy);
    }
}

#[track_caller]
fn load(text: &str) -> Policy {
    Policy::from_yaml(text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 64, max_shrink_time: 5000,
        ..ProptestConfig::default()
    })]

    #[test]
    fn made_up_policies_keep_the_laws_of_classification(text in generate::any_policy()) {
        let policy = load(&text);
        classification::check_questions(&policy);
        classification::check(&policy, 20);
    }

    #[test]
    fn made_up_policies_keep_the_laws_of_recommendation(text in generate::any_policy()) {
        let policy = load(&text);
        recommendation::check(&policy);
        recommendation::check_pairs(&policy, 6);
    }

    #[test]
    fn made_up_policies_load_alike_in_every_way(text in generate::any_policy()) {
        loading::check(&text);
    }

    #[test]
    fn made_up_policies_keep_the_laws_of_assessment(text in generate::any_policy()) {
        assessment::check(&load(&text));
    }
}

proptest! {
    // Each asks every question twice.
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn an_own_row_changes_no_other_answer_of_made_up_policies(text in generate::any_policy()) {
        own_rows::check(&text);
    }
}
