//! Differences between policies: what they must be, whatever the policies.

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

mod edits;
mod grouped;
mod laws;
mod listed;
mod names;
mod order;
mod recount;
mod rules;
mod shown;
mod told;
mod unknown;
mod verdicts;

use std::sync::LazyLock;

use online_safety_policy::Policy;
use online_safety_policy::builtin::{self, Builtin};

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

/// A text with one place changed.
#[track_caller]
fn edited(text: &str, find: &str, put: &str) -> Policy {
    assert_eq!(text.matches(find).count(), 1, "not just one place: {find}");
    load(&text.replace(find, put))
}

#[track_caller]
fn telford_with(find: &str, put: &str) -> Policy {
    edited(Builtin::TelfordInfant2020.source(), find, put)
}
