//! Which policy a record is of.

use super::error::RecordMismatch;
use super::read;
use crate::policy::Policy;
use crate::source::digest::Digest;

/// The policy that a record names: not whether it answered so, for which see
/// [`verify_record`](super::verify_record).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedPolicy {
    id: String,
    hash: Digest,
    amendments: Vec<Digest>,
}

impl NamedPolicy {
    /// The id of the policy.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The digest of its file, see [`Policy::hash`].
    #[must_use]
    pub fn hash(&self) -> Digest {
        self.hash
    }

    /// The digests of the amendments it was made with, in their order; see [`Policy::amendments`].
    #[must_use]
    pub fn amendments(&self) -> &[Digest] {
        &self.amendments
    }

    /// Whether it is this very policy: the same file, with the same amendments.
    #[must_use]
    pub fn is(&self, policy: &Policy) -> bool {
        policy.hash() == Some(self.hash) && policy.amendments() == self.amendments
    }
}

/// Reads of a record which policy answered, to look for it among others.
///
/// # Errors
///
/// [`RecordMismatch`] for bytes that are no record, or none as records are written.
pub fn named_policy(record: &[u8]) -> Result<NamedPolicy, RecordMismatch> {
    let stated = read::stated(record)?;
    let path = "head.amendments";
    let amendments = read::amendments(&stated.whole);
    Ok(NamedPolicy {
        id: stated.id,
        hash: stated.hash,
        amendments: amendments.ok_or(RecordMismatch::NotARecord { path })?,
    })
}
