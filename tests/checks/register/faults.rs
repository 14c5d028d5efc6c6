//! One small file for each way to get a register wrong, with the error as it is
//! printed: every file has a reviewed snapshot, every snapshot a file.

use online_safety_policy::Policy;
use online_safety_policy::check::register::{Became, Register};

use support::fault_files::FaultFiles;

const POLICY: &str = include_str!("../../fixtures/base.yaml");
const VALID: &str = include_str!("../../fixtures/register-base.yaml");

fn policy() -> Policy {
    Policy::from_yaml(POLICY).unwrap()
}

fn files() -> FaultFiles {
    let policy = policy();
    let load = |bytes: &[u8]| Register::from_bytes(bytes, &policy);
    FaultFiles::read(
        "fixtures/register-faults",
        "snapshots/register-faults",
        load,
    )
}

#[test]
fn the_file_that_is_spoilt_is_whole() {
    let policy = policy();
    let register = Register::from_yaml(VALID, &policy).unwrap();
    assert_eq!(register.policy(), policy.id());
    let coverage = register.coverage(&policy);
    assert_eq!(
        (
            coverage.statements(),
            coverage.encoded(),
            coverage.accounted()
        ),
        (5, 2, 2)
    );
    assert_eq!(coverage.forgotten, ["head-is-told"]);
    let [opens, .., told] = register.statements() else {
        panic!("no statements");
    };
    assert!(matches!(opens.became, Became::AccountedFor { .. }));
    assert_eq!(told.became, Became::Forgotten);
}

#[test]
fn every_fault_is_printed_as_reviewed() {
    files().are_printed_as_reviewed("register.yaml", 50);
}

#[test]
fn every_snapshot_has_its_fixture() {
    files().have_a_snapshot_each();
}

#[test]
fn one_mistake_is_one_fault() {
    files().hold_one_fault_each(&[("many-independent-mistakes", 7)]);
}

#[test]
fn every_fault_has_a_place_and_names_the_kind_of_file() {
    files().say_what_and_where("register file");
}
