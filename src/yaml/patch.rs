//! Changes to the tree of a policy file, before anybody asks what its words mean.
//!
//! A change leads to a value by the path that faults are reported with. What it
//! puts there is read and checked like the rest of the file, and is found again
//! in the text of the amendment that put it there.

mod apply;
mod meet;
mod steps;

pub(super) use apply::Done;
pub(crate) use meet::Numbered;
#[cfg(feature = "change")]
pub(crate) use meet::{Meeting, in_order};
pub(crate) use steps::{Step, Steps};

use super::node::Node;
use super::overlay::Origin;
use super::reader::Reader;
use super::scan;
use crate::diagnostic::{Code, Diagnostic, Label, Path, Span};

/// What a change does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
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
    pub(crate) value: Node<'static>,
}

impl Change {
    /// Where it is written in the text of its amendment.
    pub(crate) fn span_in(&self, text: &str) -> Option<Span> {
        self.span(&scan::scan(text).ok()?.tree)
    }

    /// What stands at a change beside the one that is reported.
    pub(crate) fn label_in(&self, text: &str, says: &str) -> Label {
        let section = Path::ROOT.key(self.deed.section());
        let path = match self.deed {
            Deed::Remove => section.index(self.item).to_string(),
            Deed::Set | Deed::Add => section.key(&self.key).to_string(),
        };
        Label {
            span: self.span_in(text),
            path,
            text: says.to_owned(),
        }
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

    /// The places that it touches, each so that changes of different places can be made in any order.
    pub(crate) fn touches(&self) -> Vec<Steps> {
        let words = |items: &[Node<'_>]| -> Option<Vec<Steps>> {
            let each = items.iter().map(|item| match item {
                Node::Text(word) => Some(self.steps.then(Step::Key(word.to_string()))),
                _ => None,
            });
            each.collect()
        };
        let added = match (self.deed, &self.value) {
            (Deed::Add, Node::List(items)) => words(items),
            _ => None,
        };
        added.unwrap_or_else(|| vec![self.steps.clone()])
    }

    pub(crate) fn report(
        &self,
        reader: &Reader<'_>,
        code: Code,
        message: String,
        help: Option<String>,
    ) {
        let section = reader.at(self.deed.section());
        match self.deed {
            Deed::Remove => section.index(self.item).fault(code, message, help),
            Deed::Set | Deed::Add => section.key(&self.key).fault_at_key(code, message, help),
        }
    }

    pub(crate) fn point(&self, reader: &Reader<'_>, text: &str) {
        let section = reader.at(self.deed.section());
        match self.deed {
            Deed::Remove => section.index(self.item).also(text),
            Deed::Set | Deed::Add => section.key(&self.key).also(text),
        }
    }

    /// Whether what it adds is written as a list.
    pub(super) fn is_list(&self) -> bool {
        matches!(self.value, Node::List(_))
    }
}

/// Makes changes to a tree as far as they can be, in [their order](in_order), each with the number of
/// its amendment, whose text is at that place of `texts`. Gives what could not be done.
pub(crate) fn patch<'t>(
    node: &mut Node<'_>,
    reader: &mut Reader<'t>,
    texts: &[&'t str],
    changes: &[Numbered<'_>],
) -> Result<Vec<(usize, Diagnostic)>, Vec<Diagnostic>> {
    for text in texts {
        reader.overlays().add_text(scan::scan(text)?.tree);
    }
    let mut refused = Vec::new();
    for (amendment, change) in changes {
        match apply::apply(node, change, reader.renamed) {
            Ok(done) => reader
                .overlays()
                .note(Origin::of(*amendment, change), change, done),
            Err(fault) => {
                let span = reader.overlays().span(*amendment, change);
                refused.push((*amendment, fault.at(span)));
            }
        }
    }
    apply::sweep(node);
    Ok(refused)
}
