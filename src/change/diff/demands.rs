//! How much follows an incident.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use super::direction::{Direction, Kind, within};
use crate::answer::decision::{Modality, Recommendation};

/// How much follows an incident: the responses that must, and those that may.
///
/// One answer demands no more than another if all that must follow by it must follow by the other
/// too, and all that may follow by it may or must follow by the other. So a response that may
/// follow is more than none, and one that must is more than one that may. Where each demands
/// something that the other does not, neither is the stricter. This is a partial order. Whom one
/// tells, and of which kind a response is, makes no difference: more is stricter. That a policy
/// makes a response another kind is told beside the answers.
///
/// A response that only some readings require is not settled; an answer that holds one is
/// *unclear* and is compared with another that leaves the same ones unsettled, or not at all.
///
/// ```
/// use online_safety_policy::change::diff::Demands;
///
/// let head = Demands::new(["headteacher"], ["warning"]);
/// let warned = Demands::new(["headteacher", "warning"], []);
/// let police = Demands::new(["police"], []);
/// assert!(head < warned);
/// assert_eq!(warned.partial_cmp(&police), None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Demands<'p> {
    required: BTreeSet<&'p str>,
    /// All that may or must follow.
    possible: BTreeSet<&'p str>,
}

impl<'p> Demands<'p> {
    /// What must follow, and what else may, by the words of the responses.
    #[must_use]
    pub fn new(
        required: impl IntoIterator<Item = &'p str>,
        available: impl IntoIterator<Item = &'p str>,
    ) -> Self {
        let required: BTreeSet<_> = required.into_iter().collect();
        Self {
            possible: available
                .into_iter()
                .chain(required.iter().copied())
                .collect(),
            required,
        }
    }
}

impl PartialOrd for Demands<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        let no_more = |one: &Self, other: &Self| {
            one.required.is_subset(&other.required) && one.possible.is_subset(&other.possible)
        };
        within(no_more(self, other), no_more(other, self))
    }
}

/// What follows an incident: each response with how it follows, in the order of the words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) struct Following<'p>(pub(super) std::collections::BTreeMap<&'p str, Modality>);

impl<'p> Following<'p> {
    /// What an answer says; what must follow need not be said to be able to.
    pub(super) fn of(answer: &Recommendation<'p>) -> Self {
        let all = answer.responses();
        Self(
            all.map(|response| (response.id(), response.modality()))
                .collect(),
        )
    }

    fn that(&self, modality: Modality) -> impl Iterator<Item = &'p str> + '_ {
        let all = self.0.iter();
        all.filter(move |(_, how)| **how == modality)
            .map(|(id, _)| *id)
    }

    fn kind(&self) -> Kind {
        if self.0.is_empty() {
            Kind::Silent
        } else if self.that(Modality::Disputed).next().is_some() {
            Kind::Unclear
        } else {
            Kind::Clear
        }
    }

    fn demands(&self) -> Demands<'p> {
        Demands::new(
            self.that(Modality::Required),
            self.that(Modality::Available),
        )
    }

    /// Which way an answer has moved that became another one.
    pub(super) fn moved(&self, after: &Self) -> Direction {
        let (was, is) = (self.kind(), after.kind());
        let unsettled = self
            .that(Modality::Disputed)
            .eq(after.that(Modality::Disputed));
        if was == is && unsettled {
            Direction::between(self.demands().partial_cmp(&after.demands()))
        } else {
            Direction::by_kind(was, is)
        }
    }

    /// Which way an answer has moved that became this one, where nothing had to follow before.
    #[cfg(feature = "replay")]
    pub(super) fn after_nothing(&self) -> Direction {
        match self.kind() {
            Kind::Clear => Direction::Stricter,
            kind => Direction::by_kind(Kind::Clear, kind),
        }
    }

    /// Which way this answer has moved, where nothing has to follow any more.
    #[cfg(feature = "replay")]
    pub(super) fn before_nothing(&self) -> Direction {
        match self.kind() {
            Kind::Clear => Direction::Looser,
            kind => Direction::by_kind(kind, Kind::Clear),
        }
    }
}
