//! OSP050: a crime does not reach the police.

use super::report::{Draft, Name, Report};
use super::view::{Incidents, count, crimes, forms, list, police};
use crate::source::Citation;

super::lint! {
    /// ## What it checks
    ///
    /// Whether the police are among the responses, required or at least available, to
    /// every incident that is a crime by its name: seeking illegal material, grooming,
    /// obscene publications, hate crime, intimate images, drugs, weapons, fraud.
    /// Incidents about which the policy says nothing are left alone.
    ///
    /// ## Why it matters
    ///
    /// Handling a crime as a breach of school rules destroys evidence, leaves a child at
    /// risk, and can be an offence in itself.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// rows: { illegal-material: { line: 341, required: [headteacher] } }
    /// ```
    ///
    /// ## Remedy
    ///
    /// Mark the police in the row, or add a rule under `response-rules` where the prose
    /// says so.
    IllegalWithoutPolice, Deny, ours("which incidents are crimes"), check
}

fn check(report: &mut Report<'_>) {
    for incidents in Incidents::all(report.policy) {
        let police = police(&incidents);
        let lacks = |slot: &usize| {
            let base = incidents.base(*slot);
            (base.required | base.available | base.disputed) & police == 0
        };
        let lacking: Vec<usize> = crimes(&incidents).into_iter().filter(lacks).collect();
        report.together(
            lacking,
            |slot| {
                let name = incidents.id(*slot);
                ["response-rules", incidents.section()]
                    .map(|section| Name { section, name })
                    .into()
            },
            |lacking| Draft {
                path: incidents.rows_path(),
                message: format!(
                    "{} by {} {} not reach the police: {}",
                    count(lacking.len(), "crime", "crimes"),
                    incidents.people(),
                    forms(lacking.len(), "does", "do"),
                    list(lacking.iter().map(|slot| incidents.id(*slot))),
                ),
                places: lacking
                    .iter()
                    .flat_map(|slot| places(&incidents, *slot))
                    .collect(),
                help: "mark the police in the row, or add a rule where the prose says so".into(),
                ..Draft::default()
            },
        );
    }
}

/// Where the policy speaks of an incident: its row, and the rules that reach it.
fn places<'p>(incidents: &Incidents<'p>, slot: usize) -> Vec<Citation<'p>> {
    let row = incidents
        .table
        .row(slot)
        .map(|(_, row)| incidents.cite(row));
    let rules = incidents
        .table
        .rules
        .iter()
        .filter(|rule| rule.incidents >> slot & 1 == 1);
    row.into_iter()
        .chain(rules.map(|rule| incidents.policy.cite(&rule.source)))
        .collect()
}
