//! Registers: what became of every statement of a document.

#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    reason = "a failing unwrap or panic is the test failing, and figures are for people to read"
)]

mod faults;
mod hostile;
mod laws;
mod paths;
mod readme;
mod removal;
mod shipped;
mod trace;
mod without;
mod wording;
