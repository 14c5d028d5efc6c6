//! What others' big programs say of ours: a browser of the pages, a validator of the schemas.
//!
//! A workspace of its own: it takes two hundred crates, for which nobody else has to wait.
#![cfg(test)]

mod browser;
mod sarif;
mod schema;
