//! What lints find: in the shipped policies, and one by one.

use jiff::civil::date;
use online_safety_policy::Policy;
use online_safety_policy::builtin::{telford_infant_2020, trafalgar_infant_2018};
use online_safety_policy::lint::Check;

/// Findings, one a line, with the places in the school's document below.
fn listed(policy: &Policy) -> String {
    let check = Check::new(date(2026, 11, 22));
    let mut text = String::new();
    for finding in policy.check(&check) {
        text.push_str(&format!("{finding}\n"));
        let lines = finding.places.iter().filter_map(|place| place.lines);
        let lines: Vec<String> = lines.map(ToString::to_string).collect();
        if !lines.is_empty() {
            text.push_str(&format!("    lines {}\n", lines.join("; ")));
        }
    }
    text
}

#[test]
fn telford() {
    insta::assert_snapshot!(listed(telford_infant_2020()));
}

#[test]
fn trafalgar() {
    insta::assert_snapshot!(listed(trafalgar_infant_2018()));
}
