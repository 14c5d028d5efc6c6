//! Cutting a log into pieces that hold whole records.

use std::io::{self, Read};

use memchr::memchr_iter;

use super::quotes::Quotes;
use super::words::LogFormat;

/// A record longer than this, in bytes, is passed over: longer than any line of a log, however
/// many quotes it has.
const LONGEST: usize = 1 << 18;

/// Whole records of a log.
#[derive(Debug, Default)]
pub(super) struct Piece {
    pub(super) bytes: Vec<u8>,
    /// The line, from 1, on which it begins.
    pub(super) line: u64,
    /// It stands for one record that was passed over, and holds nothing.
    pub(super) too_long: bool,
    /// How many bytes of the log end with it.
    pub(super) up_to: u64,
}

/// A log, of which no more than a piece is held.
pub(super) struct Cutter<R> {
    log: R,
    format: LogFormat,
    /// The size of a piece, in bytes; one that would hold no record is larger.
    size: usize,
    /// The beginning of the next piece.
    rest: Vec<u8>,
    line: u64,
    read: u64,
    ended: bool,
}

impl<R: Read> Cutter<R> {
    pub(super) fn new(log: R, format: LogFormat, size: usize) -> Self {
        Self {
            log,
            format,
            size: size.max(1),
            rest: Vec::new(),
            line: 1,
            read: 0,
            ended: false,
        }
    }

    /// Cuts the next piece, in a place that is no longer needed; nothing at the end.
    pub(super) fn next(&mut self, mut place: Vec<u8>) -> io::Result<Option<Piece>> {
        place.clear();
        std::mem::swap(&mut place, &mut self.rest);
        let mut size = self.size;
        let end = loop {
            self.fill(&mut place, size)?;
            if place.is_empty() {
                return Ok(None);
            }
            if self.ended {
                break place.len();
            }
            match self.last_end(&place) {
                Some(end) => break end,
                None if place.len() >= LONGEST => return self.skip(place).map(Some),
                None => size = size.saturating_mul(2).min(LONGEST),
            }
        };
        self.rest.clear();
        self.rest.extend(place.drain(end..));
        let line = self.line;
        self.line += memchr_iter(b'\n', &place).count() as u64;
        Ok(Some(self.piece(place, line)))
    }

    fn piece(&self, bytes: Vec<u8>, line: u64) -> Piece {
        Piece {
            too_long: false,
            up_to: self.read - self.rest.len() as u64,
            bytes,
            line,
        }
    }

    /// Reads on until there is so much, or the log ends.
    fn fill(&mut self, place: &mut Vec<u8>, size: usize) -> io::Result<()> {
        let wanted = size.saturating_sub(place.len());
        if wanted > 0 && !self.ended {
            let read = self.log.by_ref().take(wanted as u64).read_to_end(place)?;
            // It reads until it has what is wanted, or until there is no more.
            self.ended = read < wanted;
            self.read += read as u64;
        }
        Ok(())
    }

    fn last_end(&self, bytes: &[u8]) -> Option<usize> {
        match self.format {
            LogFormat::Csv => Quotes::default().last_end(bytes).0,
            LogFormat::Ndjson => memchr::memrchr(b'\n', bytes).map(|at| at + 1),
        }
    }

    /// Passes over a record that is far too long.
    fn skip(&mut self, mut place: Vec<u8>) -> io::Result<Piece> {
        let line = self.line;
        let mut quotes = Quotes::default();
        loop {
            let end = match self.format {
                LogFormat::Csv => {
                    let (end, after) = quotes.first_end(&place);
                    quotes = after;
                    end
                }
                LogFormat::Ndjson => memchr::memchr(b'\n', &place).map(|at| at + 1),
            };
            let passed = end.unwrap_or(place.len());
            let over = place.get(..passed).unwrap_or_default();
            self.line += memchr_iter(b'\n', over).count() as u64;
            if end.is_some() || self.ended {
                self.rest.clear();
                self.rest.extend(place.drain(passed..));
                place.clear();
                let piece = self.piece(place, line);
                return Ok(Piece {
                    too_long: true,
                    ..piece
                });
            }
            place.clear();
            self.fill(&mut place, LONGEST)?;
        }
    }
}
