//! Recording on the command line, and verifying.

use serde_json::Value;

use super::{answer, json, misused, run};

const SCHOOL: &str = "--policy tests/policies/small_school.yaml";
const KEPT: &str = "tests/policies/case-17.record.json";
const ALTERED: &str = "tests/policies/altered.record.json";

/// Asked again, for the same time and reference, the kept record comes out to the byte.
#[test]
fn the_same_question_gives_the_same_bytes() {
    let kept = std::fs::read_to_string(KEPT).unwrap();
    let question = "recommend pupil filter-bypass --reference case-17 --at 2026-11-20T09:30:00Z";
    assert_eq!(answer("record", &format!("{question} {SCHOOL}")), kept);
}

#[test]
fn a_record_holds() {
    let verified = json("record", &format!("verify {KEPT} --format json {SCHOOL}"));
    assert_eq!(verified["verified"], true);
    assert_eq!(verified["reference"], "case-17");
    let text = answer("record", &format!("verify {KEPT} {SCHOOL}"));
    assert!(text.starts_with("Verified: amended-school-2024"), "{text}");
}

#[track_caller]
fn fails(arguments: &str, code: i32, message: &str) {
    let run = run("record", arguments);
    assert_eq!((run.code, run.out.as_str()), (code, ""), "{arguments}");
    assert_eq!(run.err.trim_end(), format!("error: {message}"));
}

#[test]
fn a_record_does_not_hold() {
    fails(
        &format!("verify {ALTERED} {SCHOOL}"),
        1,
        &format!(
            "`{ALTERED}`: `answer.required[1]` is not what this policy answers to this question"
        ),
    );
    fails(
        &format!("verify {KEPT}"),
        1,
        &format!("`{KEPT}`: `amended-school-2024` answered, not `telford-infant-2020`"),
    );
}

#[test]
fn what_cannot_be_read() {
    let readme = "this is no record: it is no JSON from line 1, column 1";
    fails("verify README.md", 2, &format!("`README.md`: {readme}"));
    let nothing = run("record", "verify nothing.json");
    assert_eq!(nothing.code, 2);
    assert!(
        nothing
            .err
            .contains("cannot read the record `nothing.json`"),
        "{}",
        nothing.err
    );
    fails(
        "procedure groomign --reference case-17",
        2,
        "unknown suspicion `groomign`; did you mean `grooming`?",
    );
    misused("record", "procedure grooming", "--reference <REFERENCE>");
    misused(
        "record",
        "procedure grooming --reference by/Mia",
        "a reference is 1 to 64 letters",
    );
}

#[test]
fn what_the_policy_does_not_know_is_refused_and_not_repeated() {
    let record = answer("record", "classify pupil year-two-mia --reference case-17");
    let record: Value = serde_json::from_str(&record).unwrap();
    assert_eq!(record["answer"]["why"], "unknown-subject");
    assert_eq!(record["question"]["subject"], Value::Null);
    assert!(!record.to_string().contains("mia"));
}
