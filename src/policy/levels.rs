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
    /// The columns of all audiences, each once, in printed order.
    pub(crate) columns: Vec<Level>,
    /// Of each audience, the columns that it has.
    pub(crate) of: Vec<Vec<usize>>,
    pub(crate) rows: Vec<LevelRow>,
}

/// A row of such a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LevelRow {
    /// The number of its word among all subjects: a table may hold acts and devices together.
    pub(crate) subject: usize,
    pub(crate) label: Box<str>,
    pub(crate) source: Source,
    /// For each audience of the table, the marked columns of each reading, from 0 among all of the table.
    pub(crate) marks: Vec<Vec<usize>>,
    pub(crate) retired: bool,
    pub(crate) note: Option<Box<str>>,
}

impl LevelTable {
    /// The columns of an audience, each with its number and its printed number, from 1.
    pub(crate) fn columns_of(
        &self,
        audience: usize,
    ) -> impl Iterator<Item = (usize, usize, &Level)> {
        let printed = printed(&self.of, audience);
        printed.filter_map(|(column, number)| Some((column, number, self.columns.get(column)?)))
    }

    /// The printed number of a column, from 1; that of an audience that does not have it is none.
    pub(crate) fn column_number(&self, audience: usize, column: usize) -> Option<usize> {
        column_number(&self.of, audience, column)
    }
}

/// The columns of an audience, where each has some, and the printed number of each.
fn printed(of: &[Vec<usize>], audience: usize) -> impl Iterator<Item = (usize, usize)> {
    let before = of.iter().take(audience).map(Vec::len).sum::<usize>();
    let columns = of.get(audience).into_iter().flatten().copied();
    columns.zip(before + 1..)
}

/// The printed number of a column of an audience, where each has some.
pub(crate) fn column_number(of: &[Vec<usize>], audience: usize, column: usize) -> Option<usize> {
    let mut all = printed(of, audience);
    all.find_map(|(of, number)| (of == column).then_some(number))
}
