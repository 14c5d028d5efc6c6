//! Reading: YAML text to a [`CasesDocument`], every fault of shape in one run.

use super::{AboutDocument, CasesDocument, GridDocument};
use crate::diagnostic::{Diagnostic, Path};
use crate::document::declare::{Declared as _, Value};
use crate::document::read::open;
use crate::yaml::{Node, Reader, write};

/// Reads a cases file; gives the reader, in which validation goes on reporting.
pub(crate) fn read_cases(bytes: &[u8]) -> Result<(CasesDocument, Reader<'_>), Vec<Diagnostic>> {
    let (node, mut reader) = open(
        bytes,
        "a cases file begins with `format: 1`, and `policy:` with the id of the policy that is asked",
    )?;
    let document = CasesDocument::read_file(&mut reader, &node);
    Ok((document, reader))
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
