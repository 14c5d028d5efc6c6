//! The two tables of incidents, the prose about responses, and contacts.

use serde::Serialize;

use super::fields::{Fields, read_map};
use super::node::Node;
use super::reader::Reader;
#[cfg(feature = "schema")]
use super::shape::{self, *};
use crate::diagnostic::Path;
use crate::document::Entries;
use crate::source::Lines;
#[cfg(feature = "schema")]
use crate::vocabulary::{Intent, Matter, Office};

/// A table of incidents and the responses to each.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(
        rename = "incident-table",
        rename_all = "kebab-case",
        deny_unknown_fields
    )
)]
pub struct IncidentTableDocument {
    /// Whether the document prints such a table; if not, the rows collect its prose.
    #[cfg_attr(feature = "schema", schemars(with = "Option<bool>"))]
    pub printed: bool,
    /// Where it stands.
    pub lines: Option<Lines>,
    /// Whose incidents it judges.
    #[cfg_attr(feature = "schema", schemars(with = "Named<Audience>"))]
    pub audience: String,
    /// The responses, in printed order.
    #[cfg_attr(feature = "schema", schemars(with = "OneOrMore<Named<Response>>"))]
    pub columns: Vec<String>,
    /// The incidents, in printed order.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Map<Named<Incident>, IncidentRowDocument>")
    )]
    pub rows: Entries<IncidentRowDocument>,
}

/// A row of such a table.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(rename = "incident-row", rename_all = "kebab-case", deny_unknown_fields, transform = shape::incident_row_rules)
)]
pub struct IncidentRowDocument {
    /// Where it stands.
    #[cfg_attr(feature = "schema", schemars(with = "Lines"))]
    pub line: Option<Lines>,
    /// The school's own short wording.
    pub label: Option<String>,
    /// The responses that must follow.
    #[cfg_attr(feature = "schema", schemars(with = "Option<List<Named<Response>>>"))]
    pub required: Vec<String>,
    /// The responses that may follow.
    #[cfg_attr(feature = "schema", schemars(with = "Option<List<Named<Response>>>"))]
    pub available: Vec<String>,
    /// The sets of required responses, where the row can be read in several ways.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<Several<List<Named<Response>>>>")
    )]
    pub readings: Vec<Vec<String>>,
    /// The intents that the row speaks of; none means any.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OneOrMore<Standard<Intent>>>")
    )]
    pub intent: Vec<String>,
    /// The row that speaks of the other intents.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Named<Incident>>"))]
    pub see: Option<String>,
    /// For a row on continued infringements: which rows it reaches.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Standard<Reach>>"))]
    pub repeat: Option<String>,
    /// For such a row: what must have gone before.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Standard<After>>"))]
    pub after: Option<String>,
    /// Whether it still answers for old incidents only.
    #[cfg_attr(feature = "schema", schemars(with = "Option<bool>"))]
    pub retired: bool,
    /// Whose word it is.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Standard<OfDocument>>"))]
    pub authority: Option<String>,
    /// A short remark of the encoder.
    pub note: Option<String>,
}

/// Prose about responses, for many incidents at once.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(rename = "response-rule", rename_all = "kebab-case", deny_unknown_fields, transform = shape::response_rule_rules)
)]
pub struct ResponseRuleDocument {
    /// Where it stands.
    #[cfg_attr(feature = "schema", schemars(with = "Lines"))]
    pub line: Option<Lines>,
    /// The table whose incidents it is about.
    #[cfg_attr(feature = "schema", schemars(with = "Standard<IncidentTable>"))]
    pub table: String,
    /// The incidents; `all` alone means every one.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "OneOrMoreOr<All, Named<Incident>>")
    )]
    pub incidents: Vec<String>,
    /// Incidents that `all` does not mean.
    #[cfg_attr(feature = "schema", schemars(with = "Option<List<Named<Incident>>>"))]
    pub except: Vec<String>,
    /// The responses that must follow.
    #[cfg_attr(feature = "schema", schemars(with = "Option<List<Named<Response>>>"))]
    pub required: Vec<String>,
    /// The responses that may follow.
    #[cfg_attr(feature = "schema", schemars(with = "Option<List<Named<Response>>>"))]
    pub available: Vec<String>,
    /// Whose word it is.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Standard<OfDocument>>"))]
    pub authority: Option<String>,
    /// A short remark of the encoder.
    pub note: Option<String>,
}

