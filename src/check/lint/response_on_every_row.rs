//! OSP041: a response follows every incident of a table.

use super::report::{Draft, Report};
use super::view::Incidents;
use crate::policy::{IncidentRow, Response};
use crate::vocabulary::ResponseKind;

super::lint! {
    /// ## What it checks
    ///
    /// Whether a referral or a sanction is marked in every row of an incident table,
    /// those about continued infringements included. Telling somebody of every incident,
    /// logging it or keeping people safe is no flaw, so other kinds are left alone, and so
    /// are tables of fewer than four rows.
    ///
    /// ## Why it matters
    ///
    /// A response to everything tells no incident from another. Where it is the head who
    /// gets all, small matters take the time that grave ones need.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// rows:
    ///   social-media:  { line: 10, required: [headteacher] }
    ///   file-transfer: { line: 11, required: [headteacher] }
    ///   filter-bypass: { line: 12, required: [headteacher, police] }
    ///   others-data:   { line: 13, required: [headteacher] }
    /// ```
    ///
    /// ## Remedy
    ///
    /// Leave the lesser incidents to somebody nearer, or give a reason in a setting: the
    /// head of a small school may well hear of everything.
    ResponseOnEveryRow, Warn, printed, check
}

/// The least rows a table has that can be judged.
const FEW: usize = 4;

fn check(report: &mut Report<'_>) {
    for incidents in Incidents::all(report.policy) {
        let rows: Vec<&IncidentRow> = incidents.rows().collect();
        if rows.len() < FEW {
            continue;
        }
        let everywhere = rows
            .iter()
            .fold(u64::MAX, |all, row| all & row.said.required);
        let responses = incidents.columns().filter(|(bit, _)| bit & everywhere != 0);
        let responses = responses.map(|(_, response)| response);
        let responses: Vec<&Response> = responses
            .filter(|r| matches!(r.kind, ResponseKind::Referral | ResponseKind::Sanction))
            .collect();
        for response in responses {
            let draft = Draft {
                path: incidents.rows_path(),
                message: format!(
                    "`{}` is marked in all {} rows, and tells none from another",
                    response.id,
                    rows.len()
                ),
                places: incidents.cite_table(response.column).into_iter().collect(),
                help: "leave the lesser incidents to somebody nearer".into(),
                ..Draft::default()
            };
            report.one(&[incidents.name(&response.id)], draft);
        }
    }
}
