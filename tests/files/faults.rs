//! Wrong files: each mistake is reported once, where it is, with what would put it right.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "where a helper fails, the test fails"
)]

mod check;
mod combined;
mod damage;
mod document;
mod head;
mod incidents;
mod labels;
mod laws;
mod levels;
mod limits;
mod names;
mod own;
mod rules;
mod shape;
mod text;
