//! A word that is not known.

use std::fmt;

use serde::ser::SerializeStruct as _;
use serde::{Serialize, Serializer};

use super::{FoundWord, Index, plain};
use crate::diagnostic::{Near, Quoted, accepted, akin, did_you_mean, nearest};

/// A word that is not known where it stands, with those that may have been meant.
///
/// Serialises with its `kind`, the `word` as it was written, the `suggestion`, the `candidates`, and all
/// of it as a `message`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownWord {
    kind: &'static str,
    written: String,
    candidates: Vec<FoundWord>,
    /// The one word of which it is another form.
    form_of: Option<String>,
    help: Option<String>,
}

/// Of some words of a kind, those that another was as probably meant to be as any other: what is nearly
/// spelt so, or else what people call so.
fn meant<'a>(
    index: &Index,
    kind: &str,
    written: &str,
    known: impl Iterator<Item = &'a str> + Clone,
) -> Vec<&'a str> {
    let (near, spelt) = nearest(written, known.clone());
    if near <= Near::Parts {
        return spelt;
    }
    match index.called(kind, written, known) {
        called if called.is_empty() => spelt,
        called => called,
    }
}

/// Help for a word of a kind that is not accepted: those that may have been meant, or the whole list if
/// it is no longer than so.
pub(crate) fn help_for<'a>(
    index: &Index,
    kind: &str,
    written: &str,
    known: impl Iterator<Item = &'a str> + Clone,
    most: usize,
) -> Option<String> {
    let found = meant(index, kind, written, known.clone());
    did_you_mean(written, &found, "").or_else(|| accepted(known, most))
}

/// The one standard word that another was probably meant to be; nothing where several may be.
pub(crate) fn one_meant<'a>(
    kind: &str,
    written: &str,
    known: impl Iterator<Item = &'a str> + Clone,
) -> Option<&'a str> {
    match meant(Index::standard(), kind, written, known).as_slice() {
        [only] => Some(only),
        _ => None,
    }
}

impl UnknownWord {
    /// One that none of many words is, some of them a policy's own: those are named that may be meant.
    pub(crate) fn new<'a>(
        index: &Index,
        kind: &'static str,
        written: &str,
        known: impl Iterator<Item = &'a str> + Clone,
    ) -> Self {
        let found = meant(index, kind, written, known.clone());
        let candidates = found
            .iter()
            .map(|word| index.candidate(kind, written, word));
        Self {
            kind,
            help: did_you_mean(written, &found, ""),
            candidates: candidates.collect(),
            form_of: form_of(written, known),
            written: written.to_owned(),
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
                    let near = nearest(&self.written, known).1;
                    did_you_mean(&self.written, &near, &format!(", {what}"))
                }
            };
        }
        self
    }

    /// One of a closed set: where none may be meant, the accepted words are listed.
    pub(crate) fn among<'a>(
        index: &Index,
        kind: &'static str,
        written: &str,
        known: impl Iterator<Item = &'a str> + Clone,
    ) -> Self {
        let mut unknown = Self::new(index, kind, written, known.clone());
        unknown.help = unknown.help.or_else(|| accepted(known, usize::MAX));
        unknown
    }

    /// A text that cannot be such a word at all, and how to write one.
    pub(crate) fn misspelt(kind: &'static str, written: &str, help: impl Into<String>) -> Self {
        Self {
            kind,
            written: written.to_owned(),
            candidates: Vec::new(),
            form_of: None,
            help: Some(help.into()),
        }
    }

    /// The one known word that it is in another case or number, or with spaces or underscores.
    pub(crate) fn form_of(&self) -> Option<&str> {
        self.form_of.as_deref()
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

    /// The words that may be meant, the likeliest first; the message names them. At most eight, none of
    /// them chosen.
    #[must_use]
    pub fn candidates(&self) -> &[FoundWord] {
        &self.candidates
    }

    /// The one word that may be meant; none where there are several, which the message names.
    #[must_use]
    pub fn nearest(&self) -> Option<&str> {
        match self.candidates.as_slice() {
            [only] => Some(&only.word),
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
        let mut out = serializer.serialize_struct("UnknownWord", 5)?;
        out.serialize_field("kind", self.kind)?;
        out.serialize_field("word", &self.written)?;
        out.serialize_field("suggestion", &self.nearest())?;
        out.serialize_field("candidates", &self.candidates)?;
        out.serialize_field("message", &self.to_string())?;
        out.end()
    }
}

/// The one of some words that another is but for its case, spaces, underscores and plurals; nothing
/// where several are.
fn form_of<'a>(written: &str, known: impl Iterator<Item = &'a str>) -> Option<String> {
    if written.len() > 2 * super::OwnId::LONGEST {
        return None;
    }
    let wanted = plain(written);
    let mut same = known.filter(|word| plain(word) == wanted);
    let only = same.next()?;
    same.all(|other| other == only).then(|| only.to_owned())
}
