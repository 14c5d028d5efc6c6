//! Printed labels and the standard words that they are, exactly.

use super::super::words::folded;
use crate::vocabulary::{
    Acceptability, Permission, PupilIncident, PupilResponse, Role, StaffIncident, StaffResponse,
    Technology, UserAction, Word,
};

/// The standard words that a label is: one, none, or several.
pub(super) fn words<W: Word>(label: &str) -> Vec<&'static str> {
    let label = folded(label);
    if label.is_empty() {
        return Vec::new();
    }
    let labelled: Vec<_> = W::iter()
        .filter(|word| folded(word.label()) == label)
        .map(Word::as_str)
        .collect();
    if !labelled.is_empty() {
        return labelled;
    }
    W::iter()
        .filter(|word| word.names().iter().any(|name| folded(name) == label))
        .map(Word::as_str)
        .collect()
}

/// A kind of words: those of one part of a policy.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    UserAction,
    Technology,
    PupilIncident,
    StaffIncident,
    Acceptability,
    Permission,
    PupilResponse,
    StaffResponse,
    Role,
}

impl Kind {
    pub(super) fn words(self, label: &str) -> Vec<&'static str> {
        match self {
            Self::UserAction => words::<UserAction>(label),
            Self::Technology => words::<Technology>(label),
            Self::PupilIncident => words::<PupilIncident>(label),
            Self::StaffIncident => words::<StaffIncident>(label),
            Self::Acceptability => words::<Acceptability>(label),
            Self::Permission => words::<Permission>(label),
            Self::PupilResponse => words::<PupilResponse>(label),
            Self::StaffResponse => words::<StaffResponse>(label),
            Self::Role => words::<Role>(label),
        }
    }

    /// Whether a word of that spelling is standard.
    pub(super) fn is_standard(word: &str) -> bool {
        fn is<W: Word>(word: &str) -> bool {
            W::iter().any(|standard| standard.as_str() == word)
        }
        is::<UserAction>(word)
            || is::<Technology>(word)
            || is::<PupilIncident>(word)
            || is::<StaffIncident>(word)
            || is::<Acceptability>(word)
            || is::<Permission>(word)
            || is::<PupilResponse>(word)
            || is::<StaffResponse>(word)
            || is::<Role>(word)
    }

    /// How a standard word is printed.
    pub(super) fn label(self, word: &str) -> Option<&'static str> {
        fn label<W: Word>(word: &str) -> Option<&'static str> {
            let found = W::iter().find(|standard| standard.as_str() == word);
            found.map(Word::label)
        }
        match self {
            Self::UserAction => label::<UserAction>(word),
            Self::Technology => label::<Technology>(word),
            Self::PupilIncident => label::<PupilIncident>(word),
            Self::StaffIncident => label::<StaffIncident>(word),
            Self::Acceptability => label::<Acceptability>(word),
            Self::Permission => label::<Permission>(word),
            Self::PupilResponse => label::<PupilResponse>(word),
            Self::StaffResponse => label::<StaffResponse>(word),
            Self::Role => label::<Role>(word),
        }
    }
}

/// An id made of a label; where that begins with no letter, of another word before it.
pub(super) fn id(label: &str, before: &str, taken: impl Fn(&str) -> bool) -> String {
    let mut base = String::new();
    for word in folded(label).split(' ') {
        let word: String = word.chars().filter(char::is_ascii_alphanumeric).collect();
        if word.is_empty() {
            continue;
        }
        if base.len() + word.len() > 40 {
            if base.is_empty() {
                base = word.chars().take(40).collect();
            }
            break;
        }
        if !base.is_empty() {
            base.push('-');
        }
        base.push_str(&word);
    }
    if !base.starts_with(|c: char| c.is_ascii_lowercase()) {
        base = if base.is_empty() {
            before.to_owned()
        } else {
            format!("{before}-{base}").chars().take(43).collect()
        };
    }
    let base = base.trim_end_matches('-').to_owned();
    let reserved = ["all", "any-other", "everyone", "illegal", "silent"];
    let free = |id: &str| !taken(id) && !Kind::is_standard(id) && !reserved.contains(&id);
    if free(&base) {
        return base;
    }
    let mut number = 2_usize;
    loop {
        let id = format!("{base}-{number}");
        if free(&id) {
            return id;
        }
        number += 1;
    }
}
