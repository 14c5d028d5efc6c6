//! Places in the document, and whose word stands there.

use std::fmt;

use crate::source::{Citation, Passage};
use crate::vocabulary::{Authority, Word as _};

/// What the school never wrote.
pub(crate) const OURS: &str = "this software's own reading, not the school's";

/// `Communications, line 229, communications table, row 1, column 2`.
impl fmt::Display for Citation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let table = self
            .table
            .map(|table| format!("{} table", table.label().to_lowercase()));
        let column = self.column.map(|column| format!("column {column}"));
        f.write_str(&written(self, table, column))
    }
}

/// `Communications, line 231, row 3`.
pub(crate) fn place(source: &Citation<'_>) -> String {
    written(source, None, None)
}

fn written(source: &Citation<'_>, table: Option<String>, column: Option<String>) -> String {
    let passage = source.at.map(ToString::to_string);
    let row = source.row.map(|row| format!("row {row}"));
    let section = source.section.map(str::to_owned);
    let parts = [section, passage, table, row, column].into_iter().flatten();
    let place = parts.collect::<Vec<_>>().join(", ");
    let is_given = source.at.is_some_and(|at| *at != Passage::NotGiven);
    match source.authority {
        Authority::Printed => place,
        Authority::Inferred if !is_given => format!("inferred, {place}"),
        Authority::Inferred => format!("inferred from {place}"),
        Authority::Ours => OURS.to_owned(),
    }
}

/// A place with the encoder's remark on it.
pub(crate) fn noted(place: impl fmt::Display, note: Option<&str>) -> String {
    match note {
        Some(note) => format!("{place}; note: {note}"),
        None => place.to_string(),
    }
}

/// How a table lists something that it does not mark.
pub(crate) fn unmarked(text: Option<&str>) -> String {
    match text {
        Some(text) => format!("with “{text}” and no mark"),
        None => "without a mark".to_owned(),
    }
}

/// The same in brackets.
pub(crate) fn bracket(source: &Citation<'_>, note: Option<&str>) -> String {
    format!("({})", noted(place(source), note))
}
