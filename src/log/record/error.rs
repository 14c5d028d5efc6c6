//! What stands in the way of a record, or speaks against one.

use crate::diagnostic::Quoted;
use crate::source::digest::Digest;

/// A policy without a file: nothing says which policy it is.
///
/// That is one that was built by [`Policy::from_document`](crate::Policy::from_document).
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("only a policy that was loaded from a file can answer for the record")]
pub struct NoFile;

/// Why a record does not hold: the first thing that speaks against it.
///
/// Looked at in this order: is it a record, is it of this policy, was one word of its question changed,
/// can that be read, is that this policy's answer, by these rules, and is the digest that of the
/// rest.
///
/// Non-exhaustive: later versions may tell more apart.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RecordMismatch {
    /// More bytes than any record has.
    #[error("this is no record: it is longer than 16 MiB")]
    TooLong,
    /// The bytes are text in another encoding than UTF-8, as the redirection of some shells writes it.
    #[error("this is no record: it is saved as {0}; save it as UTF-8")]
    OtherEncoding(&'static str),
    /// The bytes are no JSON; lines and columns are counted from 1.
    #[error("this is no record: it is no JSON from line {line}, column {column}")]
    NotJson {
        /// The line.
        line: usize,
        /// The byte in the line.
        column: usize,
    },
    /// A key of every record is missing, or holds what no record has there.
    #[error("this is no record: `{path}` is missing, or has a value that it cannot have")]
    NotARecord {
        /// Which key.
        path: &'static str,
    },
    /// A record of another version of the format.
    #[error("a record in the format {0}; this version reads the format 1")]
    OtherFormat(u64),
    /// The same JSON in another spelling: a space, another order of keys, a second line end.
    #[error("byte {at} is not as records are written: they are canonical JSON on one line")]
    NotCanonical {
        /// The number of the first byte that differs, from 0.
        at: usize,
    },
    /// The policy was built from a document, so that nothing says which one it is.
    #[error(transparent)]
    NoFile(#[from] NoFile),
    /// Another policy answered.
    #[error("{} answered, not {}", Quoted(.recorded), Quoted(.policy))]
    OtherPolicy {
        /// The id in the record.
        recorded: String,
        /// The id of the policy at hand.
        policy: String,
    },
    /// Another edition of the policy file answered.
    #[error("another edition of the policy file answered: its hash is {recorded}, not {policy}")]
    OtherFile {
        /// The hash in the record.
        recorded: Digest,
        /// The hash of the policy at hand.
        policy: Digest,
    },
    /// The policy answered with other amendments, or with the same ones in another order.
    #[error("the policy answered with other amendments, or named in another order")]
    OtherAmendments,
    /// The digest is that of the record with another word in one place of the question: whatever
    /// the answer says, this was changed.
    #[error("`{path}` was changed: the digest is that of a record with {} there", was.as_deref().map_or("nothing".to_owned(), |was| Quoted(was).to_string()))]
    AlteredWord {
        /// Which word, such as `question.history`.
        path: String,
        /// What the digest says it was.
        was: Option<String>,
    },
    /// Something of the question is no word that can stand there.
    #[error("the question cannot be asked again: `{path}` holds nothing that this policy knows")]
    Question {
        /// What of it.
        path: &'static str,
    },
    /// Something is not what the policy answers to the question.
    #[error("`{path}` is not what this policy answers to this question")]
    Differs {
        /// The first place in the record that differs, such as `answer.required[1]`.
        path: String,
    },
    /// A key that the record of this question has not.
    #[error("{} is no key of such a record", Quoted(.path))]
    UnknownKey {
        /// The first such key, with where it stands: `question.zeal`.
        path: String,
    },
    /// The answer is right and the digest wrong: what cannot be recomputed was changed.
    #[error(
        "the digest is not that of the record: its `at`, its `reference` or its `digest` was changed, or of its `question` a day or several words on which the answer does not turn"
    )]
    Altered,
}

impl RecordMismatch {
    /// Whether these bytes are no record at all, or none that this version can read.
    #[must_use]
    pub fn is_no_record(&self) -> bool {
        matches!(
            self,
            Self::TooLong
                | Self::OtherEncoding(_)
                | Self::NotJson { .. }
                | Self::NotARecord { .. }
                | Self::OtherFormat(_)
        )
    }
}
