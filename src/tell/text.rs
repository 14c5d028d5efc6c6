//! Answers as paragraphs that a head teacher can read.
//!
//! Plain British English, labels instead of ids, one sentence a fact, each
//! with its place. What the text leaves open is said, never smoothed over.

mod assessment;
mod classification;
mod contacts;
mod duties;
mod procedure;
mod recommendation;
mod repeats;
mod statement;

use crate::tell::phrase::{facts, words};

pub(crate) use assessment::incident_named;

/// Parts of sentences, for whoever else writes about answers.
pub(crate) mod phrases {
    pub(crate) use super::classification::answer;
    pub(crate) use super::facts::{noun, time, value};
    pub(crate) use super::words::{
        bracket, clause, either, groups, labels, list, lower, people, place, upper, verdict,
    };
}

/// Paragraphs, one blank line apart; those with nothing to say left out.
fn paragraphs(f: &mut std::fmt::Formatter<'_>, parts: &[String]) -> std::fmt::Result {
    let spoken: Vec<&str> = parts
        .iter()
        .map(|part| part.trim_end())
        .filter(|part| !part.is_empty())
        .collect();
    f.write_str(&spoken.join("\n\n"))
}
