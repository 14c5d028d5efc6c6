//! Prose about what is kept as evidence.

use serde::Serialize;

use super::fields::read_map;
use super::node::Node;
use super::reader::Reader;
#[cfg(feature = "schema")]
use super::shape::{self, *};
use crate::diagnostic::Path;
use crate::source::Lines;
#[cfg(feature = "schema")]
use crate::vocabulary::{Evidence, Technology, UserAction};

/// What is to be kept, of which content.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(rename = "evidence-rule", rename_all = "kebab-case", deny_unknown_fields, transform = shape::evidence_rules)
)]
pub struct EvidenceDocument {
    /// Where it stands.
    #[cfg_attr(feature = "schema", schemars(with = "Lines"))]
    pub line: Option<Lines>,
    /// What is kept.
    #[cfg_attr(feature = "schema", schemars(with = "OneOrMore<Standard<Evidence>>"))]
    pub keep: Vec<String>,
    /// The user actions whose content it is about; `all` alone means every one.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "OneOrMoreOr<All, Named<UserAction, Technology>>")
    )]
    pub of: Vec<String>,
    /// User actions that `all` does not mean.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<List<Named<UserAction, Technology>>>")
    )]
    pub except: Vec<String>,
    /// Whose word it is.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Standard<OfDocument>>"))]
    pub authority: Option<String>,
    /// A short remark of the encoder.
    pub note: Option<String>,
}

impl EvidenceDocument {
    pub(super) fn read(reader: &mut Reader<'_>, node: &Node, path: Path<'_>) -> Self {
        read_map!(reader, node, path, must have ["line", "keep", "of"], {
            line: "line" => optional_lines,
            keep: "keep" => one_or_more,
            of: "of" => one_or_more,
            except: "except" => texts,
            authority: "authority" => optional_text,
            note: "note" => optional_text,
        })
    }
}
