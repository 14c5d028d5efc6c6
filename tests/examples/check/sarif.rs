//! SARIF, with a place for everything; held against the schema of the standard outside.

use std::fs;
use std::path::Path;

use online_safety_policy::check::lint;
use online_safety_policy::diagnostic::Code;
use serde_json::Value;
use support::root;

use super::super::{Run, command, run_with};
use super::{CLEAN, DOUBTFUL, FAULTY, check, file};

/// The run of a report, after it was held against what tools ask for beyond the schema.
#[track_caller]
fn run_of(report: &str) -> Value {
    let report: Value = serde_json::from_str(report).unwrap();
    let run = report["runs"][0].clone();
    let rules = list(&run["tool"]["driver"]["rules"]);
    for result in list(&run["results"]) {
        let rule = &rules[result["ruleIndex"].as_u64().unwrap() as usize];
        assert_eq!(rule["id"], result["ruleId"]);
        assert!(!list(&result["locations"]).is_empty());
        assert!(!result["partialFingerprints"]["policyPath/v1"].is_null());
        let meaning = rule["shortDescription"]["text"].as_str().unwrap();
        let message = result["message"]["text"].as_str().unwrap();
        assert!(message.starts_with(&format!("{meaning}: ")), "{message}");
        let others = list(&result["relatedLocations"]);
        let messages = others.iter().map(|other| &other["message"]["text"]);
        for message in messages.chain([&result["message"]["text"]]) {
            is_plain(message.as_str().unwrap());
        }
        for location in list(&result["locations"]).iter().chain(&others) {
            let place = &location["physicalLocation"];
            assert_ne!(place["artifactLocation"]["uri"], "");
            let at = |key: &str| place["region"][key].as_u64().unwrap();
            let (start, end) = (
                (at("startLine"), at("startColumn")),
                (at("endLine"), at("endColumn")),
            );
            assert!((1, 1) <= start && start <= end, "{place}");
        }
    }
    run
}

/// Nothing in a message holds a place for an argument or the text of a link.
#[track_caller]
fn is_plain(message: &str) {
    let mut left = message.replace("{{", "").replace("}}", "");
    for escaped in ["\\\\", "\\[", "\\]"] {
        left = left.replace(escaped, "");
    }
    assert!(!left.contains(['{', '}', '[', ']', '\\']), "{message}");
}

pub(super) fn list(value: &Value) -> Vec<Value> {
    value.as_array().cloned().unwrap_or_default()
}

#[track_caller]
pub(super) fn sarif(arguments: &str) -> Value {
    run_of(&check(&format!("{arguments} --format sarif")).out)
}

#[test]
fn of_the_shipped_policies() {
    let run = sarif("");
    assert_eq!(run["columnKind"], "utf16CodeUnits");
    assert_eq!(
        run["automationDetails"]["id"],
        "online-safety-policy/check/"
    );
    let name = run["tool"]["driver"]["fullName"].as_str().unwrap();
    assert!(name.starts_with("online-safety-policy check 0."), "{name}");
    assert_eq!(run["invocations"][0]["executionSuccessful"], true);
    assert_eq!(run["invocations"][0]["exitCode"], 1);
    assert!(list(&run["results"]).len() > 50);
}

#[test]
fn of_every_faulty_file() {
    let mut count = 0;
    let folder = root().join("tests/fixtures/faults");
    let names = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name());
    let files: Vec<String> = names
        .filter_map(|name| Some(format!("tests/fixtures/faults/{}", name.to_str()?)))
        .filter(|name| name.ends_with(".yaml"))
        .collect();
    let run = sarif(&files.join(" "));
    assert_eq!(run["invocations"][0]["exitCode"], 2);
    assert_eq!(run["invocations"][0]["executionSuccessful"], true);
    for file in &files {
        let of_file = |result: &&Value| {
            result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == file.as_str()
        };
        let results = list(&run["results"]);
        assert!(results.iter().find(of_file).is_some(), "{file}");
        count += 1;
    }
    assert!(count >= 60, "{count}");
}

