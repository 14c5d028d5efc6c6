//! Mutants of a small policy, whose fates can be told by reading it.

use std::collections::BTreeSet;
use std::fs;

use online_safety_policy::Policy;
use online_safety_policy::check::cases::Cases;
use online_safety_policy::check::mutants::{Fate, Mutant, Mutants};
use online_safety_policy::document::{PolicyDocument, Positions};
use support::root;

/// The file, its document, its policy, and a case about one cell of it.
struct Small {
    text: String,
    document: PolicyDocument,
    policy: Policy,
    cases: Cases,
}

impl Small {
    fn with(expect: &str) -> Self {
        let text = fs::read_to_string(root().join("tests/policies/small_school.yaml")).unwrap();
        let document = PolicyDocument::from_bytes(text.as_bytes()).unwrap();
        let policy = Policy::from_yaml(&text).unwrap();
        let cases = format!(
            "format: 1\npolicy: amended-school-2024\ncases:\n  gambling:\n    line: 3\n    \
             who: pupils\n    classify: gambling\n    expect: {expect}\n"
        );
        let cases = Cases::from_yaml(&cases, &policy).unwrap();
        Self {
            text,
            document,
            policy,
            cases,
        }
    }

    fn mutants(&self) -> Mutants<'_> {
        Mutants::new(&self.document, &self.policy, &self.cases)
    }
}

fn with_fate(mutants: &Mutants<'_>, fate: Fate) -> Vec<String> {
    let all = mutants.all().iter();
    let of_it = all.filter(|mutant| mutants.fate(mutant) == fate);
    of_it.map(ToString::to_string).collect()
}

#[test]
fn a_case_notices_what_it_is_about() {
    let small = Small::with("not-allowed");
    assert_eq!(
        with_fate(&small.mutants(), Fate::Noticed),
        [
            "user-actions.rows.gambling: left out",
            "user-actions.rows.gambling.line: at another line",
            "user-actions.rows.gambling.pupils: left out",
            "user-actions.rows.gambling.pupils: `acceptable` instead",
            "user-actions.rows.gambling.pupils: `unacceptable-and-illegal` instead",
        ]
    );
}

#[test]
fn whatever_else_is_changed_is_noticed_by_nobody() {
    let small = Small::with("not-allowed");
    let report = small.mutants().run();
    let unprotected: Vec<&str> = report.unprotected.iter().map(String::as_str).collect();
    for path in [
        "policy.review-due",
        "times.lunch.from",
        "user-actions.rows.gambling.adults",
        "user-actions.rows.social-media.adults.cases[0].then",
        "rules.prefects-show-how",
        "pupil-incidents.rows.illegal-material",
        "contacts.tell-the-head.by[1]",
    ] {
        assert!(unprotected.contains(&path), "{path}: {unprotected:#?}");
    }
    assert!(!unprotected.contains(&"user-actions.rows.gambling.pupils"));
    let each: BTreeSet<&str> = unprotected.iter().copied().collect();
    assert_eq!(each.len(), unprotected.len(), "{unprotected:#?}");
    insta::assert_snapshot!(report);
}

/// A case that fails already would fail for any mutant, and so says nothing of them.
#[test]
fn a_case_that_fails_before_notices_nothing() {
    let small = Small::with("allowed");
    assert!(!small.cases.hold(&small.policy));
    assert_eq!(with_fate(&small.mutants(), Fate::Noticed), [""; 0]);
    assert_eq!(small.mutants().run().total.score(), 0);
}

/// Documents that together have every part that can be changed.
const EVERYTHING: [&str; 4] = [
    "tests/policies/small_school.yaml",
    "tests/policies/recorded_school.yaml",
    "tests/fixtures/clean-school.yaml",
    "rules/telford-infant-2020.yaml",
];

/// Each changes something, no two change the same, and each says where.
#[test]
fn every_mutant_is_another_file() {
    for file in EVERYTHING {
        let text = fs::read_to_string(root().join(file)).unwrap();
        let document = PolicyDocument::from_bytes(text.as_bytes()).unwrap();
        let policy = Policy::from_yaml(&text).unwrap();
        let none = format!(
            "format: 1\npolicy: {}\ncases:\n  none:\n    check: [no-repeat-row]\n    as-of: \"2026-01-01\"\n",
            policy.id()
        );
        let cases = Cases::from_yaml(&none, &policy).unwrap();
        let mutants = Mutants::new(&document, &policy, &cases);
        let positions = Positions::of(&text).unwrap();
        let mut files: Vec<String> = vec![document.to_yaml()];
        let mut names: Vec<String> = Vec::new();
        for mutant in mutants.all() {
            files.push(mutant.of(&document).to_yaml());
            names.push(mutant.to_string());
            assert!(positions.find(mutant.path()).is_some(), "{mutant}");
            // Of another policy it is a change as well, or none.
            let _ = mutant.of(&PolicyDocument::default());
        }
        for of in [&mut files, &mut names] {
            let all = of.len();
            of.sort();
            of.dedup();
            assert_eq!(of.len(), all, "{file}");
        }
        assert!(names.len() > 30, "{file}: {}", names.len());
    }
}

/// Those that stand in one place are told one after the other, in the order of the file.
#[test]
fn they_come_in_the_order_of_the_file() {
    let small = Small::with("not-allowed");
    let mutants = small.mutants();
    let positions = Positions::of(&small.text).unwrap();
    let line = |mutant: &Mutant| positions.find(mutant.path()).unwrap().start.line;
    assert!(mutants.all().iter().map(line).is_sorted());
}

#[test]
fn the_figures_add_up() {
    let small = Small::with("not-allowed");
    let report = small.mutants().run();
    let total = report.total;
    assert_eq!(total.made(), small.mutants().all().len());
    assert_eq!(
        total.made(),
        report
            .parts
            .iter()
            .map(|part| part.tally.made())
            .sum::<usize>()
    );
    assert_eq!(total.unnoticed, report.unnoticed.len());
    assert_eq!(
        total.score(),
        total.noticed * 100 / (total.noticed + total.unnoticed)
    );
}
