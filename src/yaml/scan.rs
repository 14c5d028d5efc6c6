//! The first stage of reading: where everything is, and nothing that could trick the second.
//!
//! One pass over the text with a YAML event parser. It enforces limits, refuses
//! what the format does not use and what people cannot see, and keeps the place
//! of every key and value. Text that passes is safe to hand to `serde_yaml`.

mod before;
mod build;
mod cursor;
mod encoding;
mod faults;
mod keys;
mod lines;
mod near;
mod refused;
mod repair;
mod row;
mod salvage;
mod scalar;
mod syntax;
mod tree;

use super::node::Node;
use crate::diagnostic::Diagnostic;

pub(crate) use encoding::text_of;
pub(crate) use tree::Tree;

/// The largest file that is read, in bytes; the shipped policies are below 100 KiB.
pub const MAX_BYTES: usize = 1 << 20;
/// The deepest nesting of lists and maps; the format needs 9 levels.
const MAX_DEPTH: usize = 32;
/// The most lines; the shipped policies have below 1,000.
const MAX_LINES: usize = 1 << 16;
/// The most values, lists and maps; the shipped policies have below 3,000.
const MAX_NODES: usize = 12_000;
/// The longest single value or key, in bytes.
const MAX_SCALAR: usize = 64 << 10;

/// A text that can be read, and what was found in it all the same.
pub(crate) struct Scanned<'t> {
    pub(crate) tree: Tree<'t>,
    /// In the order of the text. Only without any may a policy be made of it.
    pub(crate) findings: Vec<Diagnostic>,
    repaired: repair::Repaired<'t>,
}

impl Scanned<'_> {
    /// The values of a text with findings, as far as they were not reported.
    pub(crate) fn salvage(&self) -> Node<'static> {
        salvage::salvage(self.tree.lines.text(), &self.repaired)
    }
}

/// Scans a text (see [`text_of`]); a byte order mark is skipped.
///
/// Offsets in the findings count bytes of `text`.
///
/// Finds what is wrong with the text as such: a construct the format does not
/// use, a misleading character, a duplicate key.
///
/// # Errors
///
/// All of those found so far, in the order of the text, where the text cannot
/// be read on: after a broken limit, a syntax error or a great number of
/// findings; and where it says nothing.
pub(crate) fn scan(text: &str) -> Result<Scanned<'_>, Vec<Diagnostic>> {
    let mut faults = faults::Faults::new(text);
    if before::check(&mut faults).is_break() {
        return Err(faults.into_list());
    }
    build::build(faults)
}

#[cfg(test)]
mod laws;
#[cfg(test)]
mod tests;
