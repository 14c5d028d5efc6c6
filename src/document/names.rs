//! What people at a school call words.

use super::declare::maps;
#[cfg(feature = "schema")]
use super::shape::*;
#[cfg(feature = "schema")]
use crate::vocabulary::*;
use crate::yaml::Entries;

maps! {
    /// What people call words, by kind, beside their common everyday names: by these they are found, and
    /// nothing else heeds them.
    pub struct NamesDocument = "names" {
        /// Roles.
        roles: [condition as Map<Named<Role>, EverydayNames>],
        /// Offices.
        offices: [condition as Map<Standard<Office>, EverydayNames>],
        /// Rows of the User Actions table.
        user_actions "user-actions": [condition as Map<Named<UserAction>, EverydayNames>],
        /// Rows of the Communication Technologies table.
        technologies: [condition as Map<Named<Technology>, EverydayNames>],
        /// Rows of the pupil incidents table.
        pupil_incidents "pupil-incidents": [condition as Map<Named<PupilIncident>, EverydayNames>],
        /// Rows of the staff incidents table.
        staff_incidents "staff-incidents": [condition as Map<Named<StaffIncident>, EverydayNames>],
        /// Columns of the pupil incidents table.
        pupil_responses "pupil-responses": [condition as Map<Named<PupilResponse>, EverydayNames>],
        /// Columns of the staff incidents table.
        staff_responses "staff-responses": [condition as Map<Named<StaffResponse>, EverydayNames>],
        /// Places.
        places: [condition as Map<Named<Place>, EverydayNames>],
        /// What a person can be engaged in.
        moments: [condition as Map<Named<Moment>, EverydayNames>],
        /// What can be going on that day.
        occasions: [condition as Map<Named<Occasion>, EverydayNames>],
        /// What something can be for.
        purposes: [condition as Map<Named<Purpose>, EverydayNames>],
        /// What can be known about a situation.
        facts: [condition as Map<Named<Fact>, EverydayNames>],
    }
}

/// Names of one kind, with their key.
type Of<'d> = (&'static str, &'d Entries<Vec<String>>);

impl NamesDocument {
    /// The names of the rows and of the columns of each incident table.
    pub(crate) fn tables(&self) -> [[Of<'_>; 2]; 2] {
        [
            [
                ("pupil-incidents", &self.pupil_incidents),
                ("pupil-responses", &self.pupil_responses),
            ],
            [
                ("staff-incidents", &self.staff_incidents),
                ("staff-responses", &self.staff_responses),
            ],
        ]
    }
}
