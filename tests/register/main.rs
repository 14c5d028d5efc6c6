//! Registers: what became of every statement of a document.

#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    reason = "a failing unwrap or panic is the test failing, and figures are for people to read"
)]

#[path = "../support/fault_files.rs"]
mod fault_files;
mod faults;
mod hostile;
#[path = "../support/hostile.rs"]
mod hostile_texts;
mod laws;
#[path = "../support/one_by_one.rs"]
mod one_by_one;
mod paths;
mod readme;
mod removal;
mod shipped;
mod trace;
mod without;
mod wording;
