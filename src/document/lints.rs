//! Settings of lints, as the policy file gives them.

use serde::Serialize;

use super::fields::Fields;
use super::node::Node;
use super::reader::Reader;
use crate::diagnostic::Path;

/// What becomes of one lint's findings in this policy.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct LintDocument {
    /// `allow`, `warn` or `deny`.
    pub level: String,
    /// Whether the entry is that word alone.
    pub bare: bool,
    /// Why.
    pub reason: Option<String>,
    /// The rows, columns and rules for which it holds; none means everywhere.
    pub rows: Vec<String>,
    /// The last day on which it holds.
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
