//! One thread's part of a replay: the lines of some pieces, judged and counted.

mod csv;
mod ndjson;

use std::sync::Arc;

use super::batch::{Batch, JudgedLine};
use super::cache::{Cache, Outcome};
use super::columns::Columns;
use super::cut::{Holds, Piece};
use super::fault::Fault;
use super::question;
use super::row::{Row, Special};
use super::side::Side;
use super::totals::Totals;
use super::words::{Column, FaultKind, Key, LogFormat};
use crate::answer::read::ReadAs;
use crate::change::editions::Editions;
use crate::diagnostic::Quoted;
use crate::log::reference::{InvalidReference, Reference};
use crate::policy::Policy;
use crate::time::{InvalidTime, day_of, minute_of};

/// A record longer than this, in bytes, is no line of a log.
pub(super) const LONGEST: usize = 1 << 16;

/// What all threads share.
pub(super) struct Rules<'p> {
    /// The policies that judge: one place for each edition.
    pub(super) sides: Vec<Side<'p>>,
    pub(super) editions: Option<Editions<&'p Policy>>,
    pub(super) every_line: bool,
    pub(super) format: LogFormat,
    /// The columns of a CSV log.
    pub(super) columns: Columns,
    /// The facts that policies declare, all that judge.
    pub(super) facts: Vec<String>,
}

pub(super) struct Worker<'r, 'p> {
    pub(super) rules: &'r Rules<'p>,
    /// One for each edition.
    caches: Vec<Cache<'p>>,
    totals: Totals,
    lines: Vec<JudgedLine<'p>>,
    judged: u64,
    refused: u64,
}

/// What is known of a line before its words are looked at.
pub(super) enum Met {
    /// It was judged as another line was.
    Done,
    /// Nothing judges it.
    Refused(Fault),
    /// It has to be judged, by the rules of an edition; and kept for others, if it can be.
    Anew { edition: usize, kept: bool },
}

impl<'r, 'p> Worker<'r, 'p> {
    pub(super) fn new(rules: &'r Rules<'p>) -> Self {
        Self {
            caches: rules.sides.iter().map(|_| Cache::default()).collect(),
            totals: Totals::default(),
            lines: Vec::new(),
            judged: 0,
            refused: 0,
            rules,
        }
    }

