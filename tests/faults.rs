//! Wrong files: each mistake is reported once, where it is, with what would put it right.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "where a helper fails, the test fails"
)]

#[path = "faults/check.rs"]
mod check;
#[path = "faults/combined.rs"]
mod combined;
#[path = "faults/damage.rs"]
mod damage;
#[path = "faults/document.rs"]
mod document;
#[path = "faults/head.rs"]
mod head;
#[path = "faults/incidents.rs"]
mod incidents;
#[path = "faults/laws.rs"]
mod laws;
#[path = "faults/levels.rs"]
mod levels;
#[path = "faults/limits.rs"]
mod limits;
#[path = "faults/own.rs"]
mod own;
#[path = "faults/rules.rs"]
mod rules;
#[path = "faults/shape.rs"]
mod shape;
