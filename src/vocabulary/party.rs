//! Who takes a step.

use std::fmt;
use std::str::FromStr;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{InvalidId, Office, Role, Term};

/// Who takes a step: somebody by their function, or all in a role.
///
/// Some words name both, such as `headteacher`; one person is meant, so it is the function.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Party {
    /// A function.
    Office(Office),
    /// A role.
    Role(Term<Role>),
}

impl Party {
    /// The word as files spell it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Office(office) => (*office).into(),
            Self::Role(role) => role.as_str(),
        }
    }
}

impl From<Office> for Party {
    fn from(office: Office) -> Self {
        Self::Office(office)
    }
}

/// A role whose word names a function as well is that function.
impl<R: Into<Term<Role>>> From<R> for Party {
    fn from(role: R) -> Self {
        let role = role.into();
        Office::of(&role).map_or(Self::Role(role), Self::Office)
    }
}

impl fmt::Display for Party {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// The plain word.
impl Serialize for Party {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl FromStr for Party {
    type Err = InvalidId;

    /// Reads a function, or else a role.
    ///
    /// # Errors
    ///
    /// [`InvalidId`] for a text that is neither a standard word nor can be the id of an own role.
    fn from_str(text: &str) -> Result<Self, InvalidId> {
        match text.parse() {
            Ok(office) => Ok(Self::Office(office)),
            Err(_) => text.parse().map(|role: Term<Role>| role.into()),
        }
    }
}

/// What can be such a word; whether a policy knows it, that policy says when it is asked.
impl<'de> Deserialize<'de> for Party {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from)?.parse().map_err(D::Error::custom)
    }
}
