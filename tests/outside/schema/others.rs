//! What another reader of YAML reads in the texts that the project ships.

use serde_json::Value;

use crate::schema::files::{AMENDMENT, CASES, Format, POLICY, REGISTER};

/// The file in which `.ci/read-by-others.py` has written that down.
const READ_BY_OTHERS: &str = "READ_BY_OTHERS";

fn format(name: &str) -> &'static Format {
    match name {
        name if name.contains("cases") => &CASES,
        name if name.contains("register") => &REGISTER,
        name if name.contains("amendment") => &AMENDMENT,
        _ => &POLICY,
    }
}

/// `.ci/run` has PyYAML read them, where there is Python; nothing is compared without.
#[test]
fn others_read_the_same_values_and_the_schemas_accept_them() {
    let Some(file) = std::env::var_os(READ_BY_OTHERS) else {
        println!("{READ_BY_OTHERS} is not set: not compared");
        return;
    };
    let read = std::fs::read_to_string(file).unwrap();
    let mut files = 0;
    for line in read.lines() {
        let entry: Value = serde_json::from_str(line).unwrap();
        let name = entry["name"].as_str().unwrap();
        let ours: Value = serde_yaml::from_str(entry["text"].as_str().unwrap()).unwrap();
        assert!(entry["value"] == ours, "{name} is read otherwise: {line}");
        if name.starts_with("rules/") || name.starts_with("tests/fixtures/") {
            files += 1;
            assert!(format(name).is_valid(&entry["value"]), "{name}");
        }
    }
    assert!(files >= 15 && read.lines().count() >= 60, "{files} files");
}
