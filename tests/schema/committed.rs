//! The schemas in `rules/` are those that the types give.

use std::fs;
use std::path::Path;

use online_safety_policy::schema;

const REWRITE: &str = "REWRITE_SCHEMAS";

/// Asserts that a file holds what is generated for it; writes it instead, if asked to.
#[track_caller]
pub fn is_committed(name: &str, generated: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    if std::env::var_os(REWRITE).is_some() {
        fs::write(&path, generated).unwrap();
    }
    // A checkout may have other ends of lines.
    let committed = fs::read_to_string(&path)
        .unwrap_or_default()
        .replace("\r\n", "\n");
    assert!(
        committed == generated,
        "{name} is not as generated: run `{REWRITE}=1 cargo test --test schema` and \
         review the difference"
    );
}

#[test]
fn the_schema_of_policy_files_is_as_generated() {
    is_committed("rules/policy.schema.json", &schema::policy_file());
}

#[test]
fn the_schema_of_cases_files_is_as_generated() {
    is_committed("rules/cases.schema.json", &schema::cases_file());
}
