//! Replay: a log of incidents and questions, judged line by line under one policy, or under two to
//! see what a change would have done; with the feature `replay`.
//!
//! ```
//! use online_safety_policy::builtin;
//! use online_safety_policy::log::replay::{AnswerKind, FaultKind, LogFormat, Replay};
//!
//! let log = "\
//! reference,asks,role,subject,incidents,history
//! log-1,recommend,pupil,,filter-bypass,repeat
//! log-2,classify,pupil,gambling,,
//! log-3,classify,pupil,gamblign,,
//! ";
//! let mut refused = Vec::new();
//! let totals = Replay::new(builtin::telford_infant_2020()).run(
//!     log.as_bytes(),
//!     LogFormat::Csv,
//!     |batch| {
//!         for line in batch.lines() {
//!             refused.extend(line.faults().iter().map(|fault| (line.line(), fault.to_string())));
//!         }
//!         Ok(())
//!     },
//! )?;
//! assert_eq!((totals.lines(), totals.judged()), (3, 2));
//! assert_eq!(totals.all().answered(AnswerKind::NotAllowed), 1);
//! assert_eq!(totals.refused_for(FaultKind::UnknownWord), 1);
//! let fault = "subject: unknown user action or technology `gamblign`; did you mean `gambling`?";
//! assert_eq!(refused, [(4, fault.to_owned())]);
//! # Ok::<(), online_safety_policy::log::replay::ReplayError>(())
//! ```
//!
//! # What is a log?
//!
//! CSV whose first line names its columns, in any order, or NDJSON: one object a line, whose keys
//! are the same. It is UTF-8. A line ends with a line feed, a carriage return, or both. Columns are
//! separated by commas, or else by semicolons or tabs, as the header or a line `sep=;` before it shows;
//! an empty name behind all others names no column. A line is a record: quoted line breaks do not end
//! one, and a line that is blank, or whose fields are all empty, is none. Behind a quote that is not
//! closed every line is refused. An empty value, `null` and a column left out say the same: nothing.
//!
//! | Column | Value |
//! |---|---|
//! | `asks` | needed: `classify` (may they?), `recommend` (what follows?), `assess` (was it allowed, what is it, what follows?) |
//! | `role` | needed: who, such as `pupil` |
//! | `subject` | what was done: a user action or a technology; needed by `classify` and `assess` |
//! | `kind` | `user-action` or `technology`, should a policy have one of each with that name |
//! | `incidents` | what happened: one incident or more, with spaces between; needed by `recommend` |
//! | `table` | `pupil-incidents` or `staff-incidents`; by itself, the table that judges the role |
//! | `intent` | `deliberate`, `careless`, `accidental`, `accidental-unreported`; nothing is not known |
//! | `history` | `first-time`, `second-time`, `repeat`, `repeat-after-warning` and so on; nothing is not known |
//! | `place`, `time` and every other [`Fact`](crate::vocabulary::Fact) | a word as [`Circumstances::set`](crate::Circumstances::set) takes it; nothing is not known |
//! | each fact that a policy declares, by its id | `yes` or `no`; nothing is not known |
//! | `facts` | the same, several in one: `handed-in=yes`, with spaces between |
//! | `date` | `YYYY-MM-DD`; needed where [editions](Replay::by_day) judge, and a day wherever it is given |
//! | `reference` | the caller's own [`Reference`] for the line; it comes back with what came of it |
//!
//! Words are spelt as in policy files, a policy's own among them. What a question does not ask for,
//! such as the place of an incident, makes no difference, and has to be a known word all the same.
//!
//! In NDJSON, `incidents` may be a list, and facts may stand under `circumstances`: the `question` of
//! a decision record is a line, but for a procedure, which has no answer that could be counted here,
//! and for a time, which records keep as a stretch of a policy's day: such a question is no line.
//!
//! # What comes of a line?
//!
//! It is judged or it is refused, and counted under either: no line is dropped. It is refused with
//! everything that is wrong with its words, the column of each [`Fault`], and the word that was
//! probably meant; the words of a line without good keys, or without a day of an edition that is to
//! judge it, are not looked at. A log whose columns are not those of a log is refused as a whole,
//! before any line.
//!
//! Under [two policies](Replay::against) a line is a question for both, or it is refused. Whether and
//! which way its answer has moved is judged as by [`Policy::diff`]: a log of every question there is,
//! replayed, comes to the same as the difference.
//!
//! [`Totals`] count the lines by what they ask, by audience, act, incident and response.
//!
//! # What does it cost?
//!
//! Memory that does not grow with the log: a [piece](Replay::piece) of it, twice for each thread
//! and once more, and its first 256 KiB; and for each thread, and each edition, at most 65536 lines and 32768 answers that
//! were met before. A line that was met before is looked up; one that is new and asks what another
//! asked is read, and not judged again.
//!
//! The module opens no file and looks at no clock: it takes any [`Read`], and hands out batches of
//! lines in their order, in which the [bytes so far](Batch::bytes_so_far) tell how far it is.

mod batch;
mod begin;
mod cache;
mod columns;
mod cut;
mod fault;
mod judgement;
mod lines;
mod question;
mod quotes;
mod row;
mod run;
mod side;
mod totals;
mod words;
mod worker;

