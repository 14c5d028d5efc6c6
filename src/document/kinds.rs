//! Of what kind standard responses are to a school.

use super::declare::maps;
#[cfg(feature = "schema")]
use super::shape::*;
#[cfg(feature = "schema")]
use crate::vocabulary::*;
use crate::yaml::Entries;

maps! {
    /// Of what kind standard responses are to the school, by table.
    pub struct ResponseKindsDocument = "response-kinds" {
        /// Responses to incidents of pupils.
        pupil_responses "pupil-responses": [labels as Map<Standard<PupilResponse>, Standard<ResponseKind>>],
        /// Responses to incidents of staff.
        staff_responses "staff-responses": [labels as Map<Standard<StaffResponse>, Standard<ResponseKind>>],
    }
}

impl ResponseKindsDocument {
    /// The kinds of the responses of each incident table, with their key.
    pub(crate) fn tables(&self) -> [(&'static str, &Entries<String>); 2] {
        let (pupils, staff) = (&self.pupil_responses, &self.staff_responses);
        [("pupil-responses", pupils), ("staff-responses", staff)]
    }
}
