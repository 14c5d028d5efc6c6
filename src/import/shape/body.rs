//! The rows of a table under its heading.

use super::super::look::{self, Look};
use super::super::matrix::Matrix;
use super::super::piece::Layout;
use super::super::words::{folded, goes_on, is_number};
use super::head::{self, Head, look_at, text_at};
use super::{Raw, RawCell, RawRow};

/// A line of its own, and whether a page ends beside it.
struct Lone {
    text: String,
    page: bool,
}

struct Body<'m, 'g> {
    matrix: &'m Matrix<'g>,
    raw: Raw,
    section: Option<String>,
    /// Whether a row that spans the table has begun a section.
    spanned: bool,
    lone: Vec<Lone>,
    gap: bool,
    /// Labels begin with small letters here, so that such a one goes on from nothing.
    small: bool,
}

pub(super) fn read(matrix: &Matrix<'_>, head: Head) -> (Raw, usize) {
    let from = head.row + 1;
    read_from(matrix, head, from)
}

/// The rows from one on, and the row behind the table.
pub(super) fn read_from(matrix: &Matrix<'_>, head: Head, from: usize) -> (Raw, usize) {
    let labels =
        (from..matrix.rows()).map(|row| text_at(matrix, row, head.marks().saturating_sub(1)));
    let labels: Vec<String> = labels.filter(|label| !label.is_empty()).collect();
    let small = labels.iter().filter(|label| goes_on(label)).count() * 3 > labels.len();
    let mut body = Body {
        matrix,
        small,
        raw: Raw {
            head,
            rows: Vec::new(),
            width: matrix.width,
            left_out: Vec::new(),
        },
        section: None,
        spanned: false,
        lone: Vec::new(),
        gap: false,
    };
    let mut row = from;
    while row < matrix.rows() {
        if body.ends(row) {
            break;
        }
        body.row(row);
        row += 1;
    }
    body.end();
    (body.raw, row)
}

impl Body<'_, '_> {
    /// Whether another table begins: only where tables share a grid.
    fn ends(&self, row: usize) -> bool {
        if self.matrix.grid.layout == Layout::Table {
            return false;
        }
        let Some(other) = head::find(self.matrix, row) else {
            return false;
        };
        let apart = self.gap || !self.lone.is_empty() || self.raw.rows.is_empty();
        let label = text_at(self.matrix, row, self.raw.head.first);
        let named = label.is_empty() || apart || folded(&label) == folded(&self.raw.head.corner);
        !self.raw.head.repeats(self.matrix, row) && named && !other.values.is_empty() && apart
    }

    /// Whether a row begins a heading, in it or in the two below.
    fn begins_heading(&self, row: usize) -> bool {
        (row + 1..=row + 2).any(|row| {
            head::find(self.matrix, row).is_some_and(|_| !self.raw.head.repeats(self.matrix, row))
        })
    }

    fn row(&mut self, row: usize) {
        let head = &self.raw.head;
        let inside = head.first..head.end();
        let mut origins = Vec::new();
        for column in inside {
            let origin = self.matrix.origin(row, column);
            if origin.is_some() && !origins.contains(&origin) {
                let look = look_at(self.matrix, row, column);
                if look != Look::Blank {
                    origins.push(origin);
                }
            }
        }
        if self.matrix.grid.rows.get(row).is_some_and(|row| row.page) {
            for lone in &mut self.lone {
                lone.page = true;
            }
        }
        if origins.is_empty() {
            self.gap = true;
            return;
        }
        if self.raw.head.repeats(self.matrix, row) {
            self.left_out("a row that repeats the heading", row);
            for lone in &mut self.lone {
                lone.page = true;
            }
            return;
        }
        if let [Some(only)] = origins.as_slice()
            && self.lone_row(row, *only)
        {
            return;
        }
        self.body_row(row);
        self.gap = false;
    }

    fn left_out(&mut self, what: &str, row: usize) {
        let text = (self.raw.head.first..self.raw.head.end())
            .map(|column| text_at(self.matrix, row, column))
            .find(|text| !text.is_empty());
        let text = text.unwrap_or_default();
        self.raw.left_out.push(format!("{what}: `{text}`"));
    }

