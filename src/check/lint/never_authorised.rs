//! OSP023: unauthorised use is an incident although no use can be authorised.

use super::report::{Draft, Report};
use super::view::{Incidents, acts, count, entries, is_forbidden_outright, judged_by, list};
use crate::policy::{Incident, Judge, Policy};
use crate::vocabulary::{Fit, PupilIncident, StaffIncident};

super::lint! {
    /// ## What it checks
    ///
    /// Whether a row of an incident table speaks of unauthorised use while every act that
    /// amounts to it is forbidden outright to the people the table judges.
    ///
    /// ## Why it matters
    ///
    /// The word "unauthorised" suggests that somebody could authorise it, though the
    /// policy lets nobody do so. Parents will ask why their child was not authorised.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// communications: { rows: { personal-phones: { line: 229, pupils: not-allowed } } }
    /// pupil-incidents: { rows: { mobile-device: { line: 343, required: [headteacher] } } }
    /// ```
    ///
    /// ## Remedy
    ///
    /// Drop the word from the row, or say in the tables who may authorise what.
    NeverAuthorised, Warn, ours("the mapping of acts to incidents"), check
}

/// Rows that the template words as unauthorised use.
fn unauthorised() -> [Incident; 5] {
    [
        PupilIncident::NonEducationalSites.into(),
        PupilIncident::MobileDevice.into(),
        PupilIncident::SocialMedia.into(),
        PupilIncident::FileTransfer.into(),
        StaffIncident::FileTransfer.into(),
    ]
}

fn check(report: &mut Report<'_>) {
    let policy = report.policy;
    for incidents in Incidents::all(policy) {
        let judged = judged_by(policy, incidents.judge);
        for row in incidents
            .incident_rows()
            .filter(|row| incidents.is_any(row.slot, &unauthorised()))
        {
            let acts = leading_to(policy, incidents.judge, row.slot);
            let outright = |act: &usize| {
                let mut entries = entries(policy, &judged, *act);
                entries.all(is_forbidden_outright)
            };
            if acts.is_empty() || !acts.iter().all(outright) {
                continue;
            }
            let id = incidents.id(row.slot);
            let draft = Draft {
                path: incidents.row_path(row),
                message: format!(
                    "`{id}` is about unauthorised use, and nobody can authorise it: {} forbidden outright to {}: {}",
                    count(acts.len(), "act is", "acts are"),
                    incidents.people(),
                    list(acts.iter().map(|act| policy.subject_id(*act))),
                ),
                places: vec![incidents.cite(row)],
                help: "drop \"unauthorised\" from the row, or say who may authorise what".into(),
                ..Draft::default()
            };
            report.one(&[incidents.name(id)], draft);
        }
    }
}

/// The acts that amount to an incident directly.
fn leading_to(policy: &Policy, judge: Judge, incident: usize) -> Vec<usize> {
    let leads = |subject: &usize| {
        let mapped = policy.mapped(judge, *subject).unwrap_or_default();
        mapped
            .iter()
            .any(|mapped| usize::from(mapped.incident) == incident && mapped.fit == Fit::Direct)
    };
    acts(policy).filter(leads).collect()
}
