//! Laws that hold for every policy and every question: exhaustively for the
//! shipped policies, and for policies made up at random.

#[path = "laws/classification.rs"]
mod classification;
#[path = "support/generate.rs"]
mod generate;
#[path = "laws/reasons.rs"]
mod reasons;

use online_safety_policy::Policy;
use online_safety_policy::builtin::{telford_infant_2020, trafalgar_infant_2018};
use proptest::prelude::*;

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

#[track_caller]
fn load(text: &str) -> Policy {
    Policy::from_yaml(text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(5000))]

    #[test]
    fn made_up_policies_keep_the_laws_of_classification(text in generate::any_policy()) {
        let policy = load(&text);
        classification::check_questions(&policy);
        classification::check(&policy, 20);
    }
}
