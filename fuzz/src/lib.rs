//! Laws that hold for any bytes: each a target of the fuzzer, and held by `cargo test` over the corpus.
#![allow(
    clippy::allow_attributes,
    clippy::expect_used,
    clippy::panic,
    unreachable_pub,
    reason = "what goes wrong in here is the finding, and tests have these as a module of theirs"
)]

mod files;
mod logs;
mod printed;
mod records;

/// A law over any bytes; it panics where it does not hold.
pub type Law = fn(&[u8]);

/// All of them, by the names of their targets.
pub const LAWS: [(&str, Law); 9] = [
    ("amend", amend),
    ("load", load),
    ("load_cases", load_cases),
    ("load_register", load_register),
    ("printed", printed),
    ("records", records),
    ("replay", replay),
    ("round_trip", round_trip),
    ("scan_and_read_agree", scan_and_read_agree),
];

pub use files::{amend, load, load_cases, load_register, round_trip, scan_and_read_agree};
pub use logs::replay;
pub use printed::printed;
pub use records::records;

/// A small policy, with the bytes that records name.
const SMALL: &str = include_str!("../../tests/policies/small_school.yaml");

/// Asserts that what was told of something stands on one line and hides nothing.
fn is_one_line(told: &str) {
    assert!(
        !told.is_empty() && !told.contains(char::is_control),
        "{told:?}"
    );
}
