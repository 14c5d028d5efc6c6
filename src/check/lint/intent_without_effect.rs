//! OSP048: two rows tell intents apart and answer them alike.

use super::report::{Draft, Report};
use super::view::{Incidents, alone};

super::lint! {
    /// ## What it checks
    ///
    /// Whether two rows that tell one intent from another, and refer to each other by
    /// `see`, have different responses.
    ///
    /// ## Why it matters
    ///
    /// The document takes care to tell an accident from an intent, and then treats both
    /// alike. A child who clicked the wrong thing is answered as if it had searched for
    /// it.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// rows:
    ///   accidental-offensive-unreported:
    ///     { line: 10, required: [headteacher], intent: [accidental-unreported], see: deliberate-offensive }
    ///   deliberate-offensive:
    ///     { line: 11, required: [headteacher], intent: [deliberate], see: accidental-offensive-unreported }
    /// ```
    ///
    /// ## Remedy
    ///
    /// Answer the milder row more mildly: with the class teacher, say, and with help
    /// rather than a sanction.
    IntentWithoutEffect, Warn, printed, check
}

fn check(report: &mut Report<'_>) {
    for incidents in Incidents::all(report.policy) {
        let mut seen: Vec<usize> = Vec::new();
        for row in incidents.incident_rows() {
            let base = incidents.base(row.slot);
            seen.push(row.slot);
            let Some(other) = base
                .see
                .map(usize::from)
                .filter(|other| !seen.contains(other))
            else {
                continue;
            };
            let there = incidents.base(other);
            let alike = base.required == there.required
                && base.available == there.available
                && base.disputed == there.disputed;
            let Some((_, second)) = incidents
                .table
                .row(other)
                .filter(|(_, row)| alike && !row.retired)
            else {
                continue;
            };
            let (first, other) = (incidents.id(row.slot), incidents.id(other));
            let draft = Draft {
                path: incidents.row_path(row),
                message: format!(
                    "`{first}` and `{other}` are answered alike: {}",
                    alone(incidents.ids(base.required | base.available | base.disputed)),
                ),
                labels: vec![(incidents.row_path(second), "answered alike".into())],
                places: [row, second].map(|row| incidents.cite(row)).into(),
                help: "answer the milder of the two more mildly".into(),
                ..Draft::default()
            };
            report.one(&[first, other].map(|id| incidents.name(id)), draft);
        }
    }
}
