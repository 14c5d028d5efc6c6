//! Every lint once: where it finds something, and where it nearly does.

use std::collections::BTreeSet;

use jiff::civil::date;
use online_safety_policy::Policy;
use online_safety_policy::check::lint::{Check, LintCode};
use online_safety_policy::document::Positions;
use strum::IntoEnumIterator as _;

use crate::lints::edit::{CLEAN, edited, policy};
use crate::lints::fixtures::FIXTURES;

fn check() -> Check {
    Check::new(date(2026, 11, 22))
}

#[test]
fn nothing_is_found_in_the_clean_policy() {
    let policy = Policy::from_yaml(CLEAN).unwrap();
    let check = check().with_allowed();
    let found: Vec<String> = policy
        .check(&check)
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn every_lint_has_fixtures() {
    let tried: Vec<LintCode> = FIXTURES.iter().map(|fixture| fixture.lint).collect();
    assert_eq!(tried, LintCode::iter().collect::<Vec<_>>());
    for fixture in FIXTURES {
        assert!(
            !fixture.fires.is_empty() && !fixture.silent.is_empty(),
            "{}",
            fixture.lint
        );
    }
}

/// What is found after each edit; other lints that the edit sets off stand below by their codes.
#[test]
fn lints_find_what_they_are_for() {
    let mut text = String::new();
    for fixture in FIXTURES {
        for edits in fixture.fires {
            let policy = policy(edits);
            let check = check();
            let findings = policy.check(&check);
            let (found, others): (Vec<_>, Vec<_>) = findings
                .iter()
                .partition(|finding| finding.lint.code() == fixture.lint);
            assert!(
                !found.is_empty(),
                "{} finds nothing after {edits:?}: {others:#?}",
                fixture.lint
            );
            for finding in found {
                text.push_str(&format!("{finding}\n"));
            }
            let others: BTreeSet<&str> = others.iter().map(|finding| finding.lint.id()).collect();
            if !others.is_empty() {
                let others: Vec<&str> = others.into_iter().collect();
                text.push_str(&format!("    also {}\n", others.join(", ")));
            }
        }
    }
    insta::assert_snapshot!(text);
}

#[test]
fn lints_are_silent_where_they_nearly_find_something() {
    for fixture in FIXTURES {
        for edits in fixture.silent {
            let policy = policy(edits);
            let check = check().with_allowed();
            let findings = policy.check(&check);
            let found = findings
                .iter()
                .find(|finding| finding.lint.code() == fixture.lint);
            assert!(found.is_none(), "after {edits:?}: {found:#?}");
        }
    }
}

#[test]
fn every_finding_has_a_place_in_the_edited_file() {
    for edits in FIXTURES.iter().flat_map(|fixture| fixture.fires) {
        let (text, policy) = (edited(edits), policy(edits));
        let positions = Positions::of(&text).unwrap();
        let check = check().with_allowed();
        for finding in policy.check(&check) {
            assert!(positions.value(&finding.path).is_some(), "{finding}");
        }
    }
}

/// A policy built from a document has the same findings as one from its text.
#[test]
fn a_document_without_text_has_the_same_findings() {
    use online_safety_policy::document::PolicyDocument;
    for edits in FIXTURES.iter().flat_map(|fixture| fixture.fires) {
        let document = PolicyDocument::from_bytes(edited(edits).as_bytes()).unwrap();
        let (one, other) = (Policy::from_document(&document).unwrap(), policy(edits));
        let check = check();
        assert_eq!(one.check(&check), other.check(&check));
    }
}
