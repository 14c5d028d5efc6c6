//! The files that a policy was made of.

use super::Policy;
#[cfg(feature = "replay")]
use crate::diagnostic::Quoted;
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

    /// What tells it from others that are asked the same: its id, and of several with one id also
    /// whether it is amended, and the beginning of its file's hash.
    #[cfg(feature = "replay")]
    pub(crate) fn name_among(&self, others: &[&Self]) -> String {
        let mut name = Quoted(self.id()).to_string();
        let mut alike = others.iter().filter(|other| other.id() == self.id());
        if alike
            .clone()
            .any(|other| other.amendments() != self.amendments())
        {
            name += match self.amendments() {
                [] => " as it is",
                _ => " as amended",
            };
        }
        if let Some(hash) = self
            .hash()
            .filter(|_| alike.any(|other| other.hash() != self.hash()))
        {
            let hash = hash.to_string();
            name += &format!(
                " (the file with the hash {}..)",
                hash.get(..12).unwrap_or(&hash)
            );
        }
        name
    }

    /// The digests of the amendments that it was made with, in the order in which they were given;
    /// none for a policy as its file has it.
    #[must_use]
    pub fn amendments(&self) -> &[Digest] {
        &self.files.amendments
    }
}
