//! The policy tables of a file: which are, which go on over a page, what they are called.

use super::error::ImportError;
use super::look::Look;
use super::piece::{Block, Grid, Layout, Piece};
use super::shape::{self, Raw};
use super::words::{folded, goes_on, tidy};

/// A table, what is printed above it, and where it stands.
pub(super) struct Found {
    pub(super) raw: Raw,
    pub(super) heading: Option<String>,
    /// The number of the table in the file, from 1.
    pub(super) number: usize,
}

#[derive(Default)]
struct Finder {
    found: Vec<Found>,
    left_out: Vec<String>,
    heading: Option<String>,
    text: Option<String>,
    sheet: Option<String>,
    /// Whether words stand between the last table and here.
    words: bool,
    number: usize,
}

/// # Errors
///
/// Where a table is larger than is read.
pub(super) fn tables(blocks: &[Block]) -> Result<(Vec<Found>, Vec<String>), ImportError> {
    let mut finder = Finder::default();
    for block in blocks {
        match block {
            Block::Heading(text) => {
                finder.heading = Some(text.clone());
                finder.words = true;
            }
            Block::Text(text) => {
                finder.words |= !super::words::is_number(text);
                finder.text = Some(text.clone());
            }
            Block::Sheet(name) => {
                finder.words = !finder
                    .sheet
                    .as_deref()
                    .is_some_and(|last| goes_on_in(last, name));
                finder.heading = Some(name.clone());
                finder.sheet = Some(name.clone());
            }
            Block::Table(grid) => finder.grid(grid)?,
        }
    }
    let mut left_out = finder.left_out;
    let (kept, others): (Vec<Found>, Vec<Found>) = finder
        .found
        .into_iter()
        .partition(|found| is_policy(&found.raw));
    for other in others {
        left_out.push(format!(
            "table {} ({}): no marks under its columns",
            other.number,
            other
                .raw
                .head
                .labels
                .iter()
                .filter(|label| !label.is_empty())
                .take(3)
                .map(|label| format!("`{label}`"))
                .collect::<Vec<_>>()
                .join(", ")
        ));
    }
    Ok((kept, left_out))
}

/// `Staff (2)` goes on from `Staff`.
fn goes_on_in(last: &str, name: &str) -> bool {
    let bare = |name: &str| {
        let name = folded(name);
        let name = name.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
        let name = name.trim_end_matches("continued").trim_end_matches("cont");
        name.trim().to_owned()
    };
    bare(last) == bare(name)
}

impl Finder {
    fn grid(&mut self, grid: &Grid) -> Result<(), ImportError> {
        self.number += 1;
        let number = self.number;
        let mut inner = Vec::new();
        for cell in grid.rows.iter().flat_map(|row| &row.cells) {
            for piece in &cell.pieces {
                if let Piece::Inner(grid) = piece
                    && grid.rows.len() > 1
                    && grid.rows.iter().any(|row| row.cells.len() > 1)
                {
                    inner.push(grid);
                }
            }
        }
        if inner.is_empty() {
            return self.plain(grid, number);
        }
        // A table for the layout of the page; what is policy in it stands by itself.
        self.left_out
            .push(format!("table {number}: it holds other tables"));
        let mut before = self.heading.clone();
        for cell in grid.rows.iter().flat_map(|row| &row.cells) {
            for piece in &cell.pieces {
                match piece {
                    Piece::Inner(grid) => {
                        self.heading.clone_from(&before);
                        self.grid(grid)?;
                        self.words = true;
                    }
                    Piece::Text(run) if !tidy(&run.text).is_empty() => {
                        if before.is_none() {
                            before = Some(tidy(&run.text));
                        }
                        self.words = true;
                    }
                    _ => {}
                }
            }
        }
        Ok(())
    }

