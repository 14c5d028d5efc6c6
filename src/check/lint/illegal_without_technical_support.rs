//! OSP051: illegal material does not reach technical support.

use super::report::{Draft, Report};
use super::view::Incidents;
use crate::vocabulary::{PupilIncident, PupilResponse, Word as _};

super::lint! {
    /// ## What it checks
    ///
    /// Whether seeking illegal material goes to technical support, where the table has a
    /// column for it.
    ///
    /// ## Why it matters
    ///
    /// Somebody has to keep the logs before they are overwritten, close the hole in the
    /// filter, and leave the machine as it is for the police.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// columns: [headteacher, police, technical-support]
    /// rows: { illegal-material: { line: 341, required: [headteacher, police] } }
    /// ```
    ///
    /// ## Remedy
    ///
    /// Mark technical support in the row.
    IllegalWithoutTechnicalSupport, Warn, printed, check
}

fn check(report: &mut Report<'_>) {
    for incidents in Incidents::all(report.policy) {
        let support = incidents.bit(PupilResponse::TechnicalSupport.as_str());
        let column = incidents.columns().find(|(bit, _)| *bit == support);
        let illegal = PupilIncident::IllegalMaterial.as_str();
        let row = incidents
            .incident_rows()
            .find(|row| incidents.id(row.slot) == illegal);
        let (Some((_, column)), Some(row)) = (column, row) else {
            continue;
        };
        let base = incidents.base(row.slot);
        if (base.required | base.available | base.disputed) & support != 0 {
            continue;
        }
        let draft = Draft {
            path: incidents.row_path(row),
            message: format!(
                "`{illegal}` does not go to `{}`, for which the table has a column",
                column.id
            ),
            places: std::iter::once(incidents.cite(row))
                .chain(incidents.cite_table(column.column))
                .collect(),
            help: "mark technical support in the row: somebody has to keep the logs".into(),
            ..Draft::default()
        };
        report.one(&[illegal, &column.id].map(|id| incidents.name(id)), draft);
    }
}
