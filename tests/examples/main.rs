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
mod keys;
mod outputs;
mod procedure;
mod reading;
mod readme;
mod record;
mod refusals;
mod render;
mod replay;
mod usage;

use serde_json::Value;
use support::examples::{Run, command, run, run_with};

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
