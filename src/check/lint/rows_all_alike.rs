//! OSP042: nearly all rows of a table have the same responses.

use super::report::{Draft, Report};
use super::view::{Incidents, alone};
use crate::policy::{Bits, IncidentRow, Said};

super::lint! {
    /// ## What it checks
    ///
    /// Whether three quarters or more of the rows of an incident table have the
    /// very same responses. Tables of fewer than four rows are left alone, and so are rows
    /// about which a ladder says more.
    ///
    /// ## Why it matters
    ///
    /// A table exists to answer different incidents differently. Where it does
    /// not, an accident is handled like an intent and a slip like a crime, or
    /// everybody decides as they see fit, which is what the table was to prevent.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// rows:
    ///   mobile-device:     { line: 10, required: [headteacher] }
    ///   offensive-message: { line: 11, required: [headteacher] }
    ///   filter-bypass:     { line: 12, required: [headteacher] }
    ///   others-data:       { line: 13, required: [headteacher] }
    /// ```
    ///
    /// ## Remedy
    ///
    /// Go through the rows and mark for each who has to act, who is told, and
    /// what follows for the person who did it.
    RowsAllAlike, Warn, printed, check
}

/// The least rows a table has that can be judged.
const FEW: usize = 4;

fn check(report: &mut Report<'_>) {
    for incidents in Incidents::all(report.policy) {
        let climbs = |row: &&IncidentRow| incidents.table.climbs(1 << row.slot) != 0;
        let rows: Vec<&IncidentRow> = incidents.rows().filter(|row| !climbs(row)).collect();
        let alike = |row: &IncidentRow| {
            rows.iter()
                .filter(|other| marks(other) == marks(row))
                .count()
        };
        let Some((most, row)) = rows
            .iter()
            .map(|row| (alike(row), row))
            .max_by_key(|(n, _)| *n)
        else {
            continue;
        };
        if rows.len() < FEW || most * 4 < rows.len() * 3 {
            continue;
        }
        let same = rows.iter().filter(|other| marks(other) == marks(row));
        report.one(
            &incidents.names(),
            Draft {
                path: incidents.rows_path(),
                message: format!(
                    "{most} of {} rows answer alike: {}",
                    rows.len(),
                    alone(incidents.ids(row.said.named()))
                ),
                places: same.map(|row| incidents.cite(row)).collect(),
                help: "mark for each row who acts, who is told and what follows".into(),
                ..Draft::default()
            },
        );
    }
}

fn marks(row: &IncidentRow) -> (&[Bits], &Said) {
    (&row.readings, &row.said)
}
