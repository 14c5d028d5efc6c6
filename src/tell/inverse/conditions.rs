//! Changes of circumstances in a few words: those that differ in one value alone are told as one.

use std::collections::{BTreeMap, BTreeSet};

use crate::answer::cover::cover;
use crate::answer::decision::Classification;
use crate::answer::inverse::ChangedCircumstances;
use crate::policy::Policy;
use crate::tell::phrase::facts::values;
use crate::tell::phrase::places::place;
use crate::tell::phrase::verdicts::clause;
use crate::tell::phrase::words::to_be_kept;
use crate::vocabulary::Fact;
use crate::vocabulary::outcome::Decision;

/// Changes of the same facts that lead to the same for the same reasons.
struct Alike {
    facts: Vec<Fact>,
    /// What follows them in a sentence.
    then: String,
    /// The numbers of the values.
    points: BTreeSet<Vec<u8>>,
}

/// Each change as a phrase with its places, those that differ in values alone together:
/// "in a non-teaching area (Bring Your Own Device, line 201)".
///
/// A phrase says which answer it leads to where that is `told`.
pub(super) fn conditions(
    policy: &Policy,
    changes: &[ChangedCircumstances<'_>],
    told: impl Fn(Decision) -> bool,
) -> Vec<String> {
    let mut groups: Vec<Alike> = Vec::new();
    let mut known: BTreeMap<(Vec<Fact>, String), usize> = BTreeMap::new();
    for change in changes {
        let facts: Vec<Fact> = change.sets.iter().map(|set| set.fact).collect();
        let then = then(change, told(change.decision()));
        let point = change.sets.iter().map(|set| set.number).collect();
        let at = *known
            .entry((facts, then))
            .or_insert_with_key(|(facts, then)| {
                groups.push(Alike {
                    facts: facts.clone(),
                    then: then.clone(),
                    points: BTreeSet::new(),
                });
                groups.len() - 1
            });
        if let Some(group) = groups.get_mut(at) {
            group.points.insert(point);
        }
    }
    let phrases = groups.iter().flat_map(|group| phrases(policy, group));
    phrases.collect()
}

fn phrases(policy: &Policy, group: &Alike) -> Vec<String> {
    let sizes: Vec<usize> = group.facts.iter().map(|fact| policy.size(*fact)).collect();
    let boxes = cover(&sizes, group.points.clone()).unwrap_or_else(|| {
        // Too many to be told in few words: each by itself.
        let each = group.points.iter().map(|point| {
            let values = point.iter().map(|value| vec![usize::from(*value)]);
            values.enumerate().collect()
        });
        each.collect()
    });
    let told = boxes.iter().map(|dims| {
        let facts = dims.iter().filter_map(|(dim, numbers)| {
            let fact = group.facts.get(*dim)?;
            Some(values(policy, *fact, numbers))
        });
        let facts: Vec<String> = facts.collect();
        format!("{}{}", facts.join(", "), group.then)
    });
    told.collect()
}

/// What a change leads to, where it stands, and what must then be kept to.
fn then(change: &ChangedCircumstances<'_>, told: bool) -> String {
    let mut text = String::new();
    if told {
        text.push_str(": ");
        text.push_str(&clause(change.answer.policy, change.answer.decision));
    }
    text.push_str(&format!(" ({})", places(&change.answer)));
    text.push_str(&to_be_kept(change.provisos()));
    text
}

/// Where the rules stand that decide: a case that has a place of its own, else its whole rule.
pub(super) fn places(answer: &Classification<'_>) -> String {
    let mut places: Vec<String> = Vec::new();
    for statement in answer.speaking() {
        let cases = statement.open_cases(answer.facts());
        let cited = cases.filter_map(|(case, _)| answer.policy.cite_case(case));
        let mut cited: Vec<String> = cited.map(|source| place(&source)).collect();
        if cited.is_empty() {
            cited.push(place(&answer.policy.cite(&statement.source)));
        }
        for place in cited {
            if !places.contains(&place) {
                places.push(place);
            }
        }
    }
    // Where a line says it in so many words, what is inferred from it adds nothing.
    let printed = places.clone();
    places.retain(|place| {
        let from = place.strip_prefix("inferred from ");
        from.is_none_or(|from| printed.iter().all(|printed| printed != from))
    });
    // Outside the scope no rule decides.
    let bounds = answer.bounds().filter(|_| places.is_empty());
    places.extend(bounds.map(|bounds| place(&answer.policy.cite(&bounds.source))));
    places.join("; ")
}
