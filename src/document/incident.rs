//! The two tables of incidents, the prose about responses, contacts, and the mapping.

use serde::Serialize;

use super::cell::{ConditionDocument, condition};
use super::fields::Fields;
use super::node::Node;
use super::reader::Reader;
use crate::diagnostic::Path;
use crate::document::Entries;
use crate::source::Lines;

/// A table of incidents and the responses to each.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct IncidentTableDocument {
    /// Whether the document prints such a table; if not, the rows collect its prose.
    pub printed: bool,
    /// Where it stands.
    pub lines: Option<Lines>,
    /// Whose incidents it judges.
    pub audience: String,
    /// The responses, in printed order.
    pub columns: Vec<String>,
    /// The incidents, in printed order.
    pub rows: Entries<IncidentRowDocument>,
}

/// A row of such a table.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct IncidentRowDocument {
    /// Where it stands.
    pub line: Option<Lines>,
    /// The school's own short wording.
    pub label: Option<String>,
    /// The responses that must follow.
    pub required: Vec<String>,
    /// The responses that may follow.
    pub available: Vec<String>,
    /// The sets of required responses, where the row can be read in several ways.
    pub readings: Vec<Vec<String>>,
    /// The intents that the row speaks of; none means any.
    pub intent: Vec<String>,
    /// The row that speaks of the other intents.
    pub see: Option<String>,
    /// For a row on continued infringements: which rows it reaches.
    pub repeat: Option<String>,
    /// For such a row: what must have gone before.
    pub after: Option<String>,
    /// Whether it still answers for old incidents only.
    pub retired: bool,
    /// Whose word it is.
    pub authority: Option<String>,
    /// A short remark of the encoder.
    pub note: Option<String>,
}

/// Prose about responses, for many incidents at once.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ResponseRuleDocument {
    /// Where it stands.
    pub line: Option<Lines>,
    /// The table whose incidents it is about.
    pub table: String,
    /// The incidents; `all` alone means every one.
    pub incidents: Vec<String>,
    /// Incidents that `all` does not mean.
    pub except: Vec<String>,
    /// The responses that must follow.
    pub required: Vec<String>,
    /// The responses that may follow.
    pub available: Vec<String>,
    /// Whose word it is.
    pub authority: Option<String>,
    /// A short remark of the encoder.
    pub note: Option<String>,
}

/// To whom a matter is brought first.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContactDocument {
    /// Where it stands.
    pub line: Option<Lines>,
    /// The matter.
    pub matter: String,
    /// The audiences or roles that bring it; none means anyone.
    pub by: Vec<String>,
    /// The offices it is brought to.
    pub to: Vec<String>,
    /// Whose word it is.
    pub authority: Option<String>,
    /// A short remark of the encoder.
    pub note: Option<String>,
}

/// The incidents that one act amounts to, for pupils and for staff.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct MappingDocument {
    /// For pupils; absent means that nobody thought about it.
    pub pupil_incidents: Option<Vec<MappedIncidentDocument>>,
    /// For staff; absent means that nobody thought about it.
    pub staff_incidents: Option<Vec<MappedIncidentDocument>>,
}

/// One such incident.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct MappedIncidentDocument {
    /// The incident.
    pub incident: String,
    /// How well it fits.
    pub fit: String,
    /// The intents under which it does; none means any.
    pub intent: Vec<String>,
    /// Facts that must have one of the values.
    pub when: ConditionDocument,
    /// Facts that must be known and have none of the values.
    pub unless: ConditionDocument,
    /// A short text for a condition that no fact can express.
    pub note: Option<String>,
}

impl IncidentTableDocument {
    pub(super) fn read(reader: &mut Reader<'_>, node: &Node, path: Path<'_>) -> Self {
        const KEYS: [&str; 5] = ["lines", "printed", "audience", "columns", "rows"];
        let fields = Fields::of(reader, node, path, &KEYS);
        fields.require(reader, &["audience", "columns", "rows"]);
        Self {
            printed: fields.flag(reader, "printed", true),
            lines: fields.optional_lines(reader, "lines"),
            audience: fields.text_or_empty(reader, "audience"),
            columns: fields.one_or_more(reader, "columns"),
            rows: fields.entries(reader, "rows", IncidentRowDocument::read),
        }
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
        const KEYS: [&str; 8] = [
            "line",
            "table",
            "incidents",
            "except",
            "required",
            "available",
            "authority",
            "note",
        ];
        let fields = Fields::of(reader, node, path, &KEYS);
        fields.require(reader, &["line", "table", "incidents"]);
        Self {
            line: fields.optional_lines(reader, "line"),
            table: fields.text_or_empty(reader, "table"),
            incidents: fields.one_or_more(reader, "incidents"),
            except: fields.texts(reader, "except"),
            required: fields.texts(reader, "required"),
            available: fields.texts(reader, "available"),
            authority: fields.optional_text(reader, "authority"),
            note: fields.optional_text(reader, "note"),
        }
    }
}

impl ContactDocument {
    pub(super) fn read(reader: &mut Reader<'_>, node: &Node, path: Path<'_>) -> Self {
        const KEYS: [&str; 6] = ["line", "matter", "by", "to", "authority", "note"];
        let fields = Fields::of(reader, node, path, &KEYS);
        fields.require(reader, &["line", "matter", "by", "to"]);
        Self {
            line: fields.optional_lines(reader, "line"),
            matter: fields.text_or_empty(reader, "matter"),
            by: fields.one_or_more(reader, "by"),
            to: fields.one_or_more(reader, "to"),
            authority: fields.optional_text(reader, "authority"),
            note: fields.optional_text(reader, "note"),
        }
    }
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
