//! How much follows an incident.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use super::direction::{Direction, Kind, within};
use crate::answer::decision::{Modality, Recommendation};
use crate::vocabulary::Measure;

/// How much follows an incident: the responses that must, and those that may.
///
/// One answer demands no more than another if all that must follow by it must follow by the other
/// too, and all that may follow by it may or must follow by the other. So a response that may
/// follow is more than none, and one that must is more than one that may. Where each demands
/// something that the other does not, neither is the stricter. This is a partial order. Whom one
/// tells, and of which kind a response is, makes no difference: more is stricter. That a policy
/// makes a response another kind is told beside the answers.
///
/// Of one of several that must follow, an answer demands as much as another by which one of these, or
/// fewer of them, must. A response that follows in both is no more where it lasts no longer, as far as
/// [that can be told](Measure::against); where nobody can tell, neither is the stricter.
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
///
/// let for_a_day = Demands::new(["suspension"], []).measured("suspension", ["1 day".parse()?]);
/// let for_a_week = Demands::new(["suspension"], []).measured("suspension", ["1 week".parse()?]);
/// assert!(for_a_day < for_a_week);
/// # Ok::<(), online_safety_policy::vocabulary::InvalidMeasure>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Demands<'p> {
    required: BTreeSet<&'p str>,
    /// All that may or must follow.
    possible: BTreeSet<&'p str>,
    /// Sets of which one must follow.
    one_of: BTreeSet<BTreeSet<&'p str>>,
    /// How long or how much of each it is, where that is stated.
    measures: BTreeMap<&'p str, Vec<Measure>>,
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
            one_of: BTreeSet::new(),
            measures: BTreeMap::new(),
        }
    }

    /// The same with several responses of which one must follow as well.
    #[must_use]
    pub fn one_of(mut self, these: impl IntoIterator<Item = &'p str>) -> Self {
        let these: BTreeSet<_> = these.into_iter().collect();
        self.possible.extend(&these);
        self.one_of.insert(these);
        self
    }

    /// The same with how long or how much of a response it is.
    #[must_use]
    pub fn measured(
        mut self,
        response: &'p str,
        measures: impl IntoIterator<Item = Measure>,
    ) -> Self {
        self.measures.entry(response).or_default().extend(measures);
        self
    }

    /// Whether of several one must follow by this as well.
    fn asks_for_one_of(&self, these: &BTreeSet<&str>) -> bool {
        let is_within = |set: &BTreeSet<&str>| set.is_subset(these);
        !self.required.is_disjoint(these) || self.one_of.iter().any(is_within)
    }

    fn is_no_more(&self, than: &Self) -> bool {
        let no_longer = |response: &&&str| {
            let [this, than] = [self, than].map(|of| of.measures.get(**response));
            match (this.map(Vec::as_slice), than.map(Vec::as_slice)) {
                (Some([this]), Some([than])) => this.against(than).is_some_and(Ordering::is_le),
                (this, than) => this == than,
            }
        };
        self.required.is_subset(&than.required)
            && self.possible.is_subset(&than.possible)
            && self.one_of.iter().all(|set| than.asks_for_one_of(set))
            && self.possible.iter().all(|response| no_longer(&response))
    }
}

impl PartialOrd for Demands<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        within(self.is_no_more(other), other.is_no_more(self))
    }
}

/// How a response follows, and how long or how much of it it is.
pub(super) type Follows = (Modality, Vec<Measure>);

/// What follows an incident: each response with how it follows, in the order of the words, and of which
/// one must.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(super) struct Following<'p> {
    pub(super) each: BTreeMap<&'p str, Follows>,
    pub(super) one_of: BTreeSet<Vec<&'p str>>,
}

impl<'p> Following<'p> {
    /// What an answer says; what must follow need not be said to be able to.
    pub(super) fn of(answer: &Recommendation<'p>) -> Self {
        let each = answer.responses().map(|response| {
            let follows = (response.modality(), response.measures());
            (response.id(), follows)
        });
        let one_of = answer.one_of().into_iter();
        Self {
            each: each.collect(),
            one_of: one_of.map(|set| set.ids().collect()).collect(),
        }
    }

    fn that(&self, modality: Modality) -> impl Iterator<Item = &'p str> + '_ {
        let all = self.each.iter();
        all.filter(move |(_, (how, _))| *how == modality)
            .map(|(id, _)| *id)
    }

    fn kind(&self) -> Kind {
        if self.each.is_empty() {
            Kind::Silent
        } else if self.that(Modality::Disputed).next().is_some() {
            Kind::Unclear
        } else {
            Kind::Clear
        }
    }

    fn demands(&self) -> Demands<'p> {
        let listed = Demands::new(
            self.that(Modality::Required),
            self.that(Modality::Available),
        );
        let sets = self.one_of.iter();
        let chosen = sets.fold(listed, |all, set| all.one_of(set.iter().copied()));
        let measured = self
            .each
            .iter()
            .filter(|(_, (_, measures))| !measures.is_empty());
        measured.fold(chosen, |all, (id, (_, measures))| {
            all.measured(id, measures.iter().copied())
        })
    }

    /// Which way an answer has moved that became another one.
    pub(super) fn moved(&self, after: &Self) -> Direction {
        let (was, is) = (self.kind(), after.kind());
        let mut unsettled = [Modality::Disputed, Modality::Depends].into_iter();
        let unsettled = unsettled.all(|how| self.that(how).eq(after.that(how)));
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
