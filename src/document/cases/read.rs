//! Reading: YAML text to a [`CasesDocument`], every fault of shape in one run.

use super::{AboutDocument, AskedDocument, CasesDocument, ExpectDocument, GridDocument};
use crate::diagnostic::{Diagnostic, Path};
use crate::document::cell::condition;
use crate::document::fields::Fields;
use crate::document::node::Node;
use crate::document::read::{format, open};
use crate::document::reader::Reader;

/// Reads a cases file; gives the reader, in which validation goes on reporting.
pub(crate) fn read_cases(bytes: &[u8]) -> Result<(CasesDocument, Reader<'_>), Vec<Diagnostic>> {
    let (node, mut reader) = open(
        bytes,
        "a cases file begins with `format: 1`, and `policy:` with the id of the policy that is asked",
    )?;
    let document = CasesDocument::read(&mut reader, &node);
    Ok((document, reader))
}

impl CasesDocument {
    fn read(reader: &mut Reader<'_>, node: &Node) -> Self {
        let fields = Fields::of(reader, node, Path::ROOT, &["format", "policy", "cases"]);
        fields.require(reader, &["format", "policy", "cases"]);
        format(reader, &fields);
        Self {
            policy: fields.text_or_empty(reader, "policy"),
            cases: fields.entries(reader, "cases", AskedDocument::read),
        }
    }
}

impl AskedDocument {
    fn read(reader: &mut Reader<'_>, node: &Node, path: Path<'_>) -> Self {
        const KEYS: [&str; 19] = [
            "line",
            "who",
            "classify",
            "assess",
            "recommend",
            "suspect",
            "step",
            "report",
            "has-to",
            "keep",
            "check",
            "not",
            "about",
            "as-of",
            "given",
            "intent",
            "history",
            "expect",
            "note",
        ];
        let fields = Fields::of(reader, node, path, &KEYS);
        Self {
            line: fields.optional_lines(reader, "line"),
            who: fields.one_or_more(reader, "who"),
            classify: fields.optional(reader, "classify", AboutDocument::read),
            assess: fields.optional(reader, "assess", AboutDocument::read),
            recommend: fields.optional(reader, "recommend", AboutDocument::read),
            suspect: fields.one_or_more(reader, "suspect"),
            step: fields.one_or_more(reader, "step"),
            report: fields.one_or_more(reader, "report"),
            has_to: fields.one_or_more(reader, "has-to"),
            keep: fields.one_or_more(reader, "keep"),
            check: fields.one_or_more(reader, "check"),
            not: fields.one_or_more(reader, "not"),
            about: fields.one_or_more(reader, "about"),
            as_of: fields.optional_text(reader, "as-of"),
            given: condition(reader, &fields, "given"),
            intent: fields.one_or_more(reader, "intent"),
            history: fields.one_or_more(reader, "history"),
            expect: fields.optional(reader, "expect", ExpectDocument::read),
            note: fields.optional_text(reader, "note"),
        }
    }
}

impl AboutDocument {
    /// Reads one word, a list of words, or the map of a grid.
    fn read(reader: &mut Reader<'_>, node: &Node, path: Path<'_>) -> Self {
        match node {
            Node::Map(_) => Self::Grid(GridDocument::read(reader, node, path)),
            _ => Self::These(reader.one_or_more(node, path)),
        }
    }
}

impl GridDocument {
    fn read(reader: &mut Reader<'_>, node: &Node, path: Path<'_>) -> Self {
        let fields = Fields::of(reader, node, path, &["columns", "rows"]);
        fields.require(reader, &["columns", "rows"]);
        Self {
            columns: fields.one_or_more(reader, "columns"),
            rows: fields.entries(reader, "rows", |reader, node, path| {
                let cells = reader.items(node, path).iter().enumerate();
                cells
                    .map(|(i, cell)| reader.text_or_number(cell, path.index(i)))
                    .collect()
            }),
        }
    }
}
