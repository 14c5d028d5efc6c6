//! Which files are checked, and what the exit code says of them.

use super::super::{misused, run};
use super::{CLEAN, DOUBTFUL, FAULTY, check, found};

#[test]
fn the_exit_code_tells_clean_from_denied_from_unusable() {
    for (files, code) in [
        (CLEAN, 0),
        ("trafalgar-infant-2018", 0),
        ("telford-infant-2020", 1),
        (DOUBTFUL, 1),
        (FAULTY, 2),
        ("nowhere.yaml", 2),
        ("src", 2),
        ("tests/fixtures/faults/not-utf-8.yaml", 2),
    ] {
        let run = check(files);
        assert_eq!(run.code, code, "{files}: {}{}", run.out, run.err);
    }
}

#[test]
fn of_several_files_all_are_checked_and_the_worst_counts() {
    let orders = [
        ["nowhere.yaml", FAULTY, DOUBTFUL, CLEAN].join(" "),
        [CLEAN, DOUBTFUL, FAULTY, "nowhere.yaml"].join(" "),
    ];
    for files in orders {
        let (code, report) = found(&files);
        assert_eq!(code, 2);
        let listed = report["files"].as_array().unwrap();
        let names: Vec<&str> = listed.iter().map(|f| f["file"].as_str().unwrap()).collect();
        assert_eq!(names, files.split(' ').collect::<Vec<_>>());
        assert_eq!(report["summary"]["file_count"], 4);
        assert_eq!(report["summary"]["unread_count"], 1);
        assert_eq!(report["summary"]["fault_count"], 2);
        assert_eq!(report["summary"]["denied_count"], 3);
        assert_eq!(report["summary"]["exit_code"], 2);
    }
    assert_eq!(found(&format!("{CLEAN} {DOUBTFUL}")).0, 1);
    assert_eq!(found(&format!("{DOUBTFUL} {CLEAN}")).0, 1);
}

#[test]
fn a_file_named_twice_is_checked_once() {
    let (_, report) = found(&format!("{CLEAN} {CLEAN}"));
    assert_eq!(report["summary"]["file_count"], 1);
}

#[test]
fn without_files_the_shipped_policies_are_checked() {
    let (code, report) = found("");
    assert_eq!(code, 1);
    let files = report["files"].as_array().unwrap();
    let policies: Vec<&str> = files
        .iter()
        .map(|f| f["policy"].as_str().unwrap())
        .collect();
    assert_eq!(policies, ["telford-infant-2020", "trafalgar-infant-2018"]);
}

#[test]
fn a_shipped_policy_and_its_file_are_one() {
    let (shipped, file) = (
        check("telford-infant-2020"),
        check("rules/telford-infant-2020.yaml"),
    );
    assert_eq!(shipped.out, file.out);
}

#[test]
fn what_cannot_be_read_is_said_beside_the_answer() {
    let run = check("trafalgar-infant-2108");
    assert_eq!(
        run.err,
        "error: no shipped policy and no file is called `trafalgar-infant-2108`; \
         did you mean `trafalgar-infant-2018`?\n"
    );
    assert_eq!(
        run.out,
        "trafalgar-infant-2108: could not be read\n\nchecked as of 2026-11-22\n"
    );
    let run = check("src");
    assert_eq!(
        run.err,
        "error: `src` is a directory; name the files in it\n"
    );
}

#[test]
fn without_a_date_it_is_today() {
    let before = jiff::ZonedDateTime::now().date().to_string();
    let run = run("check", &format!("{CLEAN} --format json"));
    let after = jiff::ZonedDateTime::now().date().to_string();
    let report: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    let as_of = report["as_of"].as_str().unwrap();
    assert!([before, after].contains(&as_of.to_owned()), "{as_of}");
}

#[test]
fn the_date_decides_what_is_overdue() {
    let due = |day: &str| {
        let run = run("check", &format!("telford-infant-2020 --as-of {day}"));
        run.out.contains("warning[OSP001]")
    };
    assert!(!due("2021-11-30"));
    assert!(due("2021-12-01"));
}

#[test]
fn wrong_usage_is_explained() {
    for (arguments, hint) in [
        (
            "--as-of 2026-13-01",
            "write a day of the calendar, YYYY-MM-DD",
        ),
        ("--as-of 2026-11-22T12:00", "write a day of the calendar"),
        ("--format yaml", "possible values: text, json, sarif"),
        ("--frmat json", "a similar argument exists: '--format'"),
        ("--explain OSP001 --list", "cannot be used with"),
        ("--list telford-infant-2020", "cannot be used with"),
    ] {
        misused("check", arguments, hint);
    }
}

#[test]
fn the_help_has_examples_that_work() {
    let help = super::super::answer("check", "--help");
    let shown = help.lines().filter_map(|line| line.strip_prefix("  check"));
    let mut count = 0;
    for arguments in shown.filter(|line| !line.contains("my-school.yaml")) {
        let run = run("check", arguments);
        assert!(
            run.code < 2 && run.err.is_empty(),
            "{arguments}: {}",
            run.err
        );
        count += 1;
    }
    assert!(count >= 5, "{help}");
}
