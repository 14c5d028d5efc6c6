//! The words of a log and of what came of it.

use crate::document::FACTS;
use crate::vocabulary::outcome::Decision;
use crate::vocabulary::{Fact, Verdict, Word, words};

words! {
    /// How a log is written.
    ///
    /// Non-exhaustive: logs may come in other forms.
    #[non_exhaustive]
    pub enum LogFormat, "log format" {
        /// Comma-separated values; the first line names the columns.
        Csv = "CSV",
        /// One JSON object a line.
        Ndjson = "NDJSON",
    }
}

words! {
    /// The columns of a log beside those of the facts.
    ///
    /// Non-exhaustive: logs may come to say more.
    #[non_exhaustive]
    pub enum Column, "column" {
        /// The caller's own name for the line, a [`Reference`](super::Reference).
        Reference = "Reference",
        /// The day on which it happened, `YYYY-MM-DD`.
        Date = "Date",
        /// What is asked, an [`Asks`](crate::answer::Asks).
        Asks = "What is asked",
        /// Who.
        Role = "Role",
        /// Whether the subject is a `user-action` or a `technology`.
        Kind = "Kind of subject",
        /// What was done, or was to be done.
        Subject = "User action or technology",
        /// The table of the incidents.
        Table = "Table",
        /// What happened, a space between one and the next.
        Incidents = "Incidents",
        /// How it was meant.
        Intent = "Intent",
        /// What went before.
        History = "History",
    }
}

words! {
    /// What a policy answered to a line, in a word.
    ///
    /// Exhaustive: whoever shows totals has to show each of these.
    pub enum AnswerKind, "kind of answer" {
        /// Allowed.
        Allowed = "Allowed",
        /// Permitted, but advised against.
        Discouraged = "Advised against but not forbidden",
        /// Not allowed.
        NotAllowed = "Not allowed",
        /// Not allowed, and against the law.
        Illegal = "Not allowed, and illegal",
        /// It turns on facts that are not known.
        Depends = "It depends",
        /// Responses follow.
        Answered = "Answered",
        /// The policy can be read in several ways.
        Unclear = "Unclear",
        /// The policy says nothing.
        Silent = "The policy says nothing",
    }
}

words! {
    /// Why a line of a log was not judged.
    ///
    /// Non-exhaustive: later versions may refuse for other reasons.
    #[non_exhaustive]
    pub enum FaultKind, "fault of a line" {
        /// It is no record of this log: fields too many or too few, no JSON, no UTF-8, far too long.
        Unreadable = "Cannot be read",
        /// A word that is in no vocabulary, or not in that of a policy that judges.
        UnknownWord = "Unknown word",
        /// A word without which there is no question.
        MissingWord = "Missing word",
        /// The words are known, and make a question that a policy cannot be asked.
        NotAskable = "Cannot be asked",
        /// No edition was in force on its day.
        NoneInForce = "No edition in force",
        /// Its reference is none.
        InvalidReference = "Invalid reference",
    }
}

impl From<Decision> for AnswerKind {
    fn from(decision: Decision) -> Self {
        match decision {
            Decision::Decided(Verdict::Allowed) => Self::Allowed,
            Decision::Decided(Verdict::Discouraged) => Self::Discouraged,
            Decision::Decided(Verdict::NotAllowed) => Self::NotAllowed,
            Decision::Decided(Verdict::Illegal) => Self::Illegal,
            Decision::Depends { .. } => Self::Depends,
            Decision::Unclear(_) => Self::Unclear,
            Decision::Silent => Self::Silent,
        }
    }
}

/// A column of any kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Key {
    Of(Column),
    Fact(Fact),
    /// A fact that policies declare, by its place among all of them.
    Own(u8),
    /// All that are given of those in one.
    Facts,
}

impl Key {
    pub(super) fn all() -> impl Iterator<Item = Self> + Clone {
        let columns = <Column as strum::IntoEnumIterator>::iter().map(Self::Of);
        let facts = <Fact as strum::IntoEnumIterator>::iter().map(Self::Fact);
        columns.chain(facts).chain([Self::Facts])
    }

    pub(super) fn named(text: &str) -> Option<Self> {
        let column = text.parse().ok().map(Self::Of);
        let column = column.or_else(|| text.parse().ok().map(Self::Fact));
        column.or_else(|| (text == FACTS).then_some(Self::Facts))
    }

    /// The same, or that of a fact that policies declare.
    pub(super) fn named_among(text: &str, own: &[String]) -> Option<Self> {
        let place = || own.iter().take(MOST_OWN).position(|fact| fact == text);
        let fact = || Some(Self::Own(u8::try_from(place()?).ok()?));
        Self::named(text).or_else(fact)
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Of(column) => column.as_str(),
            Self::Fact(fact) => fact.as_str(),
            Self::Own(_) | Self::Facts => FACTS,
        }
    }

    /// Its place in a row.
    pub(super) fn index(self) -> usize {
        match self {
            Self::Of(column) => column.index(),
            Self::Fact(fact) => <Column as strum::EnumCount>::COUNT + fact.index(),
            Self::Own(number) => STANDARD + 1 + usize::from(number),
            Self::Facts => STANDARD,
        }
    }
}

/// The columns that every log can have but one.
const STANDARD: usize = <Column as strum::EnumCount>::COUNT + <Fact as strum::EnumCount>::COUNT;

/// The most columns of facts that policies declare: as many as two policies can have.
pub(super) const MOST_OWN: usize = 2 * Fact::MOST_OWN;

/// How many columns a log can have.
pub(super) const WIDTH: usize = STANDARD + 1 + MOST_OWN;
