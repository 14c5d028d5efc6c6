//! Texts made to cost much are refused, with an error that says why. What the
//! refusal costs is measured by `cargo bench --workspace --bench hostile`.

#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    unreachable_pub,
    reason = "a failing unwrap is the test failing, and figures are for people to read"
)]

use online_safety_policy::Policy;
use online_safety_policy::diagnostic::is_shown;

#[test]
fn hostile_files_are_refused() {
    for (name, bytes) in support::hostile::hostile() {
        let Err(error) = Policy::from_bytes(&bytes) else {
            panic!("{name} loads");
        };
        let first = &error.diagnostics()[0];
        assert!(!first.message().is_empty(), "{name}");
        // Neither the number of faults nor their text grows with the file.
        assert!(error.diagnostics().len() <= 200, "{name}");
        assert!(error.to_string().len() < 200_000, "{name}");
        // What is drawn does not, either; and no character in it misleads.
        let text = String::from_utf8_lossy(&bytes);
        let drawn = error.annotated("a-file.yaml", &text).to_string();
        assert!(drawn.len() < 1 << 20, "{name}: {}", drawn.len());
        assert!(drawn.chars().all(|c| is_shown(c) || c == '\n'), "{name}");
    }
}
