//! Amendments: what they make of a policy, and what is said of those that cannot be made.

#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    dead_code,
    unreachable_pub,
    reason = "a failing unwrap is the test failing, and each test file uses its own part"
)]

mod blame;
mod every_place;
mod faults;
mod generated;
mod made;
mod numbers;
mod order;

use std::sync::LazyLock;

use online_safety_policy::change::amend::{AmendError, Amendment};
use online_safety_policy::{Digest, Policy};
use sha2::Digest as _;

const BASE: &str = include_str!("../policies/small_school.yaml");

fn base() -> &'static Policy {
    static POLICY: LazyLock<Policy> = LazyLock::new(|| Policy::from_yaml(BASE).unwrap());
    &POLICY
}

/// An amendment of the base file with some changes.
fn text(changes: &str) -> String {
    let hash = Digest::of_file(BASE.as_bytes());
    format!("format: 1\namends: {{ policy: amended-school-2024, hash: \"{hash}\" }}\n{changes}")
}

#[track_caller]
fn amendment(changes: &str) -> Amendment {
    Amendment::from_yaml(&text(changes)).unwrap_or_else(|error| panic!("{changes}\n{error}"))
}

fn amended(amendments: &[Amendment]) -> Result<Policy, AmendError> {
    Policy::amended(BASE.as_bytes(), amendments)
}

/// `sha256sum` prints another hash where lines end otherwise: that one names the file as well.
#[test]
fn the_hash_of_the_bytes_names_the_file() {
    let changes = "remove: [user-actions.rows.gambling]\n";
    let plain = Digest::of_file(BASE.as_bytes());
    assert_eq!(plain.as_bytes()[..], sha2::Sha256::digest(BASE)[..]);
    let plain = plain.to_string();
    for base in [
        BASE.replace('\n', "\r\n"),
        format!("\u{FEFF}{BASE}"),
        BASE.replace('\n', "\r"),
    ] {
        let summed: String = sha2::Sha256::digest(base.as_bytes())
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        assert_ne!(summed, plain);
        let amendment = Amendment::from_yaml(&text(changes).replace(&plain, &summed)).unwrap();
        Policy::amended(base.as_bytes(), std::slice::from_ref(&amendment)).unwrap();
        // Another file has another hash.
        let other = Policy::amended(BASE.as_bytes(), &[amendment]);
        assert!(matches!(other, Err(AmendError::Amendments(_))));
    }
}

/// The base file after an edit of its text.
#[track_caller]
fn edited(find: &str, put: &str) -> Policy {
    assert_eq!(BASE.matches(find).count(), 1, "not just one place: {find}");
    Policy::from_yaml(&BASE.replace(find, put)).unwrap_or_else(|error| panic!("{error}"))
}
