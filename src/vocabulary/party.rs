//! Who takes a step.

use std::fmt;

use serde::{Serialize, Serializer};

use super::{Office, Role, Term};

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

impl<R: Into<Term<Role>>> From<R> for Party {
    fn from(role: R) -> Self {
        Self::Role(role.into())
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
