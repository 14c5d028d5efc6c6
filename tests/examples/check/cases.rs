//! The cases beside a policy, and its certificate.

use std::fs;
use std::path::Path;

use online_safety_policy::builtin::Builtin;
use serde_json::Value;
use strum::IntoEnumIterator as _;

use super::super::misused;
use super::sarif::{list, sarif};
use super::{check, file, found};

const SHIPPED: &str = "trafalgar-infant-2018";

/// The shipped cases, one of which expects what the policy does not say.
fn failing() -> String {
    let cases = Builtin::TrafalgarInfant2018.cases_source();
    let failing = cases.replacen("expect: illegal\n", "expect: allowed\n", 1);
    assert_ne!(failing, cases);
    failing
}

/// A policy file of our own, with cases beside it.
fn with_cases(name: &str, cases: &str) -> String {
    file(&format!("{name}.cases.yaml"), cases);
    file(
        &format!("{name}.yaml"),
        Builtin::TrafalgarInfant2018.source(),
    )
}

#[test]
fn of_the_shipped_policies_are_tried_and_pass() {
    let (_, report) = found("");
    let files = report["files"].as_array().unwrap();
    for (of_policy, builtin) in files.iter().zip(Builtin::iter()) {
        let cases = &of_policy["cases"];
        assert_eq!(cases["file"], format!("rules/{builtin}.cases.yaml"));
        assert!(
            cases["report"]["case_count"].as_u64().unwrap() > 50,
            "{builtin}"
        );
        assert_eq!(cases["report"]["failed"], 0, "{builtin}");
    }
    assert_eq!(report["summary"]["failed_case_count"], 0);
}

#[test]
fn that_fail_are_shown_where_they_stand_and_exit_with_1() {
    let policy = with_cases("failing", &failing());
    let beside = policy.replace(".yaml", ".cases.yaml");
    let run = check(&policy);
    assert_eq!(run.code, 1);
    let line = Builtin::TrafalgarInfant2018
        .cases_source()
        .lines()
        .position(|line| line.ends_with("expect: illegal"))
        .unwrap()
        + 1;
    for part in [
        "error[E0410]".to_owned(),
        format!("{beside}:{line}:13"),
        "1 failed".to_owned(),
    ] {
        assert!(run.out.contains(&part), "{part}: {}", run.out);
    }
    let (code, report) = found(&policy);
    assert_eq!(
        (code, &report["summary"]["failed_case_count"]),
        (1, &1.into())
    );

    let run = sarif(&policy);
    let results = list(&run["results"]);
    let case = results.iter().find(|result| result["ruleId"] == "E0410");
    let place = &case.unwrap()["locations"][0]["physicalLocation"];
    let uri = place["artifactLocation"]["uri"].as_str().unwrap();
    assert!(uri.ends_with("failing.cases.yaml"), "{uri}");
    assert_eq!(place["region"]["startLine"], line);
}

#[test]
fn that_cannot_be_used_exit_with_2() {
    let misspelt = failing().replace("obscene-material-to-child]", "obscene-material-to-chid]");
    let misspelt = file("misspelt.cases.yaml", misspelt);
    let run = check(&format!("{SHIPPED} --cases {misspelt}"));
    assert_eq!(run.code, 2);
    for part in [
        "did you mean `obscene-material-to-child`?",
        "1 fault; no case was tried",
    ] {
        assert!(run.out.contains(part), "{}", run.out);
    }
    let of_another = "telford-infant-2020 --cases rules/trafalgar-infant-2018.cases.yaml";
    assert_eq!(
        found(of_another).1["files"][0]["cases"]["faults"][0]["id"],
        "E0401"
    );
    let run = check(&format!("{SHIPPED} --cases nowhere.cases.yaml"));
    assert_eq!(run.code, 2);
    assert!(
        run.err
            .starts_with("error: cannot read `nowhere.cases.yaml`"),
        "{}",
        run.err
    );
    assert_eq!(
        sarif(&format!("{SHIPPED} --cases nowhere.cases.yaml"))["invocations"][0]["executionSuccessful"],
        false
    );
}

