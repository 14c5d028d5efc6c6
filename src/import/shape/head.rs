//! The heading of a table: the row of its columns, the groups above it, its titles.

use super::super::look::Look;
use super::super::matrix::Matrix;
use super::super::piece::Layout;
use super::super::words::folded;

/// What is above the rows of a table.
#[derive(Debug, Clone)]
pub(in super::super) struct Head {
    /// The row that names the columns.
    pub(in super::super) row: usize,
    /// The first grid column of the labels of the rows.
    pub(in super::super) first: usize,
    /// The grid columns of the marks.
    pub(in super::super) values: Vec<usize>,
    pub(in super::super) labels: Vec<String>,
    pub(in super::super) groups: Vec<Option<String>>,
    pub(in super::super) titles: Vec<String>,
    /// What the column of the labels is called.
    pub(in super::super) corner: String,
}

impl Head {
    /// The grid column of the first mark.
    pub(in super::super) fn marks(&self) -> usize {
        self.values.first().copied().unwrap_or(self.first + 1)
    }

    /// The grid column behind the last mark.
    pub(in super::super) fn end(&self) -> usize {
        self.values.last().map_or(self.first + 1, |last| last + 1)
    }

    /// Whether a row says what the heading says.
    pub(super) fn repeats(&self, matrix: &Matrix<'_>, row: usize) -> bool {
        let same = |texts: &mut dyn Iterator<Item = &str>| {
            let pairs: Vec<_> = self.values.iter().zip(texts).collect();
            let said = pairs
                .iter()
                .filter(|(column, text)| {
                    !text.is_empty() && folded(&text_at(matrix, row, **column)) == folded(text)
                })
                .count();
            said >= 2 && said * 5 >= pairs.len() * 4
        };
        let grouped = self.groups.iter().any(Option::is_some);
        same(&mut self.labels.iter().map(String::as_str))
            || (grouped && self.repeats_groups(matrix, row))
    }

    fn repeats_groups(&self, matrix: &Matrix<'_>, row: usize) -> bool {
        let mut said = 0;
        for (column, group) in self.values.iter().zip(&self.groups) {
            let text = folded(&text_at(matrix, row, *column));
            match group {
                Some(group) if text == folded(group) => said += 1,
                _ if text.is_empty() => {}
                _ => return false,
            }
        }
        said >= 2
    }
}

pub(super) fn text_at(matrix: &Matrix<'_>, row: usize, column: usize) -> String {
    matrix.text(row, column).to_owned()
}

pub(super) fn look_at(matrix: &Matrix<'_>, row: usize, column: usize) -> Look {
    matrix.look(row, column).clone()
}

/// The heading whose columns are named in a row.
pub(super) fn find(matrix: &Matrix<'_>, row: usize) -> Option<Head> {
    let first = first_column(matrix, row)?;
    let marks = first_mark(matrix, row, first);
    let values = columns(matrix, row, marks);
    if values.len() < 2 {
        return None;
    }
    let mut filled = 0;
    let mut wordy = false;
    let flagged = matrix.grid.rows.get(row).is_some_and(|row| row.head);
    let signed = has_signs_below(matrix, row, &values);
    let below = matrix.origin(row, first).is_some_and(|(r, _)| r < row);
    let mut origins = Vec::new();
    for column in &values {
        let Some(cell) = matrix.cell(row, *column) else {
            continue;
        };
        let look = matrix.look(row, *column).clone();
        if look == Look::Blank {
            continue;
        }
        if look.is_sign() || cell.across > 1 {
            return None;
        }
        filled += 1;
        wordy |= look.is_text() && matrix.text(row, *column).chars().count() > 1;
        // Yes and no name columns where the row is a heading, or stands below one.
        wordy |= matches!(look, Look::Yes | Look::No) && (flagged || below || signed);
        origins.push(matrix.origin(row, *column));
    }
    origins.dedup();
    if filled < 2 || filled * 10 < values.len() * 7 || !wordy || origins.len() < 2 {
        return None;
    }
    // A row that only goes on from above names nothing.
    if !origins.iter().flatten().any(|(r, _)| *r == row) {
        return None;
    }
    let (groups, titles) = above(matrix, row, first, &values);
    Some(Head {
        row,
        first,
        labels: values
            .iter()
            .map(|column| text_at(matrix, row, *column))
            .collect(),
        corner: text_at(matrix, row, first),
        values,
        groups,
        titles,
    })
}

/// Whether the rows below are marked with signs, and never with yes or no.
fn has_signs_below(matrix: &Matrix<'_>, row: usize, values: &[usize]) -> bool {
    let near = row + 1..matrix.rows().min(row + 6);
    let looks = || {
        let rows = near.clone();
        rows.flat_map(|row| values.iter().map(move |column| matrix.look(row, *column)))
    };
    looks().any(Look::is_sign) && !looks().any(|look| matches!(look, Look::Yes | Look::No))
}

/// A sheet's table may begin anywhere; other tables begin at the left.
fn first_column(matrix: &Matrix<'_>, row: usize) -> Option<usize> {
    if matrix.grid.layout == Layout::Table {
        return (0..matrix.width).find(|column| matrix.origin(row, *column).is_some());
    }
    let near = row..(row + 6).min(matrix.rows());
    (0..matrix.width).find(|column| {
        near.clone()
            .any(|row| !text_at(matrix, row, *column).is_empty())
    })
}