    /// A row with one text: whether it is a title or section, and no row of the table.
    fn lone_row(&mut self, row: usize, origin: (usize, usize)) -> bool {
        let Some(cell) = self
            .matrix
            .grid
            .rows
            .get(origin.0)
            .and_then(|row| row.cells.get(origin.1))
        else {
            return false;
        };
        if !matches!(
            look::of(cell),
            Look::Text(_) | Look::Told(..) | Look::Doubt(_)
        ) {
            return false;
        }
        let text = look::label(cell);
        let head = &self.raw.head;
        let covers = head
            .values
            .iter()
            .filter(|column| self.matrix.origin(row, **column) == Some(origin));
        let wide = covers.count() * 10 >= head.values.len() * 8;
        let named = head
            .titles
            .iter()
            .any(|title| folded(title) == folded(&text))
            || folded(&text) == folded(&head.corner);
        if wide || (named && cell.at <= head.first) {
            if named {
                self.left_out("a title that comes again", row);
            } else if self.gap && self.matrix.grid.layout != Layout::Table && self.last_of_all(row)
            {
                self.left_out("a line below the table", row);
            } else {
                self.section = Some(text);
                self.spanned = true;
                self.gap = false;
            }
            return true;
        }
        if cell.at > head.marks().saturating_sub(1) {
            return false;
        }
        match self.matrix.grid.layout {
            Layout::Table => false,
            Layout::Sheet if self.begins_heading(row) => {
                self.lone.push(Lone { text, page: true });
                true
            }
            Layout::Sheet if self.gap => {
                self.lone.push(Lone { text, page: false });
                true
            }
            Layout::Sheet => false,
            Layout::Lines => {
                let fields = self
                    .matrix
                    .grid
                    .rows
                    .get(row)
                    .map_or(0, |row| row.cells.len());
                if fields > 1 {
                    return false;
                }
                if is_number(&text) {
                    self.left_out("the number of a page", row);
                } else {
                    self.lone.push(Lone { text, page: false });
                }
                true
            }
        }
    }

    /// Whether no row with marks comes below.
    fn last_of_all(&self, row: usize) -> bool {
        let head = &self.raw.head;
        !(row + 1..self.matrix.rows()).any(|row| {
            head.values
                .iter()
                .any(|column| look_at(self.matrix, row, *column).is_sign())
        })
    }

    fn body_row(&mut self, row: usize) {
        let (label, section) = self.label(row);
        let mut found = RawRow {
            label,
            section: section.or_else(|| self.section.clone().filter(|_| self.spanned)),
            ..RawRow::default()
        };
        let head = &self.raw.head;
        found.shade = self
            .matrix
            .cell(row, head.marks().saturating_sub(1))
            .and_then(|cell| cell.shade.clone());
        let marks = head.marks();
        let mut overlong = false;
        for column in &head.values {
            let cell = self.matrix.cell(row, *column);
            let look = match cell {
                Some(cell) if cell.at < marks => {
                    overlong = true;
                    Look::Blank
                }
                Some(cell) => {
                    let look = look::of(cell);
                    if cell.down > 1 && look != Look::Blank {
                        found
                            .notes
                            .push("a cell is merged over several rows".to_owned());
                    }
                    let shared = head
                        .values
                        .iter()
                        .filter(|value| (cell.at..cell.at + cell.across).contains(value));
                    if shared.count() > 1 && look != Look::Blank {
                        Look::Doubt("one cell is merged over several columns".to_owned())
                    } else {
                        look
                    }
                }
                None => Look::Blank,
            };
            found.cells.push(RawCell {
                look,
                shade: cell.and_then(|cell| cell.shade.clone()),
            });
        }
        if overlong {
            found.ask = Some("the cell of the label reaches over cells of marks".to_owned());
        }
        self.lines(row, &mut found);
        self.add(found);
    }

