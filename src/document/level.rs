//! The two tables of levels, and the prose about their rows.

use super::cell::{BracketsDocument, CellDocument};
use super::declare::{Declared as _, Value, maps};
#[cfg(feature = "schema")]
use super::shape::*;
use crate::diagnostic::Path;
use crate::yaml::{Entries, Fields, Node, Reader};

maps! {
    /// A table whose cells are levels: User Actions, or Communication Technologies.
    pub struct LevelTableDocument = "level-table" by hand {
        /// Whether the document prints such a table; if not, the rows collect its prose.
        printed: [flag(true)],
        /// Where it stands.
        lines: [lines],
        /// The groups that have columns of their own, in printed order.
        audiences: [due one_or_more as OneOrMore<Named<Audience>>],
        /// The columns of one group, in printed order.
        columns: [due columns as OneOrMore<Named<AnyLevel>>],
        /// Of columns that not every group has, the groups that have them.
        only: [condition as Map<Named<AnyLevel>, OneOrMore<Named<Audience>>>],
        /// Rows that are printed above others as their headings.
        headings: [list(HeadingDocument)],
        /// What a mark in brackets means; without it, what such a mark says is unclear.
        brackets: [optional(BracketsDocument)],
        /// The rows, in printed order.
        rows: [due later(LevelRowDocument) as Map<Named<Subject>, LevelRowDocument>],
    }

    /// A heading among the rows of a table, of levels or of incidents.
    pub struct HeadingDocument = "heading" {
        /// Where it stands.
        line: [due lines],
        /// The row above which it is printed.
        above: [due text as Named<AnyRow>],
        /// What it says.
        title: [due text],
    }

    /// A row of such a table.
    pub struct LevelRowDocument = "level-row" by table {
        /// Where it stands.
        line: [due lines],
        /// The school's own short wording.
        label: [text],
        /// Whether it still answers for old incidents only.
        retired: [flag(false)],
        /// A short remark of the encoder.
        note: [text],
    } beside {
        /// A cell for each audience of the table; one left out is silent.
        cells: Entries<CellDocument> as Map<Named<Audience>, Cell>,
    }

    /// Prose that speaks about rows of the two tables, beside their cells.
    pub struct RuleDocument = "rule" with rule_rules by hand {
        /// The audiences or roles it binds.
        who: [due one_or_more as OneOrMore<Named<Who>>],
        /// The user actions or technologies it is about.
        about: [due one_or_more as OneOrMore<Named<Subject>>],
    } beside {
        /// What it says.
        says: CellDocument as CellDocument,
    }
}

/// The keys of a row that are not audiences.
pub(crate) const ROW_KEYS: &[&str] = LevelRowDocument::KEYS;

impl Value for LevelTableDocument {
    fn read(reader: &mut Reader<'_>, node: &Node<'_>, path: Path<'_>) -> Self {
        let fields = Fields::of(reader, node, path, Self::KEYS);
        Self::require(reader, &fields);
        let mut table = Self::from_fields(reader, &fields);
        // What the keys of a row may be depends on the table.
        let audiences = table.audiences.iter().map(String::as_str);
        let known: Vec<&str> = ROW_KEYS.iter().copied().chain(audiences).collect();
        table.rows = fields.entries(reader, "rows", |reader, node, path| {
            LevelRowDocument::read_with(reader, node, path, &known)
        });
        table
    }

    fn node(&self) -> Node<'_> {
        self.map()
    }
}

impl LevelRowDocument {
    fn read_with(reader: &mut Reader<'_>, node: &Node<'_>, path: Path<'_>, known: &[&str]) -> Self {
        let fields = Fields::open(reader, node, path, known, ROW_KEYS);
        Self::require(reader, &fields);
        let cells = fields.beside(
            reader,
            ROW_KEYS,
            |reader, node, path, is_known| match node {
                Node::Text(_) | Node::Map(_) => CellDocument::read(reader, node, path),
                _ if is_known => CellDocument::read(reader, node, path),
                // Nothing like a cell, under a key that validation reports.
                _ => CellDocument::reported(),
            },
        );
        Self {
            cells,
            ..Self::from_fields(reader, &fields)
        }
    }

    fn node(&self) -> Node<'_> {
        let mut map = Vec::new();
        self.write(&mut map);
        let cells = self.cells.iter();
        map.extend(cells.map(|(audience, cell)| (audience.as_str().into(), cell.node())));
        Node::Map(map)
    }
}

impl Value for RuleDocument {
    fn read(reader: &mut Reader<'_>, node: &Node<'_>, path: Path<'_>) -> Self {
        let mut keys = [Self::KEYS, CellDocument::KEYS].concat();
        keys.retain(|key| !CellDocument::PRINTED.contains(key));
        let fields = Fields::of(reader, node, path, &keys);
        fields.require_passage(reader, ["line", "at"]);
        Self::require(reader, &fields);
        Self {
            says: CellDocument::from_fields(reader, &fields),
            ..Self::from_fields(reader, &fields)
        }
    }

    fn node(&self) -> Node<'_> {
        let mut map = Vec::new();
        self.write(&mut map);
        self.says.write(&mut map);
        // As in a row, the place comes first.
        let place = map.iter().position(|(key, _)| key == "line" || key == "at");
        if let Some(to_place) = place.and_then(|place| map.get_mut(..=place)) {
            to_place.rotate_right(1);
        }
        Node::Map(map)
    }
}
