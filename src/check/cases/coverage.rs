//! What of a policy its cases have tried: by the kind of answer, and by cell.

mod parts;
mod tally;

use std::fmt;

use serde::Serialize;
use strum::IntoEnumIterator as _;

use crate::vocabulary::outcome::Outcome;
use crate::vocabulary::{Word as _, words};

pub(super) use tally::Tally;

/// What of a policy its cases have tried.
///
/// Only questions whose answers were all as expected count. A part is covered
/// where the answer rests on it; a response, a contact, a piece of
/// evidence or an open point, where the case names it as well. A step is covered by
/// a question about it, and where a case names it among those to take or never to.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Coverage {
    pub(super) decisions: Vec<CoveredAnswer>,
    #[serde(rename = "covered_parts")]
    pub(super) parts: Vec<CoveredPart>,
}

/// A kind of answer to whether something is allowed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct CoveredAnswer {
    /// A verdict, or `silent`, `unclear`, `depends`.
    #[serde(rename = "answer_kind")]
    pub answer: &'static str,
    /// How many questions were answered so, as expected.
    pub questions: usize,
}

/// A part of a policy that an answer can rest on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct CoveredPart {
    /// Where it stands in the policy file, such as
    /// `pupil-incidents.rows.fraud.required.police`. The last word may be one
    /// that a list holds.
    pub path: String,
    /// What it is.
    pub kind: PartKind,
    /// Whether it is a mark of a table that the school's document prints.
    pub printed: bool,
    /// How many questions tried it.
    pub questions: usize,
}

words! {
    /// What a part of a policy is.
    ///
    /// Non-exhaustive: policies may come to say things in other ways.
    #[non_exhaustive]
    pub enum PartKind, "part of a policy" {
        /// A cell of a table of levels; one for each reading.
        Cell = "cells",
        /// A case of a cell or a rule, what holds otherwise, or a side of a level
        /// that turns on a fact.
        Case = "case branches",
        /// What a rule in prose says of one act.
        Rule = "rules, by act",
        /// What the policy's scope reaches, or what puts something outside.
        Scope = "parts of the scope",
        /// A response that a row of incidents names; the row, if it names none.
        IncidentRow = "incident rows, by response",
        /// That a row about continued infringements reaches another.
        Repeat = "rows about repeats",
        /// A response that a rule names, or one of the incidents that it lists.
        ResponseRule = "response rules, by response and incident",
        /// A step of a ladder.
        LadderStep = "ladder steps, by response",
        /// An office to which a matter is brought.
        Contact = "contacts, by office",
        /// A place that speaks of a step, or what it says beside how strongly.
        Step = "steps of the procedure",
        /// A point that the document leaves open.
        OpenPoint = "open points",
        /// Something that is kept as evidence.
        Evidence = "evidence, by what is kept",
    }
}

impl CoveredPart {
    /// Whether any question tried it.
    #[must_use]
    pub fn is_covered(&self) -> bool {
        self.questions > 0
    }
}

impl Coverage {
    /// The kinds of answers that the policy can give to whether something is
    /// allowed, and those that the cases have met.
    #[must_use]
    pub fn decisions(&self) -> &[CoveredAnswer] {
        &self.decisions
    }

    /// Every part that an answer of the policy can rest on, in the order of the file.
    #[must_use]
    pub fn parts(&self) -> &[CoveredPart] {
        &self.parts
    }

    /// The parts that no case has tried.
    pub fn missing(&self) -> impl Iterator<Item = &CoveredPart> {
        self.parts.iter().filter(|part| !part.is_covered())
    }

    /// How many of the marks that the document prints were tried, and how many
    /// there are.
    #[must_use]
    pub fn printed(&self) -> (usize, usize) {
        self.count(|part| part.printed)
    }

    /// The same for the parts of a kind.
    #[must_use]
    pub fn of(&self, kind: PartKind) -> (usize, usize) {
        self.count(|part| part.kind == kind)
    }

    fn count(&self, is: impl Fn(&CoveredPart) -> bool) -> (usize, usize) {
        let all = || self.parts.iter().filter(|part| is(part));
        (
            all().filter(|part| part.is_covered()).count(),
            all().count(),
        )
    }
}

/// A line for the answers, one for each kind of part, and one for each that is missing.
impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("answers met:")?;
        for (i, met) in self.decisions.iter().enumerate() {
            let comma = if i == 0 { "" } else { "," };
            write!(f, "{comma} {} {}", met.questions, met.answer)?;
        }
        let (covered, all) = self.printed();
        write!(f, "\nprinted marks: {covered} of {all}")?;
        for kind in PartKind::iter() {
            let (covered, all) = self.of(kind);
            if all > 0 {
                write!(f, "\n{}: {covered} of {all}", kind.label())?;
            }
        }
        for part in self.missing() {
            write!(f, "\nnot covered: {}", part.path)?;
        }
        Ok(())
    }
}

/// The kinds of answers, in the order in which they are listed.
fn kinds() -> impl Iterator<Item = &'static str> {
    Outcome::iter().map(Outcome::as_str).chain(["depends"])
}
