//! Questions as data: one object, whose keys are the fields of a question.
//!
//! The facts stand together under `circumstances`, incidents are a list with the table of each, and
//! so may each stand in a request, a log or a decision record.

mod value;

use std::borrow::Cow;

use serde::ser::SerializeMap as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use strum::IntoEnumIterator as _;

use super::question::Question;
use super::read::{Manner, REFUSED, read};
use super::words::{WordError, WordErrors};
use crate::document::{FACTS, FIELDS};
use crate::vocabulary::outcome::Listed;
use crate::vocabulary::{Fact, Index, OwnId, UnknownWord, Word as _, YesNo};

pub(crate) use value::Value;

/// Where the facts stand.
const CIRCUMSTANCES: &str = "circumstances";

/// The texts of an object by field, and everything that is wrong with it.
#[derive(Default)]
pub(crate) struct Fields<'a> {
    pub(crate) given: Vec<(&'static str, Cow<'a, str>)>,
    pub(crate) errors: Vec<WordError>,
    seen: Vec<&'static str>,
}

impl<'a> Fields<'a> {
    /// The fields of a question, with the facts that policies declare, and some others that may stand
    /// beside them.
    pub(crate) fn of(
        entries: Vec<(Cow<'a, str>, Value<'a>)>,
        own: &[String],
        others: &[&'static str],
    ) -> Self {
        let mut fields = Self::default();
        for (name, value) in entries {
            if own.iter().any(|own| *own == name) {
                fields.own_fact(&name, value);
                continue;
            }
            if name == CIRCUMSTANCES {
                fields.circumstances(value);
                continue;
            }
            let facts = Fact::iter().map(Fact::as_str);
            let known = FIELDS
                .into_iter()
                .chain(others.iter().copied())
                .chain(facts);
            match known.clone().find(|known| *known == name) {
                Some(field) => fields.give(field, value),
                None => fields.unknown(&name, known.chain([CIRCUMSTANCES])),
            }
        }
        fields
    }

    pub(crate) fn get(&self, field: &str) -> Option<&str> {
        let mut given = self.given.iter();
        given
            .find(|(name, _)| *name == field)
            .map(|(_, text)| &**text)
    }

    /// The same with another text in a field.
    #[cfg(feature = "record")]
    pub(crate) fn put(&mut self, field: &'static str, text: String) {
        self.given.retain(|(name, _)| *name != field);
        self.given.push((field, text.into()));
    }

    fn unknown(&mut self, name: &str, known: impl Iterator<Item = &'static str> + Clone) {
        self.errors
            .push(UnknownWord::new(Index::standard(), "key", name, known).into());
    }

    fn unreadable(&mut self, field: &'static str, message: &str) {
        self.errors
            .push(WordError::unreadable(message).of_field(field));
    }

    fn give(&mut self, field: &'static str, value: Value<'a>) {
        if self.seen.contains(&field) {
            return self.unreadable(field, "is given twice");
        }
        self.seen.push(field);
        match value {
            Value::Text(text) if field == FACTS => self.add_facts(&text),
            Value::Text(text) => self.given.push((field, text)),
            Value::Null => {}
            Value::List(incidents) if field == "incidents" => self.incidents(incidents),
            Value::List(facts) if field == "held" => {
                let texts = facts.into_iter().map(|fact| match fact {
                    Value::Text(text) => Some(text),
                    _ => None,
                });
                match texts.collect::<Option<Vec<_>>>() {
                    Some(texts) => self.given.push((field, texts.join(" ").into())),
                    None => self.unreadable(field, "takes a list of facts"),
                }
            }
            Value::Object(facts) if field == FACTS => {
                for (name, value) in facts {
                    self.own_fact(&name, value);
                }
            }
            Value::Object(duties) if field == "done" => {
                let lines = duties.into_iter().map(|(name, on)| match on {
                    Value::Text(on) => Some(format!("{name}={on}")),
                    _ => None,
                });
                match lines.collect::<Option<Vec<_>>>() {
                    Some(lines) => self.given.push((field, lines.join("\n").into())),
                    None => self.unreadable(field, "takes a day for each duty"),
                }
            }
            Value::List(_) | Value::Object(_) | Value::Other => {
                self.unreadable(field, "takes a text");
            }
        }
    }

    fn circumstances(&mut self, value: Value<'a>) {
        let facts = match value {
            Value::Object(facts) => facts,
            Value::Null => return,
            _ => {
                let message = format!("`{CIRCUMSTANCES}` takes an object of facts");
                return self.errors.push(WordError::unreadable(message));
            }
        };
        for (name, value) in facts {
            match name.parse::<Fact>() {
                Ok(fact) => self.give(fact.as_str(), value),
                Err(_) => self.own_fact(&name, value),
            }
        }
    }

    /// A fact that some policy may declare: it is so or not.
    fn own_fact(&mut self, name: &str, value: Value<'a>) {
        match value {
            Value::Null => {}
            Value::Text(so) if name.parse::<OwnId>().is_ok() && so.parse::<YesNo>().is_ok() => {
                self.add_facts(&format!("{name}={so}"));
            }
            _ => self.unknown(name, Fact::iter().map(Fact::as_str)),
        }
    }

    fn add_facts(&mut self, more: &str) {
        match self.given.iter_mut().find(|(field, _)| *field == FACTS) {
            Some((_, facts)) => *facts = format!("{facts} {more}").into(),
            None => self.given.push((FACTS, more.to_owned().into())),
        }
    }

    /// Incidents one by one: words, or each with its table. One that a record leaves out has no word.
    fn incidents(&mut self, incidents: Vec<Value<'a>>) {
        let words = incidents.into_iter().map(|incident| match incident {
            Value::Text(word) => Some(word),
            Value::Object(entries) => {
                let (mut table, mut word) = (None, None);
                for (name, value) in entries {
                    match (&*name, value) {
                        ("table", Value::Text(text)) => table = Some(text),
                        ("table", Value::Null) => {}
                        ("incident", Value::Text(text)) => word = Some(text),
                        ("incident", Value::Null) => word = Some(Cow::Borrowed(REFUSED)),
                        _ => return None,
                    }
                }
                Some(match (table, word?) {
                    (Some(table), word) => format!("{table}.{word}").into(),
                    (None, word) => word,
                })
            }
            Value::Null | Value::List(_) | Value::Other => None,
        });
        match words.collect::<Option<Vec<_>>>() {
            Some(words) => self.given.push(("incidents", words.join(" ").into())),
            None => {
                let message = "takes words, or objects with `table` and `incident`";
                self.unreadable("incidents", message);
            }
        }
    }
}

/// In words that some policy may know: whether one does, that policy says when it is asked.
///
/// Everything that is wrong is told at once, each with its field.
impl<'de> Deserialize<'de> for Question {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let Value::Object(entries) = Value::deserialize(from)? else {
            return Err(serde::de::Error::custom("a question is an object"));
        };
        let fields = Fields::of(entries, &[], &[]);
        let manner = Manner {
            policies: &[],
            names: &[],
            asks: &[],
            strict: true,
            loosely: false,
            refused: false,
        };
        let question = match fields.errors.is_empty() {
            true => read(manner, &|field| Ok(fields.get(field))).map(|(question, _)| question),
            false => Err(fields.errors),
        };
        question.map_err(|errors| serde::de::Error::custom(WordErrors(errors.into())))
    }
}

