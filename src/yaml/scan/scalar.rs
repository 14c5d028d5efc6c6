//! Checks of single texts, and where a quoted one ends.

use super::tree::Bytes;

/// What is wrong with a value written without quotes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PlainFault {
    /// It begins with a typographic quotation mark.
    CurlyQuote,
    /// A space that is not the ordinary one, where words of the format meet.
    OddSpace(usize, char),
    /// YAML 1.1 reads it as true or false.
    Boolean,
    /// Between brackets, only one of the two parsers takes it for a text.
    Indicator,
}

/// Looks at a value written without quotes.
#[inline]
pub(super) fn plain_fault(text: &str, place: Bytes) -> Option<PlainFault> {
    let value = place.of(text);
    if is_old_boolean(value) {
        return Some(PlainFault::Boolean);
    }
    plain_character_fault(value, place)
}

/// Looks at a key or value written without quotes, whatever it says.
#[inline]
pub(super) fn plain_character_fault(value: &str, place: Bytes) -> Option<PlainFault> {
    if value.starts_with(['|', '>', '?', ':']) || value.contains(":?") {
        return Some(PlainFault::Indicator);
    }
    if value.is_ascii() {
        return None;
    }
    if value.starts_with(['‘', '’', '‚', '‛', '“', '”', '„', '‟', '«', '»']) {
        return Some(PlainFault::CurlyQuote);
    }
    let (at, c) = odd_space_between_tokens(value)?;
    Some(PlainFault::OddSpace(place.start as usize + at, c))
}

/// An odd space at either end, after a `:` or `-`, or before a `:` or `#`: there
/// it was meant to separate, and does not.
fn odd_space_between_tokens(value: &str) -> Option<(usize, char)> {
    let mut odd = value.char_indices().filter(|(_, c)| is_odd_space(*c));
    odd.find(|(at, c)| {
        let before = value.get(..*at).unwrap_or_default();
        let after = value.get(at + c.len_utf8()..).unwrap_or_default();
        before.trim().is_empty()
            || before == "-"
            || before.ends_with(':')
            || after.trim().is_empty()
            || after.starts_with(['#', ':'])
    })
}

/// Where a comment begins in the rest of a line that no space follows, as in
/// `Bets #1`: more likely a part of the text before it.
pub(super) fn unlikely_comment(rest: &str) -> Option<usize> {
    let line = rest.split(['\n', '\r']).next()?;
    let at = line.find(" #")? + 1;
    let after = line.get(at..)?.trim_start_matches('#');
    (!after.is_empty() && !after.starts_with([' ', '\t'])).then_some(at)
}

/// Whether a character looks like a space, and YAML does not take it for one.
pub(super) fn is_odd_space(c: char) -> bool {
    !c.is_ascii() && c.is_whitespace() && !c.is_control() && !matches!(c, '\u{2028}' | '\u{2029}')
}

/// What people call a tab or an odd space.
pub(super) fn space_name(c: char) -> &'static str {
    match c {
        '\t' => "a tab",
        '\u{A0}' | '\u{2007}' | '\u{202F}' => "a no-break space",
        _ => "a space of unusual width",
    }
}

/// Whether YAML 1.1 reads a word without quotes as true or false.
pub(super) fn is_old_boolean(value: &str) -> bool {
    value.len() <= 3
        && ["yes", "no", "on", "off", "y", "n"]
            .iter()
            .any(|word| value.eq_ignore_ascii_case(word))
}

/// Whether YAML reads a key written without quotes as something else than text.
pub(super) fn is_not_text(key: &str) -> bool {
    let Some(first) = key.bytes().next() else {
        return true;
    };
    let is_number = matches!(first, b'0'..=b'9' | b'+' | b'-' | b'.')
        && (key.parse::<f64>().is_ok()
            || key.starts_with("0x")
            || key.starts_with("0o")
            || key.starts_with("0b")
            || key.ends_with(".inf")
            || key.ends_with(".nan"));
    is_number
        || ["~", "null", "true", "false"]
            .iter()
            .any(|word| key.eq_ignore_ascii_case(word))
}

/// The byte after the closing quote of a text that opens at `start`; the
/// parser's own answer runs on to the end of the line.
pub(super) fn end_of_quoted(text: &str, start: usize) -> usize {
    let bytes = text.as_bytes();
    let quote = bytes.get(start).copied().unwrap_or_default();
    let mut here = start + 1;
    while let Some(byte) = bytes.get(here) {
        let doubled = bytes.get(here + 1) == Some(&quote);
        match *byte {
            b'\\' if quote == b'"' => here += 2,
            b'\'' if quote == b'\'' && doubled => here += 2,
            b if b == quote => return here + 1,
            _ => here += 1,
        }
    }
    bytes.len()
}
