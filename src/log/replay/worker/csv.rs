//! The lines of a CSV log.
//!
//! A piece without quotes, as almost every one is, is taken line by line; and a line that asks what
//! another asked is not even cut into fields. All other pieces are read by the crate `csv`. Both
//! ways see the same records: a line break ends one, and a blank line, or one whose fields are all
//! empty, is none.

use std::io::Read as _;

use memchr::{memchr, memchr_iter};

use super::{LONGEST, Met, Worker};
use crate::log::replay::columns::given;
use crate::log::replay::cut::Piece;
use crate::log::replay::fault::Fault;
use crate::log::replay::lines;
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
            if !line.iter().all(|byte| *byte == columns.separator) {
                key.clear();
                if line.len() > LONGEST {
                    self.refuse(number, &Special::default(), Fault::too_long());
                } else if let Some(special) = columns.blank(line, &mut key) {
                    self.plain_line(number, &special, &mut key);
                } else {
                    let fields = line.split(|byte| *byte == columns.separator);
                    self.refuse_misfit(number, fields);
                }
            }
            number += 1;
        }
    }

    fn plain_line(&mut self, number: u64, special: &Special<'_>, key: &mut Vec<u8>) {
        let length = key.len();
        let met = self.meet(number, special, key);
        let separator = self.rules.columns.separator;
        let line = key.get(..length).unwrap_or_default();
        let fields = line.split(|byte| *byte == separator);
        self.fields(number, special, met, Some(key), fields);
    }

    fn quoted_records(&mut self, piece: &Piece) {
        let columns = &self.rules.columns;
        // A line break before it is no record; a mark of the byte order after it is no mark.
        let bytes = b"\n".chain(piece.bytes.as_slice());
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(columns.separator)
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
            if record.iter().all(<[u8]>::is_empty) {
                continue;
            }
            // With the separators, as a line without quotes is measured.
            if record.as_slice().len() + record.len() - 1 > LONGEST {
                self.refuse(number, &Special::default(), Fault::too_long());
                continue;
            }
            key.clear();
            let (special, plain) = columns.blank_record(&record, &mut key);
            let met = self.meet(number, &special, &mut key);
            let key = plain.then_some(key.as_slice());
            self.fields(number, &special, met, key, record.iter());
        }
    }

    /// Judges the fields of a record that was not met before.
    fn fields<'f>(
        &mut self,
        number: u64,
        special: &Special<'_>,
        met: Met,
        key: Option<&[u8]>,
        fields: impl Iterator<Item = &'f [u8]> + Clone,
    ) {
        if matches!(met, Met::Done) || self.refuse_misfit(number, fields.clone()) {
            return;
        }
        match met {
            Met::Done => {}
            Met::Refused(fault) => self.refuse(number, special, fault),
            Met::Anew { edition, kept } => {
                let mut row = Row::EMPTY;
                for (column, value) in self.rules.columns.keys.iter().zip(fields) {
                    row.set(*column, given(value));
                }
                row.set(Key::Fact(Fact::Time), special.time);
                self.judge_anew(number, special, edition, key.filter(|_| kept), &row);
            }
        }
    }

    /// Refuses a record whose fields are not those of the columns: which is which, nobody knows.
    fn refuse_misfit<'f>(&mut self, number: u64, fields: impl Iterator<Item = &'f [u8]>) -> bool {
        let misfit = self.rules.columns.misfit(fields);
        let is_one = misfit.is_some();
        if let Some(fault) = misfit {
            self.refuse(number, &Special::default(), fault);
        }
        is_one
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
        self.line += lines::count(passed);
        self.at = begin;
        self.line
    }
}
