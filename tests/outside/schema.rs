//! The JSON Schemas of the files: committed as generated, and in agreement with the loader.

#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    unreachable_pub,
    reason = "a failing unwrap is the test failing, and figures are for people to read"
)]

mod accepted;
mod edits;
mod everything;
mod faults;
mod files;
mod keys;
mod others;
mod values;
mod walk;
mod words;
