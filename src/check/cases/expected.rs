//! What is expected of an answer, with every word checked.

use std::collections::BTreeSet;

use crate::diagnostic::{LintCode, Span};
use crate::document::Mark;
use crate::source::Passage;
use crate::vocabulary::{Step, words};

/// Words of a file, in the order of the alphabet.
pub(super) type WordSet = BTreeSet<Box<str>>;

/// Where in a cases file something stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) path: Box<str>,
    pub(super) span: Option<Span>,
}

words! {
    /// A part of an answer that is stated as a whole; the keys of `expect`.
    pub(super) enum Aspect, "part of an answer" {
        /// The verdict, or why there is none.
        Answer = "answer",
        /// The verdicts of the readings.
        Readings = "readings",
        /// All that it can become.
        Outcomes = "outcomes",
        /// The facts that are missing.
        Missing = "missing facts",
        /// The columns that are marked in the cell.
        Level = "marked columns",
        /// What must be kept to.
        Provisos = "provisos",
        /// What a level asks for and the policy never fills in.
        Gaps = "gaps",
        /// What came of the search for an incident.
        Resolution = "resolution",
        /// The incidents that an act amounts to.
        Incidents = "incidents",
        /// The incidents that it may amount to.
        Possible = "possible incidents",
        /// The responses that must follow.
        Required = "required responses",
        /// The responses that may follow.
        Available = "available responses",
        /// The responses of some readings.
        Disputed = "disputed responses",
        /// The responses of which one of several must follow.
        OneOf = "responses of which one must follow",
        /// The responses of which it depends on the time what becomes of them.
        Depending = "responses that depend on the time",
        /// How long or how much they are.
        Measures = "measures",
        /// The offices to which a matter is brought.
        To = "offices",
        /// The offices to which it may go on.
        Then = "offices after that",
        /// Who takes a step.
        By = "people",
        /// The steps that come before it.
        After = "steps before it",
        /// How soon it is wanted.
        Urgency = "urgency",
        /// How often something is to be done, exactly.
        Every = "period",
        /// What calls for it.
        Trigger = "triggers",
        /// How often, vaguely.
        Vaguely = "vague period",
        /// Towards whom.
        Towards = "people towards whom",
        /// What is kept as evidence.
        Keep = "evidence",
    }
}

/// A reason on which an answer must rest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Because {
    /// A place in the document.
    At(Passage),
    /// A rule or a row, by its name.
    Rule(Box<str>),
}

/// What lints must, or must not, find.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) lint: LintCode,
    /// The row, column or rule that a finding is about; any, if none.
    pub(super) about: Option<Box<str>>,
}

/// One thing that is expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Expected {
    /// Exactly these words.
    Exactly(Aspect, WordSet),
    /// These responses must follow, beside others.
    Includes(WordSet),
    /// None of these responses is named.
    Never(WordSet),
    /// These steps are to be taken, or may be, in this order, beside others.
    Steps(Vec<Step>),
    /// None of these steps must be taken.
    Banned(BTreeSet<Step>),
    /// These points are left open, beside others.
    Open(WordSet),
    /// How a column of the printed table is marked.
    Column(Box<str>, Mark),
    Because(Because),
    /// A reason on which the answer does not rest.
    NotBecause(Because),
    Found(Found),
    NotFound(Found),
}

/// One thing that is expected, and where the file says so.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Expectation {
    pub(super) what: Expected,
    pub(super) place: Place,
}

impl Expected {
    /// Whether no answer can meet both.
    pub(super) fn excludes(&self, other: &Self) -> bool {
        self.rules_out(other) || other.rules_out(self)
    }

    fn rules_out(&self, other: &Self) -> bool {
        use Aspect::{Available, Depending, Disputed, OneOf, Required};
        match (self, other) {
            (Self::Exactly(a, these), Self::Exactly(b, those)) => a == b && these != those,
            (Self::Exactly(Required, all), Self::Includes(some)) => !some.is_subset(all),
            (Self::Never(none), Self::Includes(some))
            | (
                Self::Never(none),
                Self::Exactly(Required | Available | Disputed | OneOf | Depending, some),
            ) => !none.is_disjoint(some),
            (Self::Steps(these), Self::Steps(those)) => crosses(these, those),
            (Self::Banned(none), Self::Steps(some)) => some.iter().any(|step| none.contains(step)),
            (Self::Exactly(Aspect::Answer, answer), Self::Steps(_)) => answer.contains("silent"),
            (Self::Column(a, one), Self::Column(b, other)) => a == b && one != other,
            (Self::Column(column, mark), Self::Exactly(Aspect::Level, all)) => {
                (*mark == Mark::Marked) != all.contains(column)
            }
            // What a row marks, the answer names.
            (Self::Column(column, mark), Self::Never(none)) => {
                *mark != Mark::None && none.contains(column)
            }
            (Self::Because(is), Self::NotBecause(not)) => is == not,
            (Self::Found(found), Self::NotFound(not)) => {
                found.lint == not.lint && (not.about.is_none() || not.about == found.about)
            }
            _ => false,
        }
    }

    /// The answer without which it cannot be met, where there is only one.
    pub(super) fn implied(&self) -> Option<Self> {
        let answer = match self {
            Self::Exactly(Aspect::Readings, _) => "unclear",
            Self::Exactly(Aspect::Outcomes | Aspect::Missing, _) => "depends",
            _ => return None,
        };
        Some(Self::Exactly(
            Aspect::Answer,
            WordSet::from([answer.into()]),
        ))
    }

    /// The responses of which it states how long or how much they are.
    pub(super) fn measured(&self) -> impl Iterator<Item = &str> {
        let set = match self {
            Self::Exactly(Aspect::Measures, set) => Some(set),
            _ => None,
        };
        let words = set.into_iter().flatten();
        words.filter_map(|word| Some(word.split_once(':')?.0))
    }

    /// The responses that it names.
    pub(super) fn responses(&self) -> impl Iterator<Item = &str> {
        use Aspect::{Available, Depending, Disputed, OneOf, Required};
        let (set, column) = match self {
            Self::Exactly(Required | Available | Disputed | OneOf | Depending, set)
            | Self::Includes(set) => (Some(set), None),
            Self::Column(column, mark) if *mark != Mark::None => (None, Some(&**column)),
            _ => (None, None),
        };
        set.into_iter().flatten().map(|word| &**word).chain(column)
    }
}

/// Whether two orders have some pair of steps the other way round.
fn crosses(these: &[Step], those: &[Step]) -> bool {
    let place = |step: &Step| those.iter().position(|other| other == step);
    let places: Vec<usize> = these.iter().filter_map(place).collect();
    !places.is_sorted()
}
