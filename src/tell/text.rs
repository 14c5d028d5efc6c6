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

pub(crate) use classification::answer;
#[cfg(feature = "render")]
pub(crate) use statement::{elsewhere, said};

use super::phrase::words::labels;
use crate::vocabulary::Word;

/// Paragraphs, one blank line apart; those with nothing to say left out.
fn paragraphs(f: &mut std::fmt::Formatter<'_>, parts: &[String]) -> std::fmt::Result {
    let spoken: Vec<&str> = parts
        .iter()
        .map(|part| part.trim_end())
        .filter(|part| !part.is_empty())
        .collect();
    f.write_str(&spoken.join("\n\n"))
}

/// Words of which something is told; nothing of none.
fn told<W: Word>(words: impl IntoIterator<Item = W>, tell: impl FnOnce(&str) -> String) -> String {
    match labels(words).as_str() {
        "" => String::new(),
        labels => tell(labels),
    }
}

/// Lines under a heading; nothing where there are none.
fn under(heading: &str, lines: impl IntoIterator<Item = String>) -> String {
    let lines: Vec<String> = lines.into_iter().collect();
    match lines.is_empty() {
        true => String::new(),
        false => format!("{heading}\n{}", lines.join("\n")),
    }
}
