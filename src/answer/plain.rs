//! What somebody did or was asked about, and facts, as answers hold them: the plain word.
//!
//! What it is a word of stands beside it there. By itself, an act or an incident says it.

use enumset::EnumSet;
use serde::{Serialize, Serializer};

use crate::policy::{Incident, Policy, Subject};
use crate::vocabulary::Fact;
use crate::vocabulary::outcome::Decision;

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

/// What speaks of facts, with the names that a policy gives them.
pub(crate) struct Told<'p, T>(pub(crate) &'p Policy, pub(crate) T);

impl Serialize for Told<'_, EnumSet<Fact>> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.1.iter().map(|fact| self.0.fact_id(fact)))
    }
}

impl Serialize for Told<'_, Decision> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(policy, decision) = self;
        decision.serialize_with(serializer, |facts| Told(policy, facts))
    }
}
