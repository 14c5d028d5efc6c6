//! Policies on paper, imported again, are the same tables.

use online_safety_policy::paper::render::Paper;
use online_safety_policy::paper::{ExportColumn, ExportRow, ExportTable};
use online_safety_policy::{Policy, builtin};
use support::policies;

use super::{imported, told};

/// The marks of a row as they would be read: what may follow, or is in brackets, is asked.
fn marks(row: &ExportRow<'_>, columns: &[ExportColumn<'_>]) -> Vec<&'static str> {
    let mark = |column: usize| {
        if row.brackets.contains(&column) || row.available.contains(&column) {
            "?"
        } else if row.marks.contains(&column) {
            "X"
        } else {
            "."
        }
    };
    columns.iter().map(|column| mark(column.column)).collect()
}

fn printed(policy: &Policy) -> Vec<ExportTable<'_>> {
    let tables = policy.export().tables;
    tables
        .into_iter()
        .filter(|table| table.rows.iter().any(|row| !row.marks.is_empty()))
        .collect()
}

#[track_caller]
fn markdown_is_read_back(policy: &Policy) {
    let read = imported("a.md", &Paper::of(policy).to_markdown());
    for table in printed(policy) {
        let columns = &table.columns;
        let found = read.tables.iter().find(|found| {
            found.rows.len() == table.rows.len()
                && columns.iter().zip(&found.columns).all(|(column, found)| {
                    let number = format!("{}. ", column.column);
                    found.label.starts_with(&number) && found.label.ends_with(column.label)
                })
        });
        let found = found.unwrap_or_else(|| unreachable!("{:?}", table.table));
        for (row, found) in table.rows.iter().zip(&found.rows) {
            assert_eq!(found.label, row.label.to_string());
            let cells = &found.cells[..columns.len()];
            assert_eq!(
                told(cells),
                marks(row, &table.columns).join(" "),
                "{}",
                row.label
            );
        }
    }
}

#[test]
fn markdown_of_shipped_policies() {
    markdown_is_read_back(builtin::telford_infant_2020());
    markdown_is_read_back(builtin::trafalgar_infant_2018());
}

/// Of a page, whose cells tell their meaning to screen readers.
#[test]
fn pages_of_policies() {
    let policy = policies::telford();
    let read = imported("a.html", &Paper::of(policy).to_html());
    let tables = printed(policy);
    assert_eq!(read.tables.len(), tables.len());
    for (table, found) in tables.iter().zip(&read.tables) {
        let labels: Vec<&str> = found
            .columns
            .iter()
            .map(|column| column.label.as_str())
            .collect();
        let wanted: Vec<String> = table
            .columns
            .iter()
            .map(|column| column.label.to_string())
            .collect();
        assert_eq!(labels, wanted);
        assert_eq!(found.rows.len(), table.rows.len());
        for (row, found) in table.rows.iter().zip(&found.rows) {
            // Beside the label a page says that a row has two readings, which its cells show.
            assert!(found.label.starts_with(row.label), "{}", found.label);
            if !row.also_read_as.is_empty() {
                continue;
            }
            assert_eq!(
                told(&found.cells),
                marks(row, &table.columns).join(" "),
                "{}",
                row.label
            );
        }
    }
}
