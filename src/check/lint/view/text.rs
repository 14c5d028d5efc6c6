//! Words for findings.

use enumset::EnumSet;

use crate::diagnostic::{Quoted, Segment, write_path};
use crate::vocabulary::{Verdict, Word as _};

/// `` `a`, `b` and `c` ``.
pub(in crate::check::lint) fn list<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let quoted: Vec<String> = words
        .into_iter()
        .map(|word| Quoted(word).to_string())
        .collect();
    joined(&quoted, "and")
}

/// `` `a` or `b` ``.
pub(in crate::check::lint) fn either<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let quoted = words.into_iter().map(|word| Quoted(word).to_string());
    joined(&quoted.collect::<Vec<_>>(), "or")
}

/// A list where there may be nothing: `` `a` only ``, `` `a` and `b` ``, `nothing`.
pub(in crate::check::lint) fn alone<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let words: Vec<&str> = words.into_iter().collect();
    match words.as_slice() {
        [] => "nothing".to_owned(),
        [word] => format!("{} only", Quoted(word)),
        _ => list(words),
    }
}

/// `1 row`, `5 rows`.
pub(in crate::check::lint) fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", forms(number, one, many))
}

/// The form of a word for a number of things.
pub(in crate::check::lint) fn forms<'w>(number: usize, one: &'w str, many: &'w str) -> &'w str {
    if number == 1 { one } else { many }
}

/// `allowed or not allowed`.
pub(in crate::check::lint) fn verdicts(verdicts: EnumSet<Verdict>) -> String {
    let labels: Vec<String> = verdicts
        .iter()
        .map(|verdict| verdict.label().to_lowercase())
        .collect();
    joined(&labels, "or")
}

/// An encoder's remark, in brackets; nothing for none.
pub(in crate::check::lint) fn remark(note: Option<&str>) -> String {
    note.map_or_else(String::new, |note| format!(" ({note})"))
}

/// A path in the policy file.
pub(in crate::check::lint) fn path<'a>(keys: impl IntoIterator<Item = &'a str>) -> String {
    let mut path = String::new();
    // Writing to a text cannot fail.
    let _ = write_path(&mut path, keys.into_iter().map(Segment::Key));
    path
}

fn joined(words: &[String], and: &str) -> String {
    match words.split_last() {
        None => String::new(),
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} {and} {last}", others.join(", ")),
    }
}
