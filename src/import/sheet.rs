//! A sheet as it shows: without what lies under merges, in hidden rows and in hidden columns.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::error::ImportError;
use super::piece::{Grid, GridCell, GridRow, Layout, Piece};

/// The most cells of a sheet that are read.
const MOST_CELLS: usize = 500_000;
/// The most merged areas of a sheet that are read.
const MOST_MERGES: usize = 5000;
/// Empty rows beyond this say no more than these.
const EMPTY_ROWS: usize = 3;

/// What a cell shows, and the colour behind it.
type Shown = (Vec<Piece>, Option<Rc<str>>);

#[derive(Default)]
pub(super) struct Cells {
    cells: BTreeMap<(usize, usize), Shown>,
    /// First row and column, last row and column.
    merges: Vec<(usize, usize, usize, usize)>,
    pub(super) hidden_rows: BTreeSet<usize>,
    /// First and last column.
    pub(super) hidden_columns: Vec<(usize, usize)>,
}

impl Cells {
    /// # Errors
    ///
    /// Where the sheet has more cells than are read.
    pub(super) fn add(
        &mut self,
        row: usize,
        column: usize,
        pieces: Vec<Piece>,
        shade: Option<Rc<str>>,
    ) -> Result<(), ImportError> {
        if pieces.is_empty() && shade.is_none() {
            return Ok(());
        }
        self.cells.insert((row, column), (pieces, shade));
        if self.cells.len() > MOST_CELLS {
            return Err(ImportError::too_big(format!(
                "a sheet has more than {MOST_CELLS} cells"
            )));
        }
        Ok(())
    }

    /// # Errors
    ///
    /// Where the sheet has more merged areas than are read.
    pub(super) fn merge(
        &mut self,
        from: (usize, usize),
        to: (usize, usize),
    ) -> Result<(), ImportError> {
        self.merges.push((from.0, from.1, to.0, to.1));
        if self.merges.len() > MOST_MERGES {
            return Err(ImportError::too_big(format!(
                "a sheet has more than {MOST_MERGES} merged areas"
            )));
        }
        Ok(())
    }

    fn is_hidden(&self, column: usize) -> bool {
        let mut hidden = self.hidden_columns.iter();
        hidden.any(|(from, to)| (*from..=*to).contains(&column))
    }

    pub(super) fn grid(mut self) -> Grid {
        let merges = std::mem::take(&mut self.merges);
        let mut spans = BTreeMap::new();
        for (top, left, bottom, right) in merges {
            let inside = self
                .cells
                .range((top, 0)..=(bottom, usize::MAX))
                .map(|(at, _)| *at)
                .filter(|at| (left..=right).contains(&at.1) && *at != (top, left))
                .collect::<Vec<_>>();
            for at in inside {
                self.cells.remove(&at);
            }
            // It shows at its first row and column that show.
            let row = (top..=bottom).find(|row| !self.hidden_rows.contains(row));
            let column = (left..=right.min(left + 16_384)).find(|column| !self.is_hidden(*column));
            if let (Some(row), Some(column)) = (row, column) {
                if let Some(cell) = self.cells.remove(&(top, left)) {
                    self.cells.insert((row, column), cell);
                } else {
                    self.cells.insert((row, column), (Vec::new(), None));
                }
                spans.insert((row, column), (bottom, right));
            }
        }
        self.cells
            .retain(|(row, _), _| !self.hidden_rows.contains(row));
        self.laid_out(&spans)
    }

    fn laid_out(self, spans: &BTreeMap<(usize, usize), (usize, usize)>) -> Grid {
        let shown: BTreeSet<usize> = self
            .cells
            .keys()
            .map(|(_, column)| *column)
            .filter(|column| !self.is_hidden(*column))
            .collect();
        let (Some(first), Some(last)) = (shown.first().copied(), shown.last().copied()) else {
            return Grid::default();
        };
        let columns: Vec<usize> = (first..=last.min(first + 511))
            .filter(|column| !self.is_hidden(*column))
            .collect();
        let place = |column: usize| columns.binary_search(&column).ok();
        let mut grid = Grid {
            layout: Layout::Sheet,
            ..Grid::default()
        };
        let mut next = None;
        for ((row, column), (pieces, shade)) in &self.cells {
            let Some(at) = place(*column) else { continue };
            if next != Some(*row) {
                if let Some(last) = next {
                    let between = (last + 1..*row).filter(|row| !self.hidden_rows.contains(row));
                    for _ in between.take(EMPTY_ROWS) {
                        grid.rows.push(GridRow::default());
                    }
                }
                grid.rows.push(GridRow::default());
                next = Some(*row);
            }
            let mut cell = GridCell::new(at);
            cell.pieces.clone_from(pieces);
            cell.shade.clone_from(shade);
            if let Some((bottom, right)) = spans.get(&(*row, *column)) {
                cell.across = columns
                    .iter()
                    .filter(|c| (column..=right).contains(c))
                    .count()
                    .max(1);
                let down = (*row..=(*bottom).min(*row + 20_000))
                    .filter(|row| !self.hidden_rows.contains(row));
                cell.down = down.count().max(1);
            }
            if let Some(row) = grid.rows.last_mut() {
                row.cells.push(cell);
            }
        }
        grid
    }
}
