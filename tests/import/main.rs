//! Schools' own files, imported: certain or asked, never guessed.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "where a helper fails, the test fails"
)]

mod draft;
mod gold;
mod hostile;
mod judge;
mod marks;
mod rendered;
mod starter;

use online_safety_policy::import::{self, Import, ImportedCell, ImportedTable};

/// What a text says, as a file of that name.
#[track_caller]
fn imported(name: &str, text: &str) -> Import {
    import::read(name, text.as_bytes()).unwrap()
}

/// The only table of a file.
#[track_caller]
fn table(import: &Import) -> &ImportedTable {
    assert_eq!(import.tables.len(), 1, "{:?}", import.left_out);
    &import.tables[0]
}

/// A row as people write it down: X marked, . not marked, ? asked, or what it says.
fn told(cells: &[ImportedCell]) -> String {
    let cells = cells.iter().map(|cell| match cell {
        ImportedCell::Mark => "X",
        ImportedCell::Blank => ".",
        ImportedCell::Ask => "?",
        ImportedCell::Text(text) => text,
    });
    cells.collect::<Vec<_>>().join(" ")
}

/// The rows of a table, each with its label.
fn rows(table: &ImportedTable) -> Vec<String> {
    let rows = table.rows.iter();
    rows.map(|row| format!("{}: {}", row.label, told(&row.cells)))
        .collect()
}

/// Why rows and cells are asked about.
fn reasons(import: &Import) -> Vec<&str> {
    let questions = import.questions.iter();
    questions.map(|question| question.why.as_str()).collect()
}
