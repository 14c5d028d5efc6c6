//! Making one change to a tree of values.

use std::borrow::Cow;

use super::{Change, Deed, Step, Steps};
use crate::diagnostic::{Code, Diagnostic, Quoted, help_for};
use crate::yaml::fields::{Renamed, renamed};
use crate::yaml::node::Node;

/// Where a change was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::yaml) enum Done {
    /// The value at the path is the change's.
    There,
    /// Items were added to the list at the path: from this place on, so many.
    Appended { from: usize, items: usize },
    /// An item of the list above the path is gone.
    Dropped { index: usize },
    /// The key is gone.
    Gone,
}

/// What stands in a list in place of an item that is gone, so that those after it keep their
/// numbers; a tree without a fault has no such node.
const GONE: Node<'static> = Node::Reported;

/// Takes out of all lists what is gone.
pub(super) fn sweep(node: &mut Node<'_>) {
    match node {
        Node::List(items) => {
            items.retain(|item| *item != GONE);
            items.iter_mut().for_each(sweep);
        }
        Node::Map(entries) => entries.iter_mut().for_each(|(_, value)| sweep(value)),
        _ => {}
    }
}

/// Makes a change, or leaves everything as it was.
pub(super) fn apply(
    root: &mut Node<'_>,
    change: &Change,
    names: Renamed,
) -> Result<Done, Diagnostic> {
    match change.deed {
        Deed::Set => set(root, change, names),
        Deed::Add => add(root, change, names),
        Deed::Remove => remove(root, &change.steps, names),
    }
}

fn fault(code: Code, steps: &Steps, message: String, help: Option<String>) -> Diagnostic {
    Diagnostic::error(code, steps, message).maybe_help(help)
}

fn set(root: &mut Node<'_>, change: &Change, names: Renamed) -> Result<Done, Diagnostic> {
    let target = find(root, &change.steps, names)?;
    if *target == change.value {
        let message = format!(
            "the policy says so already: {}",
            Quoted(&change.steps.to_string())
        );
        let help = Some("take the change out".to_owned());
        return Err(fault(Code::ChangesNothing, &change.steps, message, help));
    }
    *target = change.value.clone();
    Ok(Done::There)
}

fn add(root: &mut Node<'_>, change: &Change, names: Renamed) -> Result<Done, Diagnostic> {
    let steps = &change.steps;
    let (above, last) = split(steps);
    let parent = find(root, &above, names)?;
    let is_there = child(parent, &last).is_some();
    if is_there {
        let target = find(root, steps, names)?;
        return match target {
            Node::List(items) => append(items, change),
            _ => {
                let message = format!("{} is there already", Quoted(&steps.to_string()));
                let help = Some("write it under `set` to replace it".to_owned());
                Err(fault(Code::AlreadyThere, steps, message, help))
            }
        };
    }
    match (parent, last) {
        (Node::Map(entries), Step::Key(key)) => {
            entries.push((Cow::Owned(key), change.value.clone()));
            Ok(Done::There)
        }
        (parent, _) => {
            let message = format!(
                "nothing can be added to {}, which is {}",
                Quoted(&above.to_string()),
                parent.kind()
            );
            let help = Some(format!("set {} as a whole", Quoted(&above.to_string())));
            Err(fault(Code::WrongType, steps, message, help))
        }
    }
}

/// Adds an item, or each of several, that a list does not have yet.
fn append<'n>(items: &mut Vec<Node<'n>>, change: &Change) -> Result<Done, Diagnostic> {
    let new: &[Node<'static>] = match &change.value {
        Node::List(new) => new,
        one => std::slice::from_ref(one),
    };
    if new.is_empty() {
        let message = "nothing is added to the list".to_owned();
        let help = Some("take the change out".to_owned());
        return Err(fault(Code::ChangesNothing, &change.steps, message, help));
    }
    if let Some(known) = new.iter().find(|item| items.contains(item)) {
        let what = match known {
            Node::Text(text) => Quoted(text).to_string(),
            other => other.kind().to_owned(),
        };
        let message = format!("the list has {what} already");
        let help = Some("take it out of what is added".to_owned());
        return Err(fault(Code::AlreadyThere, &change.steps, message, help));
    }
    let from = items.len();
    items.extend(new.iter().cloned());
    Ok(Done::Appended {
        from,
        items: new.len(),
    })
}

