//! Files of the project that are generated.

use std::fs;

use crate::root;

const REWRITE: &str = "REWRITE_SCHEMAS";

/// Asserts that a file holds what is generated for it; writes it instead, if asked to.
#[track_caller]
pub fn is_committed(name: &str, generated: &str) {
    let path = root().join(name);
    if std::env::var_os(REWRITE).is_some() {
        fs::write(&path, generated).unwrap();
    }
    // A checkout may have other ends of lines.
    let committed = fs::read_to_string(&path)
        .unwrap_or_default()
        .replace("\r\n", "\n");
    assert!(
        committed == generated,
        "{name} is not as generated: run this test with `{REWRITE}=1` and review the difference"
    );
}
