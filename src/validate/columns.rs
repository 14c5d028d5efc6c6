//! The columns of levels, and levels on their own.

use crate::document::LevelTableDocument;
use crate::policy::{Level, Words};
use crate::vocabulary::{Acceptability, Meaning, Permission, Word};
use crate::yaml::At;

use super::names;
use super::own::OwnLevels;

/// Finds the columns.
pub(super) fn columns<W: Word>(
    document: &LevelTableDocument,
    words: &Words<W, Meaning>,
    means: impl Fn(W) -> Meaning,
    path: At<'_>,
) -> Vec<Level> {
    names::some_columns(&document.columns, path);
    let at = path.key("columns");
    let mut levels: Vec<Level> = Vec::with_capacity(document.columns.len());
    for (i, text) in document.columns.iter().enumerate() {
        if levels.iter().any(|level| *level.id == **text) {
            names::twice(text, at.index(i));
            continue;
        }
        if let Some(level) = level(text, words, &means, at.index(i)) {
            levels.push(level);
        }
    }
    levels
}

/// Whether some column of a table was not found, or none is given.
pub(super) fn at_fault(document: &LevelTableDocument, levels: &[Level]) -> bool {
    let is_found = |text: &String| levels.iter().any(|level| *level.id == **text);
    document.columns.is_empty() || !document.columns.iter().all(is_found)
}

/// Finds one level.
fn level<W: Word>(
    text: &str,
    words: &Words<W, Meaning>,
    means: impl Fn(W) -> Meaning,
    at: At<'_>,
) -> Option<Level> {
    let slot = names::slot(text, words, at)?;
    let meaning = match words.own_at(slot) {
        Some(own) => own.detail,
        None => means(words.term_at(slot)?.standard()?),
    };
    Some(Level {
        id: text.into(),
        label: words.label_at(slot).into(),
        meaning,
    })
}

/// Finds a level of either vocabulary, for a rule in prose.
pub(super) fn any_level(text: &str, levels: &OwnLevels, at: At<'_>) -> Option<Level> {
    if levels.acceptability.slot_of(text).is_some() {
        return level(text, &levels.acceptability, Acceptability::means, at);
    }
    if levels.permissions.slot_of(text).is_none() {
        let known = levels.acceptability.ids().chain(levels.permissions.ids());
        names::unknown_own("level", text, known, at);
        return None;
    }
    level(text, &levels.permissions, Permission::means, at)
}
