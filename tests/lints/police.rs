//! Illegal material that does not reach the police: one finding, whichever lint makes it.

use jiff::civil::date;
use online_safety_policy::lint::{Check, Level, LintCode};

use crate::edit::{Edit, policy};

const LAW: &str = "illegal-material-goes-to-the-police";
const PUPILS: &str = "{ line: 82, required: [headteacher, police, ";
const NEVER_BY_PUPILS: Edit = (PUPILS, "{ line: 82, required: [headteacher, ");
const PERHAPS_BY_PUPILS: Edit = (
    PUPILS,
    "{ line: 82, available: [police], required: [headteacher, ",
);
const STAFF: &str = "required: [headteacher, police, technical-support, chair-of-governors, ";
const NEVER_BY_STAFF: Edit = (
    STAFF,
    "required: [headteacher, technical-support, chair-of-governors, ",
);

const PERHAPS_BY_STAFF: Edit = (
    STAFF,
    "available: [police]\n      required: [headteacher, technical-support, chair-of-governors, ",
);

/// The findings that say so, by the ids of their lints.
fn found(edits: &[Edit], check: impl Fn(Check) -> Check) -> Vec<&'static str> {
    let policy = policy(edits);
    let findings = policy.check(&check(Check::new(date(2026, 11, 22))));
    let says = |id: &str, about: &[&str]| id == "OSP050" || about.contains(&LAW);
    findings
        .iter()
        .filter(|finding| says(finding.lint.id(), &finding.about))
        .map(|finding| finding.lint.id())
        .collect()
}

fn as_it_is(check: Check) -> Check {
    check
}

#[test]
fn police_who_are_no_response_at_all_are_missed_in_the_row() {
    assert_eq!(found(&[NEVER_BY_PUPILS], as_it_is), ["OSP050"]);
    let both = found(&[NEVER_BY_PUPILS, NEVER_BY_STAFF], as_it_is);
    assert_eq!(both, ["OSP050", "OSP050"]);
}

#[test]
fn police_who_may_be_called_are_missed_by_the_law() {
    assert_eq!(found(&[PERHAPS_BY_PUPILS], as_it_is), ["OSP093"]);
}

#[test]
fn the_law_speaks_where_the_rows_do_not_say_all_of_it() {
    let mixed = found(&[PERHAPS_BY_PUPILS, NEVER_BY_STAFF], as_it_is);
    assert_eq!(mixed, ["OSP050", "OSP093"]);
}

#[test]
fn the_law_speaks_where_whoever_checks_does_not_hear_of_the_row() {
    let deaf = |check: Check| check.level(LintCode::IllegalWithoutPolice, Level::Allow);
    assert_eq!(found(&[NEVER_BY_PUPILS], deaf), ["OSP093"]);
}

/// One finding is allowed once.
#[test]
fn a_file_that_gives_a_reason_for_the_row_gives_it_for_the_law() {
    let reason: Edit = (
        "lints:\n",
        "lints:\n  OSP050: { level: allow, rows: [illegal-material], reason: an example }\n",
    );
    let none: [&str; 0] = [];
    assert_eq!(found(&[NEVER_BY_PUPILS, reason], as_it_is), none);
    let shown = found(&[NEVER_BY_PUPILS, reason], Check::with_allowed);
    assert_eq!(shown, ["OSP050"]);
    let of_pupils_alone = found(
        &[NEVER_BY_PUPILS, reason, PERHAPS_BY_STAFF],
        Check::with_allowed,
    );
    assert_eq!(of_pupils_alone, ["OSP050", "OSP093"]);
}
