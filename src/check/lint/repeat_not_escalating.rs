//! OSP044: continued infringements have no graver consequences.

use super::report::{Draft, Report};
use super::view::{Incidents, alone, count};
use crate::policy::IncidentRow;

super::lint! {
    /// ## What it checks
    ///
    /// Whether a row on continued infringements adds something to what followed the first
    /// time. It is reported where it adds nothing to half of the rows it reaches or more.
    ///
    /// ## Why it matters
    ///
    /// A warning that leads to the same again is none. Whoever was warned learns that
    /// nothing changes.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// rows:
    ///   filter-bypass:           { line: 10, required: [headteacher] }
    ///   continued-infringements: { line: 11, required: [headteacher], repeat: above }
    /// ```
    ///
    /// ## Remedy
    ///
    /// Have the row demand more than the others: that parents are informed, a further
    /// sanction, removal of access.
    RepeatNotEscalating, Warn, printed, check
}

fn check(report: &mut Report<'_>) {
    for incidents in Incidents::all(report.policy) {
        for (_, row, repeat) in incidents
            .table
            .repeats(None)
            .filter(|(_, row, _)| !row.retired)
        {
            let reached: Vec<&IncidentRow> = incidents
                .incident_rows()
                .filter(|other| repeat.reaches >> other.slot & 1 == 1)
                .collect();
            let adds = row.said.required | row.said.available;
            let same = |other: &&&IncidentRow| {
                let base = incidents.base(other.slot);
                adds & !(base.required | base.available) == 0
            };
            let same = reached.iter().filter(same).count();
            if reached.is_empty() || same * 2 < reached.len() {
                continue;
            }
            let id = incidents.id(row.slot);
            let draft = Draft {
                path: incidents.row_path(row),
                message: format!(
                    "`{id}` adds nothing to {} the {} it reaches: {}",
                    if same == reached.len() {
                        "any of".to_owned()
                    } else {
                        format!("{same} of")
                    },
                    count(reached.len(), "row", "rows"),
                    alone(incidents.ids(adds)),
                ),
                places: vec![incidents.cite(row)],
                help: "have a repeat lead to more than the first time did".into(),
                ..Draft::default()
            };
            report.one(&[incidents.name(id)], draft);
        }
    }
}
