//! The encoder's own reading: which incidents an act amounts to.

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
}

impl MappingDocument {
    /// The incidents of each table.
    pub(crate) fn tables(&self) -> [&Option<Vec<MappedIncidentDocument>>; 2] {
        [&self.pupil_incidents, &self.staff_incidents]
    }
}