    /// Judges the lines of a piece.
    pub(super) fn judge(&mut self, piece: Piece) -> Batch<'p> {
        (self.judged, self.refused) = (0, 0);
        match (piece.holds, self.rules.format) {
            (Holds::Records, LogFormat::Csv) => self.csv(&piece),
            (Holds::Records, LogFormat::Ndjson) => self.ndjson(&piece),
            (Holds::TooLong, _) => {
                self.refuse(piece.line, &Special::default(), Fault::too_long());
            }
            (Holds::Open { lines, quote }, _) => {
                let fault = Fault::open_quote(quote);
                for line in piece.line..piece.line + lines {
                    self.refuse(line, &Special::default(), fault.clone());
                }
            }
        }
        Batch {
            lines: std::mem::take(&mut self.lines),
            judged: self.judged,
            refused: self.refused,
            up_to: piece.up_to,
            place: piece.bytes,
        }
    }

    /// The totals of all pieces.
    pub(super) fn finish(mut self) -> Totals {
        for cache in &mut self.caches {
            cache.flush(&mut self.totals);
        }
        self.totals
    }

    /// Finds the rules for a line, and whether it was met before; `key` is all that it asks but for
    /// the time, which is added.
    pub(super) fn meet(&mut self, line: u64, special: &Special<'_>, key: &mut Vec<u8>) -> Met {
        let edition = match self.edition(special.date) {
            Ok(edition) => edition,
            Err(fault) => return Met::Refused(fault),
        };
        let side = self.rules.sides.get(edition);
        let band = match special.time {
            [] => Some(0),
            time => minute_of(time).and_then(|minute| Some(side?.band(minute.into()))),
        };
        let (Some(band), true) = (band, self.is_good(special)) else {
            return Met::Anew {
                edition,
                kept: false,
            };
        };
        key.push(band);
        let cache = self.caches.get_mut(edition);
        match cache.and_then(|cache| cache.count(key)).cloned() {
            Some(outcome) => {
                self.tell(line, special, Vec::new(), outcome);
                Met::Done
            }
            None => Met::Anew {
                edition,
                kept: true,
            },
        }
    }

    /// Judges a line by the rules of an edition, and keeps what came of it for others like it.
    pub(super) fn judge_anew(
        &mut self,
        line: u64,
        special: &Special<'_>,
        edition: usize,
        key: Option<&[u8]>,
        row: &Row<'_>,
    ) {
        let Some(side) = self.rules.sides.get(edition) else {
            return;
        };
        let (question, read_as) = match question::read(row, &self.rules.facts, side) {
            Ok((question, read_as)) => (Ok(question), read_as),
            Err(faults) => (Err(faults), Vec::new()),
        };
        // What is read in another form than it is written is told of each line.
        let key = key.filter(|_| read_as.is_empty());
        let outcome: Outcome<'p> = if self.is_good(special) {
            let Some(cache) = self.caches.get_mut(edition) else {
                return;
            };
            let question = question.map(|question| side.essence(question));
            let met = question.as_ref().ok();
            let met = met.and_then(|question| cache.count_question(key, question));
            match met.cloned() {
                Some(outcome) => outcome,
                None => {
                    let judged = question
                        .as_ref()
                        .map_err(Clone::clone)
                        .and_then(|question| side.judge(question));
                    let outcome = judged.map(Arc::new).map_err(Into::into);
                    cache.insert(key, question.ok(), &outcome, &mut self.totals);
                    outcome
                }
            }
        } else {
            let judged = question.and_then(|question| side.judge(&question));
            let others = judged.err().unwrap_or_default();
            let outcome = Err(self.own_faults(special).chain(others).collect());
            self.totals.note(&outcome, 1);
            outcome
        };
        self.tell(line, special, read_as, outcome);
    }

    /// Refuses a line for something that no other line need have.
    pub(super) fn refuse(&mut self, line: u64, special: &Special<'_>, fault: Fault) {
        self.refuse_all(line, special, vec![fault]);
    }

    pub(super) fn refuse_all(&mut self, line: u64, special: &Special<'_>, faults: Vec<Fault>) {
        let outcome = Err(faults.into_iter().chain(self.own_faults(special)).collect());
        self.totals.note(&outcome, 1);
        self.tell(line, special, Vec::new(), outcome);
    }

    fn tell(
        &mut self,
        line: u64,
        special: &Special<'_>,
        read_as: Vec<ReadAs>,
        outcome: Outcome<'p>,
    ) {
        match outcome {
            Ok(_) => self.judged += 1,
            Err(_) => self.refused += 1,
        }
        if self.rules.every_line || outcome.is_err() {
            let reference = std::str::from_utf8(special.reference);
            self.lines.push(JudgedLine {
                line,
                reference: reference.ok().and_then(|text| text.parse().ok()),
                read_as,
                outcome,
            });
        }
    }

    /// Whether there is nothing wrong with what is a line's own.
    fn is_good(&self, special: &Special<'_>) -> bool {
        is_reference(special.reference) && self.is_day(special.date)
    }

    /// Whether a day is one, or none; an edition that is looked for by it says so itself.
    fn is_day(&self, date: &[u8]) -> bool {
        date.is_empty() || self.rules.editions.is_some() || day_of(date).is_some()
    }

    /// What is wrong with what is a line's own.
    fn own_faults(&self, special: &Special<'_>) -> impl Iterator<Item = Fault> + use<> {
        let reference = (!is_reference(special.reference)).then(invalid_reference);
        let date = (!self.is_day(special.date)).then(|| no_day(special.date));
        reference.into_iter().chain(date)
    }

    /// The edition by which a line is judged.
    fn edition(&self, date: &[u8]) -> Result<usize, Fault> {
        let Some(editions) = &self.rules.editions else {
            return Ok(0);
        };
        let column = Key::Of(Column::Date);
        if date.is_empty() {
            return Err(Fault::missing(column));
        }
        let day = day_of(date).ok_or_else(|| no_day(date))?;
        let found = editions.found_at(day);
        found
            .map(|(edition, _)| edition)
            .map_err(|none| Fault::new(FaultKind::NoneInForce, none.to_string()).in_column(column))
    }
}

/// Whether a line has a good reference, or none.
fn is_reference(text: &[u8]) -> bool {
    text.is_empty() || Reference::allows(text)
}

fn no_day(date: &[u8]) -> Fault {
    let fault = match std::str::from_utf8(date) {
        Err(_) => Fault::not_utf8(date),
        Ok(text) => {
            let message = format!("{} is no day; {}", Quoted(text), InvalidTime::Day);
            Fault::new(FaultKind::UnknownWord, message)
        }
    };
    fault.in_column(Key::Of(Column::Date))
}

fn invalid_reference() -> Fault {
    let message = format!("is none: {InvalidReference}");
    Fault::new(FaultKind::InvalidReference, message).in_column(Key::Of(Column::Reference))
}
