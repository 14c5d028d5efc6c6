//! The day as both policies cut it, the words that either has for where, when and why, and the facts that
//! either declares.
//!
//! Each policy numbers its own facts; those of both are numbered anew, by name.

use std::collections::BTreeSet;

use strum::{EnumCount as _, IntoEnumIterator as _};

use crate::policy::Policy;
use crate::time::{MIDNIGHT, clock};
use crate::vocabulary::{Fact, OwnId, Word as _, YesNo};

/// The bands of the day that neither policy cuts further, and the values of all other facts.
#[derive(Clone, Debug)]
pub(super) struct Day {
    /// The first minute of each band.
    starts: Vec<u16>,
    /// By standard fact.
    values: Vec<Vec<Both>>,
    /// The facts that either policy declares, by name, each with what it is under both.
    own: Vec<OwnFact>,
}

#[derive(Clone, Debug)]
struct OwnFact {
    id: OwnId,
    under: [Option<Fact>; 2],
}

/// A value of which both policies can be asked, with its number under each: where one does not know it,
/// that of the place in which it lies.
#[derive(Clone, Debug)]
struct Both {
    id: String,
    numbers: [u8; 2],
}

impl Day {
    pub(super) fn of(policies: [&Policy; 2]) -> Self {
        let edges = policies.iter().flat_map(|policy| policy.clock.edges());
        let mut starts: Vec<u16> = std::iter::once(0).chain(edges.copied()).collect();
        starts.sort_unstable();
        starts.dedup();
        Self {
            starts,
            values: Fact::iter().map(|fact| values(policies, fact)).collect(),
            own: own_facts(policies),
        }
    }

    /// A fact of one policy as it is numbered here; none where there are more than can be.
    pub(super) fn joint(&self, side: usize, fact: Fact) -> Option<Fact> {
        if !fact.is_own() {
            return Some(fact);
        }
        let is_it = |own: &OwnFact| own.under.get(side) == Some(&Some(fact));
        Fact::at(Fact::COUNT + self.own.iter().position(is_it)?)
    }

    /// A fact as one of the policies numbers it; none of one that it does not declare.
    pub(super) fn under(&self, side: usize, fact: Fact) -> Option<Fact> {
        match self.own_fact(fact) {
            Some(own) => own.under.get(side).copied().flatten(),
            None => Some(fact),
        }
    }

    fn own_fact(&self, fact: Fact) -> Option<&OwnFact> {
        self.own
            .get(fact.index().checked_sub(Fact::COUNT)?)
            .filter(|_| fact.is_own())
    }

    /// The word of a fact.
    pub(super) fn fact_id(&self, fact: Fact) -> &str {
        self.own_fact(fact)
            .map_or(fact.as_str(), |own| own.id.as_str())
    }

    /// The first minute of each band.
    #[cfg(feature = "replay")]
    pub(super) fn starts(&self) -> &[u16] {
        &self.starts
    }

    /// How many values a fact has; none for a time of day that neither policy heeds.
    pub(super) fn size(&self, fact: Fact) -> Option<usize> {
        match fact {
            Fact::Time if self.starts.len() < 2 => None,
            Fact::Time => Some(self.starts.len()),
            fact if fact.is_own() => Some(YesNo::COUNT),
            fact => self.values.get(fact.index()).map(Vec::len),
        }
    }

    /// The value that a fact has for one of the policies; none where it says nothing to it.
    pub(super) fn value_in(
        &self,
        (side, policy): (usize, &Policy),
        fact: Fact,
        value: usize,
    ) -> Option<u8> {
        match fact {
            Fact::Time => policy.clock.band(*self.starts.get(value)?),
            fact if fact.is_own() => u8::try_from(value).ok(),
            _ => {
                let both = self.values.get(fact.index())?.get(value)?;
                both.numbers.get(side).copied()
            }
        }
    }

    /// Values by their names: words, or stretches of the day such as `08:45-15:20`.
    pub(super) fn names(&self, fact: Fact, values: &[usize]) -> Vec<String> {
        if fact == Fact::Time {
            let stretches = self.stretches(values);
            return stretches.map(|(from, to)| stretch(from, to)).collect();
        }
        if fact.is_own() {
            let words = values.iter().filter_map(|value| YesNo::iter().nth(*value));
            return words.map(|word| word.as_str().to_owned()).collect();
        }
        let words = self.values.get(fact.index()).map_or(&[][..], Vec::as_slice);
        let names = values.iter().filter_map(|value| words.get(*value));
        names.map(|word| word.id.clone()).collect()
    }

    /// Bands of the day, those that meet as one.
    fn stretches<'a>(&'a self, bands: &'a [usize]) -> impl Iterator<Item = (u16, u16)> + 'a {
        let ends = |band: usize| self.starts.get(band).copied().unwrap_or(MIDNIGHT);
        bands
            .chunk_by(|band, next| band + 1 == *next)
            .filter_map(move |run| Some((ends(*run.first()?), ends(run.last()? + 1))))
    }
}

/// The values of a fact of which both policies can be asked: the standard ones, then own ones by their
/// ids.
fn values(policies: [&Policy; 2], fact: Fact) -> Vec<Both> {
    let [Some(a), Some(b)] = policies.map(|policy| policy.values.words(fact)) else {
        return Vec::new();
    };
    let standard = a.standard.ids();
    let mut own: Vec<&str> = a.own_ids().chain(b.own_ids()).collect();
    own.retain(|id| (a.standard.find)(id).is_none());
    own.sort_unstable();
    own.dedup();
    let number = |[this, other]: [&Policy; 2], id: &str| {
        let (here, there) = (this.values.words(fact)?, other.values.words(fact)?);
        let around = there.slot_of(id).into_iter();
        let mut around = around.flat_map(|place| other.values.around(fact, place));
        let wider = || around.find_map(|place| here.slot_of(there.id_at(place)));
        u8::try_from(here.slot_of(id).or_else(wider)?).ok()
    };
    let [a, b] = policies;
    let both = standard.chain(own).filter_map(|id| {
        Some(Both {
            id: id.to_owned(),
            numbers: [number([a, b], id)?, number([b, a], id)?],
        })
    });
    both.collect()
}

/// The facts that either declares, by name; no more than there can be.
fn own_facts(policies: [&Policy; 2]) -> Vec<OwnFact> {
    let ids = policies.map(|policy| policy.facts.own_ids());
    let all: BTreeSet<OwnId> = ids
        .into_iter()
        .flatten()
        .filter_map(|id| id.parse().ok())
        .collect();
    let number = |policy: &Policy, id: &OwnId| policy.facts.own_slot(id).and_then(Fact::at);
    let own = all.into_iter().map(|id| OwnFact {
        id,
        under: policies.map(|policy| number(policy, &id)),
    });
    own.collect()
}

fn stretch(from: u16, to: u16) -> String {
    format!("{}-{}", clock(from), clock(to))
}
