//! Finding the words that a document names.

use crate::diagnostic::{self, Code, FEW, Quoted, closest};
use crate::document::{HeadingDocument, OWN_KEYS};
use crate::policy::{Heading, WordList};
use crate::source::{Passage, Source};
use crate::vocabulary::{Authority, Index, OwnId, Word, help_for};
use crate::yaml::At;

/// Finds a standard word; an empty text was reported before.
pub(super) fn standard<W: Word>(text: &str, path: At<'_>) -> Option<W> {
    if text.is_empty() {
        return None;
    }
    let found = text.parse().ok();
    if found.is_none() {
        unknown(W::KIND, text, W::iter().map(Word::as_str), path);
    }
    found
}

/// Finds whose word something is that the document says; printed where nothing is written.
///
/// Whatever cites the document is the school's, or follows from what the school says: what is
/// ours would be shown with a place at which the school never wrote it.
pub(super) fn authority(text: Option<&str>, path: At<'_>) -> Option<Authority> {
    let text = text.filter(|text| !text.is_empty())?;
    match text.parse() {
        Ok(Authority::Ours) => {
            let message = "`ours` beside a place in the document, which is the school's";
            let help = "write `inferred` where it follows from what stands there; what the school \
                        never wrote stands under `mapping`, or nowhere";
            path.fault(Code::ContradictoryRow, message, Some(help.into()));
            None
        }
        Ok(authority) => Some(authority),
        Err(_) => {
            let accepted = [Authority::Printed, Authority::Inferred].map(Word::as_str);
            unknown(Authority::KIND, text, accepted.into_iter(), path);
            None
        }
    }
}

/// Where something stands, and whose word it is; nothing where its place was reported.
pub(super) fn source(at: Option<&Passage>, whose: Option<&str>, path: At<'_>) -> Option<Source> {
    let authority = authority(whose, path.key("authority"));
    Some(Source {
        at: path.passage(at)?,
        authority: authority.unwrap_or(Authority::Printed),
        cell: None,
    })
}

/// Reports exceptions from a list that names what it means; what was reported of the list may have
/// been meant as `all`.
pub(super) fn except_without_all(except: &[String], (key, list): (&str, &[String]), path: At<'_>) {
    let is_doubtful = list.is_empty() || path.key(key).is_at_fault();
    if !except.is_empty() && !is_doubtful {
        let help = Some("leave them out of the list instead".into());
        let message = "`except` without `all`";
        path.key("except")
            .fault_at_key(Code::ContradictoryRow, message, help);
    }
}

/// Finds standard words, in the order of the list, each once.
pub(super) fn standards<W: Word>(texts: &[String], path: At<'_>) -> Vec<W> {
    let mut words = Vec::with_capacity(texts.len());
    for (i, text) in texts.iter().enumerate() {
        if let Some(word) = standard(text, path.index(i)) {
            if words.contains(&word) {
                twice(text, path.index(i));
            } else {
                words.push(word);
            }
        }
    }
    words
}

/// Finds a standard word or one of the file's own, by number.
pub(super) fn slot<D>(text: &str, words: &WordList<D>, path: At<'_>) -> Option<usize> {
    let found = words.slot_of(text);
    if found.is_none() && !text.is_empty() && !is_excused(text, path) {
        let message = format!("unknown {} `{text}`", words.standard.kind);
        let help = || own_help(words.standard.kind, text, words.ids());
        path.fault_with(Code::UnknownWord, message, help);
    }
    found
}

/// The same where the word `all` may stand alone in place of a list.
pub(super) fn slot_or_all<D>(
    texts: &[String],
    i: usize,
    words: &WordList<D>,
    path: At<'_>,
) -> Option<usize> {
    let text = texts.get(i)?;
    match texts {
        [_] if words.slot_of(text).is_none() && closest(text, ["all"]).is_some() => {
            unknown(words.standard.kind, text, ["all"].into_iter(), path);
            None
        }
        _ => slot(text, words, path),
    }
}

/// The same for a word that stands as a key.
pub(super) fn slot_of_key<D>(text: &str, words: &WordList<D>, path: At<'_>) -> Option<usize> {
    let found = words.slot_of(text);
    if found.is_none() && !is_excused(text, path) {
        let message = format!("unknown {} `{text}`", words.standard.kind);
        let help = || own_help(words.standard.kind, text, words.ids());
        path.fault_at_key_with(Code::UnknownWord, message, help);
    }
    found
}

/// Whether a word that nobody knows may be one whose declaration was reported,
/// or is one more than anybody reads.
pub(super) fn is_excused(text: &str, at: At<'_>) -> bool {
    if at.is_full() {
        return true;
    }
    let own = at.reader.at("own");
    let is_lost = |kind: &&str| own.key(kind).is_reported();
    at.is_excused(text) || own.is_at_fault() && (own.is_reported() || OWN_KEYS.iter().any(is_lost))
}

/// Help for a word of a kind: those that may have been meant, or the accepted ones, if they are few.
pub(super) fn word_help<'a>(
    kind: &str,
    text: &str,
    accepted: impl Iterator<Item = &'a str> + Clone,
) -> Option<String> {
    help_for(Index::standard(), kind, text, accepted, FEW)
}

