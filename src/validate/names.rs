//! Finding the words that a document names.

use crate::diagnostic::{Code, Path, help_for};
use crate::document::Reader;
use crate::policy::Words;
use crate::vocabulary::{Term, Word};

/// Finds a standard word; an empty text was reported before.
pub(super) fn standard<W: Word>(text: &str, reader: &mut Reader<'_>, path: Path<'_>) -> Option<W> {
    if text.is_empty() {
        return None;
    }
    let found = text.parse().ok();
    if found.is_none() {
        unknown(W::KIND, text, W::iter().map(Word::as_str), reader, path);
    }
    found
}

/// Finds standard words, in the order of the list, each once.
pub(super) fn standards<W: Word>(
    texts: &[String],
    reader: &mut Reader<'_>,
    path: Path<'_>,
) -> Vec<W> {
    let mut words = Vec::with_capacity(texts.len());
    for (i, text) in texts.iter().enumerate() {
        if let Some(word) = standard(text, reader, path.index(i)) {
            if words.contains(&word) {
                twice(text, reader, path.index(i));
            } else {
                words.push(word);
            }
        }
    }
    words
}

/// Finds a standard word or one of the file's own, by number.
pub(super) fn slot<W: Word, D>(
    text: &str,
    words: &Words<W, D>,
    reader: &mut Reader<'_>,
    path: Path<'_>,
) -> Option<usize> {
    let found = find(text, words);
    if found.is_none() && !text.is_empty() {
        unknown(W::KIND, text, words.ids(), reader, path);
    }
    found
}

/// The same for a word that stands as a key.
pub(super) fn slot_of_key<W: Word, D>(
    text: &str,
    words: &Words<W, D>,
    reader: &mut Reader<'_>,
    path: Path<'_>,
) -> Option<usize> {
    let found = find(text, words);
    if found.is_none() {
        let help = help_for(text, words.ids());
        reader.fault_at_key(
            Code::UnknownWord,
            path,
            format!("unknown {} `{text}`", W::KIND),
            help,
        );
    }
    found
}

/// Finds a word without reporting.
pub(super) fn find<W: Word, D>(text: &str, words: &Words<W, D>) -> Option<usize> {
    let term: Term<W> = text.parse().ok()?;
    words.slot(&term)
}

/// Reports a word that nobody knows.
pub(super) fn unknown<'a>(
    kind: &str,
    text: &str,
    accepted: impl Iterator<Item = &'a str> + Clone,
    reader: &mut Reader<'_>,
    path: Path<'_>,
) {
    let help = help_for(text, accepted);
    reader.fault(
        Code::UnknownWord,
        path,
        format!("unknown {kind} `{text}`"),
        help,
    );
}

/// Reports a word that a list holds twice.
pub(super) fn twice(text: &str, reader: &mut Reader<'_>, path: Path<'_>) {
    let help = Some("take one of the two out".into());
    reader.fault(
        Code::DuplicateWord,
        path,
        format!("`{text}` is listed twice"),
        help,
    );
}
