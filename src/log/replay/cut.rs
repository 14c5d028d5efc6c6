//! Cutting a log into pieces that hold whole records.

use std::io::{self, Read};

use super::lines;
use super::quotes::{self, Place, Record};
use super::words::LogFormat;

/// A record longer than this, in bytes, is passed over: longer than any line of a log, however
/// many quotes it has. So much of a log is looked at to know what it is, too.
pub(super) const LONGEST: usize = 1 << 18;

/// The largest piece, in bytes.
const MOST: usize = 1 << 26;

/// The lines that cannot be told apart from each other are handed out so many at a time.
const AT_ONCE: u64 = 1 << 12;

/// Whole records of a log.
#[derive(Debug)]
pub(super) struct Piece {
    pub(super) bytes: Vec<u8>,
    /// The line, from 1, on which it begins.
    pub(super) line: u64,
    pub(super) holds: Holds,
    /// How many bytes of the log end with it.
    pub(super) up_to: u64,
}

/// What a piece stands for.
#[derive(Clone, Copy, Debug)]
pub(super) enum Holds {
    /// Its bytes.
    Records,
    /// One record that was passed over.
    TooLong,
    /// So many lines behind a quote that is not closed.
    Open { lines: u64, quote: Place },
}

/// A log, of which no more than a piece is held.
pub(super) struct Cutter<R> {
    log: R,
    format: LogFormat,
    separator: u8,
    /// The size of a piece, in bytes; one that would hold no record is larger.
    size: usize,
    /// The beginning of the next piece.
    rest: Vec<u8>,
    line: u64,
    read: u64,
    ended: bool,
    /// The lines behind a quote that is not closed, which are all that is left.
    open: Option<(u64, Place)>,
}

impl<R: Read> Cutter<R> {
    /// Cuts the records of a log; before them stand so many lines and bytes.
    pub(super) fn new(log: R, form: (LogFormat, u8), size: usize, before: (u64, u64)) -> Self {
        Self {
            log,
            format: form.0,
            separator: form.1,
            size: size.clamp(1, MOST),
            rest: Vec::new(),
            line: before.0 + 1,
            read: before.1,
            ended: false,
            open: None,
        }
    }

    /// Cuts the next piece, in a place that is no longer needed; nothing at the end.
    pub(super) fn next(&mut self, mut place: Vec<u8>) -> io::Result<Option<Piece>> {
        place.clear();
        if let Some((left, quote)) = self.open {
            return Ok(self.open_lines(left, quote));
        }
        std::mem::swap(&mut place, &mut self.rest);
        let mut size = self.size;
        let end = loop {
            self.fill(&mut place, size)?;
            if place.is_empty() {
                return Ok(None);
            }
            let known = self.known(&place);
            let (end, is_open) = match self.format {
                LogFormat::Csv => quotes::last_end(known, self.separator),
                LogFormat::Ndjson => (lines::last_end(known), false),
            };
            match end {
                _ if self.ended && !is_open => break place.len(),
                Some(end) => break end,
                None if self.ended || place.len() >= LONGEST => return self.skip(place),
                None => size = size.saturating_mul(2).min(LONGEST),
            }
        };
        self.rest.clear();
        self.rest.extend(place.drain(end..));
        let line = self.line;
        self.line += lines::count(&place);
        Ok(Some(self.piece(place, line, Holds::Records)))
    }

    fn piece(&self, bytes: Vec<u8>, line: u64, holds: Holds) -> Piece {
        Piece {
            holds,
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

    /// All but a carriage return at the end that may be half of a line end.
    fn known<'b>(&self, bytes: &'b [u8]) -> &'b [u8] {
        match bytes.strip_suffix(b"\r") {
            Some(known) if !self.ended => known,
            _ => bytes,
        }
    }

    /// Passes over a record that is far too long, or over all that is behind a quote without an end.
    fn skip(&mut self, mut place: Vec<u8>) -> io::Result<Option<Piece>> {
        let line = self.line;
        let mut record = Record::new(self.separator, line);
        // Whether something stands on the line that was come to.
        let mut is_begun = false;
        loop {
            let known = self.known(&place);
            let end = match self.format {
                LogFormat::Csv => record.end(known),
                LogFormat::Ndjson => lines::first_end(known),
            };
            let passed = end.unwrap_or(known.len());
            let over = known.get(..passed).unwrap_or_default();
            self.line += lines::count(over);
            if let Some(last) = over.last() {
                is_begun = !matches!(last, b'\n' | b'\r');
            }
            place.drain(..passed);
            if end.is_some() || self.ended {
                break;
            }
            self.fill(&mut place, LONGEST)?;
        }
        std::mem::swap(&mut place, &mut self.rest);
        if let (true, Some(quote)) = (self.ended, record.open_quote()) {
            let left = self.line - line + u64::from(is_begun);
            self.line = line;
            return Ok(self.open_lines(left, quote));
        }
        place.clear();
        Ok(Some(self.piece(place, line, Holds::TooLong)))
    }

    /// The next of the lines behind a quote that is not closed.
    fn open_lines(&mut self, left: u64, quote: Place) -> Option<Piece> {
        let (line, lines) = (self.line, left.min(AT_ONCE));
        self.line += lines;
        self.open = Some((left - lines, quote));
        let holds = Holds::Open { lines, quote };
        (lines > 0).then(|| self.piece(Vec::new(), line, holds))
    }
}
