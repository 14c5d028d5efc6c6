//! One small file for each way to get a cases file wrong, with the error as it
//! is printed: every file has a reviewed snapshot, every snapshot a file.

use std::collections::BTreeSet;

use online_safety_policy::Policy;
use online_safety_policy::check::cases::Cases;
use online_safety_policy::diagnostic::Code;
use strum::IntoEnumIterator as _;

use support::fault_files::FaultFiles;

const POLICY: &str = include_str!("../../fixtures/base.yaml");
const VALID: &str = include_str!("../../fixtures/cases-base.yaml");

fn policy() -> Policy {
    Policy::from_yaml(POLICY).unwrap()
}

fn files() -> FaultFiles {
    let policy = policy();
    let load = |bytes: &[u8]| Cases::from_bytes(bytes, &policy);
    FaultFiles::read("fixtures/cases-faults", "snapshots/cases-faults", load)
}

#[test]
fn the_file_that_is_spoilt_is_whole() {
    let policy = policy();
    let report = Cases::from_yaml(VALID, &policy).unwrap().run(&policy);
    assert!(report.passed(), "{report}");
}

#[test]
fn every_fault_is_printed_as_reviewed() {
    files().are_printed_as_reviewed("cases.yaml", 80);
}

#[test]
fn every_snapshot_has_its_fixture() {
    files().have_a_snapshot_each();
}

#[test]
fn one_mistake_is_one_fault() {
    files().hold_one_fault_each(&[("many-independent-mistakes", 8)]);
}

#[test]
fn every_code_about_cases_has_a_fixture() {
    let tried: BTreeSet<Code> = files()
        .iter()
        .flat_map(|wrong| wrong.error.diagnostics().to_vec())
        .map(|fault| fault.code())
        .collect();
    let about_cases = Code::iter().filter(|code| code.id().starts_with("E04"));
    // A case that fails is no fault of its file.
    let untried: Vec<Code> = about_cases
        .filter(|code| *code != Code::CaseFails && !tried.contains(code))
        .collect();
    assert!(untried.is_empty(), "{untried:?}");
}

#[test]
fn every_fault_has_a_place_and_names_the_kind_of_file() {
    files().say_what_and_where("cases file");
}
