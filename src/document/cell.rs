//! A cell of a table of levels, with its cases.

use serde::Serialize;

use super::fields::Fields;
use super::node::Node;
use super::reader::Reader;
#[cfg(feature = "schema")]
use super::shape::{self, *};
use crate::diagnostic::{Code, Path};
use crate::document::Entries;
use crate::source::Lines;
#[cfg(feature = "schema")]
use crate::vocabulary::{Proviso, Verdict};

/// What a cell, or a rule in prose, says.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(rename = "cell-in-full", rename_all = "kebab-case", deny_unknown_fields, transform = shape::cell_rules)
)]
pub struct CellDocument {
    /// The level, where there is one reading.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Named<AnyLevel>>"))]
    pub is: Option<String>,
    /// The levels, where the document can be read in several ways.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<Several<Named<AnyLevel>>>")
    )]
    pub readings: Vec<String>,
    /// Where it stands, if not where its row does.
    pub line: Option<Lines>,
    /// Whose word it is.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Standard<OfDocument>>"))]
    pub authority: Option<String>,
    /// What decides under which circumstances, the first that holds.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Vec<CaseDocument>>"))]
    pub cases: Vec<CaseDocument>,
    /// What holds when no case does; several where that can be read in several ways.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OneOrMoreOr<Silent, Standard<Verdict>>>")
    )]
    pub otherwise: Vec<String>,
    /// What must be kept to if it is done.
    #[cfg_attr(feature = "schema", schemars(with = "Option<List<Standard<Proviso>>>"))]
    pub provisos: Vec<String>,
    /// The roles that are nominated, for a level that asks for it.
    #[cfg_attr(feature = "schema", schemars(with = "Option<List<Named<Who>>>"))]
    pub nominated: Vec<String>,
    /// A short remark of the encoder.
    pub note: Option<String>,
}

/// One case of a cell.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(rename = "case", rename_all = "kebab-case", deny_unknown_fields)
)]
pub struct CaseDocument {
    /// Where the document says so, if not where the cell does.
    pub line: Option<Lines>,
    /// Facts that must have one of the values.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Condition>"))]
    pub when: ConditionDocument,
    /// Facts that must be known and have none of the values.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Condition>"))]
    pub unless: ConditionDocument,
    /// The verdict; several where the case can be read in several ways.
    #[cfg_attr(feature = "schema", schemars(with = "OneOrMore<Standard<Verdict>>"))]
    pub then: Vec<String>,
    /// Whose word it is.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Standard<OfDocument>>"))]
    pub authority: Option<String>,
    /// What must be kept to if it is done.
    #[cfg_attr(feature = "schema", schemars(with = "Option<List<Standard<Proviso>>>"))]
    pub provisos: Vec<String>,
    /// A short remark of the encoder.
    pub note: Option<String>,
}

/// Facts and their values, all of which must be met.
pub type ConditionDocument = Entries<Vec<String>>;

/// The keys of a cell in its long form.
pub(super) const CELL_KEYS: [&str; 9] = [
    "is",
    "readings",
    "line",
    "authority",
    "cases",
    "otherwise",
    "provisos",
    "nominated",
    "note",
];

impl CellDocument {
    /// Reads a cell: a level, or a map.
    pub(super) fn read(reader: &mut Reader<'_>, node: &Node, path: Path<'_>) -> Self {
        match node {
            Node::Map(_) => {
                let fields = Fields::of(reader, node, path, &CELL_KEYS);
                if !fields.has("readings") {
                    fields.require(reader, &["is"]);
                }
                Self::from_fields(reader, &fields)
            }
            Node::List(_) => {
                let message = "a list where one level is due";
                let help = "keep one; a cell that can be read in several ways is written `{ readings: [...] }`";
                reader.fault(Code::WrongType, path, message, Some(help.into()));
                Self::reported()
            }
            _ => Self {
                is: Some(reader.text(node, path)),
                ..Self::default()
            },
        }
    }

    /// A cell whose level was reported as missing or as something else.
    pub(super) fn reported() -> Self {
        Self {
            is: Some(String::new()),
            ..Self::default()
        }
    }

    /// Reads the fields that cells and rules share.
    pub(super) fn from_fields(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Self {
        fields.refuse_empty(reader, "readings");
        Self {
            is: fields.optional_text(reader, "is"),
            readings: fields.texts(reader, "readings"),
            line: fields.optional_lines(reader, "line"),
            authority: fields.optional_text(reader, "authority"),
            cases: fields.list(reader, "cases", CaseDocument::read),
            otherwise: fields.one_or_more(reader, "otherwise"),
            provisos: fields.texts(reader, "provisos"),
            nominated: fields.texts(reader, "nominated"),
            note: fields.optional_text(reader, "note"),
        }
    }
}

impl CaseDocument {
    fn read(reader: &mut Reader<'_>, node: &Node, path: Path<'_>) -> Self {
        const KEYS: [&str; 7] = [
            "line",
            "when",
            "unless",
            "then",
            "authority",
            "provisos",
            "note",
        ];
        let fields = Fields::of(reader, node, path, &KEYS);
        fields.require(reader, &["then"]);
        Self {
            line: fields.optional_lines(reader, "line"),
            when: condition(reader, &fields, "when"),
            unless: condition(reader, &fields, "unless"),
            then: fields.one_or_more(reader, "then"),
            authority: fields.optional_text(reader, "authority"),
            provisos: fields.texts(reader, "provisos"),
            note: fields.optional_text(reader, "note"),
        }
    }
}

/// Reads `when` or `unless`.
pub(super) fn condition(
    reader: &mut Reader<'_>,
    fields: &Fields<'_>,
    key: &'static str,
) -> ConditionDocument {
    fields.entries(reader, key, |reader, node, path| {
        reader.one_or_more(node, path)
    })
}
