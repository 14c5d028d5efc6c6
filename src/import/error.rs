//! What cannot be read, and the way out.

use std::fmt;

/// Why a file is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImportErrorKind {
    /// There is nothing in it.
    Empty,
    /// It is of a kind that is not read, which the message names.
    Kind,
    /// It is cut off, damaged, or not what its parts say.
    Damaged,
    /// It is larger, or nested deeper, than is read.
    TooBig,
}

/// A file that is not read: why, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportError {
    kind: ImportErrorKind,
    message: String,
}

impl ImportError {
    pub(crate) fn new(kind: ImportErrorKind, message: impl Into<String>) -> Self {
        Self {
            kind,
            message: message.into(),
        }
    }

    pub(crate) fn damaged(message: impl Into<String>) -> Self {
        Self::new(ImportErrorKind::Damaged, message)
    }

    pub(crate) fn too_big(message: impl Into<String>) -> Self {
        Self::new(ImportErrorKind::TooBig, message)
    }

    /// Why, for programs.
    #[must_use]
    pub fn kind(&self) -> ImportErrorKind {
        self.kind
    }
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for ImportError {}
