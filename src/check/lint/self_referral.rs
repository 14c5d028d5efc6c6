//! OSP055: the only person told may be the one who did it.

use super::report::{Draft, Name, Report};
use super::view::{Incidents, forms, list, path};
use crate::policy::{IncidentRow, Policy};
use crate::vocabulary::{Matter, Office, Role, StaffResponse, Word as _};

super::lint! {
    /// ## What it checks
    ///
    /// Whether somebody else hears of it when the head is the one who did it: rows of a
    /// table that judges the head and whose only recipient is the head; and matters, such
    /// as complaints about staff, that go to the head alone or to the online safety lead
    /// alone.
    ///
    /// ## Why it matters
    ///
    /// The one person whom nobody in school can call to account decides alone whether to
    /// report themselves.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// audiences: { staff: { label: Staff, roles: [staff, headteacher] } }
    /// staff-incidents:
    ///   audience: staff
    ///   rows: { offensive-message: { line: 372, required: [headteacher] } }
    /// ```
    ///
    /// ## Remedy
    ///
    /// Name a second recipient for the case that the head is concerned: the chair of
    /// governors, or the local authority's designated officer.
    SelfReferral, Warn, printed, check
}

fn check(report: &mut Report<'_>) {
    rows(report);
    contacts(report);
}

fn rows(report: &mut Report<'_>) {
    let head = StaffResponse::Headteacher.as_str();
    for incidents in Incidents::all(report.policy) {
        let audience = report.policy.audiences.get(incidents.table.audience);
        if !audience.is_some_and(|audience| audience.holds(Role::Headteacher.index())) {
            continue;
        }
        let alone = |row: &&IncidentRow| {
            let base = incidents.base(row.slot);
            let all = base.required | base.available | base.disputed;
            let mut recipients = incidents
                .table
                .responses_in(all)
                .filter(|response| response.kind.reaches_somebody());
            recipients.next().is_some_and(|only| *only.id == *head) && recipients.next().is_none()
        };
        let all = incidents.rows().count();
        let rows: Vec<&IncidentRow> = incidents.rows().filter(alone).collect();
        report.together(
            rows,
            |row| vec![incidents.name(incidents.id(row.slot))],
            |rows| Draft {
                path: incidents.rows_path(),
                message: format!(
                    "{} of {all} rows {} to `{head}` alone, who is among those they judge: {}",
                    rows.len(),
                    forms(rows.len(), "goes", "go"),
                    list(rows.iter().map(|row| incidents.id(row.slot))),
                ),
                places: rows.iter().map(|row| incidents.cite(row)).collect(),
                help: "name somebody else for what the head did, such as the chair of governors"
                    .into(),
                ..Draft::default()
            },
        );
    }
}

/// Matters that may be about whoever hears of them.
const MATTERS: [Matter; 4] = [
    Matter::StaffMisuseComplaint,
    Matter::SuspectedMisuse,
    Matter::Complaint,
    Matter::DetectedMisuse,
];

fn contacts(report: &mut Report<'_>) {
    let policy = report.policy;
    // Whoever may hear complaints about staff is a way round every other office.
    let round = offices(policy, Matter::StaffMisuseComplaint);
    for matter in MATTERS {
        let to = offices(policy, matter);
        let [office @ (Office::Headteacher | Office::OnlineSafetyLead)] = to.as_slice() else {
            continue;
        };
        if round.iter().any(|other| other != office) {
            continue;
        }
        let contacts = policy
            .contacts
            .iter()
            .filter(|contact| contact.matter == matter);
        let contacts: Vec<_> = contacts.collect();
        let Some(first) = contacts.first() else {
            continue;
        };
        let names: Vec<Name<'_>> = contacts
            .iter()
            .map(|contact| Name {
                section: "contacts",
                name: &contact.name,
            })
            .collect();
        let draft = Draft {
            path: path(["contacts", &first.name, "to"]),
            message: format!("`{matter}` goes to `{office}` alone, whom it may be about"),
            places: contacts
                .iter()
                .map(|contact| policy.cite(&contact.source))
                .collect(),
            help: "name somebody else for that case, such as `governors`".into(),
            ..Draft::default()
        };
        report.one(&names, draft);
    }
}

/// Everybody to whom a matter is brought.
fn offices(policy: &Policy, matter: Matter) -> Vec<Office> {
    let contacts = policy
        .contacts
        .iter()
        .filter(|contact| contact.matter == matter);
    let mut offices: Vec<Office> = contacts
        .flat_map(|contact| contact.to.iter().copied())
        .collect();
    offices.sort_unstable();
    offices.dedup();
    offices
}
