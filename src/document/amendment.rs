//! What an amendment says, as written: what it changes is only found beside the policy.

use super::declare::{Value, maps};
#[cfg(feature = "change")]
use super::file::File as _;
#[cfg(feature = "schema")]
use super::shape::*;
#[cfg(feature = "change")]
use crate::diagnostic::Diagnostic;
use crate::diagnostic::Path;
#[cfg(feature = "change")]
use crate::yaml::patch::{Meeting, Numbered, in_order, patch};
use crate::yaml::{Node, Reader};

maps! {
    /// An amendment as written.
    ///
    /// Texts are unchecked, as in a [`PolicyDocument`](super::PolicyDocument).
    pub struct AmendmentDocument = "amendment-file" with with_format with some_change by file(
        "amendment",
        "an amendment begins with `format: 1`, and `amends:` with the id and the hash of a policy"
    ) {
        /// What it asks, in a few words of whoever wrote it.
        title: [text as Text],
        /// The edition of a policy that it amends.
        amends: [due nested(AmendsDocument)],
        /// Values that take the place of others, by the paths of these.
        set: [entries(PartDocument) as Map<PlacePath, PartOfFile>],
        /// Values that are not there yet, by the paths where they are to be; items of a list, by the
        /// path of the list.
        add: [entries(PartDocument) as Map<PlacePath, PartOfFile>],
        /// The paths of what is taken away.
        remove: [one_or_more as OneOrMore<PlacePath>],
    }

    /// The edition of a policy that an amendment amends.
    pub struct AmendsDocument = "edition" {
        /// The id of the policy.
        policy: [due text as Id],
        /// The SHA-256 hash of the file.
        hash: [due text as FileHash],
    }
}

/// A part of a policy file, of whatever shape: what an amendment sets or adds.
///
/// It is made from a text, a number, `true` or `false`, from a list of parts, from names with their
/// parts, or from what a document says in some place, such as a
/// [`CellDocument`](super::CellDocument).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(transparent)]
pub struct PartDocument(Node<'static>);

impl PartDocument {
    pub(super) fn of(node: &Node<'_>) -> Self {
        Self(node.to_owned_node())
    }

    #[cfg(feature = "change")]
    pub(crate) fn as_node(&self) -> &Node<'static> {
        &self.0
    }
}

impl Value for PartDocument {
    fn read(_: &mut Reader<'_>, node: &Node<'_>, _: Path<'_>) -> Self {
        Self::of(node)
    }

    fn node(&self) -> Node<'_> {
        self.0.clone()
    }
}

impl From<&str> for PartDocument {
    fn from(text: &str) -> Self {
        Self(Node::Text(text.to_owned().into()))
    }
}

impl From<i64> for PartDocument {
    fn from(number: i64) -> Self {
        Self(Node::Integer(number))
    }
}

impl From<bool> for PartDocument {
    fn from(flag: bool) -> Self {
        Self(Node::Bool(flag))
    }
}

impl FromIterator<PartDocument> for PartDocument {
    fn from_iter<I: IntoIterator<Item = PartDocument>>(items: I) -> Self {
        Self(Node::List(items.into_iter().map(|item| item.0).collect()))
    }
}

impl FromIterator<(String, PartDocument)> for PartDocument {
    fn from_iter<I: IntoIterator<Item = (String, PartDocument)>>(entries: I) -> Self {
        let entries = entries.into_iter();
        Self(Node::Map(
            entries.map(|(name, part)| (name.into(), part.0)).collect(),
        ))
    }
}

/// A policy file with changes made to it, as far as they could be.
#[cfg(feature = "change")]
pub(crate) struct Patched<'t> {
    pub(crate) document: super::PolicyDocument,
    pub(crate) reader: Reader<'t>,
    /// What could not be done, with the number of the amendment.
    pub(crate) refused: Vec<(usize, Diagnostic)>,
}

/// Puts changes to a policy file that has no fault into the order in which they are made, each with the
/// number of its amendment; or gives what meets, each fault at its change.
#[cfg(feature = "change")]
pub(crate) fn ordered<'c>(
    base: &[u8],
    texts: &[&str],
    changes: Vec<Numbered<'c>>,
) -> Result<Vec<Numbered<'c>>, Vec<(usize, Diagnostic)>> {
    // The file was read before.
    let (mut node, reader) = super::PolicyDocument::open(base).unwrap_or_default();
    let placed = |((number, change), other, fault): Meeting<'c>| {
        let text = texts.get(number).copied().unwrap_or_default();
        let fault = fault.at(change.span_in(text));
        let other = other.map(|other| other.label_in(text, "the other change"));
        (number, other.into_iter().fold(fault, Diagnostic::also))
    };
    let ordered = in_order(&mut node, &reader, changes);
    ordered.map_err(|meetings| meetings.into_iter().map(placed).collect())
}

/// Makes changes to a policy file that has no fault; each comes with the number of its amendment,
/// whose text is at that place of `texts`.
#[cfg(feature = "change")]
pub(crate) fn patched<'t>(
    base: &'t [u8],
    texts: &[&'t str],
    changes: &[Numbered<'_>],
) -> Result<Patched<'t>, Vec<Diagnostic>> {
    let (mut node, mut reader) = super::PolicyDocument::open(base)?;
    let refused = patch(&mut node, &mut reader, texts, changes)?;
    let document = super::PolicyDocument::read_file(&mut reader, &node);
    Ok(Patched {
        document,
        reader,
        refused,
    })
}
