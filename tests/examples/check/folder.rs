//! Folders: each file in them is checked as what it is.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;
use support::root;

use super::{check, file, found};

/// A folder of its own, with some of the files that stand in the tests' own.
fn folder(name: &str, files: &[&str]) -> PathBuf {
    let folder = PathBuf::from(file(&format!("{name}/none.txt"), ""));
    let folder = folder.parent().unwrap().to_owned();
    for file in files {
        let text = fs::read(root().join("tests/policies").join(file)).unwrap();
        fs::write(folder.join(file), text).unwrap();
    }
    folder
}

/// The names and kinds of what was checked, with the policy that each is or is about.
fn kinds(report: &Value) -> Vec<[String; 3]> {
    let files = report["files"].as_array().unwrap();
    let text = |value: &Value| value.as_str().unwrap_or("none").to_owned();
    let kinds = files.iter().map(|file| {
        let name = text(&file["file"]);
        let name = name.rsplit('/').next().unwrap().to_owned();
        [name, text(&file["kind"]), text(&file["policy"])]
    });
    kinds.collect()
}

#[test]
fn files_are_told_apart_by_what_is_in_them() {
    let files = [
        "small_school.yaml",
        "parents_hear.amendment.yaml",
        "registered.yaml",
        "registered.register.yaml",
    ];
    let folder = folder("kinds", &files);
    // By what they hold, whatever they are called.
    for (name, other) in [
        ("registered.register", "statements"),
        ("parents_hear.amendment", "what-if"),
    ] {
        let (name, other) = (
            folder.join(format!("{name}.yaml")),
            folder.join(format!("{other}.yaml")),
        );
        fs::rename(name, other).unwrap();
    }
    let (code, report) = found(folder.to_str().unwrap());
    assert!(code < 2, "{report}");
    assert_eq!(
        kinds(&report),
        [
            ["registered.yaml", "policy", "registered"],
            ["small_school.yaml", "policy", "amended-school-2024"],
            ["statements.yaml", "register", "registered"],
            ["what-if.yaml", "amendment", "amended-school-2024"],
        ]
    );
    let told = check(folder.to_str().unwrap()).out;
    for part in [
        "what-if.yaml: an amendment of amended-school-2024 with 2 changes",
        "statements.yaml: a register of registered with ",
        "2 policy files, 2 files beside policies",
    ] {
        assert!(told.contains(part), "{told}");
    }
    fs::remove_dir_all(folder).unwrap();
}

/// The shipped files: nothing but the policies and the registers are left, for cases are tried with theirs.
#[test]
fn the_shipped_rules_hold() {
    let (code, report) = found("rules");
    assert_eq!(code, 1);
    let kinds = kinds(&report).into_iter().map(|[_, kind, _]| kind);
    let kinds: Vec<String> = kinds.collect();
    assert_eq!(kinds, ["policy", "policy", "register", "register"]);
    assert_eq!(report["summary"]["fault_count"], 0);
}

#[test]
fn what_is_wrong_with_them_is_said_of_what_they_are() {
    let files = ["small_school.yaml", "parents_hear.amendment.yaml"];
    let folder = folder("faulty-kinds", &files);
    let amendment = folder.join("parents_hear.amendment.yaml");
    let text = fs::read_to_string(&amendment).unwrap();
    fs::write(&amendment, text.replace("inform-parents", "inform-parent")).unwrap();
    fs::write(
        folder.join("drafts.cases.yaml"),
        "format: 1\npolicy: amended-school-2024\ncases:\n  a: { asks: classify, expect: allowed }\n",
    )
    .unwrap();
    let (code, report) = found(folder.to_str().unwrap());
    assert_eq!(code, 2);
    let faults = |name: &str| {
        let files = report["files"].as_array().unwrap().iter();
        let mut named = files.filter(|file| file["file"].as_str().unwrap().ends_with(name));
        named.next().unwrap()["faults"].to_string()
    };
    let of_amendment = faults("parents_hear.amendment.yaml");
    assert!(
        of_amendment.contains("did you mean `inform-parents`?"),
        "{of_amendment}"
    );
    assert_ne!(faults("drafts.cases.yaml"), "[]");
    assert_eq!(faults("small_school.yaml"), "[]");
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn without_their_policy_they_are_not_passed_over() {
    let folder = folder(
        "orphans",
        &["parents_hear.amendment.yaml", "registered.register.yaml"],
    );
    let run = check(folder.to_str().unwrap());
    assert_eq!(run.code, 2);
    for part in [
        "is an amendment of `amended-school-2024`, of which no policy can be made here; name its policy file as well",
        "is a register of `registered`, of which",
    ] {
        assert!(run.err.contains(part), "{}", run.err);
    }
    fs::remove_dir_all(folder).unwrap();
}

/// The policy that cases are about stands beside them, and not beside their folder.
#[test]
fn a_dot_in_the_name_of_a_folder_begins_no_ending() {
    let folder = folder("dotted.v2", &[]);
    let school = root().join("tests/policies/small_school.yaml");
    fs::copy(school, folder.with_file_name("dotted.yaml")).unwrap();
    let cases = folder.join("drafts.yaml");
    let text = "format: 1\npolicy: amended-school-2024\ncases:\n  \
                a: { classify: gambling, who: [pupil], expect: not-allowed }\n";
    fs::write(&cases, text).unwrap();
    let run = check(cases.to_str().unwrap());
    let said = format!("{}{}", run.out, run.err);
    assert_eq!(run.code, 2, "{said}");
    assert!(said.contains("amended-school-2024"), "{said}");
}
