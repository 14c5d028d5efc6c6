//! The caller's own name for a case.

use std::fmt;
use std::str::FromStr;

/// The caller's own name for a case, which means nothing to this crate: a number in its books.
///
/// One to 64 ASCII letters, digits, dots, hyphens and underscores, so that no description can be
/// put there. It is not for names of people either, which no alphabet can keep out.
///
/// ```
/// use online_safety_policy::log::record::Reference;
///
/// let reference: Reference = "log-2026.17_b".parse()?;
/// assert_eq!(reference.as_str(), "log-2026.17_b");
/// assert!("seen in year 2".parse::<Reference>().is_err());
/// # Ok::<(), online_safety_policy::log::record::InvalidReference>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference(Box<str>);

impl Reference {
    /// The most characters it can have.
    pub const LONGEST: usize = 64;

    /// Whether a text is a reference.
    pub(crate) fn allows(text: &[u8]) -> bool {
        let plain = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
        (1..=Self::LONGEST).contains(&text.len()) && text.iter().all(plain)
    }

    /// The reference as it was given.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Reference {
    type Err = InvalidReference;

    /// Takes a reference.
    ///
    /// # Errors
    ///
    /// [`InvalidReference`] for an empty text, one over 64 characters, and one with anything but
    /// ASCII letters, digits, `.`, `_` and `-`: a space, an `ä`, a line feed.
    fn from_str(text: &str) -> Result<Self, InvalidReference> {
        if Self::allows(text.as_bytes()) {
            Ok(Self(text.into()))
        } else {
            Err(InvalidReference)
        }
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// A text that is no reference; it is not repeated, for it may hold anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "a reference is 1 to {} letters, digits, `.`, `_` and `-`",
    Reference::LONGEST
)]
pub struct InvalidReference;
