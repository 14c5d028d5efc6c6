//! A response by its name, whichever table it is from.

use std::collections::BTreeSet;

use strum::IntoEnumIterator as _;

use super::{Policy, Response, UnknownWord};
use crate::vocabulary::{PupilResponse, StaffResponse, Term, Word as _};

/// A response that somebody asks after.
///
/// Pupils and staff have tables of their own with columns of their own; where both have a response
/// of one word, such as `police`, either stands for it in both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

/// The plain word.
impl serde::Serialize for ResponseName {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
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
        let pupil = text.parse().ok().map(ResponseName::Pupil);
        let staff = text.parse().ok().map(ResponseName::Staff);
        let known = |response: &ResponseName| self.knows(*response);
        pupil
            .filter(known)
            .or_else(|| staff.filter(known))
            .ok_or_else(|| {
                let own = self.compiled().map(|response| &*response.id);
                let pupil = PupilResponse::iter().map(|word| -> &str { word.into() });
                let staff = StaffResponse::iter().map(|word| -> &str { word.into() });
                let words: BTreeSet<&str> = own.chain(pupil).chain(staff).collect();
                UnknownWord::new("response", text, words.into_iter())
            })
    }

    /// Whether a response is a standard word or one that this policy declares.
    pub(crate) fn knows(&self, response: ResponseName) -> bool {
        let mut own = self.compiled();
        response.label().is_some() || own.any(|own| *own.id == *response.as_str())
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