/// Help for a word that a school could add.
pub(super) fn own_help<'a>(
    kind: &str,
    text: &str,
    accepted: impl Iterator<Item = &'a str> + Clone,
) -> Option<String> {
    word_help(kind, text, accepted)
        .or_else(|| Some("use a standard word, or declare this one under `own`".into()))
}

/// Reports a word that is none of several kinds of words, nor one of the file's own.
pub(super) fn unknown_own<'a>(
    kind: &str,
    text: &str,
    known: impl Iterator<Item = &'a str> + Clone,
    path: At<'_>,
) {
    if text.is_empty() || is_excused(text, path) {
        return;
    }
    let message = format!("unknown {kind} `{text}`");
    let help = || own_help(kind, text, known);
    path.fault_with(Code::UnknownWord, message, help);
}

/// Reports a word that is none of a closed list.
pub(super) fn unknown<'a>(
    kind: &str,
    text: &str,
    accepted: impl Iterator<Item = &'a str> + Clone,
    path: At<'_>,
) {
    if !path.is_full() {
        let (message, help) = unlisted(kind, text, accepted);
        path.fault(Code::UnknownWord, message, help);
    }
}

/// The same for a word that stands as a key.
pub(super) fn unknown_key<'a>(
    kind: &str,
    text: &str,
    accepted: impl Iterator<Item = &'a str> + Clone,
    path: At<'_>,
) {
    if !path.is_full() {
        let (message, help) = unlisted(kind, text, accepted);
        path.fault_at_key(Code::UnknownWord, message, help);
    }
}

fn unlisted<'a>(
    kind: &str,
    text: &str,
    accepted: impl Iterator<Item = &'a str> + Clone,
) -> (String, Option<String>) {
    let message = format!("unknown {kind} `{text}`");
    let help = help_for(Index::standard(), kind, text, accepted, usize::MAX);
    (message, help)
}

/// Help for a name of the file's own: where none is near, it may never have been declared.
pub(super) fn or_declare(help: Option<String>, declare: &str) -> Option<String> {
    match help {
        Some(help) if help.starts_with("accepted") => Some(format!("{help}; or {declare}")),
        Some(help) => Some(help),
        None => Some(declare.to_owned()),
    }
}

/// Reads the name of something that the file declares; one that cannot be is reported.
pub(super) fn declared(name: &str, is_reserved: bool, at: At<'_>) -> Option<OwnId> {
    if is_reserved {
        let message = format!("the format keeps the name `{name}` for itself");
        let help = Some("choose another name".into());
        at.fault_at_key(Code::ReservedWord, message, help);
    }
    let id = name.parse::<OwnId>();
    if let Err(error) = id {
        let message = format!("`{name}` cannot be an id");
        at.fault_at_key(Code::BadKey, message, Some(error.to_string()));
    }
    id.ok()
}

/// Reports a word that a list holds twice.
pub(super) fn twice(text: &str, path: At<'_>) {
    let help = Some("take one of the two out".into());
    path.fault(
        Code::DuplicateWord,
        format!("`{text}` is listed twice"),
        help,
    );
    if let Some((list, number)) = path.item() {
        let first = (0..number).find(|i| list.index(*i).is_written(text));
        if let Some(first) = first {
            list.index(first).also("first listed here");
        }
    }
}

/// Help for a good word that is no column of a table: it was chosen on purpose,
/// or the column was forgotten.
pub(super) fn not_a_column<'a>(columns: impl Iterator<Item = &'a str>) -> String {
    let columns: Vec<String> = columns.map(|id| Quoted(id).to_string()).collect();
    format!(
        "add it to the `columns`, or mark one of them: {}",
        columns.join(", ")
    )
}

/// Finds the rows above which the headings of a table stand.
pub(super) fn headings<'d>(
    document: &[HeadingDocument],
    rows: impl Iterator<Item = &'d str> + Clone,
    path: At<'_>,
) -> Vec<Heading> {
    let mut headings = Vec::with_capacity(document.len());
    for (i, heading) in document.iter().enumerate() {
        let at = path.index(i);
        let above = rows.clone().position(|row| row == heading.above);
        if above.is_none() && !heading.above.is_empty() && !at.is_full() {
            let message = format!("`{}` is no row of this table", heading.above);
            let help = diagnostic::help_for(&heading.above, rows.clone());
            let help = help.or_else(|| Some("name the row that stands below it".into()));
            at.key("above").fault(Code::UnknownWord, message, help);
        }
        if let (Some(above), Some(passage)) = (above, at.passage(heading.line.as_ref())) {
            headings.push(Heading {
                title: heading.title.as_str().into(),
                at: passage,
                above,
            });
        }
    }
    headings
}

/// Reports a table without columns; one that came from a text was reported before.
pub(super) fn some_columns(columns: &[String], table: At<'_>) {
    if columns.is_empty() && !table.is_at_fault() {
        let help = Some("name them under `columns`, in printed order".into());
        table.fault_at_key(Code::NoColumns, "a table without columns", help);
    }
}
