//! Registers: what became of every statement of a document.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a failing unwrap is the test failing"
)]

mod paths;
