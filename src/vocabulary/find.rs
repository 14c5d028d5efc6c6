//! Finding words from what people say: several candidates, none of them chosen.

mod clock;
mod index;
mod tokens;

use std::fmt;

use serde::{Serialize, Serializer};

use super::object;
use crate::diagnostic::Quoted;
pub(crate) use index::{Builder, Index, Said};
pub(crate) use tokens::{key, plain};

/// The most candidates that are given.
pub(crate) const MOST: usize = 8;

/// A closed word that somebody may have meant, with the reason for thinking so.
///
/// Serialises with `found`, the word, and `label`, `kinds` and `because`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FoundWord {
    /// The word as files spell it; of a time of day, `HH:MM`.
    pub word: String,
    /// The word as people read it, in the school's own wording where a policy gives one.
    pub label: String,
    /// The kinds of which it is a word, such as `role`, the likeliest first; a word stands once for all
    /// kinds in which it is called the same.
    pub kinds: Vec<&'static str>,
    /// Why it was found.
    pub because: FoundBy,
}

/// Why a word was found.
///
/// Its `Display` says so in a few words. Non-exhaustive: there may be other ways to find one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FoundBy {
    /// What was written is the word itself, or nearly so.
    Spelling,
    /// It is the label.
    Label,
    /// It is an everyday name, which is given.
    Name(String),
    /// It is like the word, its label or a name, which is given.
    Like(String),
    /// It tells a time of day.
    Clock,
}

impl fmt::Display for FoundBy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Spelling => f.write_str("it is written so"),
            Self::Label => f.write_str("that is its label"),
            Self::Name(name) => write!(f, "people call it {}", Quoted(name)),
            Self::Like(name) => write!(f, "it is like {}", Quoted(name)),
            Self::Clock => f.write_str("a time of day"),
        }
    }
}

impl Serialize for FoundBy {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

object! {
    impl FoundWord as it {
        found: it.word,
        label: it.label,
        kinds: it.kinds,
        because: it.because,
    }
}

/// `personal-phones: Personal mobile phones, not for photos (technology); people call it `phone``.
impl fmt::Display for FoundWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kinds = self.kinds.join(", ");
        let (word, label, because) = (&self.word, &self.label, &self.because);
        write!(f, "{word}: {label} ({kinds}); {because}")
    }
}

/// The standard words that somebody may mean who says this, the likeliest first, at most eight.
///
/// For people who know their own words and not this vocabulary's: brand names, abbreviations, school
/// speech, times of day. It suggests, and sets nothing; a text of several sentences is not understood.
/// What a school says beside these, [`Policy::find`](crate::Policy::find) knows.
///
/// ```
/// use online_safety_policy::vocabulary::find;
///
/// assert_eq!(find("TikTok")[0].word, "social-media");
/// assert_eq!(find("a teacher's phone")[0].label, "Personal mobile phones, not for photos");
/// assert_eq!(find("half past nine")[0].word, "09:30");
/// assert!(find("").is_empty());
/// ```
#[must_use]
pub fn find(text: &str) -> Vec<FoundWord> {
    Index::standard().find(text)
}
