//! The examples, run as somebody runs them who has just met the crate.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "where a helper fails, the test fails"
)]

mod answers;
mod check;
mod compare;
mod coverage;
mod kept;
mod procedure;
mod readme;
mod record;
mod refusals;
mod render;
mod replay;
mod usage;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use serde_json::Value;

/// Where this run's examples are. They are built here, because a run of one test file alone does
/// not build them; where they stand already that is quickly done.
static EXAMPLES: LazyLock<PathBuf> = LazyLock::new(|| {
    let test = std::env::current_exe().unwrap();
    let profile = test.parent().and_then(Path::parent).unwrap();
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["build", "--quiet", "--locked", "--examples"]);
    cargo
        .arg("--manifest-path")
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"));
    cargo.arg("--target-dir").arg(profile.parent().unwrap());
    if profile.ends_with("release") {
        cargo.arg("--release");
    }
    assert!(
        cargo.status().unwrap().success(),
        "the examples do not build"
    );
    profile.join("examples")
});

struct Run {
    code: i32,
    out: String,
    err: String,
}

/// Runs an example; the arguments are separated by spaces.
fn run(example: &str, arguments: &str) -> Run {
    let arguments: Vec<&str> = arguments.split_whitespace().collect();
    run_with(example, &arguments, &[])
}

/// The same with arguments of any kind, and with settings of the environment.
fn run_with(example: &str, arguments: &[&str], environment: &[(&str, &str)]) -> Run {
    let name = format!("{example}{}", std::env::consts::EXE_SUFFIX);
    let output = Command::new(EXAMPLES.join(name))
        .args(arguments)
        .envs(environment.iter().copied())
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    Run {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// What a good question prints.
#[track_caller]
fn answer(example: &str, arguments: &str) -> String {
    let run = run(example, arguments);
    assert_eq!(
        (run.code, run.err.as_str()),
        (0, ""),
        "{example} {arguments}"
    );
    run.out
}

#[track_caller]
fn json(example: &str, arguments: &str) -> Value {
    serde_json::from_str(&answer(example, arguments)).unwrap()
}

/// A question that cannot be answered says why, says nothing else, and ends with 1.
#[track_caller]
fn refuses(example: &str, arguments: &str, message: &str) {
    let run = run(example, arguments);
    assert_eq!(
        (run.code, run.out.as_str()),
        (1, ""),
        "{example} {arguments}"
    );
    assert_eq!(
        run.err.trim_end(),
        format!("error: {message}"),
        "{example} {arguments}"
    );
}

/// A command that is not one shows what it would have to look like, and ends with 2.
#[track_caller]
fn misused(example: &str, arguments: &str, hint: &str) {
    let run = run(example, arguments);
    assert_eq!(
        (run.code, run.out.as_str()),
        (2, ""),
        "{example} {arguments}"
    );
    assert!(run.err.contains(hint), "{example} {arguments}: {}", run.err);
}
