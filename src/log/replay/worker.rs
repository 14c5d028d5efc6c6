//! One thread's part of a replay: the lines of some pieces, judged and counted.

mod csv;
mod ndjson;

use std::sync::Arc;

use jiff::civil::Date;

use super::batch::{Batch, JudgedLine};
use super::cache::{Cache, Outcome};
use super::columns::Columns;
use super::cut::Piece;
use super::fault::Fault;
use super::question;
use super::row::{Row, Special};
use super::side::Side;
use super::totals::Totals;
use super::words::{Column, FaultKind, Key, LogFormat};
use crate::change::editions::Editions;
use crate::log::reference::{InvalidReference, Reference};
use crate::policy::Policy;

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
        if piece.too_long {
            self.refuse(
                piece.line,
                &Special::default(),
                Fault::unreadable("is far too long"),
            );
        } else {
            match self.rules.format {
                LogFormat::Csv => self.csv(&piece),
                LogFormat::Ndjson => self.ndjson(&piece),
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
            Err(fault) => {
                self.refuse(line, special, fault);
                return Met::Done;
            }
        };
        let side = self.rules.sides.get(edition);
        let band = match special.time {
            [] => Some(0),
            time => minute(time).and_then(|minute| Some(side?.band(minute))),
        };
        let (Some(band), true) = (band, is_reference(special.reference)) else {
            return Met::Anew {
                edition,
                kept: false,
            };
        };
        key.push(band);
        let cache = self.caches.get_mut(edition);
        match cache.and_then(|cache| cache.count(key)).cloned() {
            Some(outcome) => {
                self.tell(line, special, outcome);
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
        row: Result<Row<'_>, Vec<Fault>>,
    ) {
        let Some(side) = self.rules.sides.get(edition) else {
            return;
        };
        let question = row.and_then(|row| question::read(&row, side));
        let outcome: Outcome<'p> = if is_reference(special.reference) {
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
            let outcome = Err([invalid_reference()].into_iter().chain(others).collect());
            self.totals.note(&outcome, 1);
            outcome
        };
        self.tell(line, special, outcome);
    }

    /// Refuses a line for something that no other line need have.
    pub(super) fn refuse(&mut self, line: u64, special: &Special<'_>, fault: Fault) {
        self.refuse_all(line, special, vec![fault]);
    }

    pub(super) fn refuse_all(&mut self, line: u64, special: &Special<'_>, faults: Vec<Fault>) {
        let mut faults = faults;
        if !is_reference(special.reference) {
            faults.push(invalid_reference());
        }
        let outcome = Err(faults.into());
        self.totals.note(&outcome, 1);
        self.tell(line, special, outcome);
    }

    fn tell(&mut self, line: u64, special: &Special<'_>, outcome: Outcome<'p>) {
        match outcome {
            Ok(_) => self.judged += 1,
            Err(_) => self.refused += 1,
        }
        if self.rules.every_line || outcome.is_err() {
            let reference = std::str::from_utf8(special.reference);
            self.lines.push(JudgedLine {
                line,
                reference: reference.ok().and_then(|text| text.parse().ok()),
                outcome,
            });
        }
    }

    /// The edition by which a line is judged.
    fn edition(&self, date: &[u8]) -> Result<usize, Fault> {
        let Some(editions) = &self.rules.editions else {
            return Ok(0);
        };
        let column = Key::Of(Column::Date);
        let text = std::str::from_utf8(date)
            .map_err(|_| Fault::unreadable("is not UTF-8").in_column(column))?;
        if text.is_empty() {
            return Err(Fault::missing(column));
        }
        let day = Some(text).filter(|text| text.len() == "2020-11-01".len());
        let day: Option<Date> = day.and_then(|text| text.parse().ok());
        let day = day.ok_or_else(|| {
            let written = crate::diagnostic::Quoted(text);
            let message = format!("{written} is no day; write YYYY-MM-DD");
            Fault::new(FaultKind::UnknownWord, message).in_column(column)
        })?;
        let found = editions.found_at(day);
        found
            .map(|(edition, _)| edition)
            .map_err(|none| Fault::new(FaultKind::NoneInForce, none.to_string()).in_column(column))
    }
}

/// The minute of a time that is written `HH:MM`; other ways to write one are read elsewhere.
fn minute(time: &[u8]) -> Option<usize> {
    let [h1, h2, b':', m1, m2] = time else {
        return None;
    };
    let digit = |byte: &u8| byte.is_ascii_digit().then(|| usize::from(byte - b'0'));
    let (hour, minute) = (digit(h1)? * 10 + digit(h2)?, digit(m1)? * 10 + digit(m2)?);
    (hour < 24 && minute < 60).then_some(hour * 60 + minute)
}

/// Whether a line has a good reference, or none.
fn is_reference(text: &[u8]) -> bool {
    text.is_empty() || Reference::allows(text)
}

fn invalid_reference() -> Fault {
    let message = format!("is none: {InvalidReference}");
    Fault::new(FaultKind::InvalidReference, message).in_column(Key::Of(Column::Reference))
}
