//! OSP045: rows stand below the one on continued infringements and out of its reach.

use super::report::{Draft, Report};
use super::view::{Incidents, count, forms, list};
use crate::policy::{IncidentRow, Repeat};

super::lint! {
    /// ## What it checks
    ///
    /// Whether rows stand below a row on continued infringements "of the above" that no
    /// such row reaches.
    ///
    /// ## Why it matters
    ///
    /// Somebody put new rows at the end of the table. For them a repeat counts for
    /// nothing, though nobody decided that.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// rows:
    ///   filter-bypass:           { line: 10, required: [headteacher] }
    ///   continued-infringements: { line: 11, required: [headteacher, inform-parents], repeat: above }
    ///   copyright-or-data-protection: { line: 12, required: [headteacher] }
    /// ```
    ///
    /// ## Remedy
    ///
    /// Move the row to the end of the printed table, or word it so that it holds for all
    /// rows and write `repeat: all`.
    RepeatNotLast, Warn, printed, check
}

fn check(report: &mut Report<'_>) {
    for incidents in Incidents::all(report.policy) {
        let repeats = || {
            incidents
                .table
                .repeats(None)
                .filter(|(_, row, _)| !row.retired)
        };
        let reaches = |repeat: &Repeat, row: &IncidentRow| repeat.reaches >> row.slot & 1 == 1;
        let reached = |row: &&IncidentRow| repeats().any(|(_, _, repeat)| reaches(&repeat, row));
        let left_out: Vec<&IncidentRow> = incidents
            .incident_rows()
            .filter(|row| !reached(row))
            .collect();
        // The last of them is the one to move.
        let Some((_, row, repeat)) = repeats().last() else {
            continue;
        };
        let above = incidents
            .incident_rows()
            .filter(|other| reaches(&repeat, other))
            .count();
        report.together(
            left_out,
            |other| {
                [*other, row]
                    .map(|row| incidents.name(incidents.id(row.slot)))
                    .into()
            },
            |left_out| Draft {
                path: format!("{}.repeat", incidents.row_path(row)),
                message: format!(
                    "`{}` reaches the {} above it, and {} below it {} no rule for repeats: {}",
                    incidents.id(row.slot),
                    count(above, "row", "rows"),
                    left_out.len(),
                    forms(left_out.len(), "has", "have"),
                    list(left_out.iter().map(|other| incidents.id(other.slot))),
                ),
                places: std::iter::once(row)
                    .chain(left_out.iter().copied())
                    .map(|row| incidents.cite(row))
                    .collect(),
                help: "move it to the end of the table, or have it hold for all rows".into(),
                ..Draft::default()
            },
        );
    }
}
