//! What a register says, as written: every statement of a school's document, with
//! the rules that encode it.

#[cfg(feature = "schema")]
use std::collections::BTreeMap;

use serde::Serialize;

use super::fields::{Fields, read_map};
use super::node::Node;
use super::read::{format, open};
use super::reader::Reader;
#[cfg(feature = "schema")]
use super::shape::{self, *};
use crate::diagnostic::{Diagnostic, Path};
use crate::document::Entries;
use crate::source::Lines;
#[cfg(feature = "schema")]
use crate::vocabulary::{Force, Serves, Unencoded};

/// A register as written.
///
/// Texts are unchecked, as in a [`PolicyDocument`](super::PolicyDocument).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(rename = "register-file", rename_all = "kebab-case", deny_unknown_fields, transform = shape::with_format)
)]
pub struct RegisterDocument {
    /// The id of the policy whose document it is about.
    #[cfg_attr(feature = "schema", schemars(with = "Id"))]
    pub policy: String,
    /// The statements, by their names, in the order of the document.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "BTreeMap<String, StatementDocument>")
    )]
    pub statements: Entries<StatementDocument>,
    /// The lines that state nothing: headings, blank lines, tables of contents.
    pub lines_without_statement: Option<Lines>,
}

/// A statement of the document.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(rename = "statement", rename_all = "kebab-case", deny_unknown_fields, transform = shape::statement_rules)
)]
pub struct StatementDocument {
    /// Where it stands.
    #[cfg_attr(feature = "schema", schemars(with = "Lines"))]
    pub line: Option<Lines>,
    /// Whom it binds: offices, audiences and roles.
    #[cfg_attr(feature = "schema", schemars(with = "OneOrMore<Named<Party>>"))]
    pub who: Vec<String>,
    /// What it says, in a few words of the encoder.
    #[cfg_attr(feature = "schema", schemars(with = "Text"))]
    pub says: String,
    /// How strongly; left out where it only states something.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Standard<Force>>"))]
    pub force: Option<String>,
    /// The question that it helps to answer.
    #[cfg_attr(feature = "schema", schemars(with = "Standard<Serves>"))]
    pub serves: String,
    /// The paths in the policy file of what encodes it, such as `rules.no-personal-channels`, or
    /// `communications.rows.personal-phones.pupils` for a cell.
    #[cfg_attr(feature = "schema", schemars(with = "Option<OneOrMore<Text>>"))]
    pub rules: Vec<String>,
    /// Why nothing does.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Standard<Unencoded>>"))]
    pub unencoded: Option<String>,
    /// The statement that says the same.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Text>"))]
    pub of: Option<String>,
    /// A short remark of the encoder.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Text>"))]
    pub note: Option<String>,
}

/// Reads a register; gives the reader, in which validation goes on reporting.
pub(crate) fn read_register(
    bytes: &[u8],
) -> Result<(RegisterDocument, Reader<'_>), Vec<Diagnostic>> {
    let (node, mut reader) = open(
        bytes,
        "a register begins with `format: 1`, and `policy:` with the id of the policy it is about",
    )?;
    let document = RegisterDocument::read(&mut reader, &node);
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
        let faults = reader.into_faults();
        if faults.is_empty() {
            Ok(document)
        } else {
            Err(faults)
        }
    }

    fn read(reader: &mut Reader<'_>, node: &Node) -> Self {
        const KEYS: [&str; 4] = ["format", "policy", "statements", "lines-without-statement"];
        let fields = Fields::of(reader, node, Path::ROOT, &KEYS);
        fields.require(reader, &["format", "policy", "statements"]);
        format(reader, &fields);
        Self {
            policy: fields.text_or_empty(reader, "policy"),
            statements: fields.entries(reader, "statements", StatementDocument::read),
            lines_without_statement: fields.optional_lines(reader, "lines-without-statement"),
        }
    }
}

impl StatementDocument {
    fn read(reader: &mut Reader<'_>, node: &Node, path: Path<'_>) -> Self {
        read_map!(reader, node, path, must have ["line", "who", "says", "serves"], {
            line: "line" => optional_lines,
            who: "who" => one_or_more,
            says: "says" => text_or_empty,
            force: "force" => optional_text,
            serves: "serves" => text_or_empty,
            rules: "rules" => one_or_more,
            unencoded: "unencoded" => optional_text,
            of: "of" => optional_text,
            note: "note" => optional_text,
        })
    }
}
