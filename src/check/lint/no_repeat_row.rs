//! OSP046: nothing is said about continued infringements.

use super::report::{Draft, Report};
use super::view::Incidents;

super::lint! {
    /// ## What it checks
    ///
    /// Whether an incident table, or the prose that stands in its place, says what
    /// follows when somebody does it again: in a row, or step by step in a ladder.
    ///
    /// ## Why it matters
    ///
    /// Without such a row the tenth time is answered like the first, or somebody makes up
    /// an answer when patience is at an end.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// rows: { filter-bypass: { line: 10, required: [headteacher] } }
    /// ```
    ///
    /// ## Remedy
    ///
    /// Add a row on continued infringements to the document, and mark it `repeat: all`
    /// (or `above`, if it says so).
    NoRepeatRow, Warn, printed, check
}

fn check(report: &mut Report<'_>) {
    for incidents in Incidents::all(report.policy).filter(Incidents::speaks) {
        let mut repeats = incidents.table.repeats(None);
        if repeats.any(|(_, row, _)| !row.retired) || !incidents.table.ladders.is_empty() {
            continue;
        }
        let draft = Draft {
            path: incidents.rows_path(),
            message: format!(
                "nothing is said about continued infringements by {}",
                incidents.people()
            ),
            places: incidents.cite_table(None).into_iter().collect(),
            help: "add a row on continued infringements to the document".into(),
            ..Draft::default()
        };
        report.one(&incidents.names(), draft);
    }
}
