//! The list of lints: unique, sorted, documented, named for the problem.

use std::collections::BTreeSet;

use online_safety_policy::check::lint::{self, LintCode};
use strum::{EnumCount as _, IntoEnumIterator as _};

const HEADINGS: [&str; 4] = [
    "## What it checks",
    "## Why it matters",
    "## Example",
    "## Remedy",
];

#[test]
fn every_code_has_its_lint_in_order() {
    let codes: Vec<LintCode> = lint::all().iter().map(|lint| lint.code()).collect();
    assert_eq!(codes, LintCode::iter().collect::<Vec<_>>());
}

#[test]
fn ids_are_unique_sorted_and_well_formed() {
    let ids: Vec<&str> = LintCode::iter().map(LintCode::id).collect();
    let sorted: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids, sorted.into_iter().collect::<Vec<_>>());
    for id in ids {
        let digits = id.strip_prefix("OSP").unwrap_or_default();
        assert!(
            digits.len() == 3 && digits.bytes().all(|b| b.is_ascii_digit()),
            "{id}"
        );
    }
}

#[test]
fn names_are_unique_and_find_their_lint() {
    let names: BTreeSet<&str> = lint::all().iter().map(|lint| lint.name()).collect();
    assert_eq!(names.len(), LintCode::COUNT);
    for lint in lint::all() {
        assert_eq!(lint::find(lint.name()), Some(*lint));
        assert_eq!(lint::find(lint.id()), Some(*lint));
    }
    assert_eq!(lint::find("OSP000"), None);
}

#[test]
fn lints_are_named_for_the_problem() {
    for lint in lint::all() {
        let name = lint.name();
        let demands = [
            "check-",
            "require-",
            "must-",
            "need-",
            "ensure-",
            "validate-",
        ];
        assert!(
            !demands.iter().any(|demand| name.starts_with(demand)),
            "{name}"
        );
        assert!(
            name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'),
            "{name}"
        );
    }
}

#[test]
fn meanings_are_short_lines() {
    for code in LintCode::iter() {
        let meaning = code.meaning();
        assert!(meaning.starts_with(char::is_lowercase), "{meaning}");
        assert!(!meaning.ends_with('.') && meaning.len() < 90, "{meaning}");
    }
}

#[test]
fn every_lint_has_a_manual_page() {
    for lint in lint::all() {
        let manual = lint.manual();
        let headings: Vec<&str> = manual
            .lines()
            .filter(|line| line.starts_with('#'))
            .collect();
        assert_eq!(headings, HEADINGS, "{lint}");
        for (i, heading) in HEADINGS.iter().enumerate() {
            let rest = manual.split_once(heading).unwrap().1;
            let next = HEADINGS.get(i + 1);
            let part = next.map_or(rest, |next| rest.split_once(next).unwrap().0);
            assert!(part.trim().len() > 20, "{lint}: {heading}");
        }
        let example = manual.split_once("## Example").unwrap().1;
        assert!(example.contains("```yaml\n"), "{lint}");
        assert!(
            manual
                .lines()
                .all(|line| !line.starts_with(' ') || example.contains(line)),
            "{lint}"
        );
    }
}
