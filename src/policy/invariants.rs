//! Laws that a policy must hold, compiled: a set of questions, and what is
//! expected of the answers.

mod defaults;
mod questions;

#[cfg(feature = "check")]
pub(crate) use questions::{Dim, groups};

use std::collections::BTreeSet;

use enumset::EnumSet;

use super::{Atom, Judge};
use crate::source::Source;
use crate::vocabulary::outcome::DecisionKind;
use crate::vocabulary::{DefaultInvariant, History, Intent, ResponseKind, Verdict};

/// One law, of the policy file or by default.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct InvariantRule {
    pub(crate) name: Box<str>,
    /// None for a law of the file's own.
    pub(crate) default: Option<DefaultInvariant>,
    /// The set and the property in the words of a policy file.
    pub(crate) for_all: Box<str>,
    pub(crate) expect: Box<str>,
    /// Where the school's document states it; none where it does not.
    pub(crate) source: Option<Source>,
    pub(crate) note: Option<Box<str>>,
    /// Why the file switches it off; none where it applies.
    pub(crate) off: Option<Box<str>>,
    pub(crate) law: Law,
}

/// For all of these questions, this is expected: of whether something is
/// allowed, of what follows something done, or of what follows an incident.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Law {
    Classified {
        acts: Acts,
        expect: Vec<Ruling>,
    },
    Assessed {
        acts: Acts,
        filter: Filter,
        how: How,
        expect: Vec<Following>,
    },
    Answered {
        incidents: Incidents,
        how: How,
        expect: Vec<Following>,
    },
}

/// Whose questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Who {
    Everyone,
    /// Whether each role is meant, by the role's number.
    These(Vec<bool>),
}

impl Who {
    pub(crate) fn means(&self, role: usize) -> bool {
        match self {
            Self::Everyone => true,
            Self::These(roles) => roles.get(role).copied().unwrap_or(false),
        }
    }
}

/// Questions about what somebody does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Acts {
    pub(crate) who: Who,
    pub(crate) about: About,
    /// Facts that are known, and the values they may have.
    pub(crate) given: Vec<Atom>,
}

/// Acts, by their numbers among all subjects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum About {
    /// Every one but these.
    All(Vec<usize>),
    /// Every one that the policy calls illegal to somebody, but these.
    Illegal(Vec<usize>),
    These(Vec<usize>),
}

/// Which acts count, once they are assessed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Filter {
    /// The verdict is one of these; any answer where there are none.
    pub(crate) classified: EnumSet<Verdict>,
    /// Whether they amount to an incident.
    pub(crate) covered: Option<bool>,
}

/// With which intents, and after what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct How {
    /// Nothing for an intent that is not known.
    pub(crate) intents: Vec<Option<Intent>>,
    pub(crate) histories: Vec<History>,
}

/// Questions about incidents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Incidents {
    /// Nothing for whomever a table judges.
    pub(crate) who: Option<Who>,
    /// Nothing for every table.
    pub(crate) table: Option<Judge>,
    pub(crate) which: Which,
}

/// Incidents of each table, by number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Which {
    /// Those of which the policy speaks, but these.
    Spoken(Numbers),
    /// These, if the policy speaks of them.
    TheseIfSpoken(Numbers),
    /// These, whether or not it does.
    These(Numbers),
}

/// Incidents by their numbers, each in its table.
pub(crate) type Numbers = BTreeSet<(Judge, usize)>;

/// What is expected of the answer to whether something is allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Ruling {
    /// Every reading comes to one of these.
    Verdict(EnumSet<Verdict>),
    /// No reading comes to one of these.
    NeverVerdict(EnumSet<Verdict>),
    /// It is one of these.
    Decision(EnumSet<DecisionKind>),
    /// Where statements differ it is unclear, with the verdicts of all.
    DoubtShown,
    /// It rests on rules that have a place, unless it is silent.
    PlaceNamed,
}

/// What is expected of the answer to what follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Following {
    Required(Vec<Box<str>>),
    Available(Vec<Box<str>>),
    Never(Vec<Box<str>>),
    RequiredKind(Vec<ResponseKind>),
    AvailableKind(Vec<ResponseKind>),
    NeverKind(Vec<ResponseKind>),
    /// All that follows with the other follows here.
    NoLighterThan(Other),
    /// All sanctions that follow here follow with the other.
    NoHarsherThan(Other),
    /// What some reading of a row requires is required, or shown as disputed.
    DoubtShown,
    /// It rests on rules that have a place, unless it is silent.
    PlaceNamed,
    /// Nothing follows, and no incident is named.
    Nothing,
}

/// The same question, but for one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Other {
    History(History),
    Intent(Intent),
}
