//! A cell of a table of levels, with its cases.

use super::declare::{Declared as _, Value, maps};
#[cfg(feature = "schema")]
use super::shape::*;
use crate::diagnostic::{Code, Path};
#[cfg(feature = "schema")]
use crate::vocabulary::{Permitter, Proviso, Verdict};
use crate::yaml::{Entries, Fields, Node, Reader, write};

maps! {
    /// What a cell, or a rule in prose, says.
    pub struct CellDocument = "cell-in-full" with cell_rules by hand {
        /// The level, where there is one reading.
        is: [text as Marked<Named<AnyLevel>>],
        /// The levels, where the document marks several in one cell.
        marks: [several as Several<Marked<Named<AnyLevel>>>],
        /// The levels, where the document can be read in several ways.
        readings: [several as Several<Named<AnyLevel>>],
        /// What is printed in the cell, beside its mark or in place of any.
        text: [text as Text],
        /// Where it stands, if not where its row does.
        line: [lines],
        /// Whose word it is.
        authority: [text as Standard<OfDocument>],
        /// What decides under which circumstances, the first that holds.
        cases: [list(CaseDocument)],
        /// What holds when no case does; several where that can be read in several ways.
        otherwise: [one_or_several as OneOrMoreOr<Silent, Standard<Verdict>>],
        /// What must be kept to if it is done.
        provisos: [texts as List<Standard<Proviso>>],
        /// The roles that are nominated, for a level that asks for it.
        nominated: [texts as List<Named<Who>>],
        /// Whose permission it is, for a level that asks for one; whoever may give it, if nobody is named.
        permission: [text as Standard<Permitter>],
        /// Whether it holds whatever else does: no exception for some of those it binds passes it.
        regardless: [flag(false)],
        /// A short remark of the encoder.
        note: [text],
    }

    /// What a mark in brackets means: it counts under these circumstances, and else nothing is allowed.
    pub struct BracketsDocument = "brackets" {
        /// Where the document says so.
        line: [lines],
        /// Facts that must have one of the values.
        when: [condition as Condition],
        /// Facts that must be known and have none of the values.
        unless: [condition as Condition],
        /// A short remark of the encoder.
        note: [text],
    }

    /// One case of a cell.
    pub struct CaseDocument = "case" {
        /// Where the document says so, if not where the cell does.
        line: [lines],
        /// Facts that must have one of the values.
        when: [condition as Condition],
        /// Facts that must be known and have none of the values.
        unless: [condition as Condition],
        /// The verdict; several where the case can be read in several ways.
        then: [due one_or_several as OneOrMore<Standard<Verdict>>],
        /// Whose word it is.
        authority: [text as Standard<OfDocument>],
        /// What must be kept to if it is done.
        provisos: [texts as List<Standard<Proviso>>],
        /// A short remark of the encoder.
        note: [text],
    }
}

/// Facts and their values, all of which must be met.
pub type ConditionDocument = Entries<Vec<String>>;

impl Value for CellDocument {
    /// Reads a level, or a map.
    fn read(reader: &mut Reader<'_>, node: &Node<'_>, path: Path<'_>) -> Self {
        match node {
            Node::Map(_) => {
                let fields = Fields::of(reader, node, path, Self::KEYS);
                let is_marked = ["marks", "readings"].iter().any(|key| fields.has(key));
                // A text alone marks nothing, and holds under no circumstances.
                if !is_marked && (!fields.has("text") || fields.has("cases")) {
                    fields.require(reader, &["is"]);
                }
                Self::from_fields(reader, &fields)
            }
            Node::List(_) => {
                let message = "a list where one level is due";
                let help = "keep one; a cell that can be read in several ways is written `{ readings: [...] }`, \
                            and one with several marks `{ marks: [...] }`";
                reader.fault(Code::WrongType, path, message, Some(help.into()));
                Self::reported()
            }
            _ => Self {
                is: Some(reader.text(node, path)),
                ..Self::default()
            },
        }
    }

    fn node(&self) -> Node<'_> {
        let bare = Self {
            is: self.is.clone(),
            ..Self::default()
        };
        match &self.is {
            Some(level) if *self == bare => write::text(level),
            _ => self.map(),
        }
    }
}

/// The word whose mark stands in brackets: it is written as the mark is printed, `(acceptable)`.
pub(crate) fn in_brackets(text: &str) -> Option<&str> {
    text.strip_prefix('(')?.strip_suffix(')')
}

impl CellDocument {
    /// Keys that are about what is printed in a cell, and cannot stand in prose.
    pub(super) const PRINTED: [&'static str; 2] = ["marks", "text"];

    /// A cell whose level was reported as missing or as something else.
    pub(super) fn reported() -> Self {
        Self {
            is: Some(String::new()),
            ..Self::default()
        }
    }
}
