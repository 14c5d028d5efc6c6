//! Rows with a text that needs quotes: they stand aside, so that the rest of the file is read.
//!
//! The parser stops at such a row. Where it is plain which text is meant, that is reported with the
//! quotes to add, and the parser sees a text in which the row says nothing.

use std::ops::Range;

use super::scalar::{end_of_quoted, unlikely_comment};
use crate::diagnostic::Code;

/// So many rows stand aside; where there are more, somebody means something else.
pub(super) const MOST_ROWS: usize = 20;

/// The longest text that is shown in its quotes, in bytes.
const LONGEST: usize = 80;

/// A value that stands aside, and what is said of it.
#[derive(Clone, Debug)]
pub(super) struct Row {
    /// What of the text stands aside.
    pub(super) value: Range<usize>,
    /// What is underlined.
    pub(super) place: Range<usize>,
    pub(super) code: Code,
    pub(super) message: &'static str,
    pub(super) help: String,
}

/// The value in the line of an offset, if there is a text without quotes in it that needs them.
pub(super) fn at(text: &str, offset: usize) -> Option<Row> {
    let start = text
        .get(..offset)?
        .rfind(['\n', '\r'])
        .map_or(0, |at| at + 1);
    let line = first_line(text.get(start..)?);
    let (key, value) = value_of(line)?;
    let end = extent(text, start + line.len(), key);
    let value = start + value..end.max(start + value);
    match text.get(value.clone())? {
        written if written.starts_with(['{', '[']) => {
            let mut walk = Walk::of(text, value);
            walk.run();
            walk.row()
        }
        written if written.starts_with(NO_TEXT) || written.starts_with("- ") => None,
        written => {
            let line = first_line(written);
            let meant = line
                .find(" #")
                .map_or(line, |at| line.get(..at).unwrap_or_default());
            let meant = meant.trim_end();
            let colon = meant
                .find(": ")
                .or_else(|| meant.strip_suffix(':').map(str::len))?;
            let is_whole = line.len() == written.len();
            let place = value.start + colon;
            Some(Row {
                help: quotes_for(Some(meant).filter(|_| is_whole)),
                place: place..place + 1,
                value,
                code: Code::Syntax,
                message: COLON,
            })
        }
    }
}

/// With these begins something else than a text without quotes.
const NO_TEXT: [char; 10] = ['"', '\'', '&', '*', '!', '|', '>', '@', '`', '%'];

const COLON: &str = "a `:` stands in a text without quotes";
const COMMA: &str = "a `,` ends a text without quotes";
pub(super) const HASH: &str = "from the `#` on, the line is a comment";

fn first_line(text: &str) -> &str {
    text.split(['\n', '\r']).next().unwrap_or_default()
}

/// Where the key of a line begins, and where its value does.
fn value_of(line: &str) -> Option<(usize, usize)> {
    let mut key = line.len() - line.trim_start_matches(' ').len();
    let mut rest = line.get(key..)?;
    while let Some(item) = rest.strip_prefix("- ") {
        key += rest.len() - item.trim_start_matches(' ').len();
        rest = line.get(key..)?;
        if rest.starts_with(['{', '[']) {
            return Some((key, key));
        }
    }
    let colon = rest.find(": ")?;
    let written = rest.get(..colon)?;
    if written.is_empty() || written.contains(['{', '[', ',', '#']) {
        return None;
    }
    let value = rest.get(colon + 1..)?;
    let blank = value.len() - value.trim_start_matches(' ').len();
    (blank < value.len()).then_some((key, key + colon + 1 + blank))
}

/// Where what belongs to a row ends: its line ends at `end`, and the lines that follow it stand
/// further to the right than its key.
fn extent(text: &str, mut end: usize, key: usize) -> usize {
    let mut here = end;
    for line in text
        .get(end..)
        .unwrap_or_default()
        .split_inclusive(['\n', '\r'])
    {
        here += line.len();
        let content = line.trim_matches(['\n', '\r', ' ']);
        if content.is_empty() {
            continue;
        }
        let indent = line.len() - line.trim_start_matches(' ').len();
        if indent <= key {
            break;
        }
        end = here - (line.len() - line.trim_end().len());
    }
    end
}

/// What to do about a text: the quotes to add, where it is short enough to be shown.
fn quotes_for(text: Option<&str>) -> String {
    let text = text.map(str::trim).filter(|text| text.len() <= LONGEST);
    match text {
        Some(text) if !text.contains(['"', '\\', '\n', '\r']) => {
            format!("put the text into quotes: `\"{text}\"`")
        }
        Some(text) if !text.contains(['\'', '\n', '\r']) => {
            format!("put the text into quotes: `'{text}'`")
        }
        _ => "put the whole text into quotes".to_owned(),
    }
}

/// A walk through a list or map in brackets, as somebody may have meant it.
struct Walk<'t> {
    text: &'t str,
    value: Range<usize>,
    levels: Vec<Level>,
    found: Option<Found>,
}

/// A list or map that is not closed yet.
#[derive(Default)]
struct Level {
    is_map: bool,
    entry: Entry,
    /// The last text without quotes that stands behind a key.
    last: Option<Range<usize>>,
}

/// What stands between two commas.
#[derive(Default)]
struct Entry {
    start: Option<usize>,
    value: Option<usize>,
    is_plain: bool,
    colon: Option<usize>,
    hash: Option<usize>,
}

/// A text that needs quotes.
struct Found {
    text: Range<usize>,
    place: Range<usize>,
    code: Code,
    message: &'static str,
    /// It may be two entries as well.
    is_two: bool,
}

