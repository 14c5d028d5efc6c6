//! A word that a policy does not know.

use crate::diagnostic::{Quoted, closest};

/// A word that a policy does not know, with the nearest one it does.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown {kind} {}{}", Quoted(written), .nearest.as_deref().map(|word| format!("; did you mean `{word}`?")).unwrap_or_default())]
pub struct UnknownWord {
    kind: &'static str,
    written: String,
    nearest: Option<String>,
}

impl UnknownWord {
    pub(crate) fn new<'a>(
        kind: &'static str,
        written: &str,
        known: impl Iterator<Item = &'a str>,
    ) -> Self {
        Self {
            kind,
            written: written.to_owned(),
            nearest: closest(written, known).map(str::to_owned),
        }
    }

    /// The nearest word that the policy does know.
    #[must_use]
    pub fn nearest(&self) -> Option<&str> {
        self.nearest.as_deref()
    }
}
