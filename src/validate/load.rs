//! Load: from what is written to what it means, or every fault in it.

use crate::diagnostic::Path;
use crate::document::{File, PolicyDocument};
use crate::policy::{Files, Policy};
use crate::validate::error::LoadError;
use crate::validate::validate;
use crate::yaml::Reader;

impl Policy {
    /// Loads a policy from the text of its file.
    ///
    /// # Errors
    ///
    /// [`LoadError`] with every fault in the file: syntax (a tab, an unclosed
    /// quote, a key written twice), shape (a missing `line`, a number where a
    /// word is due) and meaning (a misspelt row, a level that is no column, a
    /// role in two audiences).
    pub fn from_yaml(text: &str) -> Result<Self, LoadError> {
        Self::from_bytes(text.as_bytes())
    }

    /// Loads a policy from the bytes of its file; a byte-order mark is skipped.
    ///
    /// # Errors
    ///
    /// [`LoadError`], as for [`Policy::from_yaml`], and for bytes that are not
    /// UTF-8.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, LoadError> {
        let mut policy = load(bytes, |document: PolicyDocument, reader| {
            validate(&document, reader)
        })?;
        policy.files = Files::of(bytes);
        Ok(policy)
    }

    /// Builds a policy from a document that was read, or made, elsewhere.
    ///
    /// # Errors
    ///
    /// [`LoadError`] with every fault of shape and meaning, as for
    /// [`Policy::from_yaml`]: an empty title, a row without its line, a row
    /// written twice, a misspelt word, a character that cannot be seen. Each has
    /// its path in the document, and no line or column.
    pub fn from_document(document: &PolicyDocument) -> Result<Self, LoadError> {
        meant(document.read_again(), |document, reader| {
            reader.characters(&document.node(), Path::ROOT);
            validate(&document, reader)
        })
    }
}

/// Loads a file: what it `means`, or every fault of how it is written and of that.
pub(crate) fn load<'t, D: File, T>(
    bytes: &'t [u8],
    means: impl FnOnce(D, &Reader<'t>) -> T,
) -> Result<T, LoadError> {
    let read = D::read_bytes(bytes).map_err(|faults| LoadError::new(D::NAME, faults))?;
    meant(read, means)
}

/// What a document that was read means, if nothing is wrong with it.
fn meant<'t, D: File, T>(
    (document, reader): (D, Reader<'t>),
    means: impl FnOnce(D, &Reader<'t>) -> T,
) -> Result<T, LoadError> {
    let meant = means(document, &reader);
    let sound = reader.if_sound(meant);
    sound.map_err(|faults| LoadError::new(D::NAME, faults))
}
