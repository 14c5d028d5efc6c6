//! The reviewer of policy files.

mod cases;
mod explain;
mod files;
mod folder;
mod formats;
mod levels;
mod sarif;

use std::fs;
use std::path::Path;

use serde_json::Value;
use support::root;

use super::{Run, run};

/// A day on which the answers are known.
const DAY: &str = "--as-of 2026-11-22";

const CLEAN: &str = "tests/fixtures/clean-school.yaml";
const DOUBTFUL: &str = "tests/policies/doubtful.yaml";
const FAULTY: &str = "tests/policies/faulty.yaml";

fn check(arguments: &str) -> Run {
    run("check", &format!("{arguments} {DAY}"))
}

/// What was found, as JSON, and the exit code.
#[track_caller]
fn found(arguments: &str) -> (i32, Value) {
    let run = check(&format!("{arguments} --format json"));
    (run.code, serde_json::from_str(&run.out).unwrap())
}

/// Writes a file of its own for a test, and gives its path.
fn file(name: &str, text: impl AsRef<[u8]>) -> String {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("check");
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

/// The clean policy with other settings for its lints, and overdue.
fn overdue(name: &str, settings: &str) -> String {
    let clean = fs::read_to_string(root().join(CLEAN)).unwrap();
    let before = clean.split("\nlints:\n").next().unwrap();
    let due = before.replace("2027-09", "2026-10");
    file(
        name,
        format!("{due}\nlints:\n  rows-all-alike: deny\n{settings}"),
    )
}
