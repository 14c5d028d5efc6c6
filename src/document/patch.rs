//! Changes to the tree of a policy file, before anybody asks what its words mean.
//!
//! A change leads to a value by the path that faults are reported with. What it
//! puts there is read and checked like the rest of the file, and is found again
//! in the text of the amendment that put it there.

mod apply;
mod read;
mod steps;

pub(super) use apply::Done;
#[cfg(feature = "schema")]
pub(crate) use read::PatchDocument;
pub(crate) use read::read_patch;
pub(crate) use steps::{Step, Steps};

use super::declare::Declared as _;
use super::node::Node;
use super::overlay::Origin;
use super::read::open_policy;
use super::reader::Reader;
use super::{PolicyDocument, scan};
use crate::diagnostic::{Diagnostic, Path, Span};

/// What a change does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Deed {
    Set,
    Add,
    Remove,
}

impl Deed {
    /// The key under which it is written.
    pub(crate) const fn section(self) -> &'static str {
        match self {
            Self::Set => "set",
            Self::Add => "add",
            Self::Remove => "remove",
        }
    }
}

/// One change of an amendment.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Change {
    pub(crate) deed: Deed,
    pub(crate) steps: Steps,
    /// The key of the change as it is written; empty for what is removed.
    pub(crate) key: String,
    /// Its place among what is removed.
    pub(crate) item: usize,
    /// What it sets or adds; nothing for what is removed.
    pub(super) value: Node<'static>,
}

impl Change {
    /// Where it is written in the text of its amendment.
    pub(crate) fn span_in(&self, text: &str) -> Option<Span> {
        self.span(&scan::scan(text).ok()?.tree)
    }

    pub(super) fn span(&self, tree: &scan::Tree<'_>) -> Option<Span> {
        let section = Path::ROOT.key(self.deed.section());
        match self.deed {
            // One path alone may stand without a list around it.
            Deed::Remove => tree
                .value_span(&section.index(self.item))
                .or_else(|| tree.value_span(&section)),
            Deed::Set | Deed::Add => tree.key_span(&section.key(&self.key)),
        }
    }

    /// Whether what it adds is written as a list.
    pub(super) fn is_list(&self) -> bool {
        matches!(self.value, Node::List(_))
    }
}

/// A policy file with changes made to it, as far as they could be.
pub(crate) struct Patched<'t> {
    pub(crate) document: PolicyDocument,
    pub(crate) reader: Reader<'t>,
    /// What could not be done, with the number of the amendment.
    pub(crate) refused: Vec<(usize, Diagnostic)>,
}

/// Makes changes to a policy file that has no fault; each comes with the number of its amendment,
/// whose text is at that place of `texts`.
pub(crate) fn patched<'t>(
    base: &'t [u8],
    texts: &[&'t str],
    changes: &[(usize, &Change)],
) -> Result<Patched<'t>, Vec<Diagnostic>> {
    let (mut node, mut reader) = open_policy(base)?;
    for text in texts {
        reader.overlays().add_text(scan::scan(text)?.tree);
    }
    let mut refused = Vec::new();
    for (amendment, change) in changes {
        match apply::apply(&mut node, change) {
            Ok(done) => reader
                .overlays()
                .note(Origin::of(*amendment, change), change, done),
            Err(fault) => {
                let span = reader.overlays().span(*amendment, change);
                refused.push((*amendment, fault.at(span)));
            }
        }
    }
    let document = PolicyDocument::read_file(&mut reader, &node);
    Ok(Patched {
        document,
        reader,
        refused,
    })
}
