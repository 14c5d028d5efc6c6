//! A response by its name, whichever table it is from.

use std::collections::BTreeSet;
use std::str::FromStr;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Policy, Response, TableKind};
use crate::vocabulary::{InvalidId, OwnId, PupilResponse, StaffResponse, UnknownWord};

/// A response that somebody asks after: a standard word, or a school's own.
///
/// Each incident table has columns of its own; where several have a response of one word, such as
/// `police`, it stands for that of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ResponseName(OwnId);

impl ResponseName {
    /// The word as files spell it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The label of a standard word.
    fn label(&self) -> Option<&'static str> {
        let mut all = TableKind::ALL.iter().map(|kind| kind.responses);
        all.find_map(|words| Some((words.label)((words.find)(self.as_str())?)))
    }
}

impl From<PupilResponse> for ResponseName {
    fn from(word: PupilResponse) -> Self {
        Self(OwnId::of(word))
    }
}

impl From<StaffResponse> for ResponseName {
    fn from(word: StaffResponse) -> Self {
        Self(OwnId::of(word))
    }
}

impl FromStr for ResponseName {
    type Err = InvalidId;

    /// Reads a response: a standard word, or the id of an own one.
    ///
    /// # Errors
    ///
    /// [`InvalidId`] for a text that is neither.
    fn from_str(text: &str) -> Result<Self, InvalidId> {
        text.parse().map(Self)
    }
}

/// The plain word.
impl Serialize for ResponseName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// What can be such a word; whether a policy knows it, that policy says when it is asked.
impl<'de> Deserialize<'de> for ResponseName {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from)?.parse().map_err(D::Error::custom)
    }
}

impl Policy {
    /// Reads a response: a standard word of any table of incidents, or one that this policy
    /// declares.
    ///
    /// # Errors
    ///
    /// [`UnknownWord`] for anything else, with the nearest word there is.
    pub fn response(&self, text: &str) -> Result<ResponseName, UnknownWord> {
        let found = text.parse().ok();
        let found = found.filter(|response: &ResponseName| self.knows(*response));
        found.ok_or_else(|| {
            let own = self.compiled().map(|response| &*response.id);
            let tables = self.tables.iter();
            let standard = tables.flat_map(|(_, table)| table.kind.responses.ids());
            let words: BTreeSet<&str> = own.chain(standard).collect();
            UnknownWord::new(self.index(), "response", text, words.iter().copied())
        })
    }

    /// Whether a response is a standard word or one that this policy declares.
    pub(crate) fn knows(&self, response: ResponseName) -> bool {
        let mut own = self.compiled();
        response.label().is_some() || own.any(|own| *own.id == *response.as_str())
    }

    /// Some response that this policy does not know: what one that was refused is as good as.
    pub(crate) fn strange_response(&self) -> Option<ResponseName> {
        let all = 0..=self.compiled().count();
        let mut others = all.filter_map(|n| format!("unknown-{n}").parse().ok());
        others.find(|response| !self.knows(*response))
    }

    /// Its name for people.
    pub(crate) fn response_label(&self, response: ResponseName) -> &str {
        let mut own = self.compiled();
        let found = own.find(|own| *own.id == *response.as_str());
        found.map_or(response.label().unwrap_or_default(), |found| &found.label)
    }

    fn compiled(&self) -> impl Iterator<Item = &Response> {
        let tables = self.incident_tables();
        tables.flat_map(|(_, table)| &table.responses)
    }
}
