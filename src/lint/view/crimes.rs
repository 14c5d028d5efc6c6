//! Incidents that are crimes by what their words mean.

use super::incidents::Incidents;
use crate::policy::Bits;
use crate::vocabulary::{PupilIncident, PupilResponse, Word as _};

/// Words that both tables share.
const CRIMES: [PupilIncident; 8] = [
    PupilIncident::IllegalMaterial,
    PupilIncident::Grooming,
    PupilIncident::ObscenePublication,
    PupilIncident::HateCrime,
    PupilIncident::IntimateImages,
    PupilIncident::DrugOffence,
    PupilIncident::WeaponOffence,
    PupilIncident::Fraud,
];

/// The crimes that a row or a rule names, by number; a rule about all incidents
/// names none.
pub(in crate::lint) fn crimes(incidents: &Incidents<'_>) -> Vec<usize> {
    let table = incidents.table;
    let in_row = |slot: usize| table.row(slot).is_some_and(|(_, row)| !row.retired);
    let in_rule = |slot: usize| {
        let mut rules = table.rules.iter().filter(|rule| rule.by_name);
        rules.any(|rule| rule.incidents >> slot & 1 == 1)
    };
    let is_crime = |slot: usize| {
        let mut crimes = CRIMES.iter();
        crimes.any(|crime| crime.as_str() == incidents.id(slot))
    };
    (0..table.bases.len())
        .filter(|slot| is_crime(*slot) && (in_row(*slot) || in_rule(*slot)))
        .collect()
}

/// The police, as a response.
pub(in crate::lint) fn police(incidents: &Incidents<'_>) -> Bits {
    incidents.bit(PupilResponse::Police.as_str())
}
