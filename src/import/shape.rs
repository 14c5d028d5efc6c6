//! Find the tables in a grid: where the headings are, what the rows are called, which cells they have.

mod body;
mod head;

use std::rc::Rc;

use super::error::ImportError;
use super::look::Look;
use super::matrix::Matrix;
use super::piece::Grid;
pub(super) use body::join;
pub(super) use head::Head;

/// A cell of a row.
#[derive(Debug, Clone)]
pub(super) struct RawCell {
    pub(super) look: Look,
    pub(super) shade: Option<Rc<str>>,
}

/// A row as it stands, before anybody says what its marks mean.
#[derive(Debug, Clone, Default)]
pub(super) struct RawRow {
    pub(super) label: String,
    pub(super) section: Option<String>,
    pub(super) notes: Vec<String>,
    pub(super) cells: Vec<RawCell>,
    pub(super) shade: Option<Rc<str>>,
    /// Why the row as a whole is asked about.
    pub(super) ask: Option<String>,
}

impl RawRow {
    pub(super) fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.look == Look::Blank)
    }
}

/// A table, whatever it is of.
#[derive(Debug, Clone)]
pub(super) struct Raw {
    pub(super) head: Head,
    pub(super) rows: Vec<RawRow>,
    pub(super) width: usize,
    /// What the file has there and the table has not.
    pub(super) left_out: Vec<String>,
}

/// The tables of a grid, in the order of the page.
///
/// # Errors
///
/// Where the grid is larger than is read.
pub(super) fn tables(grid: &Grid) -> Result<Vec<Raw>, ImportError> {
    let matrix = Matrix::new(grid)?;
    let mut found = Vec::new();
    let mut row = 0;
    while row < matrix.rows() {
        let Some(head) = head::find(&matrix, row) else {
            row += 1;
            continue;
        };
        let (raw, next) = body::read(&matrix, head);
        row = next.max(row + 1);
        found.push(raw);
    }
    Ok(found)
}

/// The rows of a grid under the heading of a table before it.
///
/// # Errors
///
/// Where the grid is larger than is read.
pub(super) fn continued(grid: &Grid, head: &Head) -> Result<Option<Raw>, ImportError> {
    let matrix = Matrix::new(grid)?;
    if matrix.width < head.end() || matrix.rows() == 0 {
        return Ok(None);
    }
    let (raw, _) = body::read_from(&matrix, head.clone(), 0);
    Ok((!raw.rows.is_empty()).then_some(raw))
}
