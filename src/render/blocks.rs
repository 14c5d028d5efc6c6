//! What is not a table: paragraphs and lists under headings.

use strum::IntoEnumIterator as _;

use super::prose;
use crate::phrase::words::{list, lower};
use crate::policy::Policy;
use crate::vocabulary::{Matter, Suspicion, Word as _};

/// A piece of running text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Block {
    Text(String),
    Items(Vec<String>),
    /// A list whose order counts.
    Steps(Vec<String>),
}

/// What stands under one heading.
#[derive(Clone, Debug)]
pub(super) struct Part {
    pub(super) title: String,
    pub(super) blocks: Vec<Block>,
}

/// Rules in prose, on what is allowed and on what follows.
pub(super) fn rules(policy: &Policy) -> Vec<Block> {
    let said: Vec<String> = prose::rules(policy)
        .chain(prose::response_rules(policy))
        .collect();
    match said.is_empty() {
        true => vec![Block::Text(
            "No sentence of the document is read beside its tables.".to_owned(),
        )],
        false => vec![Block::Items(said)],
    }
}

/// To whom every matter goes, and the matters of which the policy says nothing.
pub(super) fn contacts(policy: &Policy) -> Vec<Block> {
    let (silent, spoken): (Vec<_>, Vec<_>) =
        Matter::iter().partition(|matter| policy.contacts(*matter).is_silent());
    let said = spoken
        .iter()
        .map(|matter| policy.contacts(*matter).to_string());
    let mut blocks = vec![Block::Items(said.collect())];
    if !silent.is_empty() {
        let silent = silent.iter().map(|matter| lower(matter.label()));
        blocks.push(Block::Text(format!(
            "The policy does not say to whom these are brought: {}.",
            list(silent, "and")
        )));
    }
    without_empty(blocks)
}

/// Who has to do what.
pub(super) fn duties(policy: &Policy) -> Vec<Block> {
    let duties: Vec<String> = policy.all_duties().map(|duty| duty.to_string()).collect();
    match duties.is_empty() {
        true => vec![Block::Text(
            "No duty of anybody is read in this policy.".to_owned(),
        )],
        false => vec![Block::Items(duties)],
    }
}

/// What is done on suspicion; suspicions that are answered alike, together.
pub(super) fn procedures(policy: &Policy) -> Vec<Part> {
    let mut known: Vec<(Vec<String>, String)> = Vec::new();
    for suspicion in Suspicion::iter() {
        let text = policy.procedure(suspicion).to_string();
        let named = format!("Suspected: {}. ", lower(suspicion.label()));
        let said = text.strip_prefix(&named).unwrap_or(&text);
        match known.iter_mut().find(|(_, text)| text == said) {
            Some((suspicions, _)) => suspicions.push(suspicion.label().to_owned()),
            None => known.push((vec![suspicion.label().to_owned()], said.to_owned())),
        }
    }
    let parts = known.into_iter().map(|(suspicions, text)| Part {
        title: suspicions.join("; "),
        blocks: blocks(&text),
    });
    parts.collect()
}

/// The paragraphs and lists of a text as answers print them.
fn blocks(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty()) {
        let step = line
            .split_once(". ")
            .filter(|(number, _)| number.parse::<usize>().is_ok());
        match (line.strip_prefix("- "), step, blocks.last_mut()) {
            (Some(item), _, Some(Block::Items(items))) => items.push(item.to_owned()),
            (Some(item), _, _) => blocks.push(Block::Items(vec![item.to_owned()])),
            (None, Some((_, step)), Some(Block::Steps(steps))) => steps.push(step.to_owned()),
            (None, Some((_, step)), _) => blocks.push(Block::Steps(vec![step.to_owned()])),
            (None, None, _) => blocks.push(Block::Text(line.to_owned())),
        }
    }
    blocks
}

fn without_empty(mut blocks: Vec<Block>) -> Vec<Block> {
    blocks.retain(|block| *block != Block::Items(Vec::new()));
    blocks
}
