//! Whole files: read from a text, every fault of shape in one run, and written.

use super::declare::{Declared, Written};
use crate::diagnostic::{Code, Diagnostic, Path};
use crate::source::passage::read::Bare;
use crate::yaml::{self, Fields, Node, Reader, layout};

/// The format of policy files that this version reads.
pub const FORMAT: i64 = 1;

/// Keys that have been called otherwise, old and new: to many readers of YAML, `on` says true.
const RENAMED: &[(&str, &str)] = &[("on", "date"), ("on", "trigger")];

/// What a whole file says, beside the number of its format.
pub(crate) trait File: Declared {
    /// What such a file is called: a `policy`, a `register`.
    const NAME: &'static str;

    /// How one begins, for whoever gives an empty one.
    const BEGINS: &'static str;

    /// Scans a text and reads it into a tree of plain values.
    fn open(bytes: &[u8]) -> Result<(Node<'_>, Reader<'_>), Vec<Diagnostic>> {
        yaml::open(bytes, Self::BEGINS, RENAMED)
    }

    /// Reads a text; gives the reader, in which validation goes on reporting. A text that cannot be
    /// read at all gives its faults alone.
    fn read_bytes(bytes: &[u8]) -> Result<(Self, Reader<'_>), Vec<Diagnostic>> {
        let (node, mut reader) = Self::open(bytes)?;
        let document = Self::read_file(&mut reader, &node);
        Ok((document, reader))
    }

    /// The same for what was made, or changed, in code: what it reads as once it is written.
    fn read_again(&self) -> (Self, Reader<'static>) {
        let mut reader = Reader::without_text();
        let document = Self::read_file(&mut reader, &Node::Map(self.whole()));
        (document, reader)
    }

    /// Reads a tree.
    fn read_file(reader: &mut Reader<'_>, node: &Node<'_>) -> Self {
        reader.bare = bare(node);
        let keys = [&["format"], Self::KEYS].concat();
        let fields = Fields::of(reader, node, Path::ROOT, &keys);
        fields.require(reader, &["format"]);
        format(reader, &fields);
        Self::require(reader, &fields);
        Self::from_fields(reader, &fields)
    }

    /// The entries that read as this.
    fn whole(&self) -> Written<'_> {
        let mut map = vec![("format".into(), Node::Integer(FORMAT))];
        self.write(&mut map);
        map
    }

    /// The text that reads as this.
    fn text(&self) -> String {
        layout::file(&self.whole())
    }
}

/// What a file says at its head that it tells places by.
fn bare(node: &Node<'_>) -> Bare {
    let head = node
        .get("policy")
        .filter(|policy| matches!(policy, Node::Map(_)));
    match head.unwrap_or(node).get("places") {
        None => Bare::Unsaid,
        Some(Node::Text(kind)) => kind.parse().map_or(Bare::Misspelt, Bare::Said),
        Some(_) => Bare::Misspelt,
    }
}

/// Reports a format that this version does not read.
fn format(reader: &mut Reader<'_>, fields: &Fields<'_>) {
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
