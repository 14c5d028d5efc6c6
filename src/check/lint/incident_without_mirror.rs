//! OSP032: an incident stands in one table and not in the other.

use super::report::{Draft, Report};
use super::view::{Incidents, count, forms, list};
use crate::policy::{IncidentRow, Policy};
use crate::vocabulary::{PupilIncident as P, StaffIncident as S, Word};

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

/// Incidents of pupils whose counterparts have other names: any one of them will do.
const MIRRORS: [(P, &[S]); 7] = [
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
    // A rule for lessons has no counterpart; private browsing is the nearest.
    (P::NonEducationalSites, &[]),
];

/// Incidents that only adults can be guilty of.
const ADULTS_ONLY: [S; 3] = [
    S::PersonalChannelsWithPupils,
    S::ProfessionalStanding,
    S::FailingToReport,
];

fn check(report: &mut Report<'_>) {
    let policy = report.policy;
    let tables: Vec<Incidents<'_>> = Incidents::all(policy).collect();
    let [pupils, staff] = tables.as_slice() else {
        return;
    };
    if pupils.incident_rows().next().is_none() || staff.incident_rows().next().is_none() {
        return;
    }
    missing(report, pupils, staff, |slot| staff_mirrors(policy, slot));
    missing(report, staff, pupils, |slot| pupil_mirrors(policy, slot));
}

/// Reports the rows of one table that have no counterpart in the other.
fn missing<'p>(
    report: &mut Report<'p>,
    here: &Incidents<'p>,
    there: &Incidents<'p>,
    mirrors: impl Fn(usize) -> Vec<usize>,
) {
    let lacks = |row: &&IncidentRow| {
        let mirrors = mirrors(row.slot);
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

/// The incidents of staff that answer to one of pupils, by number.
fn staff_mirrors(policy: &Policy, slot: usize) -> Vec<usize> {
    let Some(word) = policy
        .pupil_incidents
        .term_at(slot)
        .and_then(|term| term.standard())
    else {
        return Vec::new();
    };
    match MIRRORS.iter().find(|(pupil, _)| *pupil == word) {
        Some((_, staff)) => staff.iter().map(|word| word.index()).collect(),
        None => same::<S>(word.as_str()),
    }
}

/// The incidents of pupils that answer to one of staff, by number.
fn pupil_mirrors(policy: &Policy, slot: usize) -> Vec<usize> {
    let word = policy
        .staff_incidents
        .term_at(slot)
        .and_then(|term| term.standard());
    let Some(word) = word.filter(|word| !ADULTS_ONLY.contains(word)) else {
        return Vec::new();
    };
    let mirrors = MIRRORS.iter().filter(|(_, staff)| staff.contains(&word));
    let mirrors: Vec<usize> = mirrors.map(|(pupil, _)| pupil.index()).collect();
    if mirrors.is_empty() {
        same::<P>(word.as_str())
    } else {
        mirrors
    }
}

fn same<W: Word>(id: &str) -> Vec<usize> {
    id.parse::<W>().map(Word::index).into_iter().collect()
}
