//! One small file for each way to get an amendment wrong, with the error as it is printed.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use online_safety_policy::amend::{AmendError, Amendment};
use online_safety_policy::diagnostic::{Code, Diagnostic};
use online_safety_policy::{Annotated, Digest};
use strum::IntoEnumIterator as _;

use super::{BASE, amended};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(name)
}

fn names(folder: &Path, extension: &str) -> BTreeSet<String> {
    let files = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|e| e == extension));
    files
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect()
}

fn faults(text: &str) -> Vec<Diagnostic> {
    let error = match Amendment::from_yaml(text) {
        Err(error) => error,
        Ok(amendment) => match amended(&[amendment]) {
            Err(AmendError::Amendments(errors)) => errors[0].1.clone(),
            other => panic!("{text}\n{other:?}"),
        },
    };
    error.diagnostics().to_vec()
}

fn fixtures() -> impl Iterator<Item = (String, String)> {
    let names = names(&folder("fixtures/amend-faults"), "yaml").into_iter();
    names.map(|name| {
        let file = folder("fixtures/amend-faults").join(format!("{name}.yaml"));
        (name, fs::read_to_string(file).unwrap())
    })
}

/// The files name the hash of the policy that they amend.
#[test]
fn the_fixtures_amend_the_base() {
    let hash = Digest::of_file(BASE.as_bytes()).to_string();
    let named = fixtures().filter(|(_, text)| text.contains(&hash)).count();
    assert_eq!(
        named + 3,
        fixtures().count(),
        "write {hash} into the fixtures"
    );
}

#[test]
fn every_fault_is_printed_as_reviewed() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots/amend-faults");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let failed: Vec<String> = fixtures()
        .filter_map(|(name, text)| {
            let printed = Annotated::new(&faults(&text), "what-if.yaml", &text).to_string();
            let check = || settings.bind(|| insta::assert_snapshot!(name.as_str(), printed));
            std::panic::catch_unwind(std::panic::AssertUnwindSafe(check))
                .is_err()
                .then_some(name.clone())
        })
        .collect();
    assert!(failed.is_empty(), "{failed:?}");
    let names: BTreeSet<String> = fixtures().map(|(name, _)| name).collect();
    assert_eq!(
        names,
        self::names(&folder("snapshots/amend-faults"), "snap")
    );
}

/// One fixture is one mistake and one fault; the exceptions hold several mistakes.
#[test]
fn one_mistake_is_one_fault() {
    for (name, text) in fixtures() {
        let most = if name == "many-independent-mistakes" {
            4
        } else {
            1
        };
        let faults = faults(&text);
        assert_eq!(faults.len(), most, "{name}: {faults:#?}");
        assert!(faults.iter().all(|fault| fault.span().is_some()), "{name}");
    }
}

#[test]
fn every_code_about_amendments_has_a_fixture() {
    let met: BTreeSet<&str> = fixtures()
        .flat_map(|(_, text)| faults(&text))
        .map(|fault| fault.code().id())
        .collect();
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
