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

mod leads_to;
mod one_answer;
mod shown;
mod who_may;
mod why_not;

use support::policies::{BASE, base, load, telford, trafalgar};
