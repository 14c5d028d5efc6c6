//! A table of levels as printed: rows, columns, and the marks in its cells.

use crate::source::{Passage, Source, Table};

use super::statement::Level;

/// A table whose cells are levels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LevelTable {
    pub(crate) table: Table,
    pub(crate) printed: bool,
    /// Where it stands.
    pub(crate) at: Option<Passage>,
    /// The numbers of the audiences that have columns, in printed order.
    pub(crate) audiences: Vec<usize>,
    /// The columns of one audience, in printed order.
    pub(crate) columns: Vec<Level>,
    pub(crate) rows: Vec<LevelRow>,
}

/// A row of such a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LevelRow {
    /// The number of its word.
    pub(crate) slot: usize,
    pub(crate) label: Box<str>,
    pub(crate) source: Source,
    /// For each audience of the table, the marked columns of each reading, from 0 within the audience.
    pub(crate) marks: Vec<Vec<usize>>,
    pub(crate) retired: bool,
    pub(crate) note: Option<Box<str>>,
}

impl LevelTable {
    /// The printed number of a column, from 1.
    pub(crate) fn column_number(&self, audience: usize, column: usize) -> usize {
        audience * self.columns.len() + column + 1
    }
}
