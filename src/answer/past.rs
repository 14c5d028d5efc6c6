//! With which intents something was done, and after what: all of them, and some in few words.

use serde::Serialize;
use strum::IntoEnumIterator as _;

use super::cover::{Cell, Points, cover};
use crate::policy::Policy;
use crate::vocabulary::{History, Intent};

/// With which intents something was done, and after what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Past {
    /// The intents, nothing for one that is not known; an empty list is any of them.
    pub intents: Vec<Option<Intent>>,
    /// What went before; an empty list is whatever did.
    pub histories: Vec<History>,
}

/// Every intent or none, with every history that some policies tell apart.
pub(crate) struct Pasts {
    intents: Vec<Option<Intent>>,
    histories: Vec<History>,
}

impl Policy {
    /// What may have gone before, as far as this policy tells it apart: without ladders, the first
    /// time, a repeat, and a repeat after a warning.
    pub fn histories(&self) -> impl Iterator<Item = History> + Clone + use<> {
        History::told_apart(self.longest_ladder())
    }
}

impl Pasts {
    pub(crate) fn of(policies: &[&Policy]) -> Self {
        let longest = policies.iter().map(|policy| policy.longest_ladder());
        Self {
            intents: [None].into_iter().chain(Intent::iter().map(Some)).collect(),
            histories: History::told_apart(longest.max().unwrap_or(0)).collect(),
        }
    }

    /// How many there are.
    #[cfg(feature = "change")]
    pub(crate) fn count(&self) -> usize {
        self.intents.len() * self.histories.len()
    }

    /// Each with its point: the numbers of its intent and its history.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (Vec<u8>, (Option<Intent>, History))> {
        let intents = (0..).zip(self.intents.iter().copied());
        intents.flat_map(|(i, intent)| {
            let histories = (0..).zip(self.histories.iter().copied());
            histories.map(move |(h, history)| (vec![i, h], (intent, history)))
        })
    }

    /// What a point stands for.
    #[cfg(feature = "change")]
    pub(crate) fn at(&self, point: &[u8]) -> Option<(Option<Intent>, History)> {
        let [intent, history] = point else {
            return None;
        };
        let intent = self.intents.get(usize::from(*intent))?;
        Some((*intent, *self.histories.get(usize::from(*history))?))
    }

    /// Some points in few words.
    pub(crate) fn when(&self, points: &Points) -> Vec<Past> {
        let sizes = [self.intents.len(), self.histories.len()];
        let cells = cover(&sizes, points.clone()).unwrap_or_default();
        let past = |cell: &Cell| Past {
            intents: of(cell, 0, &self.intents),
            histories: of(cell, 1, &self.histories),
        };
        cells.iter().map(past).collect()
    }
}

/// What a cell holds in one dimension.
fn of<T: Copy>(cell: &Cell, dim: usize, all: &[T]) -> Vec<T> {
    let here = cell.iter().filter(|(of, _)| *of == dim);
    let values = here.flat_map(|(_, values)| values);
    values.filter_map(|at| all.get(*at).copied()).collect()
}
