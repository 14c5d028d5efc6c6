//! How a reading is held against what a careful person reads.

use std::collections::BTreeSet;

use serde_json::Value;

/// What is wrong with a reading, and how much it asks beyond need.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Judgement {
    pub(crate) cells: usize,
    pub(crate) wrong: Vec<String>,
    pub(crate) unasked: Vec<String>,
    pub(crate) missing: Vec<String>,
    pub(crate) ghosts: Vec<String>,
    pub(crate) extra: usize,
}

/// Words with one space between them, whatever their case, hyphens and quotes.
fn plain(text: &str) -> String {
    let text: String = text
        .chars()
        .filter(|c| *c != '\u{ad}')
        .map(|c| match c {
            '\u{2010}' | '\u{2011}' => '-',
            '\u{2018}' | '\u{2019}' => '\'',
            c => c,
        })
        .collect();
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").to_lowercase()
}

fn list<'v>(value: &'v Value, name: &str) -> &'v [Value] {
    value[name].as_array().map_or(&[], Vec::as_slice)
}

fn label(value: &Value) -> String {
    plain(value["label"].as_str().unwrap_or_default())
}

fn columns(table: &Value) -> Vec<(String, String)> {
    list(table, "columns")
        .iter()
        .map(|column| {
            let group = plain(column["group"].as_str().unwrap_or_default());
            (group, label(column))
        })
        .collect()
}

type Asked = BTreeSet<(u64, u64, Option<u64>)>;

fn asked(value: &Value, name: &str) -> Asked {
    list(value, name)
        .iter()
        .map(|of| {
            let number = |name: &str| of[name].as_u64();
            (
                number("table").unwrap(),
                number("row").unwrap(),
                number("column"),
            )
        })
        .collect()
}

/// Holds a reading against gold.
pub(crate) fn judge(gold: &Value, read: &Value) -> Judgement {
    let mut judged = Judgement::default();
    let (must, may) = (asked(gold, "must_ask"), asked(gold, "may_ask"));
    let questions = asked(read, "questions");
    let tables = list(read, "tables");
    let mut used = BTreeSet::new();
    for (gi, table) in list(gold, "tables").iter().enumerate() {
        let wanted = columns(table);
        let rows = list(table, "rows");
        let labels: Vec<String> = rows.iter().map(label).collect();
        judged.cells += rows.len() * wanted.len();
        let Some(parts) = parts(tables, &used, &labels, &wanted) else {
            judged.missing.push(format!("table {gi}"));
            continue;
        };
        used.extend(parts.iter().copied());
        let mut read: Vec<(usize, usize, &Value)> = Vec::new();
        for part in parts {
            let rows = list(&tables[part], "rows").iter().enumerate();
            read.extend(rows.map(|(at, row)| (part, at, row)));
        }
        let mut taken = BTreeSet::new();
        for (ri, row) in rows.iter().enumerate() {
            let found =
                (0..read.len()).find(|at| !taken.contains(at) && label(read[*at].2) == labels[ri]);
            let Some(found) = found else {
                judged.missing.push(labels[ri].clone());
                continue;
            };
            taken.insert(found);
            let (part, at, seen) = read[found];
            let of = |at: Option<usize>| (gi as u64, ri as u64, at.map(|at| at as u64));
            let whole = questions.contains(&(part as u64, at as u64, None));
            let about = whole
                || list(seen, "cells").iter().any(|cell| cell == "ask")
                || questions
                    .iter()
                    .any(|(table, row, _)| (*table, *row) == (part as u64, at as u64));
            if must.contains(&of(None)) && !about {
                judged.unasked.push(labels[ri].clone());
            }
            let places = places(&wanted, &columns(&tables[part]));
            for (ci, gold) in list(row, "cells").iter().enumerate() {
                let place = format!("{} / {}", labels[ri], wanted[ci].1);
                let cell = places[ci].and_then(|at| Some((at, list(seen, "cells").get(at)?)));
                let Some((column, cell)) = cell else {
                    judged.missing.push(place);
                    continue;
                };
                let put = (part as u64, at as u64, Some(column as u64));
                if cell == "ask" || whole || questions.contains(&put) {
                    let fair = gold == "ask"
                        || gold.is_object()
                        || must.contains(&of(None))
                        || may.contains(&of(None))
                        || must.contains(&of(Some(ci)));
                    judged.extra += usize::from(!fair);
                } else if gold.is_object() {
                    let text = |of: &Value| of["text"].as_str().map(plain);
                    if text(cell) != text(gold) {
                        judged.wrong.push(format!("{place}: {gold}, read {cell}"));
                    } else if must.contains(&of(Some(ci))) {
                        judged.unasked.push(place);
                    }
                } else if cell != gold {
                    judged.wrong.push(format!("{place}: {gold}, read {cell}"));
                }
            }
        }
        for (at, (part, row, seen)) in read.iter().enumerate() {
            let put = questions.contains(&(*part as u64, *row as u64, None));
            if !taken.contains(&at) && !put {
                judged.ghosts.push(label(seen));
            }
        }
    }
    for (at, table) in tables.iter().enumerate() {
        if !used.contains(&at) {
            judged.ghosts.push(format!("a table: {:?}", columns(table)));
        }
    }
    judged
}

/// The tables that a table of gold was read as: the likest, and those with its columns and some of its rows.
fn parts(
    tables: &[Value],
    used: &BTreeSet<usize>,
    labels: &[String],
    wanted: &[(String, String)],
) -> Option<Vec<usize>> {
    let shared = |table: &Value| {
        let read: Vec<String> = list(table, "rows").iter().map(label).collect();
        labels.iter().filter(|label| read.contains(label)).count()
    };
    let free = || {
        let tables = tables.iter().enumerate();
        tables.filter(|(at, table)| !used.contains(at) && shared(table) > 0)
    };
    let like = |table: &Value| {
        let read = columns(table);
        let same = wanted
            .iter()
            .filter(|(group, label)| {
                read.contains(&(group.clone(), label.clone()))
                    || read.contains(&(String::new(), label.clone()))
            })
            .count();
        shared(table) * 2 + same
    };
    let (best, _) = free().max_by_key(|(at, table)| (like(table), std::cmp::Reverse(*at)))?;
    let same = columns(&tables[best]);
    let parts = free().filter(|(at, table)| *at == best || columns(table) == same);
    Some(parts.map(|(at, _)| at).collect())
}

/// Where each column of gold stands in what was read.
fn places(wanted: &[(String, String)], read: &[(String, String)]) -> Vec<Option<usize>> {
    let mut places: Vec<Option<usize>> = Vec::new();
    for column in wanted {
        let free = |at: &usize| !places.contains(&Some(*at));
        let exact = (0..read.len()).find(|at| read[*at] == *column && free(at));
        let alike = || (0..read.len()).find(|at| read[*at].1 == column.1 && free(at));
        places.push(exact.or_else(alike));
    }
    places
}
