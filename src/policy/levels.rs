//! A table of levels as printed: rows, columns, and the marks in its cells.

use crate::source::{Passage, Source, Table};

use super::statement::{Case, Level};

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
    pub(crate) headings: Vec<Heading>,
    /// When a mark in brackets counts, where the file says so.
    pub(crate) brackets: Option<Case>,
}

/// A heading among the rows of a table, of levels or of incidents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Heading {
    pub(crate) title: Box<str>,
    pub(crate) at: Passage,
    /// The row above which it is printed, from 0.
    pub(crate) above: usize,
}

/// A row of such a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LevelRow {
    /// The number of its word among all subjects: a table may hold acts and devices together.
    pub(crate) subject: usize,
    pub(crate) label: Box<str>,
    pub(crate) source: Source,
    /// What stands in it for each audience of the table.
    pub(crate) cells: Vec<LevelCell>,
    pub(crate) retired: bool,
    pub(crate) note: Option<Box<str>>,
}

/// What stands in a row for one audience.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct LevelCell {
    pub(crate) marks: Vec<Mark>,
    /// Whether all of these marks are printed; if not, each is one reading of the cell.
    pub(crate) together: bool,
    pub(crate) text: Option<Box<str>>,
}

/// A mark in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mark {
    /// The column, from 0 among all of the table.
    pub(crate) column: usize,
    pub(crate) in_brackets: bool,
}

impl LevelCell {
    /// The marks that are printed, or those of the adopted reading.
    pub(crate) fn adopted(&self) -> &[Mark] {
        match self.together {
            true => &self.marks,
            false => self.marks.get(..1).unwrap_or_default(),
        }
    }

    /// The mark of each other reading.
    pub(crate) fn others(&self) -> &[Mark] {
        self.marks.get(self.adopted().len()..).unwrap_or_default()
    }
}

impl LevelTable {
    /// A column as a cell marks it; a text that is printed in the cell is told with it.
    pub(crate) fn level(columns: &[Level], mark: Mark, text: Option<&str>) -> Option<Level> {
        let level = columns.get(mark.column)?;
        let bracketed = |text: &str| match mark.in_brackets {
            true => format!("({text})"),
            false => text.to_owned(),
        };
        let text = text.map_or_else(String::new, |text| format!(": {text}"));
        Some(Level {
            id: bracketed(&level.id).into(),
            label: (bracketed(&level.label) + &text).into(),
            in_brackets: mark.in_brackets,
            ..*level
        })
    }

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