/// To whom a matter is brought first.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(rename = "contact", rename_all = "kebab-case", deny_unknown_fields)
)]
pub struct ContactDocument {
    /// Where it stands.
    #[cfg_attr(feature = "schema", schemars(with = "Lines"))]
    pub line: Option<Lines>,
    /// The matter.
    #[cfg_attr(feature = "schema", schemars(with = "Standard<Matter>"))]
    pub matter: String,
    /// The audiences or roles that bring it; none means anyone.
    #[cfg_attr(feature = "schema", schemars(with = "OneOrMore<Named<Who>>"))]
    pub by: Vec<String>,
    /// The offices it is brought to first: any of them, where there are several.
    #[cfg_attr(feature = "schema", schemars(with = "OneOrMore<Standard<Office>>"))]
    pub to: Vec<String>,
    /// The offices that it may go on to from there.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OneOrMore<Standard<Office>>>")
    )]
    pub then: Vec<String>,
    /// Whose word it is.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Standard<OfDocument>>"))]
    pub authority: Option<String>,
    /// A short remark of the encoder.
    pub note: Option<String>,
}

impl IncidentTableDocument {
    pub(super) fn read(reader: &mut Reader<'_>, node: &Node, path: Path<'_>) -> Self {
        read_map!(reader, node, path, must have ["audience", "columns", "rows"], {
            lines: "lines" => optional_lines,
            printed: "printed" => flag(true),
            audience: "audience" => text_or_empty,
            columns: "columns" => one_or_more,
            rows: "rows" => entries(IncidentRowDocument::read),
        })
    }
}

impl IncidentRowDocument {
    fn read(reader: &mut Reader<'_>, node: &Node, path: Path<'_>) -> Self {
        const KEYS: [&str; 12] = [
            "line",
            "label",
            "required",
            "available",
            "readings",
            "intent",
            "see",
            "repeat",
            "after",
            "retired",
            "authority",
            "note",
        ];
        let fields = Fields::of(reader, node, path, &KEYS);
        fields.require(reader, &["line"]);
        fields.refuse_empty(reader, "readings");
        Self {
            line: fields.optional_lines(reader, "line"),
            label: fields.optional_text(reader, "label"),
            required: fields.texts(reader, "required"),
            available: fields.texts(reader, "available"),
            readings: fields.list(reader, "readings", |reader, node, path| {
                reader.texts(node, path)
            }),
            intent: fields.one_or_more(reader, "intent"),
            see: fields.optional_text(reader, "see"),
            repeat: fields.optional_text(reader, "repeat"),
            after: fields.optional_text(reader, "after"),
            retired: fields.flag(reader, "retired", false),
            authority: fields.optional_text(reader, "authority"),
            note: fields.optional_text(reader, "note"),
        }
    }
}

impl ResponseRuleDocument {
    pub(super) fn read(reader: &mut Reader<'_>, node: &Node, path: Path<'_>) -> Self {
        read_map!(reader, node, path, must have ["line", "table", "incidents"], {
            line: "line" => optional_lines,
            table: "table" => text_or_empty,
            incidents: "incidents" => one_or_more,
            except: "except" => texts,
            required: "required" => texts,
            available: "available" => texts,
            authority: "authority" => optional_text,
            note: "note" => optional_text,
        })
    }
}

impl ContactDocument {
    pub(super) fn read(reader: &mut Reader<'_>, node: &Node, path: Path<'_>) -> Self {
        read_map!(reader, node, path, must have ["line", "matter", "by", "to"], {
            line: "line" => optional_lines,
            matter: "matter" => text_or_empty,
            by: "by" => one_or_more,
            to: "to" => one_or_more,
            then: "then" => one_or_more,
            authority: "authority" => optional_text,
            note: "note" => optional_text,
        })
    }
}
