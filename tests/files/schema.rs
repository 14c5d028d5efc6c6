//! The schemas in `rules/` are those that the types give.

use std::fs;

use online_safety_policy::paper::schema;
use support::{committed::is_committed, root};

#[test]
fn the_schema_of_policy_files_is_as_generated() {
    is_committed("rules/policy.schema.json", &schema::policy_file());
}

#[test]
fn the_schema_of_cases_files_is_as_generated() {
    is_committed("rules/cases.schema.json", &schema::cases_file());
}

#[test]
fn the_schema_of_registers_is_as_generated() {
    is_committed("rules/register.schema.json", &schema::register_file());
}

#[test]
fn the_schema_of_amendments_is_as_generated() {
    is_committed("rules/amendment.schema.json", &schema::amendment_file());
}

/// An editor that knows nothing of this crate finds the schema by the first line.
#[test]
fn every_file_in_rules_names_its_schema() {
    let folder = root().join("rules");
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        let schema = match name.split('.').rev().nth(1) {
            _ if !name.ends_with(".yaml") => continue,
            Some(kind @ ("cases" | "register")) => kind,
            _ => "policy",
        };
        let text = fs::read_to_string(&path).unwrap();
        let wanted = format!("# yaml-language-server: $schema={schema}.schema.json");
        assert_eq!(text.lines().next(), Some(&*wanted), "{name}");
    }
}

/// A number at the end of a name tells of two types that have the same one.
#[test]
fn every_definition_has_a_name_of_its_own() {
    for text in [
        schema::policy_file(),
        schema::cases_file(),
        schema::register_file(),
        schema::amendment_file(),
    ] {
        let schema: serde_json::Value = serde_json::from_str(&text).unwrap();
        for name in schema["$defs"].as_object().unwrap().keys() {
            assert!(!name.ends_with(|end: char| end.is_ascii_digit()), "{name}");
        }
    }
}
