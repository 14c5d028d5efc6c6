//! OSP047: a graver incident has fewer responses than a lighter one.

use super::report::{Draft, Report};
use super::view::{Incidents, alone, count, forms, is_graver, list};
use crate::policy::{Bits, IncidentRow};

super::lint! {
    /// ## What it checks
    ///
    /// Whether an incident that we rank as clearly graver requires only some of the
    /// responses that a lighter one requires. The ranking has few ranks, so that nothing
    /// turns on a fine distinction; a school's own rows have none.
    ///
    /// ## Why it matters
    ///
    /// The order of the marks tells staff and children what the school takes seriously.
    /// Where sharing a password moves three people and bullying moves one, it tells them
    /// the wrong thing.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// rows:
    ///   shared-credentials: { line: 10, required: [class-teacher, head-of-year, headteacher] }
    ///   offensive-message:  { line: 11, required: [headteacher] }
    /// ```
    ///
    /// ## Remedy
    ///
    /// Mark at least as much for the graver incident.
    GraverAnsweredLighter, Warn, ours("the ranking of incidents by gravity"), check
}

fn check(report: &mut Report<'_>) {
    for incidents in Incidents::all(report.policy) {
        let rows: Vec<&IncidentRow> = incidents.incident_rows().collect();
        let mut seen: Vec<Bits> = Vec::new();
        for light in &rows {
            let more = incidents.base(light.slot).required;
            if seen.contains(&more) {
                continue;
            }
            seen.push(more);
            let lighter = rows
                .iter()
                .copied()
                .filter(|row| incidents.base(row.slot).required == more);
            let lighter: Vec<&IncidentRow> = lighter.collect();
            let less = |row: &&IncidentRow| {
                let required = incidents.base(row.slot).required;
                let graver = |light: &&IncidentRow| is_graver(&incidents, row.slot, light.slot);
                required != more && required & !more == 0 && lighter.iter().any(graver)
            };
            let graver: Vec<&IncidentRow> = rows.iter().copied().filter(less).collect();
            report.together(
                graver,
                |row| vec![incidents.name(incidents.id(row.slot))],
                |graver| draft(&incidents, &lighter, graver, more),
            );
        }
    }
}

fn draft<'p>(
    incidents: &Incidents<'p>,
    lighter: &[&'p IncidentRow],
    graver: &[&'p IncidentRow],
    more: Bits,
) -> Draft<'p> {
    let is_lighter = |row: &&&IncidentRow| {
        graver
            .iter()
            .any(|graver| is_graver(incidents, graver.slot, row.slot))
    };
    let lighter: Vec<&IncidentRow> = lighter.iter().filter(is_lighter).copied().collect();
    let ids = |rows: &[&'p IncidentRow]| list(rows.iter().map(|row| incidents.id(row.slot)));
    Draft {
        path: incidents.rows_path(),
        message: format!(
            "{} {} answered by {}, and {} by fewer: {}",
            ids(&lighter),
            forms(lighter.len(), "is", "are"),
            alone(incidents.ids(more)),
            count(graver.len(), "graver row", "graver rows"),
            ids(graver),
        ),
        places: graver
            .iter()
            .chain(&lighter)
            .map(|row| incidents.cite(row))
            .collect(),
        help: "mark at least as much for the graver incident".into(),
        ..Draft::default()
    }
}
