//! Load: text to policy, or every fault in it.

use crate::document::{PolicyDocument, read_yaml};
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
        let (document, mut reader) =
            read_yaml(bytes).map_err(|faults| LoadError::new("policy", faults))?;
        let mut policy = validate(&document, &mut reader);
        let faults = reader.into_faults();
        if faults.is_empty() {
            policy.files = Files::of(bytes);
            Ok(policy)
        } else {
            Err(LoadError::new("policy", faults))
        }
    }

    /// Builds a policy from a document that was read, or made, elsewhere.
    ///
    /// # Errors
    ///
    /// [`LoadError`] with every fault of shape and meaning, as for
    /// [`Policy::from_yaml`]: an empty title, a row without its line, a row
    /// written twice, a misspelt word. Each has its path in the document, and
    /// no line or column.
    pub fn from_document(document: &PolicyDocument) -> Result<Self, LoadError> {
        let mut reader = Reader::without_text();
        let policy = validate(document, &mut reader);
        let faults = reader.into_faults();
        if faults.is_empty() {
            Ok(policy)
        } else {
            Err(LoadError::new("policy", faults))
        }
    }
}
