//! Every school whose file lies in `tests/schools`: what it prints is said, asked and answered.
#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "where a helper fails, the test fails"
)]

use std::fs;
use std::path::PathBuf;

use online_safety_policy::Policy;
use online_safety_policy::check::cases::Cases;
use support::root;

/// The policy files, each with its cases beside it.
fn schools() -> Vec<(String, Policy, Cases)> {
    let all = fs::read_dir(root().join("tests/schools")).unwrap();
    let all = all.map(|entry| entry.unwrap().path());
    let is_policy = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy();
        name.ends_with(".yaml") && !name.ends_with(".cases.yaml")
    };
    let mut paths: Vec<PathBuf> = all.filter(is_policy).collect();
    paths.sort();
    let read = |path: &PathBuf| fs::read_to_string(path).unwrap();
    let each = paths.iter().map(|path| {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let policy = Policy::from_yaml(&read(path));
        let policy = policy.unwrap_or_else(|error| panic!("{name}: {error}"));
        let cases = Cases::from_yaml(&read(&path.with_extension("cases.yaml")), &policy);
        let cases = cases.unwrap_or_else(|error| panic!("{name}: {error}"));
        (name, policy, cases)
    });
    each.collect()
}

#[test]
fn what_they_print_is_answered() {
    let schools = schools();
    assert!(schools.len() >= 9, "{}", schools.len());
    for (name, policy, cases) in schools {
        let report = cases.run(&policy);
        assert!(report.passed(), "{name}: {report}");
        assert!(report.questions() >= 5, "{name}: {report}");
        let broken: Vec<String> = policy.violations().map(|law| law.to_string()).collect();
        assert!(broken.is_empty(), "{name}: {}", broken.join("\n"));
    }
}

/// Every mark, every rule and every step of theirs is tried by a case.
#[test]
fn every_fact_of_theirs_is_a_case() {
    let mut missing = Vec::new();
    for (name, policy, cases) in schools() {
        let report = cases.run(&policy);
        let parts = report.coverage().missing();
        missing.extend(parts.map(|part| format!("{name}: {}", part.path)));
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}
