//! What lints find: in the shipped policies, one by one, and under settings.

#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a failing unwrap or panic is the test failing"
)]

mod cases;
mod contradiction;
mod edit;
mod fixtures;
mod golden;
mod laws;
mod registry;
mod settings;
mod shown;
