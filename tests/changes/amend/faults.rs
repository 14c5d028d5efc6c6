//! One small file for each way to get an amendment wrong, with the error as it is printed.

use std::collections::BTreeSet;

use online_safety_policy::change::amend::{AmendError, Amendment};
use online_safety_policy::diagnostic::Code;
use online_safety_policy::{Digest, LoadError, Policy};
use strum::IntoEnumIterator as _;

use super::{BASE, amended};
use support::fault_files::FaultFiles;

fn files() -> FaultFiles {
    FaultFiles::read("fixtures/amend-faults", "snapshots/amend-faults", made)
}

/// What the base becomes by an amendment, or all that is wrong with that.
fn made(text: &[u8]) -> Result<Policy, LoadError> {
    amended(&[Amendment::from_bytes(text)?]).map_err(|error| match error {
        AmendError::Amendments(errors) => errors[0].1.clone(),
        other => panic!("{other}"),
    })
}

/// The files name the hash of the policy that they amend.
#[test]
fn the_fixtures_amend_the_base() {
    let hash = Digest::of_file(BASE.as_bytes()).to_string();
    let files = files();
    let named = files.iter().filter(|file| file.text.contains(&hash));
    assert_eq!(
        named.count() + 3,
        files.iter().count(),
        "write {hash} into the fixtures"
    );
}

#[test]
fn every_fault_is_printed_as_reviewed() {
    files().are_printed_as_reviewed("what-if.yaml", 28);
}

#[test]
fn every_snapshot_has_its_fixture() {
    files().have_a_snapshot_each();
}

#[test]
fn one_mistake_is_one_fault() {
    files().hold_one_fault_each(&[("many-independent-mistakes", 4)]);
}

#[test]
fn faults_say_what_and_where() {
    files().say_what_and_where("amendment file");
}

#[test]
fn every_code_about_amendments_has_a_fixture() {
    let files = files();
    let faults = files.iter().flat_map(|file| file.error.diagnostics());
    let met: BTreeSet<&str> = faults.map(|fault| fault.code().id()).collect();
    for code in Code::iter().filter(|code| code.id().starts_with("E05")) {
        assert!(met.contains(code.id()), "{code}");
    }
}

/// Faults of several amendments are all told, each with its file.
#[test]
fn each_amendment_has_its_own_faults() {
    let one = super::amendment("set: { user-actions.rows.gambling.adults: aceptable }");
    let two = super::amendment("remove: [own.roles.prefect]");
    let three = super::amendment("add: { contacts.tell-the-head.to: police }");
    let error = amended(&[one, three, two]).unwrap_err();
    let numbers: Vec<_> = error
        .diagnostics()
        .map(|(number, fault)| (number, fault.code().id()))
        .collect();
    assert_eq!(numbers, [(Some(0), "E0308"), (Some(2), "E0301")], "{error}");
    assert!(
        error
            .to_string()
            .starts_with("amendment 1: the amendment file has 1 fault\n3:"),
        "{error}"
    );
}
