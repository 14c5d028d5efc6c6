//! Explanations: what each reader is told, as reviewed snapshots, and what
//! holds for every explanation of every answer.

#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    unreachable_pub,
    reason = "a failing unwrap is the test failing"
)]

mod answer;
mod auditor;
mod base;
mod catalogue;
mod data;
mod every;
mod generated;
mod one_voice;
mod other;
mod own;
mod parent;
mod readings;
mod shapes;
mod sheet;
mod staff;

use std::sync::LazyLock;

use online_safety_policy::Policy;
use online_safety_policy::builtin::Builtin;
use strum::IntoEnumIterator as _;

/// A school whose policy leaves open what the shipped ones do not: rows of incidents that can be
/// read in two ways, responses of its own, repeats that reach everything.
static OPEN: LazyLock<Policy> =
    LazyLock::new(|| Policy::from_yaml(include_str!("../fixtures/open-school.yaml")).unwrap());

/// One of which what follows differs from time to time.
static STEPS: LazyLock<Policy> =
    LazyLock::new(|| Policy::from_yaml(include_str!("../policies/steps.yaml")).unwrap());

/// The shipped policies, and those made up for what they lack.
fn policies() -> impl Iterator<Item = &'static Policy> {
    let shipped = Builtin::iter().map(|builtin| -> &'static Policy { builtin.policy() });
    shipped.chain([&*OPEN, &*STEPS])
}
