//! A standard word or one that a school declared, behind one type.

use std::fmt;
use std::str::FromStr;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::diagnostic::Quoted;
use crate::vocabulary::Word;

/// The id a school gave to a row, column, role or audience of its own.
///
/// An id is kebab-case: lower-case ASCII letters, digits and single hyphens,
/// beginning with a letter, at most 47 bytes. It is held in place, so that it
/// can be copied and asked about without allocating.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OwnId {
    // Unused bytes are zero, so the derived comparisons see the text alone.
    bytes: [u8; OwnId::LONGEST],
    length: u8,
}

impl OwnId {
    /// The longest id a school may give to a word of its own, in bytes.
    pub(crate) const LONGEST: usize = 47;

    /// A standard word as an id, which each of them could be.
    pub(crate) fn of<W: Word>(word: W) -> Self {
        let none = Self {
            bytes: [0; Self::LONGEST],
            length: 0,
        };
        word.as_str().parse().unwrap_or(none)
    }

    /// The id as its policy file spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.bytes
            .get(..usize::from(self.length))
            .and_then(|bytes| std::str::from_utf8(bytes).ok())
            .unwrap_or_default()
    }
}

impl FromStr for OwnId {
    type Err = InvalidId;

    /// Reads an id.
    ///
    /// # Errors
    ///
    /// [`InvalidId`] for an empty text, one over 47 bytes, and one that is not
    /// kebab-case: `Virtual Reality`, `vr_`, `-vr`, `vr--headset`.
    fn from_str(text: &str) -> Result<Self, InvalidId> {
        let kebab = text.starts_with(|c: char| c.is_ascii_lowercase())
            && !text.ends_with('-')
            && !text.contains("--")
            && text
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        let mut bytes = [0; Self::LONGEST];
        match (kebab, bytes.get_mut(..text.len()), u8::try_from(text.len())) {
            (true, Some(place), Ok(length)) => {
                place.copy_from_slice(text.as_bytes());
                Ok(Self { bytes, length })
            }
            _ => Err(InvalidId),
        }
    }
}

impl fmt::Display for OwnId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for OwnId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

/// A text that cannot be the id of a school's own word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "an id is lower-case letters, digits and single hyphens, begins with a letter and has at most {} characters",
    OwnId::LONGEST
)]
pub struct InvalidId;

/// A word of the kind `W`: a standard one, or one that a school declared.
///
/// A text that spells a standard word always becomes that word, never an own
/// one, so equal terms mean the same thing and the API takes both alike. It
/// does not say that any policy knows the own word; that is found when a
/// policy is asked.
///
/// ```
/// use online_safety_policy::vocabulary::{Term, UserAction};
///
/// let standard: Term<UserAction> = "gambling".parse()?;
/// let own: Term<UserAction> = "virtual-reality".parse()?;
/// assert_eq!(standard, UserAction::Gambling.into());
/// assert_eq!(own.standard(), None);
/// assert_eq!(own.as_str(), "virtual-reality");
/// # Ok::<(), online_safety_policy::vocabulary::InvalidId>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Term<W>(Repr<W>);

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Repr<W> {
    Standard(W),
    Own(OwnId),
}

impl<W: Word> Term<W> {
    /// The standard word, if it is one.
    #[inline]
    #[must_use]
    pub fn standard(&self) -> Option<W> {
        match self.0 {
            Repr::Standard(word) => Some(word),
            Repr::Own(_) => None,
        }
    }

    /// The school's own word, if it is one.
    #[inline]
    #[must_use]
    pub fn own(&self) -> Option<&OwnId> {
        match &self.0 {
            Repr::Standard(_) => None,
            Repr::Own(id) => Some(id),
        }
    }

    /// The number of a standard word, or the id of the school's own.
    #[inline(always)]
    pub(crate) fn number(&self) -> Result<usize, &OwnId> {
        match &self.0 {
            Repr::Standard(word) => Ok(word.index()),
            Repr::Own(id) => Err(id),
        }
    }

    /// The term of an id, which no standard word has.
    pub(crate) const fn named(id: OwnId) -> Self {
        Self(Repr::Own(id))
    }

    /// The term as files spell it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Repr::Standard(word) => word.as_str(),
            Repr::Own(id) => id.as_str(),
        }
    }
}

impl<W> From<W> for Term<W>
where
    W: Word,
{
    #[inline]
    fn from(word: W) -> Self {
        Self(Repr::Standard(word))
    }
}

impl<W: Word> FromStr for Term<W> {
    type Err = InvalidId;

    /// Reads a term; a standard word wins.
    ///
    /// # Errors
    ///
    /// [`InvalidId`] for a text that is neither a standard word nor can be the
    /// id of an own one.
    fn from_str(text: &str) -> Result<Self, InvalidId> {
        match W::from_str(text) {
            Ok(word) => Ok(word.into()),
            Err(_) => Ok(Self(Repr::Own(text.parse()?))),
        }
    }
}

impl<W: Word> fmt::Display for Term<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<W: Word> fmt::Debug for Term<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl<W: Word> Serialize for Term<W> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// Takes what can be a word of the kind: a standard one, or the id of a school's own.
///
/// Whether a policy declares it, that policy says when it is asked.
impl<'de, W: Word> Deserialize<'de> for Term<W> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        text.parse().map_err(|error| {
            let (kind, written) = (W::KIND, Quoted(&text));
            D::Error::custom(format!("{written} is no {kind}: {error}"))
        })
    }
}
