//! What is shown where a case fails: what was expected, what came, and why.

use online_safety_policy::Policy;
use online_safety_policy::builtin::{Builtin, telford_infant_2020};
use online_safety_policy::check::cases::{Cases, CasesReport};
use online_safety_policy::diagnostic::Annotated;
use online_safety_policy::diagnostic::Code;
use online_safety_policy::document::PolicyDocument;

const WRONG: &str = r#"format: 1
policy: telford-infant-2020
cases:
  gambling-is-fine:
    who: everyone
    classify: [gambling, non-educational-gaming]
    expect: allowed
  phones-turn-on-the-place-alone:
    line: 230
    who: staff
    classify: personal-phones
    expect: { missing: [place], because: [pupils-bring-no-devices] }
  parents-are-told:
    who: pupils
    recommend: offensive-message
    expect: { required: [headteacher, inform-parents], not-because: [350] }
  one-mark-is-wrong:
    who: staff
    recommend:
      columns: [line, headteacher, police]
      rows:
        illegal-material: [365, x, .]
        copyright: [380, ., x]
  answers:
    classify:
      columns: [line, staff, pupils]
      rows:
        school-ipads: [235, allowed, not-allowed]
        personal-watches: [229, depends, not-allowed]
  who-is-told:
    who: staff
    report: technical-incident
    expect: { to: [online-safety-lead], then: [police] }
  looked-into:
    suspect: [child-sexual-abuse-images, misuse]
    expect: { steps: [keep-form, record-address], never: [print-and-attach, call-police], open: [form-missing, reach-of-print-exception] }
  halted:
    suspect: [child-sexual-abuse-images, illegal-material]
    step: [stop-viewing, inform-parents]
    expect: { answer: must, by: [headteacher], urgency: [], after: [call-police] }
  what-is-kept:
    keep: child-sexual-abuse-images
    expect: { keep: [print] }
  not-overdue:
    as-of: "2026-11-22"
    check: [approval-missing, review-date-missing]
    not: review-overdue
  elsewhere:
    as-of: "2026-11-22"
    check: nominated-nobody
    about: gambling
"#;

fn report() -> CasesReport {
    let policy = telford_infant_2020();
    Cases::from_yaml(WRONG, policy).unwrap().run(policy)
}

#[test]
fn failures_say_what_was_expected_what_came_and_why() {
    let report = report();
    let shown = Annotated::new(report.failures(), "telford.cases.yaml", WRONG);
    insta::assert_snapshot!(shown.to_string());
    assert_eq!(report.failed(), report.cases());
    assert!(
        report
            .failures()
            .iter()
            .all(|f| f.code() == Code::CaseFails)
    );
}

#[test]
fn a_report_is_told_in_lines_and_as_json() {
    let report = report();
    let text = report.to_string();
    assert!(
        text.starts_with("telford-infant-2020: 11 cases, 52 questions, 11 cases failed\n"),
        "{}",
        text.lines().next().unwrap()
    );
    let json = serde_json::to_value(&report).unwrap();
    assert_eq!(json["case_count"], 11);
    assert_eq!(json["failures"][0]["id"], "E0410");
    assert_eq!(json["failures"][0]["path"], "cases.gambling-is-fine.expect");
    assert_eq!(json["coverage"]["covered_parts"][0]["kind"], "cell");
}

/// A question that fails covers nothing, however often it is asked.
#[test]
fn what_fails_covers_nothing() {
    let policy = telford_infant_2020();
    let text = "format: 1\npolicy: telford-infant-2020\ncases:\n  a: { who: everyone, classify: gambling, expect: allowed }\n";
    let report = Cases::from_yaml(text, policy).unwrap().run(policy);
    assert!(
        report
            .coverage()
            .parts()
            .iter()
            .all(|part| !part.is_covered())
    );
    let text = text.replace("expect: allowed", "expect: not-allowed");
    let report = Cases::from_yaml(&text, policy).unwrap().run(policy);
    let covered = report
        .coverage()
        .parts()
        .iter()
        .filter(|part| part.is_covered());
    let covered: Vec<_> = covered.map(|part| part.path.as_str()).collect();
    assert_eq!(covered, ["user-actions.rows.gambling.everyone"]);
}

