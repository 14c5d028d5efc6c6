//! Laws for any text: it never panics, and what it accepts the reader takes the same way.

use std::fmt::Write as _;

use serde_yaml::Value;

use super::tree::Style;
use super::{Tree, scan, text_of};
use crate::diagnostic::Path;
use crate::diagnostic::choices::for_all;
use crate::yaml::node::Node;

/// A little of everything that a policy file has.
const SAMPLE: &str = "\
format: 1
policy: { id: a-school, updated: \"2020-11\" } # dates in quotes
sections:
  - { line: 1, title: Header }
  - { line: 223, title: 'Don''t' }
user-actions:
  lines: 270-298
  columns: [acceptable, unacceptable]
  rows:
    pornography: { line: 279, everyone: unacceptable }
    messaging:
      line: [12, 15-17]
      everyone:
        readings: [acceptable, unacceptable]
        note: >-
          one cell
          short
";

/// What stands in the tree under a path, as far as it differs from `value`.
fn differences(tree: &Tree<'_>, text: &str, path: &Path<'_>, value: &Value, out: &mut String) {
    let written = tree.value_span(path).and_then(|span| span.of(text));
    let agree = match (value, tree.style(path)) {
        (Value::Mapping(map), Some(Style::Map)) => {
            for (key, value) in map {
                let name = key.as_str().unwrap_or_default();
                let path = path.key(name);
                let key = tree.key_span(&path).and_then(|span| span.of(text));
                if key != Some(name) {
                    let _ = write!(out, "key {key:?} instead of {name:?}; ");
                }
                differences(tree, text, &path, value, out);
            }
            true
        }
        (Value::Sequence(items), Some(Style::List)) => {
            for (index, item) in items.iter().enumerate() {
                differences(tree, text, &path.index(index), item, out);
            }
            tree.style(&path.index(items.len())).is_none()
        }
        (Value::Null, Some(Style::Empty)) => true,
        (Value::Null, Some(Style::Plain)) => {
            matches!(written, Some("~" | "null" | "Null" | "NULL"))
        }
        (Value::Bool(_) | Value::Number(_), style) => style == Some(Style::Plain),
        (Value::String(content), Some(Style::Plain)) => {
            written.is_some_and(|it| it == content || it.contains(['\n', '\r']))
        }
        (Value::String(content), Some(Style::Quoted)) => written.is_some_and(|it| {
            let inner = it.get(1..it.len() - 1);
            inner == Some(content) || it.contains(['\n', '\r', '\\']) || it.contains("''")
        }),
        (Value::String(_), Some(Style::Block)) => true,
        _ => false,
    };
    if !agree {
        let _ = write!(out, "{written:?} {:?} for {value:?}; ", tree.style(path));
    }
}

/// Text that the scan accepts means the same to the reader.
#[track_caller]
fn agrees_with_the_reader(text: &str) {
    let Some(scanned) = scan(text)
        .ok()
        .filter(|scanned| scanned.findings.is_empty())
    else {
        return;
    };
    let tree = &scanned.tree;
    let node: Result<Node, _> = serde_yaml::from_str(text);
    assert_eq!(node.ok(), Some(scanned.salvage()), "{text:?}");
    let mut out = String::new();
    match serde_yaml::from_str::<Value>(text) {
        Ok(value) => differences(tree, text, &Path::ROOT, &value, &mut out),
        Err(error) => out = error.to_string(),
    }
    assert!(out.is_empty(), "{text:?}: {out}");
}

#[test]
fn the_sample_itself_passes() {
    assert!(scan(SAMPLE).is_ok_and(|scanned| scanned.findings.is_empty()));
    agrees_with_the_reader(SAMPLE);
}

#[test]
fn a_block_that_the_text_leaves_open_means_the_same_to_both_parsers() {
    agrees_with_the_reader("~c: \n  |\n\n  ? ");
}

#[test]
fn any_bytes_are_text_or_a_fault() {
    for_all(|choices| {
        let bytes = choices.list(200, |choices| choices.below(256) as u8);
        if let Ok(text) = text_of(&bytes) {
            agrees_with_the_reader(text);
        }
    });
}

#[test]
fn any_text_is_a_tree_or_faults_in_order() {
    for_all(|choices| {
        let text = choices.text();
        let offsets: Vec<_> = scan(&text)
            .map_or_else(|faults| faults, |scanned| scanned.findings)
            .iter()
            .filter_map(|fault| Some(fault.span()?.start.offset))
            .collect();
        assert!(offsets.is_sorted(), "{text:?}");
        agrees_with_the_reader(&text);
    });
}

#[test]
fn a_spoilt_policy_means_the_same_to_both_parsers() {
    for_all(|choices| {
        let mut text: Vec<char> = SAMPLE.chars().collect();
        for _ in 0..=choices.below(4) {
            let at = choices.below(text.len());
            let end = (at + choices.below(4)).min(text.len());
            text.splice(at..end, choices.one(&SCRAPS).chars());
        }
        agrees_with_the_reader(&text.into_iter().collect::<String>());
    });
}

#[test]
fn scraps_of_yaml_mean_the_same_to_both_parsers() {
    for_all(|choices| agrees_with_the_reader(&choices.list(24, |it| it.one(&SCRAPS)).concat()));
}

const SCRAPS: [&str; 55] = [
    "a",
    "b",
    "c: ",
    "d: ",
    "e:",
    "f",
    "- ",
    "-",
    ": ",
    ":",
    "\n",
    "\n  ",
    "\n    ",
    " ",
    "  ",
    "[",
    "]",
    "{",
    "}",
    ", ",
    ",",
    "'",
    "\"",
    "#",
    " # c",
    "|\n",
    "> ",
    "|-\n  ",
    "---\n",
    "...\n",
    "? ",
    "?",
    "!",
    "&a ",
    "*a",
    "<<: ",
    "~",
    "null",
    "é",
    "\u{A0}",
    "\t",
    "\r\n",
    "\\",
    "%",
    "@",
    "12",
    "1.5",
    "\"q\"",
    "'r s'",
    "yes",
    "“",
    "x: { y: 1 }",
    "z: [u, v]",
    "it's",
    "08:45",
];
