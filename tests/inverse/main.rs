//! Inverse questions: each answer is what trying every question finds.

#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    dead_code,
    unreachable_pub,
    reason = "a failing unwrap is the test failing, and each test file uses its own part"
)]

#[path = "../support/generate.rs"]
mod generate;

mod leads_to;
mod shown;
mod who_may;
mod why_not;

use std::sync::LazyLock;

use online_safety_policy::Policy;
use online_safety_policy::builtin;

const BASE: &str = include_str!("../fixtures/base.yaml");

fn base() -> &'static Policy {
    static POLICY: LazyLock<Policy> = LazyLock::new(|| load(BASE));
    &POLICY
}

fn telford() -> &'static Policy {
    builtin::telford_infant_2020()
}

fn trafalgar() -> &'static Policy {
    builtin::trafalgar_infant_2018()
}

#[track_caller]
fn load(text: &str) -> Policy {
    Policy::from_yaml(text).unwrap_or_else(|error| panic!("{error}"))
}
