//! OSP016: a column of a table of levels carries no mark.

use super::report::{Draft, Name, Report};
use super::view::{count, forms, list};
use crate::policy::{LevelTable, Policy};
use crate::source::Citation;
use crate::vocabulary::{Authority, Word as _};

super::lint! {
    /// ## What it checks
    ///
    /// Whether, in a table that the document prints, a column of levels carries no mark
    /// in any row, for each column group by itself, of the columns that it has (`only`). A mark in one of several readings
    /// counts.
    ///
    /// ## Why it matters
    ///
    /// An empty column is a decision that nobody took: text elsewhere may lean on it, and
    /// readers take it for a choice that was weighed and refused.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// communications:
    ///   audiences: [staff, pupils]
    ///   columns: [not-allowed, allowed-at-certain-times, allowed]
    ///   rows: { personal-phones: { line: 229, staff: allowed-at-certain-times, pupils: not-allowed } }
    /// ```
    ///
    /// ## Remedy
    ///
    /// Use the column or take it out of the printed table. Where it is empty on purpose,
    /// say so in a setting with a reason.
    LevelNeverUsed, Warn, printed, check
}

fn check(report: &mut Report<'_>) {
    let policy = report.policy;
    for table in policy.level_tables().filter(|table| table.printed) {
        for (group, number) in table.audiences.iter().enumerate() {
            let rows = || table.rows.iter().filter(|row| !row.retired);
            let (Some(audience), true) = (policy.audiences.get(*number), rows().next().is_some())
            else {
                continue;
            };
            let is_used = |column: usize| {
                rows().any(|row| {
                    let cell = row.cells.get(group);
                    cell.is_some_and(|cell| cell.marks.iter().any(|mark| mark.column == column))
                })
            };
            let columns = table.columns_of(group).map(|(column, ..)| column);
            let unused: Vec<usize> = columns.filter(|column| !is_used(*column)).collect();
            let section = table.table.as_str();
            let id = |column: &usize| table.columns.get(*column).map_or("", |level| &*level.id);
            report.together(
                unused,
                |column| {
                    vec![
                        Name {
                            section,
                            name: id(column),
                        },
                        Name {
                            section,
                            name: &audience.id,
                        },
                    ]
                },
                |unused| Draft {
                    path: format!("{section}.columns"),
                    message: format!(
                        "{} of `{}` {} no mark in {}: {}",
                        count(unused.len(), "column", "columns"),
                        audience.id,
                        forms(unused.len(), "carries", "carry"),
                        count(rows().count(), "row", "rows"),
                        list(unused.iter().map(id)),
                    ),
                    places: unused
                        .iter()
                        .filter_map(|column| cite(policy, table, group, *column))
                        .collect(),
                    help: "mark it where it is meant, or take it out of the printed table".into(),
                    ..Draft::default()
                },
            );
        }
    }
}

/// The place of a column in the school's document.
fn cite<'p>(
    policy: &'p Policy,
    table: &'p LevelTable,
    group: usize,
    column: usize,
) -> Option<Citation<'p>> {
    Some(Citation {
        table: Some(table.table),
        column: table.column_number(group, column),
        ..policy.cite_passage(table.at.as_ref()?, Authority::Printed)
    })
}
