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

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use online_safety_policy::Policy;

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(name)
}

/// The names, without their last extension, of the files of a folder.
fn names(folder: &Path, extension: &str) -> BTreeSet<String> {
    let files = fs::read_dir(folder).unwrap();
    files
        .map(|file| file.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == extension))
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect()
}

fn bytes(kind: &str, name: &str) -> Vec<u8> {
    let file = format!("{name}.yaml");
    fs::read(folder("fixtures").join(kind).join(file)).unwrap()
}

#[test]
fn every_fault_is_printed_as_reviewed() {
    let fixtures = names(&folder("fixtures/faults"), "yaml");
    assert!(fixtures.len() >= 60, "{}", fixtures.len());
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("snapshots/faults");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    // All of them are compared before the test fails, so that one run shows what changed.
    let failed: Vec<&String> = fixtures
        .iter()
        .filter(|name| {
            let bytes = bytes("faults", name);
            let text = String::from_utf8_lossy(&bytes);
            let printed = match Policy::from_bytes(&bytes) {
                Ok(_) => panic!("{name} loads"),
                Err(error) => error.annotated("policy.yaml", &text).to_string(),
            };
            let check = || settings.bind(|| insta::assert_snapshot!(name.as_str(), printed));
            std::panic::catch_unwind(std::panic::AssertUnwindSafe(check)).is_err()
        })
        .collect();
    assert!(failed.is_empty(), "{failed:?}");
}

#[test]
fn every_snapshot_has_its_fixture() {
    let fixtures = names(&folder("fixtures/faults"), "yaml");
    let snapshots = names(&folder("snapshots/faults"), "snap");
    assert_eq!(fixtures, snapshots);
}

/// One fixture is one mistake and one fault; the exceptions hold several mistakes.
#[test]
fn one_mistake_is_one_fault() {
    let several = [("anchor-and-alias", 2), ("many-independent-mistakes", 10)];
    let wrong: Vec<String> = names(&folder("fixtures/faults"), "yaml")
        .into_iter()
        .filter_map(|name| {
            let most = several.iter().find(|(other, _)| *other == name);
            let most = most.map_or(1, |(_, count)| *count);
            let error = Policy::from_bytes(&bytes("faults", &name)).err()?;
            let found = error.diagnostics().len();
            (found != most).then(|| format!("{name}: {found}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_editors_add_is_accepted() {
    let accepted = names(&folder("fixtures/accepted"), "yaml");
    let policies: Vec<Policy> = accepted
        .iter()
        .map(|name| Policy::from_bytes(&bytes("accepted", name)).unwrap())
        .collect();
    assert!(policies.len() >= 4);
    assert!(policies.windows(2).all(|pair| pair[0] == pair[1]));
}
