//! The words that a school added to the common vocabulary.

use serde::Serialize;

use super::fields::Fields;
use super::node::Node;
use super::reader::Reader;
#[cfg(feature = "schema")]
use super::shape::*;
use crate::diagnostic::Path;
use crate::document::Entries;
#[cfg(feature = "schema")]
use crate::vocabulary::*;

/// The words a school added, by kind.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(rename = "own", rename_all = "kebab-case", deny_unknown_fields)
)]
pub struct OwnDocument {
    /// Roles.
    #[cfg_attr(feature = "schema", schemars(with = "Option<OwnWords<Role>>"))]
    pub roles: Entries<OwnWordDocument>,
    /// Rows of the User Actions table.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OwnWords<UserAction, Technology>>")
    )]
    pub user_actions: Entries<OwnWordDocument>,
    /// Rows of the Communication Technologies table.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OwnWords<Technology, UserAction>>")
    )]
    pub technologies: Entries<OwnWordDocument>,
    /// Rows of the pupil incidents table.
    #[cfg_attr(feature = "schema", schemars(with = "Option<OwnWords<PupilIncident>>"))]
    pub pupil_incidents: Entries<OwnWordDocument>,
    /// Rows of the staff incidents table.
    #[cfg_attr(feature = "schema", schemars(with = "Option<OwnWords<StaffIncident>>"))]
    pub staff_incidents: Entries<OwnWordDocument>,
    /// Columns of the User Actions table.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OwnWords<Acceptability, Permission>>")
    )]
    pub acceptability: Entries<OwnWordDocument>,
    /// Columns of the Communication Technologies table.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OwnWords<Permission, Acceptability>>")
    )]
    pub permissions: Entries<OwnWordDocument>,
    /// Columns of the pupil incidents table.
    #[cfg_attr(feature = "schema", schemars(with = "Option<OwnWords<PupilResponse>>"))]
    pub pupil_responses: Entries<OwnWordDocument>,
    /// Columns of the staff incidents table.
    #[cfg_attr(feature = "schema", schemars(with = "Option<OwnWords<StaffResponse>>"))]
    pub staff_responses: Entries<OwnWordDocument>,
}

/// A word that a school added.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(rename = "own-word", rename_all = "kebab-case", deny_unknown_fields)
)]
pub struct OwnWordDocument {
    /// Its name for people.
    pub label: String,
    /// The area of risk, for a user action.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Standard<AreaOfRisk>>"))]
    pub area: Option<String>,
    /// The standard column whose meaning it has, for a column of levels.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Standard<AnyLevel>>"))]
    pub means: Option<String>,
    /// Referral, notification or sanction, for a response.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Standard<ResponseKind>>"))]
    pub kind: Option<String>,
    /// How soon to act, for a response.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Standard<Urgency>>"))]
    pub urgency: Option<String>,
}

/// Words that stand for others where names are listed: no own word may be called so.
pub(crate) const RESERVED: [&str; 4] = ["all", "everyone", "illegal", "silent"];

/// The kinds of words that a school can add.
pub(crate) const OWN_KEYS: [&str; 9] = [
    "roles",
    "user-actions",
    "technologies",
    "pupil-incidents",
    "staff-incidents",
    "acceptability",
    "permissions",
    "pupil-responses",
    "staff-responses",
];

impl OwnDocument {
    pub(super) fn read(reader: &mut Reader<'_>, node: &Node, path: Path<'_>) -> Self {
        let fields = Fields::of(reader, node, path, &OWN_KEYS);
        let mut words = |key, more: &'static [&'static str]| {
            fields.entries(reader, key, |reader, node, path| {
                OwnWordDocument::read(reader, node, path, more)
            })
        };
        Self {
            roles: words("roles", &["label"]),
            user_actions: words("user-actions", &["label", "area"]),
            technologies: words("technologies", &["label"]),
            pupil_incidents: words("pupil-incidents", &["label"]),
            staff_incidents: words("staff-incidents", &["label"]),
            acceptability: words("acceptability", &["label", "means"]),
            permissions: words("permissions", &["label", "means"]),
            pupil_responses: words("pupil-responses", &["label", "kind", "urgency"]),
            staff_responses: words("staff-responses", &["label", "kind", "urgency"]),
        }
    }
}

impl OwnWordDocument {
    fn read(
        reader: &mut Reader<'_>,
        node: &Node,
        path: Path<'_>,
        keys: &'static [&'static str],
    ) -> Self {
        let fields = Fields::of(reader, node, path, keys);
        // What a word needs beside its label: a level a meaning, a response a kind.
        for key in keys
            .iter()
            .filter(|key| ["label", "means", "kind"].contains(key))
        {
            fields.require(reader, &[*key]);
        }
        Self {
            label: fields.text_or_empty(reader, "label"),
            area: fields.optional_text(reader, "area"),
            means: fields.optional_text(reader, "means"),
            kind: fields.optional_text(reader, "kind"),
            urgency: fields.optional_text(reader, "urgency"),
        }
    }
}
