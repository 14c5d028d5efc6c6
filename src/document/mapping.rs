//! Which incidents an act amounts to: the encoder's own reading, and the standard one.

use super::declare::maps;
#[cfg(feature = "schema")]
use super::shape::*;
#[cfg(feature = "schema")]
use crate::vocabulary::{Fit, Intent};

maps! {
    /// The incidents that one act amounts to, for pupils and for staff.
    pub struct MappingDocument = "mapped" {
        /// For pupils; absent means that nobody thought about it.
        pupil_incidents "pupil-incidents": [maybe_list(MappedIncidentDocument)],
        /// For staff; absent means that nobody thought about it.
        staff_incidents "staff-incidents": [maybe_list(MappedIncidentDocument)],
    }

    /// One such incident.
    pub struct MappedIncidentDocument = "mapped-incident" {
        /// The incident.
        incident: [due text as Named<Incident>],
        /// How well it fits.
        fit: [due text as Standard<Fit>],
        /// The intents under which it does; none means any.
        intent: [one_or_more as OneOrMore<Standard<Intent>>],
        /// Facts that must have one of the values.
        when: [condition as Condition],
        /// Facts that must be known and have none of the values.
        unless: [condition as Condition],
        /// A short text for a condition that no fact can express.
        note: [text],
    }

    /// The standard mapping: which incidents the standard acts amount to, for every policy that does
    /// not say it itself.
    pub struct StandardMappingDocument = "standard-mapping-file" with with_format by file(
        "standard mapping",
        "a standard mapping begins with `format: 1`, and `mapping:`"
    ) {
        /// Incidents that are such because an act is forbidden: of one about which a policy says
        /// nothing, they fit in part at most.
        if_forbidden "if-forbidden": [texts as List<Standard<Incident>>],
        /// What an act amounts to of which the policy says something and its table nothing that fits
        /// outright.
        otherwise: [due text as Standard<Incident>],
        /// The incidents of each act.
        mapping: [entries(MappingDocument) as Map<Standard<Subject>, MappingDocument>],
        /// Standard acts that are no wrong in themselves, each with the reason.
        not_mapped "not-mapped": [labels as Map<Standard<Subject>, Text>],
    }
}

impl MappingDocument {
    /// The incidents of each table.
    pub(crate) fn tables(&self) -> [&Option<Vec<MappedIncidentDocument>>; 2] {
        [&self.pupil_incidents, &self.staff_incidents]
    }
}
