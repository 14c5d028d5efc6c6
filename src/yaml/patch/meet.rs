//! Where changes meet, and the one order in which they are made, whatever order they are given in.
//!
//! Numbers are those of the policy as nobody has amended it, and an item of a list is the same place
//! by its number and by its word. What holds another place comes before it: what one amendment adds,
//! another may change by its name.

use super::apply::{find, position};
use super::{Change, Deed, Step, Steps};
use crate::diagnostic::{Code, Diagnostic, Quoted};
use crate::yaml::node::Node;
use crate::yaml::reader::Reader;

/// A change, with the number of its amendment.
pub(crate) type Numbered<'c> = (usize, &'c Change);

/// What cannot be done with a change, and a change of the same amendment that it meets.
pub(crate) type Meeting<'c> = (Numbered<'c>, Option<&'c Change>, Diagnostic);

/// So many meetings are told.
const MOST_TOLD: usize = 200;

/// Puts changes of some amendments into the order in which they are made.
///
/// # Errors
///
/// What meets, and numbers that the policy does not have.
pub(crate) fn in_order<'c>(
    base: &mut Node<'_>,
    reader: &Reader<'_>,
    mut changes: Vec<Numbered<'c>>,
) -> Result<Vec<Numbered<'c>>, Vec<Meeting<'c>>> {
    changes.sort_by(|(_, one), (_, other)| {
        let order = |change: &Change| (change.steps.0.len(), change.deed);
        let places = order(one)
            .cmp(&order(other))
            .then_with(|| one.steps.cmp(&other.steps));
        places.then_with(|| format!("{:?}", one.value).cmp(&format!("{:?}", other.value)))
    });
    let mut faults = Vec::new();
    for numbered in &changes {
        // What another amendment adds has no number.
        let steps = &numbered.1.steps.0;
        let last = steps
            .iter()
            .rposition(|step| matches!(step, Step::Index(_)));
        let list = last.and_then(|last| steps.get(..=last)).unwrap_or_default();
        let has_none = find(base, &Steps(list.to_vec()), reader.renamed).is_err();
        if has_none && let Err(fault) = find(base, &numbered.1.steps, reader.renamed) {
            faults.push((*numbered, None, fault));
        }
    }
    faults.extend(meetings(base, &changes));
    match faults.is_empty() {
        true => Ok(changes),
        false => Err(faults),
    }
}

/// A place that a change touches, and the number of the change.
type Touched = (Steps, usize);

fn meetings<'c>(base: &Node<'_>, changes: &[Numbered<'c>]) -> Vec<Meeting<'c>> {
    let each = changes.iter().enumerate();
    let mut touched: Vec<Touched> = each
        .flat_map(|(number, (_, change))| {
            touches(base, change)
                .into_iter()
                .map(move |at| (at, number))
        })
        .collect();
    // A place comes right before all that is in it.
    touched.sort_unstable();
    let mut faults: Vec<Meeting<'c>> = Vec::new();
    let mut holding: Vec<Touched> = Vec::new();
    for part in touched {
        while holding.last().is_some_and(|whole| !whole.0.holds(&part.0)) {
            holding.pop();
        }
        let met = holding
            .iter()
            .find(|whole| whole.1 != part.1 && is_one_place(changes, whole, &part));
        let Some(whole) = met else {
            holding.push(part);
            continue;
        };
        let (Some(one), Some(other)) = (changes.get(whole.1), changes.get(part.1)) else {
            continue;
        };
        let place = part.0.to_string();
        let told = |who: &str, help: &str| {
            let message = format!("{who} touch {}", Quoted(&place));
            Diagnostic::error(Code::ChangedTwice, &place, message).help(help)
        };
        let new = match one.0 == other.0 {
            true => {
                let fault = told("two changes", "make them one change");
                vec![(*other, Some(one.1), fault)]
            }
            false => {
                let fault = told("two amendments", "leave it to one of them");
                vec![(*one, None, fault.clone()), (*other, None, fault)]
            }
        };
        for meeting in new {
            if !faults.contains(&meeting) && faults.len() < MOST_TOLD {
                faults.push(meeting);
            }
        }
    }
    faults
}

/// Whether two changes, one of a place and one of something in it, cannot both be made.
fn is_one_place(changes: &[Numbered<'_>], whole: &Touched, part: &Touched) -> bool {
    let (Some(one), Some(other)) = (changes.get(whole.1), changes.get(part.1)) else {
        return false;
    };
    let inside = other.1.steps.0.get(whole.0.0.len()..).unwrap_or_default();
    let has_number = inside.iter().any(|step| matches!(step, Step::Index(_)));
    whole.0 == part.0 || one.0 == other.0 || one.1.deed == Deed::Remove || has_number
}

/// The places of the policy that a change touches, items of its lists by their numbers.
fn touches(base: &Node<'_>, change: &Change) -> Vec<Steps> {
    let (at, there) = resolved(base, &change.steps);
    match (change.deed, there, &change.value) {
        (Deed::Add, Some(Node::List(items)), value) => {
            let new = match value {
                Node::List(new) => new.as_slice(),
                one => std::slice::from_ref(one),
            };
            let item = |item: &Node<'_>| match item {
                Node::Text(word) => named(items, word),
                other => Step::Key(format!("{other:?}")),
            };
            new.iter().map(|new| at.then(item(new))).collect()
        }
        _ => vec![at],
    }
}

/// A path with the numbers of words in lists, and what stands there.
fn resolved<'r, 'n>(base: &'r Node<'n>, steps: &Steps) -> (Steps, Option<&'r Node<'n>>) {
    let mut here = Some(base);
    let mut at = Steps::default();
    for step in &steps.0 {
        let step = match (here, step) {
            (Some(Node::List(items)), Step::Key(word)) => named(items, word),
            _ => step.clone(),
        };
        here = match (here, &step) {
            (Some(Node::List(items)), Step::Index(index)) => items.get(*index),
            (Some(Node::Map(entries)), Step::Key(key)) => {
                let mut entries = entries.iter();
                entries
                    .find(|(known, _)| known == key)
                    .map(|(_, value)| value)
            }
            _ => None,
        };
        at = at.then(step);
    }
    (at, here)
}

/// The step to a word of a list.
fn named(items: &[Node<'_>], word: &str) -> Step {
    position(items, word).map_or_else(|| Step::Key(word.to_owned()), Step::Index)
}
