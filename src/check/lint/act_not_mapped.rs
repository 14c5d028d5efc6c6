//! OSP034: a forbidden act is not mapped to incidents.

use super::report::{Draft, Name, Report};
use super::view::{Incidents, acts, count, entries, forms, is_forbidden, judged_by, list};

super::lint! {
    /// ## What it checks
    ///
    /// Whether the file maps every act that is forbidden to the people of an incident
    /// table. A list that is empty on purpose, `[]`, counts as mapped.
    ///
    /// ## Why it matters
    ///
    /// `assess` cannot tell what such an act amounts to, nor whether anybody thought
    /// about it.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// user-actions: { rows: { gambling: { line: 291, pupils: unacceptable } } }
    /// mapping: {}
    /// ```
    ///
    /// ## Remedy
    ///
    /// Add the act under `mapping:`, with the incidents it amounts to, or with `[]` if
    /// there are none.
    ActNotMapped, Warn, ours("the mapping of acts to incidents, which leaves something out"), check
}

fn check(report: &mut Report<'_>) {
    let policy = report.policy;
    let mut mapped = policy.tables.iter().flat_map(|(_, table)| &table.mapping);
    let maps = mapped.any(Option::is_some);
    for incidents in Incidents::all(policy) {
        let judged = judged_by(policy, incidents.judge);
        let unmapped = |subject: &usize| {
            let mut entries = entries(policy, &judged, *subject);
            policy.mapped(incidents.judge, *subject).is_none() && entries.any(is_forbidden)
        };
        let acts: Vec<usize> = acts(policy).filter(unmapped).collect();
        report.together(
            acts,
            |act| {
                let name = policy.subject_id(*act);
                vec![Name {
                    section: "mapping",
                    name,
                }]
            },
            |acts| Draft {
                path: if maps { "mapping" } else { incidents.section() }.into(),
                message: format!(
                    "{} forbidden to {} {} not mapped: {}",
                    count(acts.len(), "act", "acts"),
                    incidents.people(),
                    forms(acts.len(), "is", "are"),
                    list(acts.iter().map(|act| policy.subject_id(*act))),
                ),
                places: Vec::new(),
                help: format!(
                    "add it with the `{}` it amounts to, or with `[]`",
                    incidents.section()
                ),
                ..Draft::default()
            },
        );
    }
}
