//! The lines of a CSV log.
//!
//! A piece without quotes, as almost every one is, is taken line by line; and a line that asks what
//! another asked is not even cut into fields. All other pieces are read by the crate `csv`. Both
//! ways see the same records: a line break ends one, a blank line is none.

use std::io::Read as _;

use memchr::{memchr, memchr_iter};

use super::{LONGEST, Met, Worker};
use crate::log::replay::cut::Piece;
use crate::log::replay::fault::Fault;
use crate::log::replay::row::{Row, Special};
use crate::log::replay::words::Key;
use crate::vocabulary::Fact;

impl Worker<'_, '_> {
    pub(super) fn csv(&mut self, piece: &Piece) {
        if is_plain(&piece.bytes) {
            self.plain_lines(piece);
        } else {
            self.quoted_records(piece);
        }
    }

    fn plain_lines(&mut self, piece: &Piece) {
        let columns = &self.rules.columns;
        let mut key = Vec::new();
        let (mut rest, mut number) = (piece.bytes.as_slice(), piece.line);
        while !rest.is_empty() {
            let end = memchr(b'\n', rest);
            let (line, after) = match end {
                Some(end) => rest.split_at_checked(end + 1).unwrap_or((rest, &[])),
                None => (rest, [].as_slice()),
            };
            rest = after;
            let line = line.strip_suffix(b"\n").unwrap_or(line);
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            if !line.is_empty() {
                key.clear();
                if line.len() > LONGEST {
                    self.refuse(number, &Special::default(), too_long());
                } else if let Some(special) = columns.blank(line, &mut key) {
                    self.plain_line(number, &special, &mut key);
                } else {
                    let fields = memchr_iter(b',', line).count() + 1;
                    let fault = wrong_width(fields, columns.keys.len());
                    self.refuse(number, &Special::default(), fault);
                }
            }
            number += 1;
        }
    }

    fn plain_line(&mut self, number: u64, special: &Special<'_>, key: &mut Vec<u8>) {
        let length = key.len();
        let Met::Anew { edition, kept } = self.meet(number, special, key) else {
            return;
        };
        let columns = &self.rules.columns.keys;
        let line = key.get(..length).unwrap_or_default();
        let fields = memchr_iter(b',', line).count() + 1;
        let row = if fields == columns.len() {
            let mut row = Row::EMPTY;
            for (column, value) in columns.iter().zip(line.split(|byte| *byte == b',')) {
                row.set(*column, value);
            }
            row.set(Key::Fact(Fact::Time), special.time);
            Ok(row)
        } else {
            Err(vec![wrong_width(fields, columns.len())])
        };
        self.judge_anew(number, special, edition, kept.then_some(key), row);
    }

    fn quoted_records(&mut self, piece: &Piece) {
        let columns = &self.rules.columns;
        // A line break before it is no record; a mark of the byte order after it is no mark.
        let bytes = b"\n".chain(piece.bytes.as_slice());
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .from_reader(bytes);
        let mut record = csv::ByteRecord::new();
        let mut key = Vec::new();
        let mut lines = Lines {
            bytes: &piece.bytes,
            at: 0,
            line: piece.line,
        };
        // Reading from memory does not fail, and records may have any number of fields.
        while matches!(reader.read_byte_record(&mut record), Ok(true)) {
            let from = record.position().map_or(0, csv::Position::byte);
            let number = lines.of_record_at(usize::try_from(from).unwrap_or(0).saturating_sub(1));
            key.clear();
            let (special, plain) = columns.blank_record(&record, &mut key);
            if record.as_slice().len() > LONGEST {
                self.refuse(number, &Special::default(), too_long());
                continue;
            }
            let Met::Anew { edition, kept } = self.meet(number, &special, &mut key) else {
                continue;
            };
            let row = if record.len() == columns.keys.len() {
                let mut row = Row::EMPTY;
                for (column, value) in columns.keys.iter().zip(&record) {
                    row.set(*column, value);
                }
                Ok(row)
            } else {
                Err(vec![wrong_width(record.len(), columns.keys.len())])
            };
            let key = (kept && plain).then_some(key.as_slice());
            self.judge_anew(number, &special, edition, key, row);
        }
    }
}

/// Whether lines are records: there are no quotes, and no line break but at the end of a line.
fn is_plain(bytes: &[u8]) -> bool {
    let lone = |at: usize| bytes.get(at + 1) != Some(&b'\n');
    memchr(b'"', bytes).is_none() && !memchr_iter(b'\r', bytes).any(lone)
}

/// Counts the lines up to where records begin, one after the other.
struct Lines<'b> {
    bytes: &'b [u8],
    at: usize,
    line: u64,
}

impl Lines<'_> {
    /// The line of the record that is read from here on; blank lines before it are none.
    fn of_record_at(&mut self, from: usize) -> u64 {
        let after = self.bytes.get(from..).unwrap_or_default();
        let blank = |byte: &&u8| matches!(byte, b'\n' | b'\r');
        let begin = from + after.iter().take_while(blank).count();
        let passed = self.bytes.get(self.at..begin).unwrap_or_default();
        self.line += memchr_iter(b'\n', passed).count() as u64;
        self.at = begin;
        self.line
    }
}

fn wrong_width(fields: usize, columns: usize) -> Fault {
    let s = if fields == 1 { "" } else { "s" };
    Fault::unreadable(format!(
        "{fields} field{s}, where the first line names {columns} columns"
    ))
}

fn too_long() -> Fault {
    Fault::unreadable("is far too long")
}
