//! A grid with its spans laid out: which cell shows at each place.

use super::error::ImportError;
use super::look::{self, Look};
use super::piece::{Grid, GridCell};

const MOST_ROWS: usize = 20_000;
const WIDEST: usize = 512;
/// The most places of a grid, empty ones too.
const MOST_PLACES: usize = 2_000_000;

/// Where a cell begins: its row, and its number in that row.
pub(super) type Origin = (usize, usize);

#[derive(Debug)]
pub(super) struct Matrix<'g> {
    pub(super) grid: &'g Grid,
    pub(super) width: usize,
    slots: Vec<Vec<Option<Origin>>>,
    /// What each cell is called, and looks like.
    seen: Vec<Vec<(String, Look)>>,
}

impl<'g> Matrix<'g> {
    /// # Errors
    ///
    /// Where it is larger than a policy's tables are.
    pub(super) fn new(grid: &'g Grid) -> Result<Self, ImportError> {
        let ends = grid.rows.iter().flat_map(|row| &row.cells);
        let width = ends.map(|cell| cell.at + cell.across).max().unwrap_or(0);
        let width = width.min(WIDEST);
        if grid.rows.len() > MOST_ROWS {
            return Err(ImportError::too_big(format!(
                "a table has {} rows; at most {MOST_ROWS} are read",
                grid.rows.len()
            )));
        }
        if grid.rows.len().saturating_mul(width) > MOST_PLACES {
            return Err(ImportError::too_big("a table has more cells than are read"));
        }
        let mut slots = vec![vec![None; width]; grid.rows.len()];
        for (r, row) in grid.rows.iter().enumerate() {
            for (c, cell) in row.cells.iter().enumerate() {
                for line in slots.iter_mut().skip(r).take(cell.down) {
                    for slot in line.iter_mut().skip(cell.at).take(cell.across) {
                        slot.get_or_insert((r, c));
                    }
                }
            }
        }
        let seen = grid.rows.iter().map(|row| {
            let cells = row.cells.iter();
            cells
                .map(|cell| (look::label(cell), look::of(cell)))
                .collect()
        });
        Ok(Self {
            grid,
            width,
            slots,
            seen: seen.collect(),
        })
    }

    /// The words at a place.
    pub(super) fn text(&self, row: usize, column: usize) -> &str {
        self.seen_at(row, column).map_or("", |(text, _)| text)
    }

    /// What stands at a place.
    pub(super) fn look(&self, row: usize, column: usize) -> &Look {
        self.seen_at(row, column)
            .map_or(&Look::Blank, |(_, look)| look)
    }

    fn seen_at(&self, row: usize, column: usize) -> Option<&(String, Look)> {
        let (r, c) = self.origin(row, column)?;
        self.seen.get(r)?.get(c)
    }

    pub(super) fn rows(&self) -> usize {
        self.slots.len()
    }

    pub(super) fn origin(&self, row: usize, column: usize) -> Option<Origin> {
        *self.slots.get(row)?.get(column)?
    }

    pub(super) fn cell(&self, row: usize, column: usize) -> Option<&'g GridCell> {
        let (r, c) = self.origin(row, column)?;
        self.grid.rows.get(r)?.cells.get(c)
    }
}
