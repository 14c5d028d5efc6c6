//! What is not a table: paragraphs and lists under headings.

use strum::IntoEnumIterator as _;

use super::prose;
use crate::policy::Policy;
use crate::tell::explain::{Explanation, Paragraph, Reader, SentenceKind};
use crate::tell::phrase::people::matter;
use crate::tell::phrase::words::{list, word};
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
        .chain(prose::ladders(policy))
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
        let silent = silent.into_iter().map(|of| matter(policy, of));
        blocks.push(Block::Text(format!(
            "The policy does not say to whom these go: {}.",
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

/// What is done on suspicion, as staff are told; suspicions that are answered alike, together.
pub(super) fn procedures(policy: &Policy) -> Vec<Part> {
    let mut known: Vec<(Vec<&str>, Vec<Block>)> = Vec::new();
    for suspicion in Suspicion::iter() {
        let named = format!("Suspected: {}. ", word(suspicion));
        let said = blocks(&policy.procedure(suspicion).explain(Reader::Staff), &named);
        match known.iter_mut().find(|(_, blocks)| *blocks == said) {
            Some((suspicions, _)) => suspicions.push(suspicion.label()),
            None => known.push((vec![suspicion.label()], said)),
        }
    }
    let parts = known.into_iter().map(|(suspicions, blocks)| Part {
        title: suspicions.join("; "),
        blocks,
    });
    parts.collect()
}

/// The paragraphs and lists of an explanation, without what names the suspicion: the heading does.
fn blocks(of: &Explanation, named: &str) -> Vec<Block> {
    let block = |paragraph: Paragraph<'_>| {
        let sentences = paragraph.sentences().iter().map(|sentence| {
            let text = sentence.text();
            text.strip_prefix(named).unwrap_or(text).to_owned()
        });
        let sentences: Vec<String> = sentences.collect();
        match paragraph.kind() {
            _ if sentences.len() == 1 => Block::Text(sentences.concat()),
            SentenceKind::Step => Block::Steps(sentences),
            kind if kind.is_list() => Block::Items(sentences),
            _ => Block::Text(sentences.join(" ")),
        }
    };
    of.paragraphs().map(block).collect()
}

fn without_empty(mut blocks: Vec<Block>) -> Vec<Block> {
    blocks.retain(|block| *block != Block::Items(Vec::new()));
    blocks
}
