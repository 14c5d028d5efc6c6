//! With which intents something was done, and after what: all of them, and some in few words.

use std::collections::BTreeSet;

use serde::Serialize;
use strum::IntoEnumIterator as _;

use super::cover::cover;
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

/// Every intent or none, with every history.
pub(crate) fn pasts() -> impl Iterator<Item = (Option<Intent>, History)> {
    let intents = std::iter::once(None).chain(Intent::iter().map(Some));
    intents.flat_map(|intent| History::iter().map(move |history| (intent, history)))
}

/// Some of the [`pasts`], by the numbers of their intents and histories, in few words.
pub(crate) fn when(points: &BTreeSet<Vec<u8>>) -> Vec<Past> {
    let intents: Vec<Option<Intent>> = std::iter::once(None)
        .chain(Intent::iter().map(Some))
        .collect();
    let histories: Vec<History> = History::iter().collect();
    let cells = cover(&[intents.len(), histories.len()], points.clone()).unwrap_or_default();
    cells
        .into_iter()
        .map(|cell| {
            let of = |dim: usize| {
                cell.iter()
                    .find(|(of, _)| *of == dim)
                    .map(|(_, values)| values.clone())
                    .unwrap_or_default()
            };
            Past {
                intents: of(0)
                    .iter()
                    .filter_map(|at| intents.get(*at).copied())
                    .collect(),
                histories: of(1)
                    .iter()
                    .filter_map(|at| histories.get(*at).copied())
                    .collect(),
            }
        })
        .collect()
}
