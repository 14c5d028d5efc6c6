//! Cases: the shipped files, what they cover, what is wrong with a bad one.

#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    reason = "a failing unwrap or panic is the test failing, and figures are for people to read"
)]

mod duties;
mod failures;
#[path = "../support/fault_files.rs"]
mod fault_files;
mod faults;
mod hostile;
#[path = "../support/hostile.rs"]
mod hostile_texts;
mod laws;
mod made;
mod mutate;
mod mutation;
#[path = "../support/one_by_one.rs"]
mod one_by_one;
mod procedures;
mod shipped;
