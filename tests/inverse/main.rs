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
#[path = "../support/policies.rs"]
mod policies;

mod leads_to;
mod shown;
mod who_may;
mod why_not;

use policies::{BASE, base, load, telford, trafalgar};