fn remove(root: &mut Node<'_>, steps: &Steps, names: Renamed) -> Result<Done, Diagnostic> {
    let (above, last) = split(steps);
    let missing = find(root, steps, names).err();
    let parent = find(root, &above, names)?;
    let index = match (&last, &*parent) {
        (Step::Key(word), Node::List(items)) => position(items, word),
        (last, parent) => child(parent, last),
    };
    match (parent, index, missing) {
        (Node::Map(entries), Some(index), _) => {
            entries.remove(index);
            Ok(Done::Gone)
        }
        (Node::List(items), Some(index), _) => {
            if let Some(item) = items.get_mut(index) {
                *item = GONE;
            }
            Ok(Done::Dropped { index })
        }
        (_, _, Some(missing)) => Err(missing),
        (_, _, None) => Err(nowhere(steps, None)),
    }
}

/// The place above a path, and the last step.
fn split(steps: &Steps) -> (Steps, Step) {
    match steps.0.split_last() {
        Some((last, above)) => (Steps(above.to_vec()), last.clone()),
        None => (Steps::default(), Step::Key(String::new())),
    }
}

/// The place of a word in a list.
pub(super) fn position(items: &[Node<'_>], word: &str) -> Option<usize> {
    let is_word = |item: &Node<'_>| matches!(item, Node::Text(text) if text == word);
    items.iter().position(is_word)
}

/// What stands at a path.
pub(super) fn find<'r, 'n>(
    root: &'r mut Node<'n>,
    steps: &Steps,
    names: Renamed,
) -> Result<&'r mut Node<'n>, Diagnostic> {
    let mut here = root;
    for step in &steps.0 {
        let found = child(here, step);
        let help = if found.is_none() {
            help(here, step, names)
        } else {
            None
        };
        here = match (here, found) {
            (Node::Map(entries), Some(at)) => match entries.get_mut(at) {
                Some((_, value)) => value,
                None => return Err(nowhere(steps, help)),
            },
            (Node::List(items), Some(at)) => match items.get_mut(at) {
                Some(value) => value,
                None => return Err(nowhere(steps, help)),
            },
            _ => return Err(nowhere(steps, help)),
        };
    }
    Ok(here)
}

/// The place of a step in a map or a list.
fn child(node: &Node<'_>, step: &Step) -> Option<usize> {
    match (node, step) {
        (Node::Map(entries), Step::Key(key)) => entries.iter().position(|(known, _)| known == key),
        (Node::List(items), Step::Index(index)) => {
            let item = items.get(*index).filter(|item| **item != GONE);
            item.map(|_| *index)
        }
        _ => None,
    }
}

fn nowhere(steps: &Steps, help: Option<String>) -> Diagnostic {
    let message = format!("the policy has no {}", Quoted(&steps.to_string()));
    fault(Code::NoSuchPlace, steps, message, help)
}

/// What there is in place of a step that leads nowhere.
fn help(node: &Node<'_>, step: &Step, names: Renamed) -> Option<String> {
    match (node, step) {
        (Node::Map(entries), Step::Key(key)) => {
            let keys: Vec<&str> = entries.iter().map(|(key, _)| &**key).collect();
            let whole = "what is not there yet is written under `add`, with all that is in it";
            let renamed = renamed(names, key, &keys).map(|now| format!("the key is `{now}` now"));
            renamed
                .or_else(|| help_for(key, keys))
                .or_else(|| Some(whole.into()))
        }
        (Node::List(items), Step::Index(_)) => Some(format!(
            "items count from [0], and the list has {}",
            items.len()
        )),
        (Node::List(items), Step::Key(word)) => {
            let words = items.iter().filter_map(|item| match item {
                Node::Text(text) => Some(&**text),
                _ => None,
            });
            help_for(word, words.collect::<Vec<_>>())
        }
        (Node::Map(_), Step::Index(_)) => {
            Some("name one of its entries, with a dot before it".into())
        }
        _ => Some(format!(
            "that place holds {} and has no parts; set it as a whole",
            node.kind()
        )),
    }
}
