//! Laws that policies must hold: the defaults, a file's own, and what breaks them.

#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a failing unwrap or panic is the test failing"
)]

mod defaults;
mod draw;
mod properties;
mod random;
mod recount;
mod write;
