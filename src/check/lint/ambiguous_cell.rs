//! OSP012: a row or rule can be read in several ways.

use std::rc::Rc;

use super::report::{Draft, Report};
use super::view::{Incidents, alone, either, remark};

super::lint! {
    /// ## What it checks
    ///
    /// Whether a row or a rule is recorded with more than one reading: a mark between two
    /// columns, a row one cell short, a sentence that can be taken in two ways.
    ///
    /// ## Why it matters
    ///
    /// The answer is "unclear" wherever the readings differ. People will follow the
    /// reading that suits them.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// messaging-apps: { line: 297, everyone: { readings: [acceptable-at-certain-times, acceptable] } }
    /// ```
    ///
    /// ## Remedy
    ///
    /// Ask the school which is meant, have the document say so, and keep that reading as
    /// `is` (for an incident row, as `required`).
    AmbiguousCell, Warn, printed, check
}

fn check(report: &mut Report<'_>) {
    let policy = report.policy;
    for said in Rc::clone(&report.said).iter() {
        let levels = said.levels();
        let note = said.first().and_then(|statement| statement.note.as_deref());
        if levels.len() < 2 {
            continue;
        }
        let cell = policy.level_cell(said.origin);
        let are_marks = cell.is_some_and(|cell| cell.together);
        // The cases of a cell with several marks say when each holds.
        if are_marks
            && said
                .first()
                .is_some_and(|of| said.statements.iter().all(|(_, other)| other.says_as(of)))
        {
            continue;
        }
        let number = said.places().first().and_then(|place| place.row);
        let row = number.map(|row| format!(", row {row} of its table,"));
        let whom = said.audience().map(|audience| format!(" for `{audience}`"));
        let message = format!(
            "`{}`{} can be read in {} ways{}: as {}{}",
            said.name(),
            row.unwrap_or_default(),
            levels.len(),
            whom.unwrap_or_default(),
            either(levels.iter().copied()),
            remark(note),
        );
        let draft = Draft {
            path: format!(
                "{}.{}",
                said.path(),
                if are_marks { "marks" } else { "readings" }
            ),
            message,
            places: said.places(),
            help: "ask the school which is meant, and keep that one as `is`".into(),
            ..Draft::default()
        };
        report.one(&said.names(), draft);
    }
    for incidents in Incidents::all(policy) {
        for row in incidents.rows().filter(|row| row.readings.len() > 1) {
            let readings = row.readings.iter().map(|bits| alone(incidents.ids(*bits)));
            let readings: Vec<String> = readings.collect();
            let draft = Draft {
                path: format!("{}.readings", incidents.row_path(row)),
                message: format!(
                    "`{}` can be read in {} ways: as {}{}",
                    incidents.id(row.slot),
                    readings.len(),
                    readings.join(", or as "),
                    remark(row.note.as_deref()),
                ),
                places: vec![incidents.cite(row)],
                help: "ask the school which is meant, and keep that one as `required`".into(),
                ..Draft::default()
            };
            report.one(&[incidents.name(incidents.id(row.slot))], draft);
        }
    }
}
