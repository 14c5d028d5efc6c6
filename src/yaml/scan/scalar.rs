//! Checks of single texts, and where a quoted one ends.

use super::tree::Bytes;
use crate::diagnostic::Misleading;

/// What is wrong with a value written without quotes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PlainFault {
    /// It begins with a typographic quotation mark.
    CurlyQuote,
    /// A reader of YAML takes it for this.
    TakenFor(&'static str),
    /// Between brackets, only one of the two parsers takes it for a text.
    Indicator,
}

/// Looks at a value written without quotes.
#[inline]
pub(super) fn plain_fault(text: &str, place: Bytes) -> Option<PlainFault> {
    let value = place.of(text);
    match taken_for(value) {
        Some(what) => Some(PlainFault::TakenFor(what)),
        None => plain_character_fault(value),
    }
}

/// Looks at a key or value written without quotes, whatever it says.
#[inline]
pub(super) fn plain_character_fault(value: &str) -> Option<PlainFault> {
    if value.starts_with(['|', '>', '?', ':']) || value.contains(":?") {
        return Some(PlainFault::Indicator);
    }
    let is_curly = value.starts_with(['‘', '’', '‚', '‛', '“', '”', '„', '‟', '«', '»']);
    is_curly.then_some(PlainFault::CurlyQuote)
}

/// Whether a text, as it reads, may hold characters that are not what they look like.
#[inline]
pub(super) fn may_mislead(value: &str, written: &str) -> bool {
    !value.is_ascii() || value.len() != written.len() && written.contains('\\')
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
    Misleading::of(c) == Some(Misleading::Space)
}

/// What a reader of YAML, 1.1 or 1.2, takes a value without quotes for, where others do not. A
/// number as everybody writes it is none of these.
#[inline]
pub(super) fn taken_for(value: &str) -> Option<&'static str> {
    match value.as_bytes() {
        [b'0'..=b'9' | b'+' | b'-' | b'.', ..] => odd_number(value),
        [b'=' | b'<', ..] => matches!(value, "=" | "<<").then_some("a sign of the language"),
        _ => is_old_boolean(value).then_some("true or false"),
    }
}

/// A number that is written oddly, a date, or a time, which is a number to some.
fn odd_number(value: &str) -> Option<&'static str> {
    let unsigned = value.strip_prefix(['+', '-']).unwrap_or(value);
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if is_digits(unsigned) {
        let is_usual = !value.starts_with('+')
            && (unsigned.len() == 1 || !unsigned.starts_with('0'))
            && value.parse::<i64>().is_ok();
        return (!is_usual).then_some("another number, or a text");
    }
    let begins = unsigned.as_bytes();
    let is_of_digits = |digits: &str| {
        let is_one = |b: u8| b.is_ascii_hexdigit() || b == b'_';
        !digits.is_empty() && digits.bytes().all(is_one)
    };
    let is_number = match begins {
        [b'0', b'x' | b'o' | b'b' | b'X' | b'O' | b'B', ..] => {
            is_of_digits(unsigned.get(2..).unwrap_or_default())
        }
        [b'.', b'i' | b'I' | b'n' | b'N', ..] => [".inf", ".nan"]
            .iter()
            .any(|word| unsigned.eq_ignore_ascii_case(word)),
        _ if unsigned.contains(':') => {
            let mut parts = unsigned.split(':');
            let (first, last) = (parts.next(), parts.next_back());
            let last = last.map(|last| last.split('.').next().unwrap_or_default());
            let is_part = |part: &str| part.len() <= 2 && is_digits(part);
            first.is_some_and(is_digits) && last.is_some_and(is_part) && parts.all(is_part)
        }
        _ => {
            let is_one = |b: u8| b.is_ascii_digit() || matches!(b, b'_' | b'.');
            unsigned.contains('_') && begins.iter().all(|b| is_one(*b))
        }
    };
    match is_number {
        true => Some("a number"),
        false => is_date(value).then_some("a date"),
    }
}

/// Whether a text is a day, perhaps with a time, in figures.
fn is_date(text: &str) -> bool {
    let mut parts = text.splitn(3, '-');
    let (Some(year), Some(month), Some(rest)) = (parts.next(), parts.next(), parts.next()) else {
        return false;
    };
    let is_part =
        |part: &str| matches!(part.len(), 1 | 2) && part.bytes().all(|b| b.is_ascii_digit());
    let end = rest
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(rest.len());
    let (day, time) = rest.split_at_checked(end).unwrap_or((rest, ""));
    let is_time = |time: &str| {
        let digits = time.trim_start_matches(['T', 't', ' ']);
        let is_one =
            |b: u8| b.is_ascii_digit() || matches!(b, b':' | b'.' | b'+' | b'-' | b'Z' | b' ');
        digits.len() < time.len() && digits.contains(':') && digits.bytes().all(is_one)
    };
    year.len() == 4
        && year.bytes().all(|b| b.is_ascii_digit())
        && is_part(month)
        && is_part(day)
        && (time.is_empty() || is_time(time))
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
            || odd_number(key).is_some());
    is_number
        || key == "="
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
