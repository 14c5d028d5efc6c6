//! OSP052: places differ about what goes to the police.

use super::report::{Draft, Name, Report};
use super::view::{Incidents, count, crimes, forms, list, police};
use crate::policy::{IncidentRow, Policy, ResponseRule};
use crate::source::Citation;

super::lint! {
    /// ## What it checks
    ///
    /// Whether all places agree about what goes to the police:
    ///
    /// the rows of an incident table and the prose beside it, where the prose names
    /// incidents that no row sends there;
    ///
    /// crimes for which the police must be called, and others for which they only may be;
    ///
    /// the two tables, where an incident that both speak of goes to the police in one
    /// only.
    ///
    /// ## Why it matters
    ///
    /// In the one case where minutes count, staff find a list that is shorter than the
    /// one three pages on.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// pupil-incidents:
    ///   rows: { illegal-material: { line: 341, required: [headteacher, police] } }
    /// response-rules:
    ///   grooming: { line: 323, table: pupil-incidents, incidents: [grooming], required: [police] }
    /// ```
    ///
    /// ## Remedy
    ///
    /// Make one list, and refer to it from the other places.
    PoliceTriggersDiverge, Warn, printed, check
}

fn check(report: &mut Report<'_>) {
    let policy = report.policy;
    for incidents in Incidents::all(policy) {
        beside_the_table(report, &incidents);
        must_or_may(report, &incidents);
    }
    let tables: Vec<Incidents<'_>> = Incidents::all(policy).collect();
    if let [pupils, staff] = tables.as_slice() {
        between_the_tables(report, pupils, staff);
    }
}

fn requires(incidents: &Incidents<'_>, slot: usize) -> bool {
    incidents.base(slot).required & police(incidents) != 0
}

fn names<'p>(incidents: &Incidents<'p>, slot: usize) -> Vec<Name<'p>> {
    let name = incidents.id(slot);
    ["response-rules", incidents.section()]
        .map(|section| Name { section, name })
        .into()
}

/// The rules that send an incident to the police, or may.
fn rules<'p>(incidents: &Incidents<'p>, slot: usize) -> Vec<&'p ResponseRule> {
    let police = police(incidents);
    let sends = |rule: &&ResponseRule| {
        rule.incidents >> slot & 1 == 1 && (rule.said.required | rule.said.available) & police != 0
    };
    incidents.table.rules.iter().filter(sends).collect()
}

fn cite<'p>(
    policy: &'p Policy,
    rules: impl IntoIterator<Item = &'p ResponseRule>,
) -> Vec<Citation<'p>> {
    let mut places: Vec<Citation<'p>> = Vec::new();
    for place in rules.into_iter().map(|rule| policy.cite(&rule.source)) {
        if !places.contains(&place) {
            places.push(place);
        }
    }
    places
}

/// Prose that sends to the police what no row of the table does.
fn beside_the_table<'p>(report: &mut Report<'p>, incidents: &Incidents<'p>) {
    let policy = report.policy;
    let bit = police(incidents);
    let marked = |row: &&IncidentRow| row.said.required & bit != 0;
    let rows: Vec<_> = incidents.incident_rows().filter(marked).collect();
    let in_table = |slot: usize| rows.iter().any(|row| row.slot == slot);
    let beside: Vec<usize> = incidents
        .named()
        .filter(|slot| requires(incidents, *slot) && !in_table(*slot))
        .collect();
    // A table that leaves the police to the prose altogether does not contradict it.
    if rows.is_empty() {
        return;
    }
    report.together(
        beside,
        |slot| names(incidents, *slot),
        |beside| Draft {
            path: incidents.rows_path(),
            message: format!(
                "the table sends {} to the police, and the prose names {} more: {}",
                list(rows.iter().map(|row| incidents.id(row.slot))),
                beside.len(),
                list(beside.iter().map(|slot| incidents.id(*slot))),
            ),
            places: rows
                .iter()
                .map(|row| incidents.cite(row))
                .chain(cite(
                    policy,
                    beside.iter().flat_map(|slot| rules(incidents, *slot)),
                ))
                .collect(),
            help: "make one list of what goes to the police, and refer to it elsewhere".into(),
            ..Draft::default()
        },
    );
}

/// Crimes for which the police only may be called, beside others for which they must.
fn must_or_may<'p>(report: &mut Report<'p>, incidents: &Incidents<'p>) {
    let policy = report.policy;
    let bit = police(incidents);
    let crimes = crimes(incidents);
    let (must, others): (Vec<usize>, Vec<usize>) = crimes
        .into_iter()
        .partition(|slot| requires(incidents, *slot));
    let may: Vec<usize> = others
        .into_iter()
        .filter(|slot| incidents.base(*slot).available & bit != 0)
        .collect();
    if must.is_empty() {
        return;
    }
    report.together(
        may,
        |slot| names(incidents, *slot),
        |may| Draft {
            path: if incidents.rows().next().is_some() {
                incidents.rows_path()
            } else {
                "response-rules".into()
            },
            message: format!(
                "the police must be called for {} by {}, and only may be for {}: {}",
                list(must.iter().map(|slot| incidents.id(*slot))),
                incidents.people(),
                count(may.len(), "other crime", "other crimes"),
                list(may.iter().map(|slot| incidents.id(*slot))),
            ),
            places: cite(
                policy,
                must.iter()
                    .chain(may)
                    .flat_map(|slot| rules(incidents, *slot)),
            ),
            help: "have the document say of which crimes the police must hear".into(),
            rests_on: Some("which incidents are crimes"),
            ..Draft::default()
        },
    );
}

/// Incidents that go to the police from one table only.
fn between_the_tables<'p>(report: &mut Report<'p>, pupils: &Incidents<'p>, staff: &Incidents<'p>) {
    let policy = report.policy;
    let same = |slot: usize| {
        let other = staff
            .named()
            .find(|other| staff.id(*other) == pupils.id(slot))?;
        (requires(pupils, slot) != requires(staff, other)).then_some((slot, other))
    };
    let differing: Vec<(usize, usize)> = pupils.named().filter_map(same).collect();
    report.together(
        differing,
        |(slot, other)| [names(pupils, *slot), names(staff, *other)].concat(),
        |differing| Draft {
            path: staff.rows_path(),
            message: format!(
                "{} {} to the police for pupils or for staff only: {}",
                count(differing.len(), "incident", "incidents"),
                forms(differing.len(), "goes", "go"),
                list(differing.iter().map(|(slot, _)| pupils.id(*slot))),
            ),
            places: cite(
                policy,
                differing.iter().flat_map(|(slot, other)| {
                    [rules(pupils, *slot), rules(staff, *other)].concat()
                }),
            ),
            help: "have both tables send it to the police, or say why one does not".into(),
            ..Draft::default()
        },
    );
}
