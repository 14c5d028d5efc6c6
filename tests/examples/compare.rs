//! Comparing policies on the command line.

use serde_json::Value;

use super::{misused, run};

const SCHOOL: &str = "tests/policies/small_school.yaml";
const AMENDMENT: &str = "tests/policies/parents_hear.amendment.yaml";
const MISSPELT: &str = "tests/policies/misspelt.amendment.yaml";

#[test]
fn a_policy_and_itself() {
    for policies in [
        "telford-infant-2020 telford-infant-2020",
        &format!("{SCHOOL} {SCHOOL}"),
    ] {
        let run = run("compare", policies);
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{policies}");
        assert!(run.out.contains("no answer changes"), "{}", run.out);
    }
}

#[test]
fn two_schools() {
    let run = run("compare", "telford-infant-2020 trafalgar-infant-2018");
    assert_eq!((run.code, run.err.as_str()), (1, ""));
    assert!(
        run.out
            .contains("\n\nNot compared\n- User action `found-session`: new"),
        "{}",
        run.out
    );
}

#[test]
fn a_policy_and_what_amendments_make_of_it() {
    let amended = run("compare", &format!("{SCHOOL} --amend {AMENDMENT}"));
    assert_eq!((amended.code, amended.err.as_str()), (1, ""));
    assert!(
        amended.out.contains("Inform parents or carers"),
        "{}",
        amended.out
    );
    let both = run("compare", &format!("{SCHOOL} {SCHOOL} --amend {AMENDMENT}"));
    assert_eq!(both.out, amended.out);
}

#[test]
fn as_json() {
    let run = run(
        "compare",
        &format!("{SCHOOL} --amend {AMENDMENT} --format json"),
    );
    assert_eq!((run.code, run.err.as_str()), (1, ""));
    let json: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(json["release"], "stricter-only");
    let kinds: Vec<_> = json["changes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|change| &change["is"])
        .collect();
    assert_eq!(kinds, ["act", "incidents"]);
    assert_eq!(
        json["changes"][1]["responses"][0]["modality_after"],
        "required"
    );
}

/// What cannot be read says why, says nothing else, and ends with 2.
#[track_caller]
fn unread(arguments: &str, message: &str) {
    let run = run("compare", arguments);
    assert_eq!((run.code, run.out.as_str()), (2, ""), "{arguments}");
    assert_eq!(
        run.err.trim_end(),
        format!("error: {message}"),
        "{arguments}"
    );
}

#[test]
fn what_cannot_be_read() {
    unread(
        "telford-infant-2021 telford-infant-2020",
        "no shipped policy and no file is called `telford-infant-2021`; did you mean `telford-infant-2020`?",
    );
    unread(
        &format!("{SCHOOL} --amend {MISSPELT}"),
        &format!(
            "`{MISSPELT}` has 2 faults\n\
             {MISSPELT}:5:38: error[E0308]: `aceptable` is no column of this table at user-actions.rows.gambling.adults.is; help: did you mean `acceptable`?\n\
             {MISSPELT}:7:48: error[E0301]: unknown pupil response `inform-parent` at pupil-incidents.rows.filter-bypass.required[2]; help: did you mean `inform-parents`?"
        ),
    );
    unread(
        &format!("{SCHOOL} tests"),
        "`tests` is a directory; name the files in it",
    );
    let nothing = std::fs::read("nothing.yaml").unwrap_err();
    unread(
        &format!("{SCHOOL} --amend nothing.yaml --amend README.md"),
        &format!(
            "cannot read the amendment `nothing.yaml`: {nothing}\n\
             `README.md` has 1 fault\n\
             README.md:4:1: error[E0106]: a key without `:`; the rest of the file was not read; help: write `key: value`; put a text of several lines into quotes"
        ),
    );
    let other = run(
        "compare",
        &format!("telford-infant-2020 --amend {AMENDMENT}"),
    );
    assert_eq!((other.code, other.out.as_str()), (2, ""));
    assert!(other.err.contains("E0501"), "{}", other.err);
    let faulty = run("compare", &format!("{SCHOOL} tests/policies/faulty.yaml"));
    assert_eq!((faulty.code, faulty.out.as_str()), (2, ""));
    assert!(faulty.err.contains("has 2 faults"), "{}", faulty.err);
}

#[test]
fn a_second_policy_or_an_amendment_is_needed() {
    misused("compare", SCHOOL, "<AFTER>");
    misused("compare", "", "<POLICY>");
    misused(
        "compare",
        &format!("{SCHOOL} {SCHOOL} --format xml"),
        "possible values: text, json",
    );
    assert!(run("compare", "--help").out.contains("Exit codes: 0"));
}
