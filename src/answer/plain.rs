//! What somebody did or was asked about, as answers hold it: the plain word.
//!
//! What it is a word of stands beside it there. By itself, an act or an incident says it.

use serde::{Serialize, Serializer};

use crate::policy::{Incident, Subject};

pub(crate) trait Named {
    fn word(&self) -> &str;
}

impl Named for Subject {
    fn word(&self) -> &str {
        self.as_str()
    }
}

impl Named for Incident {
    fn word(&self) -> &str {
        self.as_str()
    }
}

/// One of them as a value.
pub(crate) struct Plain<T>(pub(crate) T);

impl<T: Named> Serialize for Plain<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        one(&self.0, serializer)
    }
}

pub(crate) fn one<T: Named, S: Serializer>(of: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(of.word())
}

pub(crate) fn all<T: Named, S: Serializer>(of: &[T], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(of.iter().map(Named::word))
}
