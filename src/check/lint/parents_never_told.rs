//! OSP053: parents are told of no incident.

use super::report::{Draft, Report};
use super::view::{Incidents, count};
use crate::policy::Response;
use crate::vocabulary::{PupilResponse, ResponseKind, Word as _};

super::lint! {
    /// ## What it checks
    ///
    /// Whether some incident of pupils, or some rule about them, has parents informed,
    /// required or available. That they come, or fetch a device, counts as well, and so does
    /// a notification of the school's own.
    ///
    /// ## Why it matters
    ///
    /// Parents hear of it anyway: from their child, from other parents, or when it has
    /// become worse. Most of what young children do online they do at home.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// pupil-incidents:
    ///   columns: [headteacher, inform-parents]
    ///   rows: { offensive-message: { line: 350, required: [headteacher] } }
    /// ```
    ///
    /// ## Remedy
    ///
    /// Mark the column where parents are to be told, or add a rule where the prose says
    /// so.
    ParentsNeverTold, Warn, printed, check
}

fn check(report: &mut Report<'_>) {
    for incidents in Incidents::all(report.policy).filter(Incidents::speaks) {
        let id = PupilResponse::InformParents.as_str();
        let parents = incidents.bit(id);
        let tells = |response: &Response| response.kind == ResponseKind::Notification;
        let told = incidents.used() & parents != 0
            || incidents.table.responses_in(incidents.used()).any(tells);
        if told || !incidents.of.kind.of_children {
            continue;
        }
        let column = incidents.columns().find(|(bit, _)| *bit == parents);
        let rows = incidents.rows().count();
        let (path, what) = match column {
            Some(_) if rows > 0 => (
                format!("{}.columns", incidents.section()),
                format!("`{id}` is marked in none of {}", count(rows, "row", "rows")),
            ),
            _ => (incidents.rows_path(), "no row or rule says so".to_owned()),
        };
        let draft = Draft {
            path,
            message: format!("parents are told of no incident: {what}"),
            places: incidents
                .cite_table(column.and_then(|(_, column)| column.column))
                .into_iter()
                .collect(),
            help: "mark the incidents of which parents hear".into(),
            ..Draft::default()
        };
        let column = column.map(|(_, column)| incidents.name(&column.id));
        let names: Vec<_> = column.into_iter().chain(incidents.names()).collect();
        report.one(&names, draft);
    }
}
