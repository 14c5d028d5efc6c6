//! A second go at a text with misleading characters, or rows that stand aside, so that the rest of it
//! can be checked too.
//!
//! Tabs, odd spaces and invisible characters are reported where they are. The
//! parser then sees a text in which they are what somebody most likely meant,
//! and so finds what else is wrong. Nothing is ever loaded from such a text.

use std::borrow::Cow;

use super::before::is_invisible;
use super::row::Row;
use super::scalar::is_odd_space;

/// The longest text that is repaired, in bytes.
const LONGEST: usize = 256 << 10;
/// The most repairs of one text.
const MOST_REPAIRS: usize = 1_000;

/// A text as the parser is to see it, and the way back to the text as written.
pub(super) struct Repaired<'t> {
    text: Cow<'t, str>,
    shifts: Vec<Shift>,
    rows: Vec<Row>,
}

/// A place from which on characters of the two texts are counted differently.
struct Shift {
    /// From this character of the repaired text.
    from: usize,
    /// How many characters were put in, and taken out, up to there.
    added: usize,
    removed: usize,
}

impl<'t> Repaired<'t> {
    /// The text as it is written.
    pub(super) fn untouched(text: &'t str) -> Self {
        Self {
            text: Cow::Borrowed(text),
            shifts: Vec::new(),
            rows: Vec::new(),
        }
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// The number, in the text as written, of a character of this one.
    #[inline]
    pub(super) fn original(&self, character: usize) -> usize {
        if self.shifts.is_empty() {
            return character;
        }
        let after = self.shifts.partition_point(|s| s.from <= character);
        match after.checked_sub(1).and_then(|last| self.shifts.get(last)) {
            Some(shift) => (character + shift.removed).saturating_sub(shift.added),
            None => character,
        }
    }

    /// The row whose value, that stands aside, begins at a byte of the text as written.
    #[inline]
    pub(super) fn row_at(&self, start: usize) -> Option<&Row> {
        if self.rows.is_empty() {
            return None;
        }
        self.rows.iter().find(|row| row.value.start == start)
    }

    /// Repairs a text in which misleading characters were found, or rows that stand aside; none if
    /// there is more to repair than slips of a hand.
    pub(super) fn of(text: &'t str, misleads: bool, mut rows: Vec<Row>) -> Option<Self> {
        if misleads && text.len() > LONGEST {
            return None;
        }
        rows.sort_by_key(|row| row.value.start);
        let mut writer = Writer::default();
        let mut above = (0, false);
        let mut done = 0;
        for row in &rows {
            writer.lines(text.get(done..row.value.start)?, misleads, &mut above)?;
            writer.replace(text.get(row.value.clone())?, NOTHING);
            done = row.value.end;
        }
        writer.lines(text.get(done..)?, misleads, &mut above)?;
        Some(Self {
            text: Cow::Owned(writer.text),
            shifts: writer.shifts,
            rows,
        })
    }
}

/// What stands in place of a row's value.
const NOTHING: &str = "~";

impl Writer {
    /// Repairs lines. Of the last line above with content it is known where it began, and whether it
    /// opens a list or map; none if there is too much to repair.
    fn lines(&mut self, text: &str, misleads: bool, above: &mut (usize, bool)) -> Option<()> {
        if !misleads {
            self.keep(text);
            return Some(());
        }
        let mut lines = text.split_inclusive(['\n', '\r']).peekable();
        while let Some(line) = lines.next() {
            let content = line.trim_start_matches(is_blank);
            let blank = line.len() - content.len();
            let indent = line.get(..blank).unwrap_or_default();
            if content.trim().is_empty() || content.starts_with('#') {
                self.keep(line);
                continue;
            }
            let width = if indent.bytes().all(|b| b == b' ') {
                self.keep(indent);
                indent.len()
            } else {
                let width = likely(*above, lines.clone());
                self.replace(indent, &" ".repeat(width));
                width
            };
            let code = content.split(" #").next().unwrap_or_default().trim_end();
            *above = (width, code.ends_with(':'));
            self.content(content);
            if self.shifts.len() > MOST_REPAIRS {
                return None;
            }
        }
        Some(())
    }
}

/// How far a line is likely meant to be indented, from its neighbours.
fn likely<'l>(above: (usize, bool), below: impl Iterator<Item = &'l str>) -> usize {
    let (width, opens) = above;
    let next = below
        .take(8)
        .filter(|line| !line.trim().is_empty() && !line.trim_start().starts_with('#'))
        .find_map(|line| {
            let content = line.trim_start_matches(is_blank);
            let indent = line.get(..line.len() - content.len())?;
            indent.bytes().all(|b| b == b' ').then_some(indent.len())
        });
    match next {
        Some(next) if opens && next > width => next,
        _ if opens => width + 2,
        // A line that ends a map stands no further left than the one after it.
        _ => width,
    }
}

fn is_blank(c: char) -> bool {
    c == ' ' || c == '\t' || is_odd_space(c)
}

/// The repaired text as it grows.
#[derive(Default)]
struct Writer {
    text: String,
    shifts: Vec<Shift>,
    /// Characters written so far.
    count: usize,
    added: usize,
    removed: usize,
}

impl Writer {
    fn keep(&mut self, part: &str) {
        self.text.push_str(part);
        self.count += part.chars().count();
    }

    fn replace(&mut self, part: &str, with: &str) {
        self.keep(with);
        self.added += with.chars().count();
        self.removed += part.chars().count();
        self.shifts.push(Shift {
            from: self.count,
            added: self.added,
            removed: self.removed,
        });
    }

    /// What follows the indentation of a line.
    fn content(&mut self, line: &str) {
        let is_meant = |c: char| c != '\t' && !is_invisible(c);
        if line.chars().all(is_meant) {
            return self.keep(line);
        }
        let mut rest = line;
        while let Some(at) = rest.find(|c| !is_meant(c)) {
            let (before, found) = rest.split_at_checked(at).unwrap_or((rest, ""));
            let width = found.chars().next().map_or(0, char::len_utf8);
            let (found, after) = found.split_at_checked(width).unwrap_or((found, ""));
            self.keep(before);
            self.replace(found, if found == "\t" { " " } else { "" });
            rest = after;
        }
        self.keep(rest);
    }
}
