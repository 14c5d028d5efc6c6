//! The shipped policies: the register, the lines of the document, and the lines
//! that each rule cites.

use std::collections::{BTreeMap, BTreeSet};

use online_safety_policy::builtin::Builtin;
use online_safety_policy::check::register::{Became, Register, RegisteredStatement};
use online_safety_policy::source::{NumberRange, Passage};
use serde_yaml::Value;

pub(crate) fn register(which: Builtin) -> Register {
    let text = which.register_source();
    match Register::from_yaml(text, which.policy()) {
        Ok(register) => register,
        Err(error) => panic!("{}", error.annotated("register.yaml", text)),
    }
}

/// How many lines the document has.
pub(crate) fn length(which: Builtin) -> u32 {
    match which {
        Builtin::TelfordInfant2020 => 381,
        Builtin::TrafalgarInfant2018 => 516,
        _ => panic!("a policy whose document nobody has counted"),
    }
}

/// The rules that encode a statement; none where none does.
pub(crate) fn rules_of(statement: &RegisteredStatement) -> &[Box<str>] {
    match &statement.became {
        Became::Encoded(rules) => rules,
        _ => &[],
    }
}

/// The lines of a place; both documents are told by lines.
pub(crate) fn ranges_of(passage: &Passage) -> &[NumberRange] {
    passage.lines().unwrap().ranges()
}

pub(crate) fn every_line(passage: &Passage) -> impl Iterator<Item = u32> + '_ {
    ranges_of(passage)
        .iter()
        .flat_map(|range| range.first()..=range.last())
}

pub(crate) fn meet(some: &[NumberRange], others: &[NumberRange]) -> bool {
    let meets = |one: &NumberRange, other: &NumberRange| {
        one.first() <= other.last() && other.first() <= one.last()
    };
    some.iter()
        .any(|one| others.iter().any(|other| meets(one, other)))
}

/// The ranges of lines that a rule cites, by its path: its own, or those of its row
/// if it has none, and those of its cases; of the columns of a table, those of the table.
pub(crate) fn cited(file: &Value, path: &str) -> Vec<NumberRange> {
    let mut found = BTreeSet::new();
    let mut of_row = Vec::new();
    let mut here = file;
    let mut steps = path.split('.').peekable();
    while let Some(step) = steps.next() {
        let Some(next) = here.get(step) else {
            return Vec::new();
        };
        let is_head =
            ["columns", "audiences", "audience"].contains(&step) && steps.peek().is_none();
        if is_head {
            found.extend(here.get("lines").map(ranges).unwrap_or_default());
        }
        // The row of a cell.
        if steps.peek().is_some() {
            of_row.extend(next.get("line").map(ranges).unwrap_or_default());
        }
        here = next;
    }
    if here.get("line").is_none() {
        found.extend(of_row);
    }
    below(here, &mut found);
    found.into_iter().collect()
}

fn below(value: &Value, found: &mut BTreeSet<NumberRange>) {
    match value {
        Value::Mapping(map) => {
            for (key, value) in map {
                match key.as_str() {
                    Some("line") => found.extend(ranges(value)),
                    _ => below(value, found),
                }
            }
        }
        Value::Sequence(values) => values.iter().for_each(|value| below(value, found)),
        _ => {}
    }
}

fn ranges(value: &Value) -> Vec<NumberRange> {
    let range = |value: &Value| {
        let text = match value.as_u64() {
            Some(line) => line.to_string(),
            None => value.as_str().unwrap().to_owned(),
        };
        let (first, last) = text.split_once('-').unwrap_or((&text, &text));
        NumberRange::new(first.parse().unwrap(), last.parse().unwrap()).unwrap()
    };
    match value.as_sequence() {
        Some(values) => values.iter().map(range).collect(),
        None => vec![range(value)],
    }
}

/// The statements by the rules that they name, a row for each of its cells.
pub(crate) fn by_rule(register: &Register) -> BTreeMap<&str, Vec<&RegisteredStatement>> {
    let mut by_rule: BTreeMap<&str, Vec<&RegisteredStatement>> = BTreeMap::new();
    for statement in register.statements() {
        for rule in rules_of(statement) {
            by_rule.entry(rule).or_default().push(statement);
        }
    }
    by_rule
}
