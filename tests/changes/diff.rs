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

mod edits;
mod grouped;
mod laws;
mod listed;
mod names;
mod order;
mod own_facts;
mod own_values;
pub(crate) mod recount;
mod relabelled;
mod rules;
mod shown;
mod told;
mod unknown;
mod verdicts;

use online_safety_policy::Policy;
use online_safety_policy::builtin::Builtin;

use support::policies::{BASE, base, edited, load, telford, trafalgar};

#[track_caller]
fn telford_with(find: &str, put: &str) -> Policy {
    edited(Builtin::TelfordInfant2020.source(), find, put)
}
