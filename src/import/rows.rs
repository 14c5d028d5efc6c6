//! Which rows are asked about as a whole.

use super::ImportedCell;
use super::marks::Read;
use super::shape::Raw;
use super::words::folded;

/// Why each row is asked about, where it is.
pub(super) fn asked(raw: &Raw, cells: &[Vec<Read>]) -> Vec<Option<String>> {
    let one = one_mark(raw, cells);
    raw.rows
        .iter()
        .zip(cells)
        .enumerate()
        .map(|(at, (row, read))| {
            let said = row.ask.clone();
            said.or_else(|| twice(raw, cells, at))
                .or_else(|| count(raw, read, one))
        })
        .collect()
}

/// The columns of each group.
fn groups(raw: &Raw) -> Vec<Vec<usize>> {
    let mut groups: Vec<(Option<&str>, Vec<usize>)> = Vec::new();
    for (at, group) in raw.head.groups.iter().enumerate() {
        match groups.last_mut() {
            Some((name, columns)) if *name == group.as_deref() => columns.push(at),
            _ => groups.push((group.as_deref(), vec![at])),
        }
    }
    groups.into_iter().map(|(_, columns)| columns).collect()
}

/// How many cells of some columns are marked, and how many are not certain.
fn counted(read: &[Read], columns: &[usize]) -> (usize, usize) {
    let mut marked = 0;
    let mut open = 0;
    for (cell, why) in columns.iter().filter_map(|at| read.get(*at)) {
        match cell {
            ImportedCell::Mark => marked += 1,
            ImportedCell::Blank if why.is_none() => {}
            _ => open += 1,
        }
    }
    (marked, open)
}

/// Whether each row has one mark in each group: levels, of which one holds.
fn one_mark(raw: &Raw, cells: &[Vec<Read>]) -> bool {
    let groups = groups(raw);
    let levels = raw.head.labels.iter().any(|label| is_refusal(label));
    if groups.len() < 2 && !levels {
        return false;
    }
    let mut single = 0;
    let mut all = 0;
    for read in cells {
        for columns in &groups {
            let (marked, open) = counted(read, columns);
            if open == 0 {
                all += 1;
                single += usize::from(marked == 1);
            }
        }
    }
    let enough = if levels { 6 } else { 8 };
    all > 0 && single * 10 >= all * enough
}

/// The level that forbids.
fn is_refusal(label: &str) -> bool {
    let label = folded(label);
    let first = label.split(' ').next().unwrap_or_default();
    matches!(
        first,
        "no" | "not"
            | "never"
            | "unacceptable"
            | "forbidden"
            | "banned"
            | "prohibited"
            | "disallowed"
    ) || label.contains("not allowed")
        || label.contains("not permitted")
        || label.contains("not acceptable")
}

fn count(raw: &Raw, read: &[Read], one: bool) -> Option<String> {
    let all: Vec<usize> = (0..read.len()).collect();
    let (marked, open) = counted(read, &all);
    if !one {
        return (marked + open == 0).then(|| "no mark in the row".to_owned());
    }
    groups(raw).into_iter().find_map(|columns| {
        let (marked, open) = counted(read, &columns);
        let name = columns.first().and_then(|at| raw.head.groups.get(*at));
        let of = name
            .and_then(Option::as_deref)
            .map(|name| format!(" for `{name}`"))
            .unwrap_or_default();
        if marked > 1 {
            Some(format!("{marked} marks{of} where the other rows have one"))
        } else if marked + open == 0 {
            Some(format!("no mark{of} in the row"))
        } else {
            None
        }
    })
}

/// A row that stands twice with different marks.
fn twice(raw: &Raw, cells: &[Vec<Read>], at: usize) -> Option<String> {
    let row = raw.rows.get(at)?;
    let mine = cells.get(at)?;
    let label = folded(&row.label);
    let mut others = raw.rows.iter().zip(cells).enumerate();
    let differs = others.any(|(other, (with, read))| {
        other != at
            && folded(&with.label) == label
            && with.section == row.section
            && read
                .iter()
                .map(|(cell, _)| cell)
                .ne(mine.iter().map(|(cell, _)| cell))
    });
    differs.then(|| "the row stands twice with different marks".to_owned())
}
