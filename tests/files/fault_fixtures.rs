//! One small file for each way to get a policy wrong, with the error as it is
//! printed: every file has a reviewed snapshot, every snapshot a file.

#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    unreachable_pub,
    reason = "a failing unwrap is the test failing, and figures are for people to read"
)]

use std::fs;

use online_safety_policy::Policy;

use support::fault_files::FaultFiles;
use support::root;

fn files() -> FaultFiles {
    FaultFiles::read("fixtures/faults", "snapshots/faults", Policy::from_bytes)
}

#[test]
fn every_fault_is_printed_as_reviewed() {
    files().are_printed_as_reviewed("policy.yaml", 60);
}

#[test]
fn every_snapshot_has_its_fixture() {
    files().have_a_snapshot_each();
}

/// One fixture is one mistake and one fault; the exceptions hold several mistakes.
#[test]
fn one_mistake_is_one_fault() {
    files().hold_one_fault_each(&[
        ("anchor-and-alias", 2),
        ("many-independent-mistakes", 10),
        ("rows-that-stand-aside", 4),
    ]);
}

#[test]
fn what_editors_add_is_accepted() {
    let folder = root().join("tests/fixtures/accepted");
    let policies: Vec<Policy> = fs::read_dir(folder)
        .unwrap()
        .map(|file| fs::read(file.unwrap().path()).unwrap())
        .map(|bytes| Policy::from_bytes(&bytes).unwrap())
        .collect();
    assert!(policies.len() >= 4);
    assert!(policies.windows(2).all(|pair| pair[0] == pair[1]));
}
