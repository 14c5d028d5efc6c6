//! What a register says, as written: every statement of a school's document, with
//! the rules that encode it.

#[cfg(feature = "schema")]
use std::collections::BTreeMap;

use super::declare::maps;
#[cfg(feature = "schema")]
use super::shape::*;
#[cfg(feature = "schema")]
use crate::source::PassageKind;
#[cfg(feature = "schema")]
use crate::vocabulary::{Force, Serves, Unencoded};

maps! {
    /// A register as written.
    ///
    /// Texts are unchecked, as in a [`PolicyDocument`](super::PolicyDocument).
    pub struct RegisterDocument = "register-file" with with_format with due_passages_of_statements by file(
        "register",
        "a register begins with `format: 1`, and `policy:` with the id of the policy it is about"
    ) {
        /// The id of the policy whose document it is about.
        policy: [due text as Id],
        /// What the statements tell their places in the document by, where a place does not say it
        /// itself; where no place is given, `not-given`.
        places: [text as Standard<PassageKind>],
        /// The statements, by their names, in the order of the document.
        statements: [due entries(StatementDocument) as BTreeMap<String, StatementDocument>],
        /// The places that state nothing: headings, blank lines, tables of contents.
        lines_without_statement "lines-without-statement": [lines or "places-without-statement"],
    }

    /// A statement of the document.
    pub struct StatementDocument = "statement" with statement_rules {
        /// Where it stands.
        line: [due lines],
        /// Whom it binds: offices, audiences and roles.
        who: [due one_or_more as OneOrMore<Named<Party>>],
        /// What it says, in a few words of the encoder.
        says: [due text as Text],
        /// How strongly; left out where it only states something.
        force: [text as Standard<Force>],
        /// The question that it helps to answer.
        serves: [due text as Standard<Serves>],
        /// The paths in the policy file of what encodes it, such as `rules.no-personal-channels`, or
        /// `communications.rows.personal-phones.pupils` for a cell.
        rules: [one_or_more as OneOrMore<Text>],
        /// Why nothing does.
        unencoded: [text as Standard<Unencoded>],
        /// The statement that says the same.
        of: [text as Text],
        /// A short remark of the encoder.
        note: [text as Text],
    }
}
