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

/// The crimes of which a table or the prose about it says something, by number.
pub(in crate::lint) fn crimes(incidents: &Incidents<'_>) -> Vec<usize> {
    let retired = |slot: usize| {
        incidents
            .table
            .row(slot)
            .is_some_and(|(_, row)| row.retired)
    };
    (0..incidents.table.bases.len())
        .filter(|slot| {
            CRIMES
                .iter()
                .any(|crime| crime.as_str() == incidents.id(*slot))
        })
        .filter(|slot| incidents.base(*slot).spoken && !retired(*slot))
        .collect()
}

/// The police, as a response.
pub(in crate::lint) fn police(incidents: &Incidents<'_>) -> Bits {
    incidents.bit(PupilResponse::Police.as_str())
}
