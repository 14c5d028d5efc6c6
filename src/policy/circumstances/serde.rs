//! Circumstances as data: each known fact with its value, as `{"place": "classroom", "time": "10:00"}`.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use strum::IntoEnumIterator as _;

use super::Circumstances;
use crate::time::{clock, minute_at};
use crate::vocabulary::{Fact, Term, Word as _, YesNo};

impl Circumstances {
    /// Each known fact with its value's word, in the order of the vocabulary; those of a school's own
    /// last.
    pub(crate) fn known(&self) -> impl Iterator<Item = (Term<Fact>, Cow<'static, str>)> + use<> {
        let (facts, time, named) = (self.facts, self.clock_time(), self.named);
        let standard = Fact::iter().filter_map(move |fact| {
            let word = match (fact, named.of(fact).next()) {
                (Fact::Time, _) => clock(minute_at(time?)).into(),
                (Fact::Group, _) => named.groups_text()?.into(),
                (_, Some(own)) => own.as_str().to_owned().into(),
                (fact, None) => (*fact.words().get(usize::from(facts.get(fact)?))?).into(),
            };
            Some((fact.into(), word))
        });
        let own = self.own_facts().map(|(fact, so)| {
            let so = YesNo::from(so).as_str();
            (Term::named(fact), so.into())
        });
        standard.chain(own)
    }
}

/// `{"place": "classroom", "time": "10:00"}`: what is not known is left out.
impl Serialize for Circumstances {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.known())
    }
}

/// A fact or a value that does not exist is refused with the one that was probably meant, and so
/// is a fact that is there twice.
impl<'de> Deserialize<'de> for Circumstances {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Known)
    }
}

struct Known;

impl<'de> Visitor<'de> for Known {
    type Value = Circumstances;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("facts with their values")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut known = Circumstances::UNKNOWN;
        while let Some((fact, value)) = map.next_entry::<String, Option<String>>()? {
            // As in records and logs: nothing is known where nothing is said.
            let Some(value) = value else { continue };
            if known.known().any(|(other, _)| other.as_str() == fact) {
                return Err(A::Error::custom(format!(
                    "the fact `{fact}` is there twice"
                )));
            }
            known = known.set(&fact, &value).map_err(A::Error::custom)?;
        }
        Ok(known)
    }
}
