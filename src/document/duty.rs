//! What people have to do to keep the policy alive.

use serde::Serialize;

use super::fields::read_map;
use super::node::Node;
use super::reader::Reader;
#[cfg(feature = "schema")]
use super::shape::*;
use crate::diagnostic::Path;
use crate::source::Lines;
#[cfg(feature = "schema")]
use crate::vocabulary::{Duty, Force, Trigger, Vagueness};

/// A duty.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(rename = "policy-duty", rename_all = "kebab-case", deny_unknown_fields)
)]
pub struct DutyDocument {
    /// Where it stands.
    #[cfg_attr(feature = "schema", schemars(with = "Lines"))]
    pub line: Option<Lines>,
    /// What kind of duty it is.
    #[cfg_attr(feature = "schema", schemars(with = "Standard<Duty>"))]
    pub duty: String,
    /// What is to be done, in a few words.
    #[cfg_attr(feature = "schema", schemars(with = "Text"))]
    pub label: String,
    /// The offices, audiences and roles that have it.
    #[cfg_attr(feature = "schema", schemars(with = "OneOrMore<Named<Party>>"))]
    pub who: Vec<String>,
    /// The offices, audiences and roles towards whom.
    #[cfg_attr(feature = "schema", schemars(with = "Option<OneOrMore<Named<Party>>>"))]
    pub towards: Vec<String>,
    /// How often, where that is stated exactly.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Period>"))]
    pub every: Option<String>,
    /// What calls for it.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OneOrMore<Standard<Trigger>>>")
    )]
    pub trigger: Vec<String>,
    /// How often, where that is stated vaguely.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Standard<Vagueness>>"))]
    pub vaguely: Option<String>,
    /// How strongly it is said; `must` where it is left out.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Standard<Force>>"))]
    pub force: Option<String>,
    /// Whose word it is.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Standard<OfDocument>>"))]
    pub authority: Option<String>,
    /// A short remark of the encoder.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Text>"))]
    pub note: Option<String>,
}

impl DutyDocument {
    pub(super) fn read(reader: &mut Reader<'_>, node: &Node, path: Path<'_>) -> Self {
        read_map!(reader, node, path, must have ["line", "duty", "label", "who"], {
            line: "line" => optional_lines,
            duty: "duty" => text_or_empty,
            label: "label" => text_or_empty,
            who: "who" => one_or_more,
            towards: "towards" => one_or_more,
            every: "every" => optional_text,
            trigger: "trigger" => one_or_more,
            vaguely: "vaguely" => optional_text,
            force: "force" => optional_text,
            authority: "authority" => optional_text,
            note: "note" => optional_text,
        })
    }
}
