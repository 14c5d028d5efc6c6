//! From bytes to a tree of plain values, by two parsers that have to agree.

use super::fields::Renamed;
use super::node::Node;
use super::reader::Reader;
use super::scan;
use crate::diagnostic::{Code, Diagnostic, Path};

/// Scans the text of a file and reads it into a tree of plain values; an empty one is told how such a
/// file `begins`, and a key of an old name what it is now.
pub(crate) fn open<'t>(
    bytes: &'t [u8],
    begins: &str,
    renamed: Renamed,
) -> Result<(Node<'t>, Reader<'t>), Vec<Diagnostic>> {
    let text = scan::text_of(bytes).map_err(|fault| vec![fault])?;
    let scanned = scan::scan(text).map_err(|faults| told(faults, begins))?;
    let node: Node<'_> = if scanned.findings.is_empty() {
        // The scan accepted the text, so an error is a difference between two parsers: never silent.
        serde_yaml::from_str(scanned.tree.text()).map_err(|error| {
            let message = format!("cannot be read as YAML: {error}");
            vec![Diagnostic::error(Code::Syntax, Path::ROOT, message)]
        })?
    } else {
        scanned.salvage()
    };
    Ok((node, Reader::new(scanned.tree, scanned.findings, renamed)))
}

fn told(faults: Vec<Diagnostic>, begins: &str) -> Vec<Diagnostic> {
    let told = faults.into_iter().map(|fault| match fault.code() {
        Code::EmptyFile => fault.help(begins),
        _ => fault,
    });
    told.collect()
}
