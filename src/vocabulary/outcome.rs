//! What a policy can say to a question, apart from its reasons.

mod standing;

pub use standing::{ProcedureStanding, Resolution, Standing};

use enumset::{EnumSet, EnumSetType};
use serde::{Serialize, Serializer};

use crate::vocabulary::{Fact, Verdict, word_set, words};

/// What a policy says to the question whether something may be done.
///
/// Exactly one of these holds for every question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Decision {
    /// The policy decides it.
    Decided(Verdict),
    /// The policy says nothing about it: neither that it is allowed nor that it is not.
    Silent,
    /// The document can be read in more than one way, and no fact settles it; these are the verdicts the
    /// readings come to.
    Unclear(EnumSet<Verdict>),
    /// It turns on facts that are not known.
    Depends {
        /// The unknown facts that can change the answer.
        missing: EnumSet<Fact>,
        /// All that the answer can become.
        outcomes: EnumSet<Outcome>,
    },
}

impl Decision {
    /// The verdict, if the policy decides.
    #[must_use]
    pub fn verdict(self) -> Option<Verdict> {
        match self {
            Self::Decided(verdict) => Some(verdict),
            _ => None,
        }
    }

    /// What it is once no fact is missing; nothing while it depends.
    #[must_use]
    pub fn outcome(self) -> Option<Outcome> {
        match self {
            Self::Decided(verdict) => Some(verdict.into()),
            Self::Silent => Some(Outcome::Silent),
            Self::Unclear(_) => Some(Outcome::Unclear),
            Self::Depends { .. } => None,
        }
    }

    /// The word for the kind of decision, as JSON answers spell it.
    #[must_use]
    pub fn kind(self) -> &'static str {
        match self {
            Self::Decided(_) => "decided",
            Self::Silent => "silent",
            Self::Unclear(_) => "unclear",
            Self::Depends { .. } => "depends",
        }
    }
}

/// `{"is": "decided", "verdict": "allowed"}`, `{"is": "silent"}`,
/// `{"is": "unclear", "verdicts": [...]}` or
/// `{"is": "depends", "missing": [...], "outcomes": [...]}`.
impl Serialize for Decision {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize_with(serializer, Listed)
    }
}

impl Decision {
    /// The same, with the facts that are missing as something makes them.
    pub(crate) fn serialize_with<S: Serializer, M: Serialize>(
        self,
        serializer: S,
        facts: impl FnOnce(EnumSet<Fact>) -> M,
    ) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("is", self.kind())?;
        match self {
            Self::Decided(verdict) => map.serialize_entry("verdict", &verdict)?,
            Self::Silent => {}
            Self::Unclear(verdicts) => map.serialize_entry("verdicts", &Listed(verdicts))?,
            Self::Depends { missing, outcomes } => {
                map.serialize_entry("missing", &facts(missing))?;
                map.serialize_entry("outcomes", &Listed(outcomes))?;
            }
        }
        map.end()
    }
}

/// A set of words, serialised as a list in the order of declaration.
pub(crate) struct Listed<T: EnumSetType>(pub(crate) EnumSet<T>);

impl<T: EnumSetType + Serialize> Serialize for Listed<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter())
    }
}

word_set! {
    /// The kinds of decision, as JSON answers spell them.
    ///
    /// Exhaustive, as [`Decision`] is.
    pub enum DecisionKind, "kind of decision" {
        /// The policy decides.
        Decided = "Decided",
        /// The policy says nothing.
        Silent = "The policy says nothing",
        /// The document can be read in more than one way.
        Unclear = "Unclear",
        /// It turns on facts that are not known.
        Depends = "It depends",
    }
}

word_set! {
    /// What an answer is once every fact is known.
    ///
    /// Exhaustive: whoever shows an answer has to show each of these.
    pub enum Outcome, "outcome" {
        /// Allowed.
        Allowed = "Allowed",
        /// Permitted, but advised against.
        Discouraged = "Advised against but not forbidden",
        /// Not allowed.
        NotAllowed = "Not allowed",
        /// Not allowed, and against the law.
        Illegal = "Not allowed, and illegal",
        /// The policy says nothing.
        Silent = "The policy says nothing",
        /// The document can be read in more than one way.
        Unclear = "Unclear",
    }
}

impl Outcome {
    /// The verdict, for an outcome that is one.
    #[must_use]
    pub fn verdict(self) -> Option<Verdict> {
        match self {
            Self::Allowed => Some(Verdict::Allowed),
            Self::Discouraged => Some(Verdict::Discouraged),
            Self::NotAllowed => Some(Verdict::NotAllowed),
            Self::Illegal => Some(Verdict::Illegal),
            Self::Silent | Self::Unclear => None,
        }
    }
}

impl From<Verdict> for Outcome {
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Allowed => Self::Allowed,
            Verdict::Discouraged => Self::Discouraged,
            Verdict::NotAllowed => Self::NotAllowed,
            Verdict::Illegal => Self::Illegal,
        }
    }
}

words! {
    /// A level that asks for something the policy never fills in.
    ///
    /// Non-exhaustive: other levels may leave other things open.
    #[non_exhaustive]
    pub enum Gap, "gap" {
        /// Certain times, and the policy gives none.
        NoTimesGiven = "the policy says at certain times but gives none",
        /// Nominated people, and the policy nominates nobody.
        NobodyNominated = "the policy speaks of nominated people but nominates nobody",
    }
}

words! {
    /// Whether a condition is met by what is known.
    ///
    /// Exhaustive: unknown must never pass for either of the others.
    pub enum ConditionState, "state of a condition" {
        /// It is met.
        Holds = "holds",
        /// It is not met.
        Fails = "fails",
        /// Nothing is known about it.
        Unknown = "not known",
    }
}
