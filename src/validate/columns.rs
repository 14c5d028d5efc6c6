//! The columns of levels, and levels on their own.

use crate::diagnostic::{Code, help_for};
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

/// Of each audience of a table the columns that it has: all those that `only` gives to no others.
pub(super) fn of_audiences(
    document: &LevelTableDocument,
    levels: &[Level],
    path: At<'_>,
) -> Vec<Vec<usize>> {
    let only = path.key("only");
    for (column, audiences) in &document.only {
        let at = only.key(column);
        let known = || document.columns.iter().map(String::as_str);
        if known().all(|known| known != column) && !at.is_full() {
            let message = format!("`{column}` is no column of this table");
            let help = help_for(column, known());
            let help = help.or_else(|| Some("add it to the `columns`".into()));
            at.fault_at_key(Code::LevelNotAColumn, message, help);
        }
        for (i, audience) in audiences.iter().enumerate() {
            let known = || document.audiences.iter().map(String::as_str);
            if audiences.iter().take(i).any(|before| before == audience) {
                names::twice(audience, at.index(i));
            } else if known().all(|known| known != audience) && !audience.is_empty() {
                let message = format!("`{audience}` is none of the audiences of this table");
                let help = help_for(audience, known());
                let help = help.or_else(|| Some("add it to the `audiences` of the table".into()));
                at.index(i).fault(Code::UnknownAudience, message, help);
            }
        }
    }
    let has = |audience: &String, level: &Level| {
        let mut only = document.only.iter();
        let only = only.find(|(column, _)| **column == *level.id);
        only.is_none_or(|(_, audiences)| audiences.contains(audience))
    };
    let of = |audience| {
        let levels = levels.iter().enumerate();
        levels
            .filter(move |(_, level)| has(audience, level))
            .map(|(column, _)| column)
            .collect()
    };
    document.audiences.iter().map(of).collect()
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
        in_brackets: false,
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
