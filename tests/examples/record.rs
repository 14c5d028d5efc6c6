//! Recording on the command line, and verifying.

use serde_json::Value;
use support::root;

use super::{answer, json, misused, run};

const SCHOOL: &str = "--policy tests/policies/small_school.yaml";
const KEPT: &str = "tests/policies/case-17.record.json";
const ALTERED: &str = "tests/policies/altered.record.json";

/// Asked again, for the same time and reference, the kept record comes out to the byte.
#[test]
fn the_same_question_gives_the_same_bytes() {
    let kept = std::fs::read_to_string(root().join(KEPT)).unwrap();
    let question = "recommend pupil filter-bypass --history first-time --reference case-17 --at 2026-11-20T09:30:00Z";
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
        &format!(
            "`{KEPT}`: `amended-school-2024` answered, not `telford-infant-2020`\n\
             Name the policy that answered with --policy."
        ),
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
    misused(
        "record",
        "procedure grooming --reference case-17 --at 2026-11-20",
        "write a day, a time and its zone, such as 2026-11-20T09:30:00Z",
    );
}

/// Whoever misspells a word is told, and nothing is recorded.
#[test]
fn a_word_that_the_policy_does_not_know_is_an_error() {
    let mend = "\nTo record that the question was refused, add --refused-too.";
    for (question, message) in [
        (
            "classify pupl gambling",
            "unknown role `pupl`; did you mean `pupil`?",
        ),
        (
            "classify pupil gamblin",
            "unknown user action or technology `gamblin`; did you mean `gambling`?",
        ),
        (
            "classify staff phone",
            "unknown user action or technology `phone`; did you mean `personal-phones`?",
        ),
        (
            "assess pupil shared-credentials",
            "unknown user action or technology `shared-credentials`; it is an incident: ask with `recommend`",
        ),
        (
            "recommend pupil filter-bypas",
            "unknown pupil incident `filter-bypas`; did you mean `filter-bypass`?",
        ),
        (
            "recommend staff non-educational-sites",
            "unknown staff incident `non-educational-sites`; it is an incident by pupils",
        ),
        (
            "recommend pupl filter-bypass",
            "unknown role `pupl`; did you mean `pupil`?",
        ),
        // A school may have a place of that name, so that it is a question that can be refused.
        (
            "assess pupil gambling --fact place=kitchen",
            "unknown place `kitchen`; did you mean `non-teaching-area`?",
        ),
    ] {
        fails(
            &format!("{question} --reference case-17"),
            2,
            &format!("{message}{mend}"),
        );
    }
    fails(
        "assess pupil gambling --fact place --reference case-17",
        2,
        "write NAME=VALUE, such as place=toilets, not `place`",
    );
    fails(
        "assess pupil gambling --fact place=toilets --fact place=toilets --reference case-17",
        2,
        "the fact `place` is given twice; leave one out",
    );
}

#[test]
fn what_the_policy_does_not_know_is_recorded_if_that_is_wanted_and_not_repeated() {
    for (question, why) in [
        ("classify pupil year-two-mia", "unknown-subject"),
        ("assess year-two-mia gambling", "unknown-role"),
        ("recommend pupil year-two-mia", "unknown-incident"),
        ("recommend pupil professional-standing", "wrong-table"),
    ] {
        let record = answer(
            "record",
            &format!("{question} --refused-too --reference case-17"),
        );
        let record: Value = serde_json::from_str(&record).unwrap();
        assert_eq!(record["answer"]["why"], why);
        assert!(!record.to_string().contains("mia"), "{record}");
    }
    // What is no word of any policy is an error all the same.
    fails(
        "classify pupil by/Mia --refused-too --reference case-17",
        2,
        "subject: unknown user action `by/Mia`; an id is lower-case letters, digits and single hyphens, begins with a letter and has at most 47 characters",
    );
    // What the policy does know is recorded as without it.
    let question = "recommend pupil filter-bypass --history first-time --reference case-17 --at 2026-11-20T09:30:00Z";
    assert_eq!(
        answer("record", &format!("{question} --refused-too {SCHOOL}")),
        answer("record", &format!("{question} {SCHOOL}"))
    );
}

/// What an amended policy would answer is recorded as that, and holds for it alone.
#[test]
fn an_amended_policy_is_recorded_as_amended() {
    let amended = format!("{SCHOOL} --amend tests/policies/parents_hear.amendment.yaml");
    let question = "recommend pupil filter-bypass --history first-time --reference case-17 --at 2026-11-20T09:30:00Z";
    let record = answer("record", &format!("{question} {amended}"));
    assert!(record.contains("inform-parents"), "{record}");
    let file = std::env::temp_dir().join(format!("record-{}.json", std::process::id()));
    std::fs::write(&file, &record).unwrap();
    let verify = format!("verify {}", file.display());
    let text = answer("record", &format!("{verify} {amended}"));
    assert!(text.starts_with("Verified"), "{text}");
    fails(
        &format!("{verify} {SCHOOL}"),
        1,
        &format!(
            "`{}`: the policy answered with other amendments, or named in another order\n\
             Name the amendments in `head.amendments` with --amend, in their order.",
            file.display()
        ),
    );
    std::fs::remove_file(file).unwrap();
    fails(
        &format!("{question} {SCHOOL} --amend nothing.yaml"),
        2,
        &format!(
            "cannot read the amendment `nothing.yaml`: {}",
            std::fs::read("nothing.yaml").unwrap_err()
        ),
    );
}
