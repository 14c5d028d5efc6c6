//! The two tables of levels, and the prose about their rows.

use serde::Serialize;

use super::cell::{CELL_KEYS, CellDocument};
use super::fields::Fields;
use super::node::Node;
use super::reader::Reader;
#[cfg(feature = "schema")]
use super::shape::{self, *};
use crate::diagnostic::Path;
use crate::document::Entries;
use crate::source::Lines;

/// A table whose cells are levels: User Actions, or Communication Technologies.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(rename = "level-table", rename_all = "kebab-case", deny_unknown_fields)
)]
pub struct LevelTableDocument {
    /// Whether the document prints such a table; if not, the rows collect its prose.
    #[cfg_attr(feature = "schema", schemars(with = "Option<bool>"))]
    pub printed: bool,
    /// Where it stands.
    pub lines: Option<Lines>,
    /// The groups that have columns of their own, in printed order.
    #[cfg_attr(feature = "schema", schemars(with = "OneOrMore<Named<Audience>>"))]
    pub audiences: Vec<String>,
    /// The columns of one group, in printed order.
    #[cfg_attr(feature = "schema", schemars(with = "OneOrMore<Named<AnyLevel>>"))]
    pub columns: Vec<String>,
    /// The rows, in printed order.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Map<Named<Subject>, LevelRowDocument>")
    )]
    pub rows: Entries<LevelRowDocument>,
}

/// A row of such a table.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(rename = "level-row", rename_all = "kebab-case")
)]
pub struct LevelRowDocument {
    /// Where it stands.
    #[cfg_attr(feature = "schema", schemars(with = "Lines"))]
    pub line: Option<Lines>,
    /// The school's own short wording.
    pub label: Option<String>,
    /// Whether it still answers for old incidents only.
    #[cfg_attr(feature = "schema", schemars(with = "Option<bool>"))]
    pub retired: bool,
    /// A short remark of the encoder.
    pub note: Option<String>,
    /// A cell for each audience of the table; one left out is silent.
    #[cfg_attr(
        feature = "schema",
        schemars(flatten, with = "Map<Named<Audience>, Cell>")
    )]
    pub cells: Entries<CellDocument>,
}

/// Prose that speaks about rows of the two tables, beside their cells.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(rename = "rule", rename_all = "kebab-case", deny_unknown_fields, transform = shape::rule_rules)
)]
pub struct RuleDocument {
    /// The audiences or roles it binds.
    #[cfg_attr(feature = "schema", schemars(with = "OneOrMore<Named<Who>>"))]
    pub who: Vec<String>,
    /// The user actions or technologies it is about.
    #[cfg_attr(feature = "schema", schemars(with = "OneOrMore<Named<Subject>>"))]
    pub about: Vec<String>,
    /// What it says.
    #[cfg_attr(feature = "schema", schemars(flatten))]
    pub says: CellDocument,
}

/// The keys of a row that are not audiences.
pub(crate) const ROW_KEYS: [&str; 4] = ["line", "label", "retired", "note"];

impl LevelTableDocument {
    pub(super) fn read(reader: &mut Reader<'_>, node: &Node, path: Path<'_>) -> Self {
        const KEYS: [&str; 5] = ["lines", "printed", "audiences", "columns", "rows"];
        let fields = Fields::of(reader, node, path, &KEYS);
        fields.require(reader, &["audiences", "columns", "rows"]);
        let audiences = fields.one_or_more(reader, "audiences");
        // What the keys of a row may be depends on the table.
        let known: Vec<&str> = ROW_KEYS
            .into_iter()
            .chain(audiences.iter().map(String::as_str))
            .collect();
        Self {
            printed: fields.flag(reader, "printed", true),
            lines: fields.optional_lines(reader, "lines"),
            columns: fields.one_or_more(reader, "columns"),
            rows: fields.entries(reader, "rows", |reader, node, path| {
                LevelRowDocument::read(reader, node, path, &known)
            }),
            audiences,
        }
    }
}

impl LevelRowDocument {
    fn read(reader: &mut Reader<'_>, node: &Node, path: Path<'_>, known: &[&str]) -> Self {
        let fields = Fields::open(reader, node, path, known, &ROW_KEYS);
        fields.require(reader, &["line"]);
        Self {
            line: fields.optional_lines(reader, "line"),
            label: fields.optional_text(reader, "label"),
            retired: fields.flag(reader, "retired", false),
            note: fields.optional_text(reader, "note"),
            cells: fields.beside(reader, &ROW_KEYS, |reader, node, path, is_known| {
                match node {
                    Node::Text(_) | Node::Map(_) => CellDocument::read(reader, node, path),
                    _ if is_known => CellDocument::read(reader, node, path),
                    // Nothing like a cell, under a key that validation reports.
                    _ => CellDocument::reported(),
                }
            }),
        }
    }
}

impl RuleDocument {
    pub(super) fn read(reader: &mut Reader<'_>, node: &Node, path: Path<'_>) -> Self {
        let [
            is,
            readings,
            line,
            authority,
            cases,
            otherwise,
            provisos,
            nominated,
            note,
        ] = CELL_KEYS;
        let keys = [
            "who", "about", is, readings, line, authority, cases, otherwise, provisos, nominated,
            note,
        ];
        let fields = Fields::of(reader, node, path, &keys);
        fields.require(reader, &["line", "who", "about"]);
        Self {
            who: fields.one_or_more(reader, "who"),
            about: fields.one_or_more(reader, "about"),
            says: CellDocument::from_fields(reader, &fields),
        }
    }
}