    /// The label of a row, and what stands at its left for several rows.
    fn label(&self, row: usize) -> (String, Option<String>) {
        let head = &self.raw.head;
        let last = head.marks().saturating_sub(1);
        let mut label = text_at(self.matrix, row, last);
        let at = self.matrix.origin(row, last);
        let mut section = None;
        for column in head.first..last {
            let origin = self.matrix.origin(row, column);
            if origin.is_none() || origin == at {
                continue;
            }
            let text = text_at(self.matrix, row, column);
            if text.is_empty() || is_number(text.trim_end_matches(['.', ')'])) {
                continue;
            }
            if label.is_empty() {
                label = text;
            } else {
                section = Some(text);
            }
        }
        (label, section)
    }

    /// Lines of text may have a field too few or too many, and labels over several lines.
    fn lines(&mut self, row: usize, found: &mut RawRow) {
        if self.matrix.grid.layout == Layout::Lines {
            let fields = self
                .matrix
                .grid
                .rows
                .get(row)
                .map_or(0, |row| row.cells.len());
            let end = self.raw.head.end();
            let more = (end..self.matrix.width)
                .any(|column| look_at(self.matrix, row, column) != Look::Blank);
            if fields < end {
                let count = end - fields;
                let cells = if count == 1 { "cell" } else { "cells" };
                found.ask = Some(format!(
                    "the row is {count} {cells} short: which are missing?"
                ));
                for cell in &mut found.cells {
                    cell.look = Look::Doubt("the row is short".to_owned());
                }
            } else if more {
                found.ask = Some("the row has more cells than the table has columns".to_owned());
                for cell in &mut found.cells {
                    cell.look = Look::Doubt("the row is too long".to_owned());
                }
            } else if fields > end {
                found
                    .notes
                    .push("the row has empty cells too many".to_owned());
            }
        }
        let lone = std::mem::take(&mut self.lone);
        let Some(last) = lone.last() else { return };
        if self.matrix.grid.layout == Layout::Sheet {
            for lone in lone.into_iter().filter(|lone| !lone.page) {
                self.raw.rows.push(RawRow {
                    label: lone.text,
                    cells: found
                        .cells
                        .iter()
                        .map(|_| RawCell {
                            look: Look::Blank,
                            shade: None,
                        })
                        .collect(),
                    ask: Some("a line without a mark: a heading, or a row of its own?".to_owned()),
                    ..RawRow::default()
                });
            }
        } else if goes_on(&found.label) && !self.small {
            found.label = format!("{} {}", last.text, found.label);
            found
                .notes
                .push("the label is broken over lines".to_owned());
            found
                .ask
                .get_or_insert_with(|| "the label is joined from two lines".to_owned());
        } else if last.page {
            self.raw
                .left_out
                .push(format!("a line beside the end of a page: `{}`", last.text));
        } else {
            found.ask.get_or_insert_with(|| {
                format!(
                    "the line above it, `{}`, has no marks: a heading, the start of this label or a row of its own?",
                    last.text
                )
            });
        }
    }

    fn add(&mut self, found: RawRow) {
        if found.label.is_empty() && found.is_blank() {
            return;
        }
        if goes_on(&found.label)
            && found.ask.is_none()
            && !self.small
            && let Some(last) = self.raw.rows.last_mut()
            && (found.is_blank() || last.is_blank())
        {
            join(last, found);
            return;
        }
        self.raw.rows.push(found);
    }

    fn end(&mut self) {
        for lone in std::mem::take(&mut self.lone) {
            if !lone.page {
                self.raw
                    .left_out
                    .push(format!("a line below the table: `{}`", lone.text));
            }
        }
    }
}

/// A row whose label goes on in the next one.
pub(in super::super) fn join(row: &mut RawRow, rest: RawRow) {
    row.notes.push(format!(
        "the label is joined from `{}` and `{}`",
        row.label, rest.label
    ));
    row.label = format!("{} {}", row.label, rest.label);
    row.ask
        .get_or_insert_with(|| "the label is joined from two rows".to_owned());
    for (cell, more) in row.cells.iter_mut().zip(rest.cells) {
        if cell.look == Look::Blank {
            cell.look = more.look;
        }
    }
    row.notes.extend(rest.notes);
}
