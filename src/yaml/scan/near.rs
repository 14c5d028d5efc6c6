//! What stands near the place where the parser stopped.

use super::scalar::is_odd_space;

/// A space that YAML takes for a letter, in the line of `offset`.
pub(super) fn odd_space_near(text: &str, offset: usize) -> Option<(usize, char)> {
    let before = text.get(..offset)?;
    let start = before.rfind(['\n', '\r']).map_or(0, |at| at + 1);
    let line = text.get(start..)?.split(['\n', '\r']).next()?;
    let mut odd = line.char_indices().filter(|(_, c)| is_odd_space(*c));
    odd.next().map(|(at, c)| (start + at, c))
}

/// The `:` of a key at the beginning of the line that touches a bracket or a quotation mark.
pub(super) fn colon_without_space(text: &str, offset: usize) -> Option<usize> {
    let before = text.get(..offset)?;
    let start = before.rfind(['\n', '\r']).map_or(0, |at| at + 1);
    let colon = start + text.get(start..offset)?.find(':')?;
    let touches = text.get(colon + 1..)?.starts_with(['{', '[', '"', '\'']);
    touches.then_some(colon)
}

/// Where the last line with content before `offset` begins to say something.
pub(super) fn last_line_before(text: &str, offset: usize) -> usize {
    let before = text.get(..offset).unwrap_or_default();
    let mut end = before.len();
    for line in before.rsplit(['\n', '\r']) {
        let start = end - line.len();
        let content = line.trim_start();
        if !content.is_empty() && !content.starts_with('#') {
            return start + line.len() - content.len();
        }
        end = start.saturating_sub(1);
    }
    offset
}

/// The tab of the same line that a parser means when it stops at `offset`.
pub(super) fn last_tab_before(text: &str, offset: usize) -> usize {
    let before = text.get(..offset).unwrap_or_default();
    before
        .rfind(['\t', '\n', '\r'])
        .filter(|at| before.get(*at..).is_some_and(|rest| rest.starts_with('\t')))
        .unwrap_or(offset)
}

/// How much to underline: up to the next space, at least one character, and
/// never a whole long line.
pub(super) fn first_word(rest: &str) -> usize {
    let mut characters = rest.chars();
    let first = characters.next().map_or(0, char::len_utf8);
    if rest.starts_with(char::is_whitespace) {
        return first;
    }
    let others = characters.take(40).take_while(|c| !c.is_whitespace());
    first + others.map(char::len_utf8).sum::<usize>()
}
