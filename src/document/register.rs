//! What a register says, as written: every statement of a school's document, with
//! the rules that encode it.

#[cfg(feature = "schema")]
use std::collections::BTreeMap;

use super::declare::{Declared as _, maps};
use super::read::open;
#[cfg(feature = "schema")]
use super::shape::*;
use crate::diagnostic::Diagnostic;
#[cfg(feature = "schema")]
use crate::vocabulary::{Force, Serves, Unencoded};
use crate::yaml::Reader;

maps! {
    /// A register as written.
    ///
    /// Texts are unchecked, as in a [`PolicyDocument`](super::PolicyDocument).
    pub struct RegisterDocument = "register-file" with with_format by file {
        /// The id of the policy whose document it is about.
        policy: [due text as Id],
        /// The statements, by their names, in the order of the document.
        statements: [due entries(StatementDocument) as BTreeMap<String, StatementDocument>],
        /// The lines that state nothing: headings, blank lines, tables of contents.
        lines_without_statement "lines-without-statement": [lines],
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

/// Reads a register; gives the reader, in which validation goes on reporting.
pub(crate) fn read_register(
    bytes: &[u8],
) -> Result<(RegisterDocument, Reader<'_>), Vec<Diagnostic>> {
    let (node, mut reader) = open(
        bytes,
        "a register begins with `format: 1`, and `policy:` with the id of the policy it is about",
    )?;
    let document = RegisterDocument::read_file(&mut reader, &node);
    Ok((document, reader))
}

impl RegisterDocument {
    /// Reads the bytes of a register, without asking what its words mean.
    ///
    /// # Errors
    ///
    /// Every fault of text, syntax and shape: bytes that are not UTF-8, a
    /// statement written twice, a missing `line`.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Vec<Diagnostic>> {
        let (document, reader) = read_register(bytes)?;
        reader.if_sound(document)
    }

    /// Writes the document as YAML; see [`PolicyDocument::to_yaml`](super::PolicyDocument::to_yaml).
    #[must_use]
    pub fn to_yaml(&self) -> String {
        self.file()
    }
}
