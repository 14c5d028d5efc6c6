//! Settings of lints, as the policy file gives them.

use super::declare::{Declared as _, Value, maps};
#[cfg(feature = "schema")]
use super::shape::*;
use crate::diagnostic::Path;
use crate::yaml::{Node, Reader, write};

maps! {
    /// What becomes of one lint's findings in this policy.
    pub struct LintDocument = "lint-setting" with reason_to_allow by hand {
        /// `allow`, `warn` or `deny`.
        level: [due text as Standard<LintLevel>],
        /// Why.
        reason: [text],
        /// The rows, columns and rules for which it holds; none means everywhere.
        rows: [one_or_more as OneOrMore<Text>],
        /// The last day on which it holds.
        until: [text as Day],
    } beside {
        /// Whether the entry is that word alone.
        bare: bool,
    }
}

impl Value for LintDocument {
    /// Reads a level, or a map.
    fn read(reader: &mut Reader<'_>, node: &Node<'_>, path: Path<'_>) -> Self {
        match node {
            Node::Map(_) => Self::read_map(reader, node, path),
            _ => Self {
                level: reader.text(node, path),
                bare: true,
                ..Self::default()
            },
        }
    }

    fn node(&self) -> Node<'_> {
        match self.bare {
            true => write::text(&self.level),
            false => self.map(),
        }
    }
}
