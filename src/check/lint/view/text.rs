//! Words for findings.

use enumset::EnumSet;

use crate::diagnostic::Quoted;
use crate::tell::phrase::words as phrase;
use crate::vocabulary::Verdict;

/// `` `a`, `b` and `c` ``.
pub(in crate::check::lint) fn list<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    phrase::list(
        words.into_iter().map(|word| Quoted(word).to_string()),
        "and",
    )
}

/// `` `a` or `b` ``.
pub(in crate::check::lint) fn either<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    phrase::list(words.into_iter().map(|word| Quoted(word).to_string()), "or")
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
    phrase::any(verdicts)
}

/// An encoder's remark, in brackets; nothing for none.
pub(in crate::check::lint) fn remark(note: Option<&str>) -> String {
    note.map_or_else(String::new, |note| format!(" ({note})"))
}
