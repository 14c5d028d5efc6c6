//! What is checked before the parser sees the text: bytes and characters.
//!
//! The parser holds a bracketed list in memory until it is closed, and takes
//! tabs and odd characters for things that `serde_yaml` does not.

use std::ops::ControlFlow;

use super::encoding::check_size;
use super::faults::Faults;
use super::scalar::is_odd_space;
use super::{MAX_LINES, MAX_NODES, MAX_SCALAR};
use crate::diagnostic::{Code, Diagnostic, Misleading, Path};
use crate::yaml::characters::{self, space_name};

/// The most characters that can make the parser hold a token.
///
/// A held token costs some 500 bytes. The shipped policies have below 2,500 of
/// these characters; a text with too many is refused before anything is held.
const MAX_INDICATORS: usize = MAX_NODES + MAX_NODES / 2;

/// Checks size, amount and characters.
pub(super) fn check(faults: &mut Faults<'_>) -> ControlFlow<()> {
    let text = faults.text();
    if let Err(fault) = check_size(text.len()) {
        return faults.end_with(fault);
    }
    if text.len() > MAX_LINES && text.bytes().filter(|b| *b == b'\n').count() > MAX_LINES {
        let message = format!("the file has more than {MAX_LINES} lines");
        return faults.end_with(Diagnostic::error(Code::TooLarge, Path::ROOT, message));
    }
    // A short text need not be counted.
    if text.len() > MAX_INDICATORS && indicators(text) > MAX_INDICATORS {
        return faults.end_with(too_many_nodes());
    }
    if has_unusual_bytes(text) {
        characters(faults)?;
    }
    ControlFlow::Continue(())
}

pub(super) fn too_many_nodes() -> Diagnostic {
    Diagnostic::error(
        Code::TooManyNodes,
        Path::ROOT,
        format!("the file has more than {MAX_NODES} values"),
    )
}

pub(super) fn too_long(path: &str, size: usize) -> Diagnostic {
    Diagnostic::error(
        Code::TooLarge,
        path,
        format!("a value has {size} bytes; at most {MAX_SCALAR} are read"),
    )
}

fn indicators(text: &str) -> usize {
    let is_indicator = |b: u8| {
        (b == b',')
            | (b == b':')
            | (b == b'[')
            | (b == b'{')
            | (b == b'*')
            | (b == b'&')
            | (b == b'!')
            | (b == b'?')
    };
    text.bytes().filter(|b| is_indicator(*b)).count()
}

/// Whether there is anything but printable ASCII, spaces and line breaks.
fn has_unusual_bytes(text: &str) -> bool {
    // No early end: so it is done in wide instructions, and nearly every text is walked to its end anyway.
    text.bytes().fold(false, |found, b| found | is_unusual(b))
}

fn is_unusual(b: u8) -> bool {
    (b >= 0x7F) | ((b < 0x20) & (b != b'\n') & (b != b'\r'))
}

/// Refuses characters that cannot be seen, turn the direction of writing, or
/// end a line for one parser and not for the other; tabs outside comments; and
/// indentation by anything but spaces.
fn characters(faults: &mut Faults<'_>) -> ControlFlow<()> {
    let text = faults.text();
    let mut spaces = Spaces::default();
    for (offset, _) in text.bytes().enumerate().filter(|(_, b)| is_unusual(*b)) {
        // The later bytes of a character begin none.
        let Some(c) = text.get(offset..).and_then(|rest| rest.chars().next()) else {
            continue;
        };
        let fault = if is_invisible(c) {
            characters::fault("", c, Misleading::Hidden, "")
        } else if let Some(does) = spaces.misplaced(text, offset, c) {
            let code = match c {
                '\t' => Code::TabIndentation,
                _ => Code::NoBreakSpace,
            };
            let message = format!("{} {does}", space_name(c));
            Diagnostic::error(code, Path::ROOT, message).help("write ordinary spaces")
        } else {
            continue;
        };
        faults.push(fault.at(faults.span(offset, offset + c.len_utf8())))?;
    }
    ControlFlow::Continue(())
}

pub(super) fn is_invisible(c: char) -> bool {
    !matches!(c, '\t' | '\n' | '\r') && Misleading::of(c) == Some(Misleading::Hidden)
}

/// Finds tabs and odd spaces where they matter, asked in the order of the text.
#[derive(Default)]
struct Spaces {
    /// With what the last oddly indented line is indented, and where it ends.
    indented: Option<(char, usize)>,
    /// What stands before is a comment, or has been reported.
    done: usize,
    /// What stands before is in a line that has begun with something else.
    inside: usize,
}

impl Spaces {
    /// What a tab or odd space does that it may not. Indentation is reported
    /// once for a run of lines.
    fn misplaced(&mut self, text: &str, offset: usize, c: char) -> Option<&'static str> {
        // Inside a text, odd spaces are the text's own.
        let passed = if c == '\t' { self.done } else { self.inside };
        if offset < passed || !(c == '\t' || is_odd_space(c)) {
            return None;
        }
        let (before, rest) = text.split_at_checked(offset)?;
        let start = before.rfind(['\n', '\r']).map_or(0, |at| at + 1);
        let line = before.get(start..)?;
        let length = rest.find(['\n', '\r']).unwrap_or(rest.len());
        if line.trim_start_matches(' ').is_empty() {
            let is_blank = |c: char| c == ' ' || c == '\t' || is_odd_space(c);
            self.done = offset + rest.find(|c| !is_blank(c)).unwrap_or(rest.len());
            self.inside = offset + length;
            let above = before.trim_end_matches([' ', '\n', '\r']).len();
            let goes_on = self
                .indented
                .is_some_and(|(same, end)| same == c && end >= above);
            self.indented = Some((c, offset + length));
            return (!goes_on).then_some("indents a line");
        }
        self.inside = offset + length;
        let is_comment = line.starts_with('#') || line.contains(" #") || line.contains("\t#");
        if !is_comment && c != '\t' {
            return None;
        }
        // One finding a line.
        self.done = offset + length;
        (!is_comment).then_some("stands in a line")
    }
}
