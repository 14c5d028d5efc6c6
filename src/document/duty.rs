//! What people have to do to keep the policy alive.

use serde::Serialize;

use super::fields::Fields;
use super::node::Node;
use super::reader::Reader;
use crate::diagnostic::Path;
use crate::source::Lines;

/// A duty.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DutyDocument {
    /// Where it stands.
    pub line: Option<Lines>,
    /// What kind of duty it is.
    pub duty: String,
    /// What is to be done, in a few words.
    pub label: String,
    /// The offices, audiences and roles that have it.
    pub who: Vec<String>,
    /// The offices, audiences and roles towards whom.
    pub towards: Vec<String>,
    /// How often, where that is stated exactly.
    pub every: Option<String>,
    /// What calls for it.
    pub on: Vec<String>,
    /// How often, where that is stated vaguely.
    pub vaguely: Option<String>,
    /// How strongly it is said; `must` where it is left out.
    pub force: Option<String>,
    /// Whose word it is.
    pub authority: Option<String>,
    /// A short remark of the encoder.
    pub note: Option<String>,
}

impl DutyDocument {
    pub(super) fn read(reader: &mut Reader<'_>, node: &Node, path: Path<'_>) -> Self {
        const KEYS: [&str; 11] = [
            "line",
            "duty",
            "label",
            "who",
            "towards",
            "every",
            "on",
            "vaguely",
            "force",
            "authority",
            "note",
        ];
        let fields = Fields::of(reader, node, path, &KEYS);
        fields.require(reader, &["line", "duty", "label", "who"]);
        Self {
            line: fields.optional_lines(reader, "line"),
            duty: fields.text_or_empty(reader, "duty"),
            label: fields.text_or_empty(reader, "label"),
            who: fields.one_or_more(reader, "who"),
            towards: fields.one_or_more(reader, "towards"),
            every: fields.optional_text(reader, "every"),
            on: fields.one_or_more(reader, "on"),
            vaguely: fields.optional_text(reader, "vaguely"),
            force: fields.optional_text(reader, "force"),
            authority: fields.optional_text(reader, "authority"),
            note: fields.optional_text(reader, "note"),
        }
    }
}
