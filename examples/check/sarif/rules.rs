//! The lints and faults that occur, each once.

use std::collections::BTreeMap;

use online_safety_policy::check::lint::{self, Lint};
use online_safety_policy::diagnostic::Code;
use serde_json::json;

use super::log::{Configuration, Level, Rule, Text};
use crate::explain::about;
use crate::review::Review;

/// The rules of a report, in the order of their ids, and the place of each.
pub(crate) fn of(reviews: &[Review<'_>]) -> (Vec<Rule>, BTreeMap<&'static str, usize>) {
    let mut rules: BTreeMap<&'static str, Rule> = BTreeMap::new();
    for review in reviews {
        for fault in review.all_faults().flat_map(|(_, faults)| faults) {
            let id = fault.code().id();
            rules.entry(id).or_insert_with(|| of_fault(fault.code()));
        }
        for finding in review.findings.iter().chain(&review.allowed) {
            let id = finding.lint.id();
            rules.entry(id).or_insert_with(|| of_lint(finding.lint));
        }
    }
    let places = rules.keys().zip(0..).map(|(id, place)| (*id, place));
    let places = places.collect();
    (rules.into_values().collect(), places)
}

fn of_fault(code: Code) -> Rule {
    Rule {
        id: code.id(),
        name: format!("{code:?}"),
        short_description: code.meaning().into(),
        full_description: about(code).into(),
        help: about(code).into(),
        default_configuration: Configuration {
            enabled: true,
            level: Level::Error,
        },
        properties: json!({ "tags": ["fault"], "ours": false }),
    }
}

fn of_lint(lint: &Lint) -> Rule {
    let manual = lint.manual();
    Rule {
        id: lint.id(),
        name: format!("{:?}", lint.code()),
        short_description: lint.code().meaning().into(),
        full_description: what_it_checks(&manual).into(),
        help: Text {
            text: manual.clone(),
            markdown: Some(manual),
        },
        default_configuration: Configuration {
            enabled: lint.level() != lint::Level::Allow,
            level: level(lint.level()),
        },
        properties: json!({
            "tags": ["lint"],
            "ours": lint.rests_on().is_some(),
            "restsOn": lint.rests_on(),
        }),
    }
}

/// The first part of a manual page, as one line.
fn what_it_checks(manual: &str) -> String {
    let first = manual.split("## ").nth(1).unwrap_or(manual);
    let text = first.split_once('\n').map_or(first, |(_, text)| text);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How much a finding counts, in the standard's words.
pub(crate) fn level(level: lint::Level) -> Level {
    match level {
        lint::Level::Allow => Level::Note,
        lint::Level::Warn => Level::Warning,
        lint::Level::Deny => Level::Error,
    }
}
