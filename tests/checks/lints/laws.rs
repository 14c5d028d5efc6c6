//! What holds for the findings of every policy.

use std::collections::BTreeMap;
use std::fs;

use jiff::civil::date;
use online_safety_policy::Policy;
use online_safety_policy::builtin::Builtin;
use online_safety_policy::check::lint::{Check, Finding, Level, LintCode};
use online_safety_policy::document::Positions;
use proptest::prelude::*;
use strum::IntoEnumIterator as _;

use crate::lints::edit::{edited, policy};
use crate::lints::fixtures::FIXTURES;
use support::generate::any_policy;
use support::root;

fn check() -> Check {
    Check::new(date(2026, 11, 22))
}

/// Asserts what holds for all findings of a policy, and gives them.
#[track_caller]
fn lawful<'p>(policy: &'p Policy, text: &str) -> Vec<Finding<'p>> {
    let positions = Positions::of(text).unwrap();
    let findings = policy.check(&check().with_allowed());
    for finding in &findings {
        assert!(positions.value(&finding.path).is_some(), "{finding}");
        let located = finding.clone().located(&positions);
        assert!(
            located.span.is_some_and(|span| span.of(text).is_some()),
            "{finding}"
        );
        for label in &located.labels {
            assert!(
                positions.value(&label.path).is_some(),
                "{finding}: {label:?}"
            );
            assert!(
                label.span.is_some() && label.path != finding.path,
                "{label:?}"
            );
        }
        let message = &finding.message;
        assert!(!message.starts_with(char::is_uppercase), "{message}");
        assert!(
            !message.ends_with('.') && !message.contains('\n'),
            "{message}"
        );
        assert_eq!(message.matches('`').count() % 2, 0, "{message}");
        assert!(
            !finding.help.is_empty() && !finding.help.ends_with('.'),
            "{finding}"
        );
    }
    let keys: Vec<_> = findings.iter().map(|f| (f.lint.code(), &f.path)).collect();
    assert!(keys.is_sorted(), "{keys:?}");
    let off = LintCode::iter().fold(check(), |check, lint| check.level(lint, Level::Allow));
    assert_eq!(policy.check(&off), []);
    denied(policy);
    findings
}

/// Asserts that a caller who denies warnings is warned of nothing, and that all else is as before.
#[track_caller]
fn denied(policy: &Policy) {
    let told = |check: &Check| -> Vec<(Level, String)> {
        let findings = policy.check(check);
        let told = findings
            .iter()
            .map(|f| (f.level, format!("{} {}", f.path, f.message)));
        told.collect()
    };
    let usual = told(&check())
        .into_iter()
        .map(|(_, text)| (Level::Deny, text));
    assert_eq!(told(&check().deny_warnings()), usual.collect::<Vec<_>>());
}

/// Asserts that all findings of a policy that name something go away when the
/// file says of what they name that they may, and that no such word is unused.
#[track_caller]
fn can_be_waived(text: &str) {
    let policy = Policy::from_yaml(text).unwrap();
    let mut rows: BTreeMap<LintCode, Vec<&str>> = BTreeMap::new();
    let check = check();
    for finding in policy.check(&check) {
        let known = rows.entry(finding.lint.code()).or_default();
        for name in finding.about {
            if !known.contains(&name) {
                known.push(name);
            }
        }
    }
    rows.retain(|_, rows| !rows.is_empty());
    rows.remove(&LintCode::UnusedSuppression);
    rows.remove(&LintCode::ExpiredSuppression);
    if rows.is_empty() {
        return;
    }
    let settings: String = rows
        .iter()
        .map(|(lint, rows)| {
            format!(
                "  {lint}: {{ level: allow, reason: r, rows: [{}] }}\n",
                rows.join(", ")
            )
        })
        .collect();
    let bare = text.split("\nlints:\n").next().unwrap();
    let waived = Policy::from_yaml(&format!("{bare}\nlints:\n{settings}"));
    let waived = waived.unwrap_or_else(|error| panic!("{settings}\n{error}"));
    let left: Vec<String> = waived
        .check(&check)
        .iter()
        .filter(|finding| rows.contains_key(&finding.lint.code()) || finding.lint.id() == "OSP090")
        .map(ToString::to_string)
        .collect();
    assert_eq!(left, Vec::<String>::new(), "{settings}");
}

#[test]
fn shipped_policies() {
    for builtin in Builtin::iter() {
        lawful(builtin.policy(), builtin.source());
        can_be_waived(builtin.source());
    }
}

#[test]
fn policies_that_the_tests_use() {
    let mut tried = 0;
    for folder in ["tests/fixtures", "tests/policies"] {
        for file in fs::read_dir(root().join(folder)).unwrap() {
            let text = fs::read_to_string(file.unwrap().path());
            let Some(text) = text.ok().filter(|text| text.contains("\npolicy:")) else {
                continue;
            };
            if let Ok(policy) = Policy::from_yaml(&text) {
                lawful(&policy, &text);
                tried += 1;
            }
        }
    }
    assert!(tried >= 8, "{tried}");
}

#[test]
fn edited_policies() {
    for edits in FIXTURES.iter().flat_map(|fixture| fixture.fires) {
        let text = edited(edits);
        lawful(&policy(edits), &text);
        can_be_waived(&text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn policies_made_up_at_random(text in any_policy()) {
        let policy = Policy::from_yaml(&text).unwrap();
        lawful(&policy, &text);
        can_be_waived(&text);
    }
}
