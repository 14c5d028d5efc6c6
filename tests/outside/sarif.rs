//! The SARIF that `check` writes is valid by the schema of the standard.

use std::sync::LazyLock;

use jsonschema::Validator;
use online_safety_policy::builtin::Builtin;
use support::examples::run;
use support::root;

static SCHEMA: LazyLock<Validator> = LazyLock::new(|| {
    let schema = include_str!("../fixtures/sarif/sarif-schema-2.1.0.json");
    // A bracket too many, which the corrections of the standard took out.
    let schema = schema.replace("{2}]?$", "{2}$");
    let schema = serde_json::from_str(&schema).unwrap();
    let options = jsonschema::options().should_validate_formats(true);
    options.build(&schema).unwrap()
});

#[track_caller]
fn is_valid(arguments: &str) {
    let arguments = format!("{arguments} --as-of 2026-11-22 --format sarif");
    let report = serde_json::from_str(&run("check", &arguments).out).unwrap();
    let wrong: Vec<String> = SCHEMA
        .iter_errors(&report)
        .map(|error| format!("{error} at {}", error.instance_path()))
        .collect();
    assert_eq!(wrong, Vec::<String>::new(), "{arguments}");
}

/// Writes a file of its own for a test, and gives its path.
fn file(name: &str, text: &str) -> String {
    let folder = std::env::temp_dir().join(format!("sarif-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    std::fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn of_the_shipped_policies() {
    is_valid("");
    is_valid("--verify");
}

#[test]
fn of_every_faulty_file() {
    let folder = root().join("tests/fixtures/faults");
    let files: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path().display().to_string())
        .collect();
    assert!(files.len() > 100, "{}", files.len());
    is_valid(&files.join(" "));
}

#[test]
fn of_findings_at_every_level() {
    is_valid("tests/policies/doubtful.yaml tests/policies/faulty.yaml");
    is_valid("tests/policies/doubtful.yaml --allow OSP001");
}

#[test]
fn of_what_cannot_be_read() {
    is_valid("tests/fixtures/clean-school.yaml nowhere.yaml");
    is_valid("trafalgar-infant-2018 --cases nowhere.cases.yaml");
}

#[test]
fn of_cases_that_fail() {
    let cases = Builtin::TrafalgarInfant2018.cases_source();
    let failing = cases.replacen("expect: illegal\n", "expect: allowed\n", 1);
    assert_ne!(failing, cases);
    let failing = file("failing.cases.yaml", &failing);
    is_valid(&format!("trafalgar-infant-2018 --cases {failing}"));
}

#[test]
fn of_names_and_texts_beyond_ascii() {
    let text = "format: 1\npolicy: { id: a, school: École 🏫, tilte: T }\n";
    is_valid(&file("b#ç:100%.yaml", text));
}
