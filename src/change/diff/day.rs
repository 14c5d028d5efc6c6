//! The day as both policies cut it.

use crate::policy::Policy;
use crate::policy::circumstances::size;
use crate::time::{MIDNIGHT, clock};
use crate::vocabulary::Fact;

/// The bands of the day that neither policy cuts further.
#[derive(Clone, Debug)]
pub(super) struct Day {
    /// The first minute of each band.
    starts: Vec<u16>,
}

impl Day {
    pub(super) fn of(policies: [&Policy; 2]) -> Self {
        let edges = policies.iter().flat_map(|policy| policy.clock.edges());
        let mut starts: Vec<u16> = std::iter::once(0).chain(edges.copied()).collect();
        starts.sort_unstable();
        starts.dedup();
        Self { starts }
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
            fact => Some(size(fact, self.starts.len())),
        }
    }

    /// The value that a fact has for a policy; none where it says nothing to it.
    pub(super) fn value_in(&self, policy: &Policy, fact: Fact, value: usize) -> Option<u8> {
        match fact {
            Fact::Time => policy.clock.band(*self.starts.get(value)?),
            _ => u8::try_from(value).ok(),
        }
    }

    /// Values by their names: words, or stretches of the day such as `08:45-15:20`.
    pub(super) fn names(&self, fact: Fact, values: &[usize]) -> Vec<String> {
        if fact == Fact::Time {
            let stretches = self.stretches(values);
            return stretches.map(|(from, to)| stretch(from, to)).collect();
        }
        let words = fact.words();
        let names = values.iter().filter_map(|value| words.get(*value));
        names.map(|word| (*word).to_owned()).collect()
    }

    /// Bands of the day, those that meet as one.
    fn stretches<'a>(&'a self, bands: &'a [usize]) -> impl Iterator<Item = (u16, u16)> + 'a {
        let ends = |band: usize| self.starts.get(band).copied().unwrap_or(MIDNIGHT);
        bands
            .chunk_by(|band, next| band + 1 == *next)
            .filter_map(move |run| Some((ends(*run.first()?), ends(run.last()? + 1))))
    }
}

fn stretch(from: u16, to: u16) -> String {
    format!("{}-{}", clock(from), clock(to))
}
