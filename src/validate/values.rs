//! The words that a school added to the values of facts, and places that lie in others.

use std::cmp::Reverse;

use crate::diagnostic::Code;
use crate::document::{OwnDocument, OwnWordDocument};
use crate::policy::circumstances::{MOST_BYTES, MOST_GIVEN, MOST_VALUES, name_size};
use crate::policy::{Clock, Values, WordList, vocabulary};
use crate::yaml::{At, Entries, Reader};

use super::circle::{Within, circle};
use super::{names, own};

/// Reads them; of a file in which a place lies in itself, no place lies in another.
pub(super) fn values(
    document: &OwnDocument,
    clock: &Clock,
    groups: &[&str],
    reader: &Reader<'_>,
) -> Values {
    let at = reader.at("own");
    let mut lies_in = Vec::new();
    let mut all = Vec::new();
    for (fact, words) in document.values() {
        let Some((key, standard)) = fact.own_key().zip(vocabulary(fact)) else {
            continue;
        };
        let at = at.key(key);
        let list = own::list(standard, words, at, |_, _| ());
        let most = MOST_VALUES - standard.count();
        if words.len() > most && !at.is_at_fault() {
            let message = format!("more than {most} own words for a {}", standard.kind);
            let help = Some("take out those that no rule names".into());
            at.fault_at_key(Code::TooMany, message, help);
        }
        lies_in.extend(inside(words, &list, at));
        all.push((fact, list));
    }
    let longest = |list: &WordList| list.own_ids().map(name_size).max().unwrap_or_default();
    let values: usize = all.iter().map(|(_, list)| longest(list)).sum();
    let mut groups: Vec<usize> = groups.iter().map(|id| name_size(id)).collect();
    groups.sort_unstable_by_key(|size| Reverse(*size));
    let groups: usize = groups.iter().take(MOST_GIVEN).sum();
    let facts = document.facts.iter().map(|(id, _)| name_size(id));
    let values = values + facts.sum::<usize>();
    if values > 0 && values + groups > MOST_BYTES {
        let message = "own words that are too long to be given together";
        let help = "give the longest of the groups, places, moments, occasions, purposes and facts shorter names";
        at.fault_at_key(Code::TooMany, message, Some(help.into()));
    }
    Values::new(clock.bands(), all, &lies_in)
}

/// Which place lies in which, by number; nothing where one lies in itself.
fn inside(words: &Entries<OwnWordDocument>, list: &WordList, at: At<'_>) -> Vec<(usize, usize)> {
    let mut inside: Vec<Within<'_>> = Vec::new();
    for (name, word) in words {
        let outer = word.inside.as_deref();
        let outer = outer.and_then(|outer| names::slot(outer, list, at.key(name).key("in")));
        inside.extend(
            list.slot_of(name)
                .zip(outer)
                .map(|(inner, outer)| (name.as_str(), inner, vec![outer])),
        );
    }
    if let Some((name, through)) = circle(&inside, list) {
        let message = format!("`{name}` lies in itself: {through}");
        let help = Some("take one of these out".into());
        at.key(name)
            .key("in")
            .fault(Code::ContradictoryGroups, message, help);
        return Vec::new();
    }
    let pairs = inside.into_iter();
    pairs
        .flat_map(|(_, inner, outer)| outer.into_iter().map(move |outer| (inner, outer)))
        .collect()
}
