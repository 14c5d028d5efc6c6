//! Where a record of CSV ends: line breaks inside quotes do not end one.

use memchr::memchr;

use super::lines;

/// Between which characters of a record we are, as the crate `csv` reads them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Within {
    /// A field begins here: a quote would open it.
    #[default]
    Start,
    /// In a field without quotes, where a quote is a character like others.
    Plain,
    Quoted,
    /// After a quote inside quotes: it ended them, unless another one follows.
    Closing,
}

impl Within {
    fn next(self, byte: u8, separator: u8) -> Self {
        match (self, byte) {
            (Self::Quoted, b'"') => Self::Closing,
            (Self::Quoted, _) | (Self::Start | Self::Closing, b'"') => Self::Quoted,
            (_, b'\n' | b'\r') => Self::Start,
            _ if byte == separator => Self::Start,
            _ => Self::Plain,
        }
    }
}

/// Just after the last record that has an end, of whole records and the beginning of one; and whether
/// that is in quotes.
pub(super) fn last_end(bytes: &[u8], separator: u8) -> (Option<usize>, bool) {
    if memchr(b'"', bytes).is_none() {
        return (lines::last_end(bytes), false);
    }
    let (mut end, mut within) = (None, Within::Start);
    for (at, byte) in bytes.iter().enumerate() {
        if within != Within::Quoted && lines::is_end(bytes, at) {
            end = Some(at + 1);
        }
        within = within.next(*byte, separator);
    }
    (end, within == Within::Quoted)
}

/// Where in a log something stands, from 1; the column in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) line: u64,
    pub(super) column: u64,
}

/// One record, as far as it was read.
#[derive(Debug)]
pub(super) struct Record {
    separator: u8,
    within: Within,
    at: Place,
    opened: Place,
}

impl Record {
    /// One that begins a line.
    pub(super) fn new(separator: u8, line: u64) -> Self {
        let at = Place { line, column: 1 };
        Self {
            separator,
            within: Within::Start,
            at,
            opened: at,
        }
    }

    /// Just after the record, if it ends.
    pub(super) fn end(&mut self, bytes: &[u8]) -> Option<usize> {
        for (at, byte) in bytes.iter().enumerate() {
            let is_end = lines::is_end(bytes, at);
            if is_end && self.within != Within::Quoted {
                return Some(at + 1);
            }
            let before = self.within;
            self.within = before.next(*byte, self.separator);
            if (before, self.within) == (Within::Start, Within::Quoted) {
                self.opened = self.at;
            }
            if is_end {
                self.at.line += 1;
                self.at.column = 1;
            } else if !matches!(byte, 0x80..=0xBF) {
                self.at.column += 1;
            }
        }
        None
    }

    /// Where the quote stands that was opened and not closed.
    pub(super) fn open_quote(&self) -> Option<Place> {
        (self.within == Within::Quoted).then_some(self.opened)
    }
}
