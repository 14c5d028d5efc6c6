//! What a cases file says, as written: questions to a policy, with the answers
//! that somebody expects.

mod expect;
mod mark;

pub use expect::ExpectDocument;
pub(crate) use mark::{Mark, OLD_DISPUTED};

#[cfg(feature = "schema")]
use std::collections::BTreeMap;

use serde::Serialize;

use super::declare::{Value, maps};
#[cfg(feature = "schema")]
use super::shape::*;
use crate::diagnostic::Path;
#[cfg(feature = "schema")]
use crate::source::PassageKind;
#[cfg(feature = "schema")]
use crate::vocabulary::{Duty, History, Intent, Matter, Step, Suspicion, Technology, UserAction};
use crate::yaml::{Node, Reader, write};

maps! {
    /// A cases file as written.
    ///
    /// Texts are unchecked, as in a [`PolicyDocument`](super::PolicyDocument).
    pub struct CasesDocument = "cases-file" with cases_file_rules by file(
        "cases",
        "a cases file begins with `format: 1`, and `policy:` with the id of the policy that is asked"
    ) {
        /// The id of the policy that is asked.
        policy: [due text as Id],
        /// What the cases tell places in the document by, where a place does not say it itself.
        places: [text as Standard<PassageKind>],
        /// The cases, by their names.
        cases: [due entries(AskedDocument) as BTreeMap<String, AskedDocument>],
    }

    /// One case: questions, and what is expected of every answer.
    ///
    /// Every list is a dimension: each of its entries is asked with each of all
    /// others.
    pub struct AskedDocument = "asked" with asked_rules {
        /// Where the school's document states what is expected.
        line: [lines],
        /// The audiences or roles that are asked about; offices too, where it is about duties.
        who: [one_or_several as OneOrMore<Named<Who>>],
        /// Acts of which is asked whether they are allowed.
        classify: [optional(AboutDocument) as About<Subject>],
        /// Acts of which is asked what they amount to and what follows.
        assess: [optional(AboutDocument) as OneOrMore<Named<Subject>>],
        /// Incidents of which is asked what follows.
        recommend: [optional(AboutDocument) as About<Incident>],
        /// Suspicions of which is asked what is done.
        suspect: [one_or_several as OneOrMore<Standard<Suspicion>>],
        /// The single steps that are asked about; none for the whole procedure.
        step: [one_or_several as OneOrMore<Standard<Step>>],
        /// Matters of which is asked to whom they are brought.
        report: [one_or_several as OneOrMore<Standard<Matter>>],
        /// Kinds of duties of which is asked who has them, and how.
        has_to "has-to": [one_or_several as OneOrMore<Standard<Duty>>],
        /// Acts of which is asked what is kept as evidence of their content.
        keep: [one_or_several as OneOrMore<Named<UserAction, Technology>>],
        /// Lints that must find something.
        check: [one_or_several as OneOrMore<LintName>],
        /// Lints that must find nothing.
        not: [one_or_several as OneOrMore<LintName>],
        /// The rows, columns or rules that those findings are about.
        about: [one_or_several as OneOrMore<Text>],
        /// The day as of which the policy is checked.
        as_of "as-of": [text as Day],
        /// What is known of the circumstances.
        given: [condition as Given],
        /// With which intent it was done; none for an intent that is not known.
        intent: [one_or_several as OneOrMore<Standard<Intent>>],
        /// What went before; none for a first time.
        history: [one_or_several as OneOrMore<Standard<History>>],
        /// What is expected of every answer.
        expect: [optional(ExpectDocument) as Expected],
        /// A short remark of whoever wrote the case.
        note: [text],
    }
}

/// What the questions of a case are about.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub enum AboutDocument {
    /// These words, each with what the case expects.
    These(Vec<String>),
    /// The rows of a table, whose cells say what is expected.
    Grid(GridDocument),
}

impl Value for AboutDocument {
    /// Reads one word, a list of words, or the map of a grid.
    fn read(reader: &mut Reader<'_>, node: &Node<'_>, path: Path<'_>) -> Self {
        match node {
            Node::Map(_) => Self::Grid(GridDocument::read(reader, node, path)),
            _ => Self::These(reader.one_or_more(node, path)),
        }
    }

    fn node(&self) -> Node<'_> {
        match self {
            Self::Grid(grid) => grid.node(),
            Self::These(words) => write::one_or_several(words),
        }
    }
}

maps! {
    /// A table of expected answers.
    ///
    /// A column `line` or `at` holds the place of each row. With the `who` of its case the
    /// other columns are those of the printed table, and the cells hold its marks;
    /// without, they are audiences or roles, and the cells hold answers.
    pub struct GridDocument = "grid" with grid_rules {
        /// The columns, in order.
        columns: [due one_or_more as OneOrMore<Named<GridColumn>>],
        /// The rows, with a cell for each column.
        rows: [due rows as Map<Named<GridRow>, Vec<GridCell>>],
    }
}