#[test]
fn of_a_faulty_policy_are_left_alone() {
    let policy = with_cases("unusable", &failing());
    fs::write(&policy, "format: 2\n").unwrap();
    let (code, report) = found(&policy);
    assert_eq!(code, 2);
    assert_eq!(report["files"][0]["cases"], Value::Null);
}

#[test]
fn that_are_named_are_tried_in_place_of_those_beside() {
    let passing = with_cases("passing", Builtin::TrafalgarInfant2018.cases_source());
    let other = file("other.cases.yaml", failing());
    assert_eq!(found(&passing).0, 0);
    assert_eq!(found(&format!("{passing} --cases {other}")).0, 1);
    assert_eq!(found(&format!("{SHIPPED} --cases {other}")).0, 1);
    misused(
        "check",
        &format!("--cases {other}"),
        "--cases goes with one policy",
    );
}

#[test]
fn named_alone_stand_for_their_policy() {
    let policy = "rules/trafalgar-infant-2018.yaml";
    let cases = "rules/trafalgar-infant-2018.cases.yaml";
    assert_eq!(check(cases).out, check(policy).out);
    assert_eq!(check(&format!("{cases} {policy}")).out, check(policy).out);
}

#[test]
fn need_not_be_there() {
    let alone = file("alone.yaml", Builtin::TrafalgarInfant2018.source());
    assert!(!Path::new(&alone.replace(".yaml", ".cases.yaml")).exists());
    let (code, report) = found(&alone);
    assert_eq!(code, 0);
    assert_eq!(report["files"][0]["cases"], Value::Null);
}

#[test]
fn certificates_are_given_when_asked_for() {
    let policy = Builtin::TrafalgarInfant2018.policy();
    let certificate = policy.verify();
    let text = check(&format!("{SHIPPED} --verify")).out;
    assert!(text.contains(certificate.to_string().trim()), "{text}");
    let expected = serde_json::to_value(&certificate).unwrap();
    let (_, report) = found(&format!("{SHIPPED} --verify"));
    assert_eq!(report["files"][0]["certificate"], expected);
    let run = sarif(&format!("{SHIPPED} --verify"));
    assert_eq!(
        run["properties"]["certificates"],
        serde_json::json!([expected])
    );
    assert_eq!(found(SHIPPED).1["files"][0]["certificate"], Value::Null);
}

#[test]
fn mutants_are_tried_when_asked_for() {
    let small = "tests/policies/small_school.yaml";
    let cases = file(
        "gambling.cases.yaml",
        "format: 1\npolicy: amended-school-2024\ncases:\n  gambling:\n    line: 3\n    who: pupils\n    \
         classify: gambling\n    expect: not-allowed\n",
    );
    let asked = format!("{small} --mutants --cases {cases}");
    let run = check(&asked);
    assert_eq!(run.code, 0);
    let score = format!("{small}: 5 of ");
    assert!(run.out.contains(&score), "{}", run.out);
    // In the lines of the file, as compilers write it.
    let place =
        format!("noticed by nobody: {small}:31:48: user-actions.rows.gambling.adults: left out");
    assert!(run.out.contains(&place), "{}", run.out);
    let quiet = check(&format!("{asked} --quiet"));
    assert!(quiet.out.contains(&score) && !quiet.out.contains("noticed by nobody"));
    let (_, report) = found(&asked);
    let mutants = &report["files"][0]["mutants"];
    assert_eq!(mutants["mutant_counts"]["noticed_count"], 5);
    assert_eq!(
        sarif(&asked)["properties"]["mutants"],
        serde_json::json!([mutants])
    );
    assert_eq!(found(small).1["files"][0].get("mutants"), None);
}

/// Whoever asks is told that there was nothing to be tried.
#[test]
fn mutants_without_cases_are_said_to_be_tried_by_none() {
    let asked = "tests/fixtures/clean-school.yaml --mutants";
    assert!(
        check(asked)
            .out
            .contains("no case that could notice mutants")
    );
    let (_, report) = found(asked);
    assert_eq!(report["files"][0].get("mutants"), Some(&Value::Null));
}
