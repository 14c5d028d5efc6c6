//! The encoder's own reading: which incidents an act amounts to.

use serde::Serialize;

use super::cell::{ConditionDocument, condition};
use super::fields::Fields;
use super::node::Node;
use super::reader::Reader;
#[cfg(feature = "schema")]
use super::shape::*;
use crate::diagnostic::Path;
#[cfg(feature = "schema")]
use crate::vocabulary::{Fit, Intent};

/// The incidents that one act amounts to, for pupils and for staff.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(rename = "mapped", rename_all = "kebab-case", deny_unknown_fields)
)]
pub struct MappingDocument {
    /// For pupils; absent means that nobody thought about it.
    pub pupil_incidents: Option<Vec<MappedIncidentDocument>>,
    /// For staff; absent means that nobody thought about it.
    pub staff_incidents: Option<Vec<MappedIncidentDocument>>,
}

/// One such incident.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(
        rename = "mapped-incident",
        rename_all = "kebab-case",
        deny_unknown_fields
    )
)]
pub struct MappedIncidentDocument {
    /// The incident.
    #[cfg_attr(feature = "schema", schemars(with = "Named<Incident>"))]
    pub incident: String,
    /// How well it fits.
    #[cfg_attr(feature = "schema", schemars(with = "Standard<Fit>"))]
    pub fit: String,
    /// The intents under which it does; none means any.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OneOrMore<Standard<Intent>>>")
    )]
    pub intent: Vec<String>,
    /// Facts that must have one of the values.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Condition>"))]
    pub when: ConditionDocument,
    /// Facts that must be known and have none of the values.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Condition>"))]
    pub unless: ConditionDocument,
    /// A short text for a condition that no fact can express.
    pub note: Option<String>,
}

impl MappingDocument {
    pub(super) fn read(reader: &mut Reader<'_>, node: &Node, path: Path<'_>) -> Self {
        const KEYS: [&str; 2] = ["pupil-incidents", "staff-incidents"];
        let fields = Fields::of(reader, node, path, &KEYS);
        let [pupils, staff] = KEYS.map(|key| {
            fields
                .has(key)
                .then(|| fields.list(reader, key, MappedIncidentDocument::read))
        });
        Self {
            pupil_incidents: pupils,
            staff_incidents: staff,
        }
    }
}

impl MappedIncidentDocument {
    fn read(reader: &mut Reader<'_>, node: &Node, path: Path<'_>) -> Self {
        const KEYS: [&str; 6] = ["incident", "fit", "intent", "when", "unless", "note"];
        let fields = Fields::of(reader, node, path, &KEYS);
        fields.require(reader, &["incident", "fit"]);
        Self {
            incident: fields.text_or_empty(reader, "incident"),
            fit: fields.text_or_empty(reader, "fit"),
            intent: fields.one_or_more(reader, "intent"),
            when: condition(reader, &fields, "when"),
            unless: condition(reader, &fields, "unless"),
            note: fields.optional_text(reader, "note"),
        }
    }
}
