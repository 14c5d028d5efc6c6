//! The files that a policy was made of.

use super::Policy;
use crate::source::digest::Digest;

/// Digests of the files that a policy was made of; none for one that was built without a file.
#[derive(Clone, Debug, Default)]
pub(crate) struct Files {
    file: Option<Digest>,
    amendments: Vec<Digest>,
}

impl Files {
    pub(crate) fn of(file: &[u8]) -> Self {
        Self {
            file: Some(Digest::of_file(file)),
            amendments: Vec::new(),
        }
    }

    #[cfg(feature = "change")]
    pub(crate) fn amended_by(&mut self, texts: Vec<&str>) {
        let made = texts.iter().map(|text| Digest::of_file(text.as_bytes()));
        self.amendments.extend(made);
    }
}

/// Always: where it came from is no part of what a policy says.
impl PartialEq for Files {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Policy {
    /// The digest of the file that it was loaded from, see [`Digest::of_file`]; none for a policy
    /// that was built from a document.
    ///
    /// With the digests of its [`amendments`](Policy::amendments) it identifies the policy: the
    /// same files make the same policy.
    #[must_use]
    pub fn hash(&self) -> Option<Digest> {
        self.files.file
    }

    /// The digests of the amendments that it was made with, in the order in which they were made;
    /// none for a policy as its file has it.
    #[must_use]
    pub fn amendments(&self) -> &[Digest] {
        &self.files.amendments
    }
}
