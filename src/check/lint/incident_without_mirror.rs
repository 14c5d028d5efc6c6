//! OSP032: an incident stands in one table and not in the other.

use super::report::{Draft, Report};
use super::view::{Incidents, count, forms, list};
use crate::policy::{Incident, IncidentRow};
use crate::vocabulary::{PupilIncident as P, StaffIncident as S};

super::lint! {
    /// ## What it checks
    ///
    /// Whether an incident that stands in one of the two tables has its counterpart in
    /// the other. Only incidents that both pupils and adults can be guilty of count;
    /// several rows of one table can answer to one of the other.
    ///
    /// ## Why it matters
    ///
    /// What a child is punished for and an adult is not is soon found out. Most often the
    /// row was simply forgotten, and the rule it enforces stands without consequence.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// pupil-incidents: { rows: { mobile-device: { line: 343, required: [headteacher] } } }
    /// staff-incidents: { rows: { filter-bypass: { line: 376, required: [headteacher] } } }
    /// ```
    ///
    /// ## Remedy
    ///
    /// Add the counterpart to the other table, or say in a setting why there is none.
    IncidentWithoutMirror, Warn, ours("which incident of pupils answers to which of staff"), check
}

/// Incidents of pupils whose counterparts have other names: any one of them will do. A rule for
/// lessons has none: private browsing is the nearest.
const MIRRORS: [(P, &[S]); 6] = [
    (P::SocialMedia, &[S::PersonalUse]),
    (P::SharedCredentials, &[S::SharedOrAnothersAccount]),
    (P::AnotherPupilsAccount, &[S::SharedOrAnothersAccount]),
    (P::StaffAccount, &[S::SharedOrAnothersAccount]),
    (P::OthersData, &[S::DataOrEquipmentDamage]),
    (
        P::CopyrightOrDataProtection,
        &[
            S::Copyright,
            S::CarelessPersonalData,
            S::DeliberateDataOrNetworkBreach,
        ],
    ),
];

fn check(report: &mut Report<'_>) {
    let tables = Incidents::all(report.policy);
    let tables: Vec<Incidents<'_>> = tables
        .filter(|table| table.incident_rows().next().is_some())
        .collect();
    for here in &tables {
        for there in tables.iter().filter(|there| there.judge != here.judge) {
            missing(report, here, there);
        }
    }
}

/// Reports the rows of one table that have no counterpart in the other.
fn missing<'p>(report: &mut Report<'p>, here: &Incidents<'p>, there: &Incidents<'p>) {
    let lacks = |row: &&IncidentRow| {
        let mirrors = mirrors(here, row.slot, there);
        !mirrors.is_empty() && !there.rows().any(|other| mirrors.contains(&other.slot))
    };
    let rows: Vec<&IncidentRow> = here.incident_rows().filter(lacks).collect();
    report.together(
        rows,
        |row| vec![here.name(here.id(row.slot))],
        |rows| Draft {
            path: there.rows_path(),
            message: format!(
                "{} of {} {} no counterpart for {}: {}",
                count(rows.len(), "incident", "incidents"),
                here.people(),
                forms(rows.len(), "has", "have"),
                there.people(),
                list(rows.iter().map(|row| here.id(row.slot))),
            ),
            places: rows.iter().map(|row| here.cite(row)).collect(),
            help: format!(
                "add the counterpart to `{}`, or give a reason why there is none",
                there.section()
            ),
            ..Draft::default()
        },
    );
}

/// The incidents of one table that answer to one of another, by number: those of the same name where
/// none has another. What only some can be guilty of has none.
fn mirrors(here: &Incidents<'_>, slot: usize, there: &Incidents<'_>) -> Vec<usize> {
    let policy = here.policy;
    let own = here.of.incidents.own_at(slot);
    let Some(incident) = here.of.incident(slot).filter(|_| own.is_none()) else {
        return Vec::new();
    };
    let pairs = MIRRORS.iter().flat_map(|(pupil, staff)| {
        let pair = move |staff: &S| [Incident::from(pupil), staff.into()];
        staff.iter().map(pair)
    });
    let answering = pairs.filter(|pair| pair.contains(&incident)).flatten();
    let answering = answering.map(|other| policy.place_of(&other));
    let named: Vec<usize> = answering
        .filter(|(judge, _)| *judge == there.judge)
        .filter_map(|(_, slot)| slot)
        .collect();
    let same = || (there.of.kind.incidents.find)(incident.as_str());
    match named.is_empty() {
        true => same().into_iter().collect(),
        false => named,
    }
}
