//! The procedure for suspected misuse.

use serde::Serialize;

use super::fields::read_map;
use super::node::Node;
use super::reader::Reader;
#[cfg(feature = "schema")]
use super::shape::*;
use crate::diagnostic::Path;
use crate::document::Entries;
use crate::source::Lines;
#[cfg(feature = "schema")]
use crate::vocabulary::{Force, Office, OpenPoint, Step, Suspicion, Urgency};
#[cfg(feature = "schema")]
use std::collections::BTreeMap;

/// What is done when misuse is suspected.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(rename = "procedure", rename_all = "kebab-case", deny_unknown_fields)
)]
pub struct ProcedureDocument {
    /// Whether the document sets out a procedure; if not, the steps collect its prose.
    #[cfg_attr(feature = "schema", schemars(with = "Option<bool>"))]
    pub printed: bool,
    /// Where it stands.
    pub lines: Option<Lines>,
    /// The steps, in printed order, each under a name of its own.
    #[cfg_attr(feature = "schema", schemars(with = "BTreeMap<String, StepDocument>"))]
    pub steps: Entries<StepDocument>,
    /// What it leaves open.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<Map<Standard<OpenPoint>, OpenPointDocument>>")
    )]
    pub open: Entries<OpenPointDocument>,
}

/// A step, or what must not be done.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(
        rename = "procedure-step",
        rename_all = "kebab-case",
        deny_unknown_fields
    )
)]
pub struct StepDocument {
    /// Where it stands.
    #[cfg_attr(feature = "schema", schemars(with = "Lines"))]
    pub line: Option<Lines>,
    /// What is done.
    #[cfg_attr(feature = "schema", schemars(with = "Standard<Step>"))]
    pub step: String,
    /// How strongly it is said.
    #[cfg_attr(feature = "schema", schemars(with = "Standard<Force>"))]
    pub force: String,
    /// Who does it: offices, audiences or roles; nobody, where the document does not say.
    #[cfg_attr(feature = "schema", schemars(with = "Option<OneOrMore<Named<Party>>>"))]
    pub by: Vec<String>,
    /// The offices it is brought to.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OneOrMore<Standard<Office>>>")
    )]
    pub to: Vec<String>,
    /// The suspicions it is said of; none means any.
    #[cfg_attr(
        feature = "schema",
        schemars(rename = "for", with = "Option<OneOrMore<Standard<Suspicion>>>")
    )]
    pub suspicions: Vec<String>,
    /// The suspicions it is not said of.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OneOrMore<Standard<Suspicion>>>")
    )]
    pub except: Vec<String>,
    /// The steps that the document wants taken before.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OneOrMore<Standard<Step>>>")
    )]
    pub after: Vec<String>,
    /// How soon, where the document says so.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Standard<Urgency>>"))]
    pub urgency: Option<String>,
    /// Whose word it is.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Standard<OfDocument>>"))]
    pub authority: Option<String>,
    /// A short remark of the encoder.
    pub note: Option<String>,
}

/// Something that a procedure leaves open.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(rename = "open-place", rename_all = "kebab-case", deny_unknown_fields)
)]
pub struct OpenPointDocument {
    /// Where it shows.
    #[cfg_attr(feature = "schema", schemars(with = "Lines"))]
    pub line: Option<Lines>,
    /// The suspicions for which it matters; none means any.
    #[cfg_attr(
        feature = "schema",
        schemars(rename = "for", with = "Option<OneOrMore<Standard<Suspicion>>>")
    )]
    pub suspicions: Vec<String>,
    /// The suspicions for which it does not.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OneOrMore<Standard<Suspicion>>>")
    )]
    pub except: Vec<String>,
    /// A short remark of the encoder.
    pub note: Option<String>,
}

impl ProcedureDocument {
    pub(super) fn read(reader: &mut Reader<'_>, node: &Node, path: Path<'_>) -> Self {
        read_map!(reader, node, path, must have ["steps"], {
            lines: "lines" => optional_lines,
            printed: "printed" => flag(true),
            steps: "steps" => entries(StepDocument::read),
            open: "open" => entries(OpenPointDocument::read),
        })
    }
}

impl StepDocument {
    fn read(reader: &mut Reader<'_>, node: &Node, path: Path<'_>) -> Self {
        read_map!(reader, node, path, must have ["line", "step", "force"], {
            line: "line" => optional_lines,
            step: "step" => text_or_empty,
            force: "force" => text_or_empty,
            by: "by" => one_or_more,
            to: "to" => one_or_more,
            suspicions: "for" => one_or_more,
            except: "except" => one_or_more,
            after: "after" => one_or_more,
            urgency: "urgency" => optional_text,
            authority: "authority" => optional_text,
            note: "note" => optional_text,
        })
    }
}

impl OpenPointDocument {
    fn read(reader: &mut Reader<'_>, node: &Node, path: Path<'_>) -> Self {
        read_map!(reader, node, path, must have ["line"], {
            line: "line" => optional_lines,
            suspicions: "for" => one_or_more,
            except: "except" => one_or_more,
            note: "note" => optional_text,
        })
    }
}
