//! OSP035: nothing follows an incident.

use super::report::{Draft, Report};
use super::view::Incidents;

super::lint! {
    /// ## What it checks
    ///
    /// Whether something follows each row of an incident table: a mark in the row, or a
    /// rule in prose that reaches it.
    ///
    /// ## Why it matters
    ///
    /// An incident that is named and leads to nothing tells everybody that it does not
    /// matter.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// rows: { copyright: { line: 380 } }
    /// ```
    ///
    /// ## Remedy
    ///
    /// Mark who acts or what follows, or take the row out of the table.
    RowWithoutResponse, Warn, printed, check
}

fn check(report: &mut Report<'_>) {
    for incidents in Incidents::all(report.policy) {
        for row in incidents.rows() {
            let base = incidents.base(row.slot);
            if base.required | base.available | base.disputed != 0 {
                continue;
            }
            let id = incidents.id(row.slot);
            let draft = Draft {
                path: incidents.row_path(row),
                message: format!("nothing follows `{id}`"),
                places: vec![incidents.cite(row)],
                help: "mark who acts or what follows, or take the row out of the table".into(),
                ..Draft::default()
            };
            report.one(&[incidents.name(id)], draft);
        }
    }
}
