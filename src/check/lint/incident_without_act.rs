//! OSP031: no act amounts to an incident of the table.

use super::report::{Draft, Report};
use super::view::{Incidents, acts, count, list};
use crate::policy::IncidentRow;

super::lint! {
    /// ## What it checks
    ///
    /// Whether some act amounts to each incident of a table, be it in part. Rows about
    /// continued infringements are no acts. Left alone where the file itself maps
    /// nothing for the table.
    ///
    /// ## Why it matters
    ///
    /// The table punishes what no rule forbids: whoever is accused can say that nobody
    /// told them. Or the mapping forgot the row, and it will never be recommended.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// pupil-incidents: { rows: { others-data: { line: 349, required: [headteacher] } } }
    /// mapping: { gambling: { pupil-incidents: [{ incident: disrepute, fit: partly }] } }
    /// ```
    ///
    /// ## Remedy
    ///
    /// Have the document forbid the act, in a table or in prose, and map it to the row.
    IncidentWithoutAct, Warn, ours("the mapping of acts to incidents"), check
}

fn check(report: &mut Report<'_>) {
    for incidents in Incidents::all(report.policy) {
        let mapped = incidents.of.all_mapped();
        let mapped: Vec<usize> = mapped.map(|mapped| mapped.incident.into()).collect();
        let mut acts = acts(report.policy);
        if mapped.is_empty() || !acts.any(|act| incidents.of.is_mapped_by_file(act)) {
            continue;
        }
        let rows: Vec<&IncidentRow> = incidents
            .incident_rows()
            .filter(|row| !mapped.contains(&row.slot))
            .collect();
        report.together(
            rows,
            |row| vec![incidents.name(incidents.id(row.slot))],
            |rows| Draft {
                path: incidents.rows_path(),
                message: format!(
                    "no act amounts to {}: {}",
                    count(rows.len(), "row", "rows"),
                    list(rows.iter().map(|row| incidents.id(row.slot))),
                ),
                places: rows.iter().map(|row| incidents.cite(row)).collect(),
                help: "have the document forbid the act, and map it to the row".into(),
                ..Draft::default()
            },
        );
    }
}