#[test]
fn of_a_file_that_does_not_exist() {
    let run = sarif(&format!("{CLEAN} nowhere.yaml"));
    let invocation = &run["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    let notification = &invocation["toolExecutionNotifications"][0];
    assert_eq!(notification["level"], "error");
    let place = &notification["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "nowhere.yaml");
    assert_eq!(list(&run["results"]), Vec::<Value>::new());
}

#[test]
fn rules_are_those_that_occur_with_their_manual_pages() {
    let run = sarif(&format!("{DOUBTFUL} {FAULTY}"));
    let mut occurring: Vec<String> = list(&run["results"])
        .iter()
        .map(|result| result["ruleId"].as_str().unwrap().to_owned())
        .collect();
    occurring.sort();
    occurring.dedup();
    let rules = list(&run["tool"]["driver"]["rules"]);
    let ids: Vec<&str> = rules
        .iter()
        .map(|rule| rule["id"].as_str().unwrap())
        .collect();
    assert_eq!(ids, occurring);
    for rule in &rules {
        let id = rule["id"].as_str().unwrap();
        let (meaning, level, ours) = match lint::find(id) {
            Some(lint) => {
                assert_eq!(rule["help"]["markdown"], lint.manual());
                let level = if lint.level() == lint::Level::Deny {
                    "error"
                } else {
                    "warning"
                };
                (lint.code().meaning(), level, lint.rests_on().is_some())
            }
            None => (Code::find(id).unwrap().meaning(), "error", false),
        };
        assert_eq!(rule["shortDescription"]["text"], meaning);
        assert_eq!(rule["defaultConfiguration"]["level"], level);
        assert_eq!(rule["properties"]["ours"], ours);
    }
}

#[test]
fn levels_regions_and_second_places() {
    let run = sarif(DOUBTFUL);
    let results = list(&run["results"]);
    let of = |id: &str| {
        results
            .iter()
            .find(|result| result["ruleId"] == id)
            .unwrap()
    };
    assert_eq!(of("OSP001")["level"], "warning");
    assert_eq!(of("OSP002")["level"], "error");
    assert_eq!(of("OSP050")["properties"]["ours"], true);
    let region = &of("OSP001")["locations"][0]["physicalLocation"]["region"];
    let line = |key: &str| region[key].as_u64().unwrap();
    // `  review-due: "2026-09"`
    assert_eq!([line("startLine"), line("startColumn")], [9, 3]);
    assert_eq!([line("endLine"), line("endColumn")], [9, 13]);
    let other = &of("OSP020")["relatedLocations"][0];
    assert_eq!(other["message"]["text"], "says allowed");
    assert_eq!(other["physicalLocation"]["region"]["startLine"], 23);
}

#[test]
fn columns_count_units_of_utf_16() {
    let text = "format: 1\npolicy: { id: a, school: École 🏫, tilte: T }\n";
    let run = sarif(&file("columns.yaml", text));
    let results = list(&run["results"]);
    let misspelt = results
        .iter()
        .find(|result| result["ruleId"] == "E0203")
        .unwrap();
    let region = &misspelt["locations"][0]["physicalLocation"]["region"];
    // The school is one character and two units.
    assert_eq!(region["startColumn"], 36);
    assert_eq!(region["endColumn"], 41);
    let line = text.lines().nth(1).unwrap().encode_utf16();
    let underlined: Vec<u16> = line.skip(35).take(5).collect();
    assert_eq!(String::from_utf16(&underlined).unwrap(), "tilte");
}

/// What a file says is told as it stands there, and can be no link of anybody's.
#[test]
fn what_a_file_says_is_neither_place_nor_link() {
    let role = r"[here](https://a.example) {0} \";
    let text = format!(
        "format: 1\npolicy: {{ id: a, school: S, title: T }}\n\
         audiences:\n  all: {{ label: All, roles: ['{role}'] }}\n"
    );
    let run = sarif(&file("link.yaml", text));
    let results = list(&run["results"]);
    let messages = results
        .iter()
        .map(|of| of["message"]["text"].as_str().unwrap());
    let message: String = messages.collect();
    for part in [r"\[here\](https://a.example)", "{{0}}", r" \\"] {
        assert!(message.contains(part), "{message}");
    }
}

/// Links, detours and folders lead to the same file: it is told once.
#[test]
fn a_file_under_two_names_is_one_artifact() {
    let once = file(
        "twice.yaml",
        fs::read_to_string(root().join(FAULTY)).unwrap(),
    );
    let folder = once.strip_suffix("/twice.yaml").unwrap();
    let detour = format!("{folder}/../check/twice.yaml");
    let (alone, named) = (sarif(&once), sarif(&format!("{once} {detour} {once}")));
    assert_eq!(named["artifacts"], alone["artifacts"]);
    assert_eq!(named["results"], alone["results"]);
    #[cfg(unix)]
    for name in ["soft.yaml", "hard.yaml"] {
        let linked = format!("{folder}/{name}");
        let _ = fs::remove_file(&linked);
        match name {
            "soft.yaml" => std::os::unix::fs::symlink(&once, &linked).unwrap(),
            _ => fs::hard_link(&once, &linked).unwrap(),
        }
        let both = sarif(&format!("{once} {linked}"));
        assert_eq!(both["results"], alone["results"], "{name}");
        fs::remove_file(linked).unwrap();
    }
    let shipped = "telford-infant-2020";
    let both = sarif(&format!(
        "{shipped} rules/{shipped}.yaml rules/{shipped}.cases.yaml"
    ));
    assert_eq!(both["artifacts"], sarif(shipped)["artifacts"]);
}

#[test]
fn what_is_allowed_is_suppressed_with_its_reason() {
    let run = sarif(&format!("{DOUBTFUL} --allow OSP001"));
    let results = list(&run["results"]);
    let of = |id: &str| {
        results
            .iter()
            .find(|result| result["ruleId"] == id)
            .unwrap()
    };
    let by_file = &of("OSP046")["suppressions"][0];
    assert_eq!(by_file["kind"], "inSource");
    assert_eq!(
        by_file["justification"],
        "repeats are a matter for the behaviour policy"
    );
    assert_eq!(
        by_file["location"]["physicalLocation"]["region"]["startLine"],
        40
    );
    assert_eq!(of("OSP001")["suppressions"][0]["kind"], "external");
    assert_eq!(list(&of("OSP002")["suppressions"]), Vec::<Value>::new());
}

/// Which finding is which must not depend on the lines above it.
#[test]
fn fingerprints_stay_when_lines_move() {
    let text = fs::read_to_string(root().join("rules/telford-infant-2020.yaml"));
    let text = text.unwrap();
    let prints = |text: &str| {
        let run = sarif(&file("moving.yaml", text));
        let results = list(&run["results"]);
        let print = |result: &Value| {
            let print = &result["partialFingerprints"]["policyPath/v1"];
            print.as_str().unwrap().to_owned()
        };
        results.iter().map(print).collect::<Vec<_>>()
    };
    let before = prints(&text);
    let moved = text.replace("\npolicy:", "\n# One line more.\n\npolicy:");
    assert_ne!(moved, text);
    assert_eq!(prints(&moved), before);
    let mut each = before.clone();
    each.sort();
    each.dedup();
    assert_eq!(each.len(), before.len());
}

#[test]
fn addresses_are_relative_and_encoded() {
    let strange = file("a b#ç:100%.yaml", "format: 2\n");
    let arguments = [strange.as_str(), "--format", "sarif"];
    let run = run_of(&run_with("check", &arguments, &[]).out);
    let place = &run["results"][0]["locations"][0]["physicalLocation"];
    let uri = place["artifactLocation"]["uri"].as_str().unwrap();
    assert!(
        uri.ends_with("/check/a%20b%23%C3%A7%3A100%25.yaml"),
        "{uri}"
    );
    let below = format!("{}/{CLEAN}", root().display());
    let run = sarif(&format!("{below} ./{DOUBTFUL} ../nowhere.yaml"));
    let uris: Vec<Value> = list(&run["artifacts"])
        .iter()
        .map(|artifact| artifact["location"]["uri"].clone())
        .collect();
    let outside = root().parent().unwrap().join("nowhere.yaml");
    let outside = format!("file://{}", outside.display());
    assert_eq!(uris, [CLEAN, DOUBTFUL, outside.as_str()]);
}

/// Those who show results look for files below the root of the repository.
#[test]
fn addresses_begin_at_the_root_of_the_repository() {
    let policy = file("repository/schools/a.yaml", "format: 2\n");
    file("repository/.git/HEAD", "");
    let schools = Path::new(&policy).parent().unwrap();
    let mut check = command("check");
    check.args(["a.yaml", "../b.yaml", "--format", "sarif"]);
    let run = run_of(&Run::of(check.current_dir(schools)).out);
    let artifacts = list(&run["artifacts"]);
    let uris: Vec<&Value> = artifacts.iter().map(|of| &of["location"]["uri"]).collect();
    assert_eq!(uris, ["schools/a.yaml", "b.yaml"]);
}
