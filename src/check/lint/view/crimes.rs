//! Incidents that are crimes by what their words mean.

use super::incidents::Incidents;
use crate::policy::Bits;
use crate::vocabulary::{PupilIncident, PupilResponse, Word as _};

/// Words that both tables share.
const CRIMES: [PupilIncident; 10] = [
    PupilIncident::IllegalMaterial,
    PupilIncident::Grooming,
    PupilIncident::ObscenePublication,
    PupilIncident::HateCrime,
    PupilIncident::IntimateImages,
    PupilIncident::DrugOffence,
    PupilIncident::WeaponOffence,
    PupilIncident::Fraud,
    PupilIncident::Upskirting,
    PupilIncident::Extortion,
];

/// The crimes that a row or a rule names, by number.
pub(in crate::check::lint) fn crimes(incidents: &Incidents<'_>) -> Vec<usize> {
    let is_crime = |slot: &usize| {
        let mut crimes = CRIMES.iter();
        crimes.any(|crime| crime.as_str() == incidents.id(*slot))
    };
    incidents.named().filter(is_crime).collect()
}

/// The police, as a response.
pub(in crate::check::lint) fn police(incidents: &Incidents<'_>) -> Bits {
    incidents.bit(PupilResponse::Police.as_str())
}
