//! Records of duties done that cannot be used.

use std::collections::HashSet;
use std::fmt;

use jiff::civil::Date;

use crate::diagnostic::Quoted;

/// Why records of duties done cannot be used: everything that is wrong with them.
///
/// Its `Display` is that of the one record that is wrong, or names all of them, one a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordErrors(Box<[RecordError]>);

/// One record of a duty done that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum RecordError {
    /// The policy has no duty of this name.
    #[error("unknown duty {}{}", Quoted(name), help.as_ref().map_or_else(String::new, |help| format!("; {help}")))]
    UnknownDuty {
        /// The name as it was given.
        name: String,
        /// What was probably meant.
        help: Option<String>,
    },
    /// It was done after the day that is asked about.
    #[error("`{name}` was done on {done}, after {as_of}, the day that is asked about")]
    NotYetDone {
        /// The name of the duty.
        name: String,
        /// When it was done.
        done: Date,
        /// The day that was asked about.
        as_of: Date,
    },
}

impl RecordErrors {
    /// All that is wrong, each mistake once; nothing where nothing is.
    pub(super) fn of(mut found: Vec<RecordError>) -> Option<Self> {
        let mut known = HashSet::new();
        found.retain(|error| known.insert(error.clone()));
        (!found.is_empty()).then(|| Self(found.into()))
    }

    /// The records that are wrong, in the order in which they were given; at least one.
    #[must_use]
    pub fn all(&self) -> &[RecordError] {
        &self.0
    }
}

impl fmt::Display for RecordErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.0 {
            [one] => one.fmt(f),
            all => {
                write!(f, "{} records of duties cannot be used", all.len())?;
                all.iter().try_for_each(|error| write!(f, "\n{error}"))
            }
        }
    }
}

impl std::error::Error for RecordErrors {}
