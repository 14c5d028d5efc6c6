//! What a school calls the standard words.

use super::declare::{Declared as _, Value, maps};
#[cfg(feature = "schema")]
use super::shape::*;
use crate::diagnostic::Path;
#[cfg(feature = "schema")]
use crate::vocabulary::*;
use crate::yaml::{Entries, Node, Reader, write};

maps! {
    /// What the school calls standard words, by kind.
    pub struct LabelsDocument = "labels" {
        /// Roles.
        roles: [entries(RoleLabelDocument) as Map<Standard<Role>, RoleLabel>],
        /// Offices.
        offices: [labels as Map<Standard<Office>, Text>],
        /// Rows of the User Actions table.
        user_actions "user-actions": [labels as Map<Standard<UserAction>, Text>],
        /// Rows of the Communication Technologies table.
        technologies: [labels as Map<Standard<Technology>, Text>],
        /// Rows of the pupil incidents table.
        pupil_incidents "pupil-incidents": [labels as Map<Standard<PupilIncident>, Text>],
        /// Rows of the staff incidents table.
        staff_incidents "staff-incidents": [labels as Map<Standard<StaffIncident>, Text>],
        /// Columns of the User Actions table.
        acceptability: [labels as Map<Standard<Acceptability>, Text>],
        /// Columns of the Communication Technologies table.
        permissions: [labels as Map<Standard<Permission>, Text>],
        /// Columns of the pupil incidents table.
        pupil_responses "pupil-responses": [labels as Map<Standard<PupilResponse>, Text>],
        /// Columns of the staff incidents table.
        staff_responses "staff-responses": [labels as Map<Standard<StaffResponse>, Text>],
    }

    /// What the school calls those in a role.
    pub struct RoleLabelDocument = "role-label" by hand {
        /// One of them, or the role.
        label: [due text],
        /// Several of them, as in a sentence.
        plural: [text],
    }
}

/// Labels of one kind, with their key.
type Of<'d> = (&'static str, &'d Entries<String>);

impl LabelsDocument {
    /// The labels of the rows and of the columns of each incident table.
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

impl Value for RoleLabelDocument {
    /// Reads a label, or a map.
    fn read(reader: &mut Reader<'_>, node: &Node<'_>, path: Path<'_>) -> Self {
        match node {
            Node::Map(_) => Self::read_map(reader, node, path),
            _ => Self {
                label: reader.text(node, path),
                plural: None,
            },
        }
    }

    fn node(&self) -> Node<'_> {
        match self.plural {
            None => write::text(&self.label),
            Some(_) => self.map(),
        }
    }
}
