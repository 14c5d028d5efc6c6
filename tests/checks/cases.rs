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
mod faults;
mod hostile;
mod laws;
mod made;
mod procedures;
mod shipped;
