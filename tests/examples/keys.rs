//! Every JSON of ours, held against the page that describes it: `src/guide/json.md`.

mod documents;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

const PAGE: &str = include_str!("../../src/guide/json.md");

/// The rows of the tables below a heading of the page, cell by cell.
fn rows(heading: &str) -> Vec<Vec<&'static str>> {
    let (_, part) = PAGE.split_once(heading).unwrap();
    let part = part.split("\n# ").next().unwrap();
    let rows = part.lines().filter(|line| line.starts_with("| "));
    let cells = |line: &'static str| line.trim_matches('|').split('|').map(str::trim).collect();
    rows.skip(1).map(cells).collect()
}

/// The words in backticks.
fn quoted(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

/// What the page says of each key: the kind of its value.
fn described() -> BTreeMap<&'static str, &'static str> {
    let mut keys = BTreeMap::new();
    for row in rows("# Every key") {
        assert_eq!(keys.insert(quoted(row[0])[0], row[1]), None, "{row:?}");
    }
    for row in rows("# Maps by ids") {
        assert_eq!(keys.insert(quoted(row[0])[0], "map"), None, "{row:?}");
    }
    keys
}

/// Whether a value is of a kind that the page says.
fn fits(value: &Value, kinds: &str) -> bool {
    let each = |fit: fn(&Value) -> bool| value.as_array().is_some_and(|of| of.iter().all(fit));
    let kinds = kinds.split(", ").flat_map(|kinds| kinds.split(" or "));
    let mut kinds = kinds.map(|kind| kind.trim_start_matches("or "));
    kinds.any(|kind| match value {
        Value::Null => kind == "null",
        Value::Bool(holds) => kind == if *holds { "true" } else { "false" },
        Value::Number(number) => kind == "number" && number.is_u64(),
        Value::String(_) => kind == "text",
        Value::Object(_) => kind == "object" || kind == "map",
        Value::Array(_) => match kind {
            "list of texts" => each(Value::is_string),
            "list of numbers" => each(Value::is_u64),
            "list of objects" => each(Value::is_object),
            "list of lists" => each(Value::is_array),
            "list of texts and nulls" => each(|of| of.is_string() || of.is_null()),
            _ => false,
        },
    })
}

/// What is written, and what of it the page says otherwise.
struct Written {
    page: BTreeMap<&'static str, &'static str>,
    keys: BTreeSet<String>,
    outlines: BTreeMap<&'static str, BTreeSet<String>>,
    faults: BTreeSet<String>,
}

impl Written {
    /// Goes over a value and all that it holds; below a map, the keys are ids.
    fn walk(&mut self, value: &Value) {
        match value {
            Value::Array(values) => values.iter().for_each(|value| self.walk(value)),
            Value::Object(entries) => entries.iter().for_each(|(key, value)| self.key(key, value)),
            _ => {}
        }
    }

    fn key(&mut self, key: &str, value: &Value) {
        if !key.chars().all(|c| c.is_ascii_lowercase() || c == '_') {
            self.faults.insert(format!("`{key}` is not snake_case"));
        }
        let kind = self.page.get(key).copied().unwrap_or("not on the page");
        if !fits(value, kind) {
            self.faults
                .insert(format!("`{key}` is {kind}, and {value}"));
        }
        self.keys.insert(key.to_owned());
        match (kind, value) {
            ("map", Value::Object(by_id)) => by_id.values().for_each(|value| self.walk(value)),
            _ => self.walk(value),
        }
    }
}

/// One row a key, and one kind of value a key: whatever is written has both, and nothing else is
/// on the page. The outline of each type has the keys that it can have, and no other.
#[test]
fn every_key_is_snake_case_and_described_once() {
    let mut written = Written {
        page: described(),
        keys: BTreeSet::new(),
        outlines: BTreeMap::new(),
        faults: BTreeSet::new(),
    };
    documents::each(&mut |name, document| {
        written.walk(document);
        let outline = document.as_object().unwrap().keys().cloned();
        written.outlines.entry(name).or_default().extend(outline);
    });
    for key in written
        .page
        .keys()
        .filter(|key| !written.keys.contains(**key))
    {
        written.faults.insert(format!("`{key}` is never written"));
    }
    let faults: Vec<&str> = written.faults.iter().map(String::as_str).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    for (name, keys) in outlines() {
        assert_eq!(written.outlines.remove(name), Some(keys), "{name}");
    }
    assert_eq!(written.outlines, BTreeMap::new());
}

/// The keys of each type, as the page outlines them.
fn outlines() -> BTreeMap<&'static str, BTreeSet<String>> {
    let mut outlines: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for row in rows("# What is written") {
        let keys = quoted(row[1]).into_iter();
        let (types, keys): (Vec<&str>, Vec<&str>) =
            keys.partition(|key| outlines.contains_key(key));
        let mut keys: BTreeSet<String> = keys.into_iter().map(str::to_owned).collect();
        types
            .iter()
            .for_each(|of| keys.extend(outlines[of].clone()));
        outlines.insert(quoted(row[0])[0], keys);
    }
    outlines
}