/// Labels may take several columns: by a heading over them, or a section or a number at their left.
fn first_mark(matrix: &Matrix<'_>, row: usize, first: usize) -> usize {
    let corner = matrix.cell(row, first);
    let end = corner.map_or(first + 1, |cell| cell.at + cell.across);
    let mut marks = end.max(first + 1);
    let body: Vec<usize> = (row + 1..matrix.rows().min(row + 80)).collect();
    while marks + 2 < matrix.width {
        let (left, next) = (marks - 1, marks);
        let mut labelled = 0;
        let mut loose = 0;
        let mut rows = 0;
        for row in &body {
            let origin = matrix.origin(*row, next);
            if origin.is_none() || origin == matrix.origin(*row, left) {
                continue;
            }
            rows += 1;
            let look = look_at(matrix, *row, next);
            if look.is_sign() || matches!(look, Look::Yes | Look::No | Look::Doubt(_)) {
                return marks;
            }
            labelled +=
                usize::from(look.is_text() && text_at(matrix, *row, next).chars().count() > 6);
            let text = text_at(matrix, *row, left);
            let goes_on = matrix.cell(*row, left).is_some_and(|cell| cell.down > 1);
            let number = text
                .chars()
                .all(|c| c.is_ascii_digit() || c == '.' || c == ')');
            loose += usize::from(goes_on || text.is_empty() || number);
        }
        if rows < 2 || labelled * 10 < rows * 8 || loose * 10 < rows * 3 {
            return marks;
        }
        marks += 1;
    }
    marks
}

/// The columns from the first mark on: in a sheet, up to what stands beside the table.
fn columns(matrix: &Matrix<'_>, row: usize, marks: usize) -> Vec<usize> {
    let headed = |column: &usize| !matrix.text(row, *column).is_empty();
    let last = (marks..matrix.width).rev().find(headed).unwrap_or(marks);
    let mut columns: Vec<usize> = (marks..matrix.width)
        .filter(|column| {
            let mut near = row + 1..matrix.rows().min(row + 200);
            let inside = matrix.grid.layout == Layout::Table || *column < last;
            headed(column) || (inside && near.any(|row| *matrix.look(row, *column) != Look::Blank))
        })
        .collect();
    if matrix.grid.layout == Layout::Sheet {
        let texts: Vec<String> = columns
            .iter()
            .map(|column| folded(&text_at(matrix, row, *column)))
            .collect();
        // Behind an empty column: more of the table only where the names of its columns come again.
        let gap = columns
            .windows(2)
            .position(|pair| matches!(pair, [a, b] if b - a > 1));
        if let Some(gap) = gap {
            let (before, after) = texts.split_at((gap + 1).min(texts.len()));
            let again = after.iter().filter(|text| before.contains(text)).count();
            if again * 2 < after.len() {
                columns.truncate(gap + 1);
            }
        }
    }
    columns
}

/// The groups and titles above the row that names the columns.
fn above(
    matrix: &Matrix<'_>,
    row: usize,
    first: usize,
    values: &[usize],
) -> (Vec<Option<String>>, Vec<String>) {
    let mut groups = vec![None; values.len()];
    let mut titles = Vec::new();
    let mut grouped = false;
    for above in (0..row).rev().take(6) {
        let corner = matrix.origin(above, first);
        let mut found: Vec<(usize, String)> = Vec::new();
        let mut seen = Vec::new();
        let mut spans = false;
        for (at, column) in values.iter().enumerate() {
            let origin = matrix.origin(above, *column);
            let goes_down = origin.is_some() && origin == matrix.origin(above + 1, *column);
            let text = text_at(matrix, above, *column);
            if text.is_empty() || goes_down || origin == corner {
                continue;
            }
            spans |= matrix
                .cell(above, *column)
                .is_some_and(|cell| cell.across > 1);
            if !seen.contains(&origin) {
                seen.push(origin);
            }
            found.push((at, text));
        }
        if seen.is_empty() {
            let title = text_at(matrix, above, first);
            if title.is_empty() || matrix.origin(above, first) == matrix.origin(above + 1, first) {
                if matrix.grid.layout != Layout::Table && !titles.is_empty() {
                    break;
                }
                continue;
            }
            titles.push(title);
        } else if !grouped && seen.len() >= 2 {
            grouped = true;
            for (at, text) in &found {
                if let Some(group) = groups.get_mut(*at) {
                    *group = Some(text.clone());
                }
            }
            if !spans {
                carry(&mut groups);
            }
        } else if seen.len() == 1 && grouped_by_one(&found, values, spans) {
            titles.extend(found.into_iter().map(|(_, text)| text).take(1));
        } else {
            break;
        }
    }
    titles.reverse();
    (groups, titles)
}

/// One text over all columns groups nothing.
fn grouped_by_one(found: &[(usize, String)], values: &[usize], spans: bool) -> bool {
    found.len() == values.len() || !spans
}

/// A group that is named in its first column alone holds up to the next.
fn carry(groups: &mut [Option<String>]) {
    let mut last = None;
    for group in groups {
        if group.is_some() {
            last.clone_from(group);
        } else {
            group.clone_from(&last);
        }
    }
}