impl<'t> Walk<'t> {
    fn of(text: &'t str, value: Range<usize>) -> Self {
        Self {
            text,
            value,
            levels: Vec::new(),
            found: None,
        }
    }

    fn run(&mut self) {
        let (bytes, end) = (self.text.as_bytes(), self.value.end);
        let mut here = self.value.start;
        while here < end {
            let byte = bytes.get(here).copied().unwrap_or_default();
            let next = bytes.get(here + 1).copied().unwrap_or(b'\n');
            let is_blank = |byte: u8| matches!(byte, b' ' | b'\n' | b'\r');
            let after_blank = here == 0 || bytes.get(here - 1).is_some_and(|byte| is_blank(*byte));
            let is_first = self.levels.last().is_none_or(|level| level.entry.is_due());
            match byte {
                _ if is_blank(byte) => {}
                b'"' | b'\'' if is_first => {
                    self.begin(here, false);
                    here = end_of_quoted(self.text, here);
                    continue;
                }
                b'{' | b'[' => {
                    self.begin(here, false);
                    let is_map = byte == b'{';
                    self.levels.push(Level {
                        is_map,
                        ..Level::default()
                    });
                }
                b'}' | b']' => {
                    self.finish(here);
                    self.levels.pop();
                    if self.levels.is_empty() {
                        self.value.end = here + 1;
                        return;
                    }
                }
                b',' => self.finish(here),
                b':' if matches!(next, b' ' | b'\n' | b'\r' | b',' | b'[' | b'{' | b'}') => {
                    self.colon(here);
                }
                b'#' if after_blank => {
                    let rest = self.text.get(here.saturating_sub(1)..end);
                    let is_text = rest.and_then(unlikely_comment) == Some(1);
                    match self.levels.last_mut().filter(|_| is_text) {
                        Some(level) => {
                            level.entry.hash.get_or_insert(here);
                        }
                        None => here += self.comment(here).len().saturating_sub(1),
                    }
                }
                _ => self.begin(here, true),
            }
            here += 1;
        }
    }

    /// The rest of the line, from the `#` on.
    fn comment(&self, hash: usize) -> &'t str {
        first_line(self.text.get(hash..self.value.end).unwrap_or_default())
    }

    /// A part of an entry begins, a key or a value.
    fn begin(&mut self, here: usize, is_plain: bool) {
        if let Some(level) = self.levels.last_mut()
            && level.entry.is_due()
        {
            level.entry.start.get_or_insert(here);
            if let Some(value) = &mut level.entry.value {
                *value = here;
            }
            level.entry.is_plain = is_plain;
        }
    }

    fn colon(&mut self, here: usize) {
        if let Some(level) = self.levels.last_mut().filter(|level| level.is_map) {
            let entry = &mut level.entry;
            if entry.value.is_none() {
                // What follows is its value, from where it begins.
                entry.value = Some(usize::MAX);
            } else if entry.is_plain {
                entry.colon.get_or_insert(here);
            }
        }
    }

    /// An entry ends.
    fn finish(&mut self, end: usize) {
        let Some(level) = self.levels.last_mut() else {
            return;
        };
        let entry = std::mem::take(&mut level.entry);
        let value = entry.value.filter(|at| *at < end).map(|at| at..end);
        let found = |text: Range<usize>, at: usize, length: usize, code, message| Found {
            text,
            place: at..at + length,
            code,
            message,
            is_two: false,
        };
        let whole = entry.start.map(|start| start..end);
        let meant = value.clone().or(whole);
        let faulty = match (meant, entry.hash, entry.colon) {
            (Some(meant), Some(hash), _) if entry.is_plain => {
                let length = first_line(self.text.get(hash..).unwrap_or_default()).len();
                Some(found(meant, hash, length, Code::CutShort, HASH))
            }
            (Some(meant), None, Some(colon)) => {
                let before = self.text.get(meant.start..colon).unwrap_or_default();
                Some(Found {
                    is_two: before.trim().contains([' ', '\n']),
                    ..found(meant, colon, 1, Code::Syntax, COLON)
                })
            }
            (Some(meant), None, None) if level.is_map && entry.value.is_none() => {
                let last = level.last.clone();
                last.map(|last| found(last.start..meant.end, last.end, 1, Code::Syntax, COMMA))
            }
            _ => None,
        };
        level.last = match &faulty {
            // What follows without a key goes on with the same text.
            Some(faulty) => Some(faulty.text.clone()),
            None => value.filter(|value| entry.is_plain && is_text(self.text, value)),
        };
        match (&mut self.found, faulty) {
            (found @ None, faulty) => *found = faulty,
            (Some(known), Some(faulty)) if known.text.start == faulty.text.start => {
                known.text.end = faulty.text.end;
            }
            _ => {}
        }
    }

    fn row(self) -> Option<Row> {
        let found = self.found?;
        let quotes = quotes_for(self.text.get(found.text));
        Some(Row {
            help: match found.is_two {
                true => format!("write a `,` between two entries, or {quotes}"),
                false => quotes,
            },
            value: self.value,
            place: found.place,
            code: found.code,
            message: found.message,
        })
    }
}

impl Entry {
    /// Whether a key or a value is due and has not begun.
    fn is_due(&self) -> bool {
        match self.value {
            None => self.start.is_none(),
            Some(value) => value == usize::MAX,
        }
    }
}

/// Whether what stands there may be a part of a text, and is no number.
fn is_text(text: &str, range: &Range<usize>) -> bool {
    let written = text.get(range.clone()).unwrap_or_default();
    written.contains(|c: char| c.is_alphabetic())
}
