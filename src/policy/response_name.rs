//! A response by its name, whichever table it is from.

use std::collections::BTreeSet;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Policy, Response};
use crate::diagnostic::UnknownWord;
use crate::vocabulary::{InvalidId, PupilResponse, StaffResponse, Term, Word as _};

/// A response that somebody asks after.
///
/// Pupils and staff have tables of their own with columns of their own; where both have a response
/// of one word, such as `police`, either stands for it in both.
#[derive(Clone, Copy, Debug)]
pub enum ResponseName {
    /// In the words of the table for pupils.
    Pupil(Term<PupilResponse>),
    /// In the words of the table for staff.
    Staff(Term<StaffResponse>),
}

impl ResponseName {
    /// The word as files spell it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pupil(term) => term.as_str(),
            Self::Staff(term) => term.as_str(),
        }
    }

    /// The label of a standard word.
    fn label(self) -> Option<&'static str> {
        Some(match self {
            Self::Pupil(term) => term.standard()?.label(),
            Self::Staff(term) => term.standard()?.label(),
        })
    }
}

impl From<PupilResponse> for ResponseName {
    fn from(word: PupilResponse) -> Self {
        Self::Pupil(word.into())
    }
}

impl From<StaffResponse> for ResponseName {
    fn from(word: StaffResponse) -> Self {
        Self::Staff(word.into())
    }
}

/// Two are the same if their words are.
impl PartialEq for ResponseName {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for ResponseName {}

impl Hash for ResponseName {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl FromStr for ResponseName {
    type Err = InvalidId;

    /// Reads a response: a standard word of either table, or the id of an own one.
    ///
    /// # Errors
    ///
    /// [`InvalidId`] for a text that is neither.
    fn from_str(text: &str) -> Result<Self, InvalidId> {
        let staff: Result<StaffResponse, _> = text.parse();
        match (text.parse().map(Self::Pupil)?, staff) {
            (Self::Pupil(term), Ok(staff)) if term.standard().is_none() => Ok(staff.into()),
            (found, _) => Ok(found),
        }
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
    /// Reads a response: a standard word of either table of incidents, or one that this policy
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
            UnknownWord::new("response", text, words.into_iter())
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
