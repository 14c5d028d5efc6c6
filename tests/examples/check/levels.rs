//! Levels: the command line's against the file's.

use support::root;

use super::super::misused;
use super::{CLEAN, check, found, overdue};

/// The exit code, and how many findings are shown and allowed.
fn comes_to(file: &str, options: &str) -> (i32, u64, u64) {
    let (code, report) = found(&format!("{file} {options}"));
    let number = |key: &str| report["summary"][key].as_u64().unwrap();
    (code, number("finding_count"), number("allowed_count"))
}

#[test]
fn a_lint_is_named_by_its_code_or_its_name() {
    let file = overdue("named.yaml", "");
    assert_eq!(comes_to(&file, ""), (0, 1, 0));
    for lint in ["OSP001", "review-overdue", "rows-all-alike,OSP001"] {
        assert_eq!(comes_to(&file, &format!("--deny {lint}")), (1, 1, 0));
        assert_eq!(comes_to(&file, &format!("--allow {lint}")), (0, 0, 1));
        assert_eq!(comes_to(&file, &format!("--warn {lint}")), (0, 1, 0));
    }
}

#[test]
fn the_command_line_is_heeded_before_the_file() {
    let file = overdue(
        "whole.yaml",
        "  OSP001: { level: allow, reason: in July }\n",
    );
    assert_eq!(comes_to(&file, ""), (0, 0, 1));
    assert_eq!(comes_to(&file, "--warn OSP001"), (0, 1, 0));
    assert_eq!(comes_to(&file, "--deny OSP001"), (1, 1, 0));
    let file = overdue("denied.yaml", "  OSP001: deny\n");
    assert_eq!(comes_to(&file, ""), (1, 1, 0));
    assert_eq!(comes_to(&file, "--warn OSP001"), (0, 1, 0));
    assert_eq!(comes_to(&file, "--allow OSP001"), (0, 0, 1));
}

/// Five columns of pupils are never marked, and four of staff.
#[test]
fn what_the_file_says_of_rows_is_heeded_before_both() {
    let telford = "rules/telford-infant-2020.yaml";
    let text = std::fs::read_to_string(root().join("rules/telford-infant-2020.yaml"));
    let setting =
        "lints:\n  OSP040: { level: allow, reason: the trust suspends, rows: [suspension] }\n";
    let file = super::file("rows.yaml", format!("{}\n{setting}", text.unwrap()));
    let shown = |file: &str, options: &str| {
        let (_, report) = found(&format!("{file} {options}"));
        let findings = report["files"][0]["findings"].as_array().unwrap().clone();
        let of_lint = findings.into_iter().filter(|f| f["id"] == "OSP040");
        let about = of_lint.map(|f| {
            (
                f["lint_level"].clone(),
                f["about"].as_array().unwrap().len(),
            )
        });
        about.collect::<Vec<_>>()
    };
    assert_eq!(
        shown(telford, "--deny OSP040"),
        [("deny".into(), 5), ("deny".into(), 4)]
    );
    assert_eq!(
        shown(&file, "--deny OSP040"),
        [("deny".into(), 5), ("deny".into(), 3)]
    );
    assert_eq!(
        shown(&file, "--deny warnings"),
        [("deny".into(), 5), ("deny".into(), 3)]
    );
}

#[test]
fn a_law_of_the_file_that_does_not_hold_is_denied() {
    let clean = std::fs::read_to_string(root().join("tests/fixtures/clean-school.yaml"));
    let law = "for-all: { who: pupils, about: personal-phones-photo }";
    let broken = "for-all: { who: pupils, about: school-ipads }";
    let clean = clean.unwrap();
    assert!(clean.contains(law));
    let file = super::file("law.yaml", clean.replace(law, broken));
    assert_eq!(comes_to(&file, ""), (1, 1, 0));
    assert_eq!(comes_to(&file, "--warn invariant-violated"), (0, 1, 0));
    let shown = check(&file).out;
    assert!(
        shown.contains("error[OSP093]: `pupils-take-no-pictures` does not hold"),
        "{shown}"
    );
}

#[test]
fn the_last_option_for_a_lint_counts() {
    let file = overdue("last.yaml", "");
    assert_eq!(
        comes_to(&file, "--deny OSP001 --allow review-overdue"),
        (0, 0, 1)
    );
    assert_eq!(
        comes_to(&file, "--allow review-overdue --deny OSP001"),
        (1, 1, 0)
    );
    assert_eq!(
        comes_to(&file, "--deny OSP001 --allow OSP001 --warn OSP001"),
        (0, 1, 0)
    );
}

#[test]
fn denying_warnings_leaves_what_is_allowed() {
    let file = overdue("strict.yaml", "");
    for options in [
        "--deny warnings",
        "--warn OSP001 --deny warnings",
        "--deny warnings --warn OSP001",
    ] {
        assert_eq!(comes_to(&file, options), (1, 1, 0), "{options}");
    }
    assert_eq!(comes_to(&file, "--deny warnings --allow OSP001"), (0, 0, 1));
    assert_eq!(comes_to(CLEAN, "--deny warnings"), (0, 0, 0));
    let allowed = overdue(
        "excused.yaml",
        "  OSP001: { level: allow, reason: in July }\n",
    );
    assert_eq!(comes_to(&allowed, "--deny warnings"), (0, 0, 1));
}

#[test]
fn the_summary_says_who_allowed() {
    let file = overdue("whom.yaml", "  OSP001: { level: allow, reason: in July }\n");
    let by_file = check(&file).out;
    assert!(
        by_file.contains("no findings, 1 allowed by the file\n"),
        "{by_file}"
    );
    let by_caller = check(&format!("{file} --allow OSP001")).out;
    assert!(
        by_caller.contains("no findings, 1 allowed by the command line\n"),
        "{by_caller}"
    );
}

#[test]
fn a_lint_that_is_off_unless_asked_for_is_no_exception() {
    let (_, report) = found("telford-infant-2020");
    assert_eq!(report["summary"]["allowed_count"], 0);
    let (_, asked) = found("telford-infant-2020 --warn said-twice");
    let all = |report: &serde_json::Value| report["summary"]["finding_count"].as_u64();
    assert!(all(&asked) > all(&report));
}

#[test]
fn what_is_no_lint_is_refused() {
    for (arguments, hint) in [
        ("--deny OSP42", "did you mean `OSP042`?"),
        ("--allow review-overdu", "did you mean `review-overdue`?"),
        ("--warn homework", "unknown lint; --list shows all"),
        ("--allow warnings", "`warnings` goes with --deny alone"),
        ("--deny E0301", "only lints have levels"),
        ("--deny unknown-word", "only lints have levels"),
    ] {
        misused("check", arguments, hint);
    }
}
