//! Reading: YAML text to a [`PolicyDocument`], every fault of shape in one run.

use super::declare::Declared as _;
use super::{FORMAT, PolicyDocument};
use crate::diagnostic::{Code, Diagnostic};
use crate::yaml::{self, Fields, Node, Reader};

/// Reads a policy file.
///
/// Gives the document and the reader, in which validation goes on
/// reporting; a text that cannot be read at all gives its faults alone.
pub(crate) fn read_yaml(bytes: &[u8]) -> Result<(PolicyDocument, Reader<'_>), Vec<Diagnostic>> {
    let (node, mut reader) = open_policy(bytes)?;
    let document = PolicyDocument::read_file(&mut reader, &node);
    Ok((document, reader))
}

/// Scans the text of a policy file and reads it into a tree of plain values.
pub(super) fn open_policy(bytes: &[u8]) -> Result<(Node<'_>, Reader<'_>), Vec<Diagnostic>> {
    open(
        bytes,
        "a policy file begins with `format: 1`, and `policy:` with its id, school and title",
    )
}

/// Keys that have been called otherwise, old and new: to many readers of YAML, `on` says true.
const RENAMED: &[(&str, &str)] = &[("on", "date"), ("on", "trigger")];

/// The same for any kind of file; an empty one is told how such a file `begins`.
pub(super) fn open<'t>(
    bytes: &'t [u8],
    begins: &str,
) -> Result<(Node<'t>, Reader<'t>), Vec<Diagnostic>> {
    yaml::open(bytes, begins, RENAMED)
}

/// Reports a format that this version does not read.
pub(super) fn format(reader: &mut Reader<'_>, fields: &Fields<'_>) {
    let _ = fields.optional(reader, "format", |reader, node, path| {
        if *node != Node::Integer(FORMAT) {
            let help = Some(format!("this version reads `format: {FORMAT}`"));
            let message = match node {
                Node::Integer(format) => format!("unknown format `{format}`"),
                Node::Text(_) => "the format is a number, without quotes".to_owned(),
                _ => "unknown format".to_owned(),
            };
            reader.fault(Code::UnknownFormat, path, message, help);
        }
    });
}
