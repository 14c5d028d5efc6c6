//! With which intents something was done, and after what: all of them, some, and in words.

use std::collections::BTreeSet;

use serde::Serialize;
use strum::IntoEnumIterator as _;

use super::cover::cover;
use super::decision::phrases::{list, lower};
use crate::vocabulary::{History, Intent, Word as _};

/// With which intents something was done, and after what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
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

/// With which intents and after what; nothing where with any.
pub(crate) fn told(pasts: &[Past]) -> String {
    let cases: Vec<String> = pasts
        .iter()
        .map(past)
        .filter(|case| !case.is_empty())
        .collect();
    match cases.as_slice() {
        [] => String::new(),
        cases => format!(", {}", cases.join("; or ")),
    }
}

fn past(past: &Past) -> String {
    let intent = |intent: &Option<Intent>| match intent {
        None => "with an intent that is not known".to_owned(),
        Some(intent) => format!("if {}", lower(intent.label())),
    };
    let all = Intent::iter().count() + 1;
    let intents = match past.intents.len() {
        len if len + 1 == all && !past.intents.contains(&None) => {
            "once the intent is known".to_owned()
        }
        _ => list(past.intents.iter().map(intent), "or"),
    };
    let histories = list(
        past.histories.iter().map(|history| self::history(*history)),
        "or",
    );
    let both = [intents, histories];
    let spoken: Vec<String> = both.into_iter().filter(|text| !text.is_empty()).collect();
    spoken.join(", ")
}

fn history(history: History) -> &'static str {
    match history {
        History::FirstTime => "the first time",
        History::Repeat => "as a repeat",
        History::RepeatAfterWarning => "as a repeat after a warning",
    }
}
