//! Settings of lints, as the policy file gives them.

use serde::Serialize;

use super::fields::Fields;
use super::node::Node;
use super::reader::Reader;
#[cfg(feature = "schema")]
use super::shape::{self, *};
use crate::diagnostic::Path;

/// What becomes of one lint's findings in this policy.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(rename = "lint-setting", rename_all = "kebab-case", deny_unknown_fields, transform = shape::reason_to_allow)
)]
pub struct LintDocument {
    /// `allow`, `warn` or `deny`.
    #[cfg_attr(feature = "schema", schemars(with = "Standard<LintLevel>"))]
    pub level: String,
    /// Whether the entry is that word alone.
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub bare: bool,
    /// Why.
    pub reason: Option<String>,
    /// The rows, columns and rules for which it holds; none means everywhere.
    #[cfg_attr(feature = "schema", schemars(with = "Option<OneOrMore<Text>>"))]
    pub rows: Vec<String>,
    /// The last day on which it holds.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Day>"))]
    pub until: Option<String>,
}

impl LintDocument {
    /// Reads a level, or a map.
    pub(super) fn read(reader: &mut Reader<'_>, node: &Node, path: Path<'_>) -> Self {
        if !matches!(node, Node::Map(_)) {
            return Self {
                level: reader.text(node, path),
                bare: true,
                ..Self::default()
            };
        }
        let fields = Fields::of(reader, node, path, &["level", "reason", "rows", "until"]);
        fields.require(reader, &["level"]);
        Self {
            level: fields.text_or_empty(reader, "level"),
            bare: false,
            reason: fields.optional_text(reader, "reason"),
            rows: fields.one_or_more(reader, "rows"),
            until: fields.optional_text(reader, "until"),
        }
    }
}
