//! Every change of what is known at once: which of them give an answer, and which of these are
//! minimal.
//!
//! A change leaves each fact as it is or gives it another value. So all changes are the points of
//! a space with one dimension a fact, in which 0 is "as it is", and the changes that are part of
//! another are those with some of its digits set to 0. Both questions then have an answer at a
//! point from the answers at points before it, and no change is tried twice.

use enumset::EnumSet;

use super::Wanted;
use crate::policy::circumstances::Facts;
use crate::policy::{Entry, Sizes};
use crate::vocabulary::Fact;
use crate::vocabulary::outcome::Outcome;

/// A fact that can be changed, or that what is asked turns on.
struct Dim {
    fact: Fact,
    /// The values that it has for whoever is asked about.
    values: Vec<u8>,
    /// Those of them that it can have where it is not known.
    open: Vec<u8>,
    /// What it can be: first as it is, then what it can become; nothing is "not known".
    choices: Vec<Option<u8>>,
}

/// What an answer can be once all is known.
type Seen = EnumSet<Outcome>;

/// A change: each fact that gets another value, with the number of that value.
pub(super) type Set = Vec<(Fact, u8)>;

/// Every minimal change of what is known that gives the answer, small ones first; the empty one
/// alone where it is the answer already.
pub(super) fn minimal(
    entry: &Entry,
    known: &Facts,
    held: EnumSet<Fact>,
    sizes: &Sizes,
    wanted: Wanted,
) -> Vec<Set> {
    let dims: Vec<Dim> = entry
        .asks()
        .map(|fact| {
            let values = entry.values(fact, sizes);
            let open: Vec<u8> = entry.open_values(fact, sizes, known).collect();
            let known = known.value(fact, fact.into());
            // Nobody becomes somebody else; who it is may become known.
            let is_held = match fact {
                Fact::Group => held.contains(fact) || known.is_some(),
                // It can follow from the rest, held or not.
                Fact::WithinScope => false,
                _ => held.contains(fact),
            };
            Dim {
                fact,
                values: values.collect(),
                choices: choices(known, &open, is_held),
                open,
            }
        })
        .collect();
    let mut seen = answers(entry, &dims);
    follow_scope(&mut seen, entry, known, &dims);
    let gives = seen
        .into_iter()
        .map(|seen| seen.is_subset(wanted.outcomes()));
    let mut found = sets(&dims, gives);
    found.retain(|set| set.iter().all(|(fact, _)| !held.contains(*fact)));
    found.sort_by_key(Vec::len);
    found
}

/// What a fact can be, as it is first.
fn choices(known: Option<u8>, open: &[u8], held: bool) -> Vec<Option<u8>> {
    let values = open.iter().copied();
    let others = values.map(Some).filter(|value| *value != known);
    let open = if held { 0 } else { usize::MAX };
    std::iter::once(known).chain(others.take(open)).collect()
}

/// What the answer can be after each change.
fn answers(entry: &Entry, dims: &[Dim]) -> Vec<Seen> {
    let mut cells: Vec<Seen> = entry.combinations().map(Seen::from).collect();
    // One fact after the other, its values make room for its choices.
    let mut before = 1;
    for dim in dims {
        let of = dim.values.len();
        let at = |cells: &[Seen], block: usize, value: u8, within: usize| {
            let place = entry.place(dim.fact, value);
            let cell = cells.get((block * of + place) * before + within);
            cell.copied().unwrap_or_default()
        };
        let mut wider = Vec::new();
        for block in 0..cells.len() / (before * of).max(1) {
            for choice in &dim.choices {
                wider.extend((0..before).map(|within| {
                    match choice {
                        Some(value) => at(&cells, block, *value, within),
                        None => dim
                            .open
                            .iter()
                            .map(|value| at(&cells, block, *value, within))
                            .fold(Seen::default(), |all, seen| all | seen),
                    }
                }));
            }
        }
        cells = wider;
        before *= dim.choices.len();
    }
    cells
}

/// Where nobody says whether it lies within the policy's scope, that follows from the rest of what is known
/// after a change.
fn follow_scope(seen: &mut [Seen], entry: &Entry, known: &Facts, dims: &[Dim]) {
    let scope = dims.iter().position(|dim| dim.fact == Fact::WithinScope);
    let Some(of) = scope.filter(|_| known.get(Fact::WithinScope).is_none()) else {
        return;
    };
    for index in 0..seen.len() {
        let mut facts = *known;
        let mut stride = 1;
        let mut follows = None;
        for (at, dim) in dims.iter().enumerate() {
            let digit = index / stride % dim.choices.len();
            match dim.choices.get(digit) {
                Some(Some(value)) if digit > 0 => facts.know(dim.fact, *value),
                _ if at == of => follows = Some((stride, &dim.choices)),
                _ => {}
            }
            stride *= dim.choices.len();
        }
        let value = entry.known(Fact::WithinScope, Fact::WithinScope.into(), &facts);
        if let (Some((stride, choices)), Some(_)) = (follows, value)
            && let Some(choice) = choices.iter().position(|choice| *choice == value)
            && let Some(there) = seen.get(index + choice * stride).copied()
            && let Some(seen) = seen.get_mut(index)
        {
            *seen = there;
        }
    }
}

/// The changes that give it while no part of them does.
fn sets(dims: &[Dim], gives: impl Iterator<Item = bool>) -> Vec<Set> {
    // Whether a change or some part of it gives it.
    let mut reached: Vec<bool> = Vec::new();
    let mut found = Vec::new();
    for (index, gives) in gives.enumerate() {
        let mut stride = 1;
        let mut set = Set::new();
        let mut part = false;
        for dim in dims {
            let digit = index / stride % dim.choices.len();
            if let (1.., Some(Some(value))) = (digit, dim.choices.get(digit)) {
                set.push((dim.fact, *value));
                // Without this one; every smaller part is one of that.
                let smaller = reached.get(index - digit * stride);
                part |= smaller.is_some_and(|reached| *reached);
            }
            stride *= dim.choices.len();
        }
        if gives && !part {
            found.push(set);
        }
        reached.push(gives || part);
    }
    found
}
