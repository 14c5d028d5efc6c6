//! OSP040: a column of responses carries no mark.

use super::report::{Draft, Report};
use super::view::{Incidents, forms, list};
use crate::policy::Response;

super::lint! {
    /// ## What it checks
    ///
    /// Whether every column of an incident table is used: marked in some row, required or
    /// available, or named by a rule about responses.
    ///
    /// ## Why it matters
    ///
    /// An empty column promises a response that never comes: a table with a column for
    /// informing parents looks as if parents were informed.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// columns: [headteacher, inform-parents]
    /// rows: { offensive-message: { line: 350, required: [headteacher] } }
    /// ```
    ///
    /// ## Remedy
    ///
    /// Mark the column where it is meant, or take it out of the printed table.
    ResponseNeverUsed, Warn, printed, check
}

fn check(report: &mut Report<'_>) {
    for incidents in Incidents::all(report.policy).filter(Incidents::speaks) {
        let used = incidents.used();
        let all = incidents.columns().count();
        let unused = incidents.columns().filter(|(bit, _)| bit & used == 0);
        let unused: Vec<&Response> = unused.map(|(_, response)| response).collect();
        report.together(
            unused,
            |response| vec![incidents.name(&response.id)],
            |unused| Draft {
                path: format!("{}.columns", incidents.section()),
                message: format!(
                    "{} of {all} columns {} never marked: {}",
                    unused.len(),
                    forms(unused.len(), "is", "are"),
                    list(unused.iter().map(|response| &*response.id)),
                ),
                places: unused
                    .iter()
                    .filter_map(|response| incidents.cite_table(response.column))
                    .collect(),
                help: "mark it where it is meant, or take it out of the printed table".into(),
                ..Draft::default()
            },
        );
    }
}
