//! The guide's table of what is encoded is the one that the registers give.

use std::fmt::Write as _;
use std::fs;

use online_safety_policy::builtin::Builtin;
use online_safety_policy::check::register::{RegisterCoverage, ServedCount};
use online_safety_policy::vocabulary::Word as _;
use strum::IntoEnumIterator as _;
use support::root;

use crate::register::shipped::register;

const REWRITE: &str = "REWRITE_GUIDE";
const BEGIN: &str = "<!-- coverage: begin -->\n";
const END: &str = "<!-- coverage: end -->\n";

#[test]
fn the_table_of_what_is_encoded_is_as_counted() {
    let path = root().join("src/guide/checking.md");
    // A checkout may have other ends of lines.
    let readme = fs::read_to_string(&path).unwrap().replace("\r\n", "\n");
    let (before, rest) = readme.split_once(BEGIN).unwrap();
    let (shown, after) = rest.split_once(END).unwrap();
    let counted = table();
    if std::env::var_os(REWRITE).is_some() {
        fs::write(&path, format!("{before}{BEGIN}{counted}{END}{after}")).unwrap();
        return;
    }
    assert!(
        shown == counted,
        "the guide shows other figures: run `{REWRITE}=1 cargo test --workspace --test checks readme` and \
         review the difference\n{counted}"
    );
}

fn table() -> String {
    let all: Vec<RegisterCoverage> = Builtin::iter()
        .map(|which| register(which).coverage(which.policy()))
        .collect();
    let mut text = String::from("\n| Statements |");
    for of in &all {
        write!(
            text,
            " `{}` | encoded | accounted for | forgotten |",
            of.policy
        )
        .unwrap();
    }
    text += "\n|---|";
    for _ in &all {
        text += "--:|--:|--:|--:|";
    }
    let served = all[0].served.iter().map(|count| count.serves);
    for serves in served {
        let label = serves.label();
        row(&mut text, label, &all, &|count| count.serves == serves);
    }
    row(&mut text, "**All**", &all, &|_| true);
    row(&mut text, "**That decide something**", &all, &|count| {
        count.serves.decides()
    });
    text += "\n\n";
    for of in &all {
        let (deciding, encoded) = of.deciding();
        writeln!(
            text,
            "- `{}`: {} of the {deciding} statements that decide something are encoded, {}%; \
             {} rules, {} of them ours and {} without a statement.",
            of.policy,
            encoded,
            encoded * 100 / deciding,
            of.rules,
            of.ours.len(),
            of.rules_without_statement.len()
        )
        .unwrap();
    }
    text += "\n";
    text
}

/// A row: of each policy the sum of some counts.
fn row(
    text: &mut String,
    label: &str,
    all: &[RegisterCoverage],
    is_meant: &dyn Fn(&ServedCount) -> bool,
) {
    write!(text, "\n| {label} |").unwrap();
    for of in all {
        let sum = |of_each: fn(&ServedCount) -> usize| -> usize {
            of.served
                .iter()
                .filter(|count| is_meant(count))
                .map(of_each)
                .sum()
        };
        write!(
            text,
            " {} | {} | {} | {} |",
            sum(|count| count.statements),
            sum(|count| count.encoded),
            sum(|count| count.accounted),
            sum(ServedCount::forgotten)
        )
        .unwrap();
    }
}
