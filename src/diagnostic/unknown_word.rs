//! A word that is not known.

use std::fmt;

use serde::ser::SerializeStruct as _;
use serde::{Serialize, Serializer};

use super::{Quoted, akin, did_you_mean, help_in_full, nearest};

/// A word that is not known where it stands, with the nearest one that is.
///
/// Serialises with its `kind`, the `word` as it was written, the `suggestion`, and all of it as a
/// `message`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownWord {
    kind: &'static str,
    written: String,
    nearest: Vec<String>,
    help: Option<String>,
}

impl UnknownWord {
    /// One that none of many words is, some of them a policy's own: the nearest are named.
    pub(crate) fn new<'a>(
        kind: &'static str,
        written: &str,
        known: impl Iterator<Item = &'a str>,
    ) -> Self {
        let near = nearest(written, known);
        Self {
            kind,
            written: written.to_owned(),
            help: did_you_mean(written, &near, ""),
            nearest: near.into_iter().map(str::to_owned).collect(),
        }
    }

    /// Where none is near: one of other words, if it is that or near to it, which the help says; and
    /// what there is like it among those that are known here.
    pub(crate) fn or_else<'a, I>(
        mut self,
        known: I,
        what: &str,
        here: impl Iterator<Item = &'a str>,
    ) -> Self
    where
        I: Iterator<Item = &'a str> + Clone,
    {
        if self.help.is_none() {
            let is_one = known.clone().any(|word| word == self.written);
            self.help = match is_one {
                true => Some(match akin(&self.written, here) {
                    None => format!("it is {what}"),
                    Some(like) => format!("it is {what}; here there is {like}"),
                }),
                false => {
                    let near = nearest(&self.written, known);
                    did_you_mean(&self.written, &near, &format!(", {what}"))
                }
            };
        }
        self
    }

    /// One of a closed set: where none is near, the accepted words are listed.
    pub(crate) fn among<'a, I>(kind: &'static str, written: &str, accepted: I) -> Self
    where
        I: IntoIterator<Item = &'a str, IntoIter: Clone>,
    {
        let accepted = accepted.into_iter();
        Self {
            help: help_in_full(written, accepted.clone()),
            ..Self::new(kind, written, accepted)
        }
    }

    /// A text that cannot be such a word at all, and how to write one.
    pub(crate) fn misspelt(kind: &'static str, written: &str, help: impl Into<String>) -> Self {
        Self {
            kind,
            written: written.to_owned(),
            nearest: Vec::new(),
            help: Some(help.into()),
        }
    }

    /// What kind of word it was to be, such as `role`.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        self.kind
    }

    /// The word as it was written.
    #[must_use]
    pub fn word(&self) -> &str {
        &self.written
    }

    /// The nearest word that is known; none where several are as near, which the message names.
    #[must_use]
    pub fn nearest(&self) -> Option<&str> {
        match self.nearest.as_slice() {
            [only] => Some(only),
            _ => None,
        }
    }

    /// What its message says of what to write instead; nothing where it says nothing.
    #[must_use]
    pub fn help(&self) -> Option<&str> {
        self.help.as_deref()
    }
}

impl fmt::Display for UnknownWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown {} {}", self.kind, Quoted(&self.written))?;
        match &self.help {
            Some(help) => write!(f, "; {help}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for UnknownWord {}

impl Serialize for UnknownWord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("UnknownWord", 4)?;
        out.serialize_field("kind", self.kind)?;
        out.serialize_field("word", &self.written)?;
        out.serialize_field("suggestion", &self.nearest())?;
        out.serialize_field("message", &self.to_string())?;
        out.end()
    }
}