/// What depends rests on its cell, and on no case of it before the facts are known.
#[test]
fn what_depends_covers_no_case() {
    let policy = telford_infant_2020();
    let covered = |case: &str| {
        let text = format!("format: 1\npolicy: telford-infant-2020\ncases:\n  a: {{ {case} }}\n");
        let report = Cases::from_yaml(&text, policy).unwrap().run(policy);
        assert!(report.passed(), "{}", report.failures()[0]);
        let parts = report.coverage().parts().iter();
        let covered = parts.filter(|part| part.is_covered());
        covered.map(|part| part.path.clone()).collect::<Vec<_>>()
    };
    let cell = "communications.rows.personal-watches.staff-and-other-adults";
    // Staff have the times of line 201 instead.
    let watches = "who: volunteer, classify: personal-watches";
    assert_eq!(covered(&format!("{watches}, expect: depends")), [cell]);
    let at_agreed_times = format!("{watches}, given: {{ agreed-time: \"yes\" }}, expect: allowed");
    assert_eq!(
        covered(&at_agreed_times),
        [cell.to_owned(), format!("{cell}.cases[0]")]
    );
    let at_other_times =
        format!("{watches}, given: {{ agreed-time: \"no\" }}, expect: not-allowed");
    assert_eq!(
        covered(&at_other_times),
        [cell.to_owned(), format!("{cell}.otherwise")]
    );
}

/// A grid holds the marks of the print, whatever prose adds to the answer.
#[test]
fn a_grid_is_about_the_row_and_not_about_prose() {
    let row = "{ line: 341, required: [head-of-year, headteacher, police], intent: [deliberate] }";
    let without = row.replace(", police", "");
    let text = Builtin::TelfordInfant2020
        .source()
        .replacen(row, &without, 1);
    let changed = Policy::from_yaml(&text).unwrap();
    let policy = telford_infant_2020();
    let cases = |case: &str| {
        let text = format!(
            "format: 1\npolicy: telford-infant-2020\ncases:\n  a: {{ who: pupils, recommend: {case} }}\n"
        );
        Cases::from_yaml(&text, policy).unwrap()
    };
    // Line 322 sends it to the police either way.
    let answer =
        cases("illegal-material, expect: { required: [head-of-year, headteacher, police] }");
    assert!(answer.hold(policy) && answer.hold(&changed));
    let marks = cases("{ columns: [headteacher, police], rows: { illegal-material: [x, x] } }");
    assert!(marks.hold(policy) && !marks.hold(&changed));
    let marks = cases("{ columns: [headteacher, police], rows: { illegal-material: [x, .] } }");
    assert!(!marks.hold(policy) && marks.hold(&changed));
    // Grooming has no row: there the marks are those of the answer.
    let prose = cases("{ columns: [headteacher, police], rows: { grooming: [., x] } }");
    assert!(prose.hold(policy) && prose.hold(&changed));
}

/// Cases stay askable when the policy has changed under them.
#[test]
fn a_word_that_the_policy_has_lost_is_a_failure() {
    let text = Builtin::TelfordInfant2020.source();
    let own = "own:\n  user-actions: { drones: { label: Drones } }\nuser-actions:";
    let rows = "  rows:\n    drones: { line: 275, everyone: unacceptable }\n    child-";
    let with = text
        .replacen("user-actions:", own, 1)
        .replacen("  rows:\n    child-", rows, 1);
    let with = Policy::from_yaml(&with).unwrap();
    let cases = "format: 1\npolicy: telford-infant-2020\ncases:\n  a: { who: pupils, classify: drones, expect: not-allowed }\n";
    let cases = Cases::from_yaml(cases, &with).unwrap();
    assert!(cases.run(&with).passed());
    let document = PolicyDocument::from_bytes(text.as_bytes()).unwrap();
    let without = Policy::from_document(&document).unwrap();
    let report = cases.run(&without);
    assert_eq!(
        report.failures()[0].message(),
        "`pupil`, `drones`: expected an answer, got this policy knows no user action or technology `drones`"
    );
    assert_eq!(report.failures()[0].path(), "cases.a");
    assert!(!cases.hold(&without));
}
