//! OSP034: a forbidden act is not mapped to incidents.

use super::report::{Draft, Name, Report};
use super::view::{Incidents, acts, count, entries, forms, is_forbidden, judged_by, list};
use crate::policy::Policy;

super::lint! {
    /// ## What it checks
    ///
    /// Whether every act that is forbidden to the people of an incident table is mapped
    /// to incidents. A list that is empty on purpose, `[]`, counts as mapped. The
    /// standard mapping maps every standard act; a file with a `mapping:` of its own
    /// maps what that names, unless it says `standard-mapping: true`.
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
    /// mapping: { viruses: { pupil-incidents: [] } }
    /// ```
    ///
    /// ## Remedy
    ///
    /// Add the act under `mapping:`, with the incidents it amounts to, or with `[]` if
    /// there are none. Of an own row, say what standard act it is `like`. For all
    /// standard acts at once, write `standard-mapping: true`.
    ActNotMapped, Warn, ours("the mapping of acts to incidents, which leaves something out"), check
}

fn check(report: &mut Report<'_>) {
    let policy = report.policy;
    let maps = acts(policy).any(|act| policy.is_mapped_by_file(act));
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
                help: help(policy, &incidents, acts),
                ..Draft::default()
            },
        );
    }
}

/// How to mend it: each own row can be like a standard act, all others are mapped as usual.
fn help(policy: &Policy, incidents: &Incidents<'_>, acts: &[usize]) -> String {
    let section = incidents.section();
    let are_own = acts.iter().all(|act| policy.is_own_subject(*act));
    let other = match are_own {
        true => "say under `own` what standard act it is `like`",
        false => "write `standard-mapping: true`",
    };
    format!("add it with the `{section}` it amounts to, or with `[]`; or {other}")
}
