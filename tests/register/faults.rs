//! One small file for each way to get a register wrong, with the error as it is
//! printed: every file has a reviewed snapshot, every snapshot a file.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use online_safety_policy::register::{Became, Register};
use online_safety_policy::{LoadError, Policy};

const POLICY: &str = include_str!("../fixtures/base.yaml");
const VALID: &str = include_str!("../fixtures/register-base.yaml");

fn policy() -> Policy {
    Policy::from_yaml(POLICY).unwrap()
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(name)
}

/// The names, without their extension, of the files of a folder.
fn names(folder: &Path) -> BTreeSet<String> {
    let files = fs::read_dir(folder).unwrap();
    files
        .map(|file| file.unwrap().path())
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect()
}

/// Every fixture with its text and what is wrong with it.
fn fixtures() -> Vec<(String, String, LoadError)> {
    let folder = folder("fixtures/register-faults");
    let policy = policy();
    names(&folder)
        .into_iter()
        .map(|name| {
            let text = fs::read_to_string(folder.join(format!("{name}.yaml"))).unwrap();
            match Register::from_yaml(&text, &policy) {
                Ok(_) => panic!("{name} loads"),
                Err(error) => (name, text, error),
            }
        })
        .collect()
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
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("snapshots/faults");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let fixtures = fixtures();
    assert!(fixtures.len() >= 50, "{}", fixtures.len());
    // All of them are compared before the test fails, so that one run shows what changed.
    let failed: Vec<_> = fixtures
        .iter()
        .filter(|(name, text, error)| {
            let printed = error.annotated("register.yaml", text).to_string();
            let check = || settings.bind(|| insta::assert_snapshot!(name.as_str(), printed));
            std::panic::catch_unwind(std::panic::AssertUnwindSafe(check)).is_err()
        })
        .map(|(name, ..)| name)
        .collect();
    assert!(failed.is_empty(), "{failed:?}");
}

#[test]
fn every_snapshot_has_its_fixture() {
    let fixtures = names(&folder("fixtures/register-faults"));
    let snapshots = names(&folder("register/snapshots/faults"));
    assert_eq!(fixtures, snapshots);
}

#[test]
fn one_mistake_is_one_fault() {
    let wrong: Vec<String> = fixtures()
        .into_iter()
        .filter_map(|(name, _, error)| {
            let most = match name.as_str() {
                "many-independent-mistakes" => 7,
                _ => 1,
            };
            let found = error.diagnostics().len();
            (found != most).then(|| format!("{name}: {found}\n{error}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_fault_has_a_place_and_names_the_kind_of_file() {
    for (name, text, error) in fixtures() {
        assert!(
            error.to_string().starts_with("the register file has "),
            "{error}"
        );
        for fault in error.diagnostics() {
            let span = fault.span().unwrap_or_else(|| panic!("{name}: {fault}"));
            assert!(span.of(&text).is_some(), "{name}: {fault}");
        }
    }
}
