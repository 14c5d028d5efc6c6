//! Findings in the lines of the file they stand in.

use jiff::civil::date;
use online_safety_policy::Policy;
use online_safety_policy::check::lint::{Check, Finding};
use online_safety_policy::diagnostic::Annotated;
use online_safety_policy::document::Positions;

const TEXT: &str = include_str!("../../policies/doubtful.yaml");

fn load(text: &str) -> Policy {
    Policy::from_yaml(text).unwrap()
}

fn found<'p>(policy: &'p Policy, text: &str) -> Vec<Finding<'p>> {
    let positions = Positions::of(text).unwrap();
    let found = policy.check(&Check::new(date(2026, 11, 22)).with_allowed());
    let located = found.into_iter().map(|finding| finding.located(&positions));
    located.collect()
}

#[test]
fn with_levels_other_places_notes_and_help() {
    let policy = load(TEXT);
    let found = found(&policy, TEXT);
    let shown = Annotated::findings(&found, "doubtful.yaml", TEXT);
    insta::assert_snapshot!(shown.to_string());
}

#[test]
fn a_byte_order_mark_moves_nothing() {
    let (policy, marked) = (load(TEXT), format!("\u{FEFF}{TEXT}"));
    let with = found(&policy, &marked);
    let shown = Annotated::findings(&with, "doubtful.yaml", &marked).to_string();
    let without = found(&policy, TEXT);
    let plain = Annotated::findings(&without, "doubtful.yaml", TEXT).to_string();
    assert_eq!(shown, plain);
}

#[test]
fn without_lines_by_their_paths() {
    let policy = load(TEXT);
    let found = policy.check(&Check::new(date(2026, 11, 22)));
    let contradiction = found.iter().find(|f| f.lint.id() == "OSP020").unwrap();
    let contradiction = [contradiction.clone()];
    let shown = Annotated::findings(&contradiction, "doubtful.yaml", TEXT);
    assert_eq!(
        shown.to_string(),
        "\
warning[OSP020]: `no-gambling` says not allowed for `pupils`, and the table says allowed: `gambling`
--> doubtful.yaml
 = note: at rules.no-gambling
 = note: says allowed: user-actions.rows.gambling.pupils
 = note: the document: Acceptable use, lines 12, 4
 = help: have the school decide which holds; write an exception as a case of the cell"
    );
}

#[test]
fn in_colour_only_when_asked() {
    let policy = load(TEXT);
    let found = found(&policy, TEXT);
    let shown = Annotated::findings(&found, "doubtful.yaml", TEXT);
    assert!(!shown.to_string().contains('\x1b'));
    assert!(shown.colour(true).to_string().contains('\x1b'));
}