    fn plain(&mut self, grid: &Grid, number: usize) -> Result<(), ImportError> {
        let mut tables = shape::tables(grid)?;
        let next_to = !self.words;
        self.words = false;
        if next_to && let Some(last) = self.found.last_mut() {
            let first = tables.first().map(|raw| &raw.head);
            let again = first.is_some_and(|head| same_head(&last.raw, head));
            let headless = grid.layout == Layout::Table
                && !first.is_some_and(|head| grid.rows.get(head.row).is_some_and(|row| row.head))
                && first.is_none_or(|head| head.row > 0 || !is_policy_head(head, &last.raw))
                && grid_width(grid) == last.raw.width;
            if again && !tables.is_empty() {
                let more = tables.remove(0);
                self.left_out.push(format!(
                    "the heading of table {number}, which repeats the one before"
                ));
                goes_on_over(&mut last.raw, more);
            } else if headless && let Some(more) = shape::continued(grid, &last.raw.head)? {
                goes_on_over(&mut last.raw, more);
                tables.clear();
                self.text = None;
                return Ok(());
            }
        }
        let heading = grid.caption.clone().or_else(|| self.heading.clone());
        let heading = heading.or_else(|| self.text.clone());
        for raw in tables {
            let heading = raw.head.titles.last().cloned().or_else(|| heading.clone());
            self.found.push(Found {
                raw,
                heading,
                number,
            });
        }
        self.text = None;
        Ok(())
    }
}

fn grid_width(grid: &Grid) -> usize {
    let ends = grid.rows.iter().flat_map(|row| &row.cells);
    ends.map(|cell| cell.at + cell.across).max().unwrap_or(0)
}

/// Whether what looks like a heading is one, and not a row of texts of the table before.
fn is_policy_head(head: &shape::Head, before: &Raw) -> bool {
    let texts = before
        .rows
        .iter()
        .flat_map(|row| &row.cells)
        .filter(|cell| cell.look.is_text())
        .count();
    let cells = before.rows.len() * before.head.values.len();
    texts * 2 < cells || head.values.len() != before.head.values.len()
}

fn same_head(raw: &Raw, head: &shape::Head) -> bool {
    let words = |head: &shape::Head| {
        let labels = head.labels.iter().map(|label| folded(label));
        labels.collect::<Vec<_>>()
    };
    let groups = |head: &shape::Head| {
        let groups = head.groups.iter().flatten().map(|group| folded(group));
        groups.collect::<Vec<_>>()
    };
    words(&raw.head) == words(head) && groups(&raw.head) == groups(head)
}

/// The rows of the next part, the first of which may go on from the last.
fn goes_on_over(raw: &mut Raw, more: Raw) {
    raw.left_out.extend(more.left_out);
    let mut rows = more.rows.into_iter();
    if let Some(mut first) = rows.next() {
        let last = raw.rows.last_mut();
        match last {
            Some(last) if goes_on(&first.label) => shape::join(last, first),
            Some(last) => {
                if first.section.is_none() {
                    first.section.clone_from(&last.section);
                }
                raw.rows.push(first);
            }
            None => raw.rows.push(first),
        }
    }
    raw.rows.extend(rows);
}

/// A policy table has marks under its columns, or says what follows the first time, the second...
fn is_policy(raw: &Raw) -> bool {
    let cells = || raw.rows.iter().flat_map(|row| &row.cells);
    let restated = raw
        .rows
        .iter()
        .flat_map(|row| row.cells.iter().zip(&raw.head.labels));
    let restated = restated.filter(|(cell, label)| match &cell.look {
        Look::Text(text) => folded(text) == folded(label),
        _ => false,
    });
    let restated = restated.count();
    let signs = cells().filter(|cell| cell.look.is_sign()).count() + restated;
    let said = cells()
        .filter(|cell| matches!(cell.look, Look::Yes | Look::No))
        .count();
    let blank = cells().filter(|cell| cell.look == Look::Blank).count();
    let texts = cells().filter(|cell| cell.look.is_text()).count() - restated;
    let all = cells().count();
    if raw.rows.is_empty() || all == 0 {
        return false;
    }
    let ladder = raw
        .head
        .labels
        .iter()
        .filter(|label| {
            let label = folded(label);
            [
                "first", "second", "third", "1st", "2nd", "3rd", "fourth", "4th",
            ]
            .iter()
            .any(|step| label.split(' ').any(|word| word == *step))
        })
        .count();
    if ladder >= 2 {
        return true;
    }
    (signs > 0 && texts * 10 <= all * 6) || (said > 0 && (said + blank) * 2 >= all)
}
