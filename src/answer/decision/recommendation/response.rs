//! The responses that a recommendation names.

use serde::{Serialize, Serializer};

use super::Recommendation;
use crate::policy::{Bits, IncidentTable, Response, ResponseName};
use crate::vocabulary::{Measure, ResponseKind, Urgency, getters, object, words};

words! {
    /// Whether a response must follow, may follow, or must in one reading only.
    ///
    /// Exhaustive: a caller that treats one like another misleads.
    pub enum Modality, "modality" {
        /// It must follow.
        Required = "Required",
        /// It is one of several of which one must follow; the school chooses which.
        OneOf = "Required, this or another",
        /// Some readings of the policy require it, others do not.
        Disputed = "Required in one reading",
        /// What becomes of it depends on which time it is, and that is not known.
        Depends = "Depends on which time it is",
        /// It may follow.
        Available = "Available",
    }
}

/// One response of a recommendation.
#[derive(Clone, Copy, Debug)]
pub struct RecommendedResponse<'p> {
    pub(super) of: Recommendation<'p>,
    pub(crate) response: &'p Response,
    pub(super) modality: Modality,
}

/// Responses of one table, in the order in which to act.
#[derive(Clone, Copy, Debug)]
pub struct ResponseList<'p> {
    pub(crate) table: &'p IncidentTable,
    pub(crate) bits: Bits,
}

impl<'p> RecommendedResponse<'p> {
    getters! {
        /// Its word, as files spell it.
        pub fn id(&self) -> &'p str { &self.response.id }
        /// Its name for people.
        pub fn label(&self) -> &'p str { &self.response.label }
        /// Whether it must follow.
        pub fn modality(&self) -> Modality { self.modality }
        /// What it does, as the school uses it.
        pub fn kind(&self) -> ResponseKind { self.response.kind }
        /// How soon to act; this library's ranking, never the school's.
        pub fn urgency(&self) -> Urgency { self.response.urgency }
        /// Its column in the printed table, from 1; none where only prose names it.
        pub fn column(&self) -> Option<usize> { self.response.column }
    }

    /// How long or how much it is: all that any rule says on which the answer rests, each once.
    #[must_use]
    pub fn measures(&self) -> Vec<Measure> {
        self.of.measures(self.response)
    }
}

object! {
    impl RecommendedResponse<'_> as it {
        id: it.id(),
        label: it.label(),
        modality: it.modality(),
        kind: it.kind(),
        urgency: it.urgency(),
        #[some] measures: Some(it.measures()).filter(|all| !all.is_empty()),
    }
}

impl<'p> ResponseList<'p> {
    /// The words, in the order in which to act.
    pub fn ids(&self) -> impl Iterator<Item = &'p str> + use<'p> {
        self.table
            .responses_in(self.bits)
            .map(|response| &*response.id)
    }

    /// The names for people, in the order in which to act.
    pub fn labels(&self) -> impl Iterator<Item = &'p str> + use<'p> {
        self.table
            .responses_in(self.bits)
            .map(|response| &*response.label)
    }

    /// What they do, in the order in which to act.
    #[cfg(feature = "check")]
    pub(crate) fn kinds(&self) -> impl Iterator<Item = ResponseKind> + use<'p> {
        let all = self.table.responses_in(self.bits);
        all.map(|response| response.kind)
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.bits == 0
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.bits.count_ones() as usize
    }

    /// Whether a response is among them.
    #[must_use]
    pub fn has(&self, response: impl Into<ResponseName>) -> bool {
        let response = response.into();
        self.ids().any(|id| id == response.as_str())
    }
}

impl PartialEq for ResponseList<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.ids().eq(other.ids())
    }
}

impl Serialize for ResponseList<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.ids())
    }
}