pub use crate::log::reference::{InvalidReference, Reference};
pub use batch::{Batch, JudgedLine};
pub use fault::{Fault, LogFault, ReplayError};
pub use judgement::Judgement;
pub use totals::{LineTally, ResponseTally, Totals};
pub use words::{AnswerKind, Column, FaultKind, LogFormat};

use std::borrow::Borrow;
use std::collections::BTreeSet;
use std::io::{self, Read};

use crate::change::editions::Editions;
use crate::policy::Policy;
use begin::begin;
use cut::{Cutter, LONGEST};
use side::Side;
use worker::Rules;

/// The size of a piece of the log, in bytes.
const PIECE: usize = 1 << 18;

/// A replay of logs under one policy, under its editions, or under two policies.
///
/// ```
/// use online_safety_policy::builtin::Builtin;
/// use online_safety_policy::change::diff::Direction;
/// use online_safety_policy::log::replay::{LogFormat, Replay};
/// use online_safety_policy::Policy;
///
/// let text = Builtin::TelfordInfant2020.source();
/// let before = Policy::from_yaml(text)?;
/// let after = Policy::from_yaml(&text.replace(
///     "{ line: 291, everyone: unacceptable }",
///     "{ line: 291, everyone: unacceptable-and-illegal }",
/// ))?;
///
/// let log = r#"{"asks": "classify", "role": "pupil", "subject": "gambling"}
/// {"asks": "classify", "role": "pupil", "subject": "grooming"}"#;
/// let replay = Replay::new(&before).against(&after).threads(2);
/// let totals = replay.run(log.as_bytes(), LogFormat::Ndjson, |_| Ok(()))?;
/// assert_eq!(totals.all().moved(Direction::Stricter), 1);
/// assert_eq!(totals.all().same(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Replay<'p> {
    policies: Vec<&'p Policy>,
    editions: Option<Editions<&'p Policy>>,
    after: Option<&'p Policy>,
    threads: usize,
    every_line: bool,
    piece: usize,
}

impl<'p> Replay<'p> {
    /// A replay under one policy, with one thread.
    #[must_use]
    pub fn new(policy: &'p Policy) -> Self {
        Self {
            policies: vec![policy],
            editions: None,
            after: None,
            threads: 1,
            every_line: false,
            piece: PIECE,
        }
    }

    /// A replay that judges each line by the edition that was in force on its day: each line needs
    /// a `date` then, and one on whose day none was in force is refused.
    #[must_use]
    pub fn by_day<P: Borrow<Policy>>(editions: &'p Editions<P>) -> Self {
        let editions = editions.borrowed();
        let policies = editions.editions().iter();
        Self {
            policies: policies.map(|edition| *edition.inner()).collect(),
            editions: Some(editions),
            after: None,
            threads: 1,
            every_line: false,
            piece: PIECE,
        }
    }

    /// The same with a second policy, to which the answers are compared; a line has to be a question
    /// for both.
    #[must_use]
    pub fn against(mut self, after: &'p Policy) -> Self {
        self.after = Some(after);
        self
    }

    /// The same with so many threads, at least one. The totals, and the lines in their order, are
    /// the same with any number: of more than four for each core, and of those that cannot be
    /// started, none is used.
    #[must_use]
    pub fn threads(mut self, threads: usize) -> Self {
        self.threads = threads.max(1);
        self
    }

    /// The same with batches that hold every line, not only those that were refused.
    #[must_use]
    pub fn every_line(mut self) -> Self {
        self.every_line = true;
        self
    }

    /// The same with pieces of another size, in bytes, than 256 KiB, up to 64 MiB. What comes of the
    /// lines is the same with any size.
    #[must_use]
    pub fn piece(mut self, bytes: usize) -> Self {
        self.piece = bytes;
        self
    }

    /// Judges a log, and hands out what came of its lines, batch by batch in their order.
    ///
    /// # Errors
    ///
    /// [`ReplayError`] if the log cannot be read, if it is none (it is empty, a column is unknown,
    /// missing or there twice, it has the other format or another encoding), and if `seen` fails, with
    /// what it failed with. Nothing that is wrong with a single line is an error.
    pub fn run(
        &self,
        mut log: impl Read,
        format: LogFormat,
        seen: impl FnMut(&Batch<'p>) -> io::Result<()>,
    ) -> Result<Totals, ReplayError> {
        let mut head = Vec::new();
        let read = log.by_ref().take(LONGEST as u64).read_to_end(&mut head);
        read.map_err(ReplayError::Read)?;
        let all: Vec<&Policy> = self.policies.iter().copied().chain(self.after).collect();
        let facts = all.iter().flat_map(|policy| policy.facts.own_ids());
        let facts: BTreeSet<String> = facts.map(str::to_owned).collect();
        let facts: Vec<String> = facts.into_iter().collect();
        let begun = begin(&head, format, self.editions.is_some(), &facts);
        let begun = begun.map_err(ReplayError::NoLog)?;
        let before = (begun.lines, begun.bytes as u64);
        let log = head.get(begun.bytes..).unwrap_or_default().chain(log);
        let form = (format, begun.columns.separator);
        let mut cutter = Cutter::new(log, form, self.piece, before);
        let policies = self.policies.iter();
        let rules = Rules {
            sides: policies
                .map(|policy| Side::new(policy, self.after, &all))
                .collect(),
            editions: self.editions.clone(),
            every_line: self.every_line,
            format,
            columns: begun.columns,
            facts,
        };
        run::run(&rules, self.threads, &mut cutter, seen)
    }
}