/// `{"asks": "classify", "role": "pupil", ...}`: every key of the question, `null` where nothing is
/// known; without `party`, everybody is meant.
impl Serialize for Question {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("asks", &self.asks())?;
        match self {
            Self::Duties { party } | Self::Due { party, .. } => {
                if let Some(party) = party {
                    map.serialize_entry("party", party)?;
                }
            }
            _ => {
                if let Some(role) = self.role() {
                    map.serialize_entry("role", &role)?;
                }
            }
        }
        if let Some(subject) = self.subject() {
            map.serialize_entry("kind", subject.kind())?;
            map.serialize_entry("subject", subject.as_str())?;
        }
        if let Some(circumstances) = self.circumstances() {
            map.serialize_entry(CIRCUMSTANCES, circumstances)?;
        }
        match self {
            Self::Recommend { incidents, .. } => map.serialize_entry("incidents", incidents)?,
            Self::Procedure { suspicion } => map.serialize_entry("suspicion", suspicion)?,
            Self::Contacts { matter } => map.serialize_entry("matter", matter)?,
            Self::Due { as_of, done, .. } => {
                map.serialize_entry("as_of", as_of)?;
                map.serialize_entry("done", done)?;
            }
            Self::LeadsTo { response, .. } => map.serialize_entry("response", response)?,
            Self::WhyNot { wanted, held, .. } => {
                map.serialize_entry("wanted", wanted)?;
                map.serialize_entry("held", &Listed(*held))?;
            }
            Self::Classify { .. }
            | Self::Assess { .. }
            | Self::Duties { .. }
            | Self::WhoMay { .. } => {}
        }
        if let Some((intent, history)) = self.past() {
            map.serialize_entry("intent", &intent)?;
            map.serialize_entry("history", &history)?;
        }
        map.end()
    }
}
