//! What has changed, grouped for reading.

use serde::Serialize;

use super::direction::Direction;
use super::listed::Part;
use crate::answer::decision::{Modality, Reason};
use crate::answer::past::Past;
use crate::policy::{Incident, Policy, Subject};
use crate::source::{Citation, Table};
use crate::vocabulary::outcome::Decision;
use crate::vocabulary::{Fact, Measure, Proviso, Role, Term, Word as _, YesNo};

/// One thing that differs between two policies, for all whom it concerns.
///
/// Exhaustive: whoever shows a difference has to show each of these.
#[derive(Clone, Debug, PartialEq)]
pub enum Change<'p> {
    /// Whether an act is allowed.
    Act(ActChange<'p>),
    /// What follows incidents.
    Incidents(IncidentChange<'p>),
    /// Something that is no question of these two kinds.
    Listed(ListedChange),
}

/// An answer to whether something is allowed, without its reasons.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Ruling {
    /// What the policy says.
    pub decision: Decision,
    /// What must be kept to; none under a prohibition, which leaves nothing to bind.
    pub provisos: Vec<Proviso>,
}

/// One act that is answered otherwise, for all roles for which it changed in the same way.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ActChange<'p> {
    /// The act.
    #[serde(serialize_with = "crate::answer::plain::one")]
    pub subject: Subject,
    /// Its name for people, as the later policy has it.
    #[serde(skip)]
    pub label: &'p str,
    /// For whom it changed so.
    pub roles: Vec<Term<Role>>,
    /// How many questions are answered otherwise: each role under all that can be known.
    pub questions: u64,
    /// Which way they moved, if all moved one way; else incomparable.
    pub direction: Direction,
    /// What moved, from which answer to which, under which circumstances.
    pub turns: Vec<Turn<'p>>,
}

/// One answer that became another one, wherever all is known.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Turn<'p> {
    /// The earlier and the later policy.
    pub(crate) policies: [&'p Policy; 2],
    /// Which way it moved.
    pub direction: Direction,
    /// Under which circumstances, each list a case of its own; an empty list is "always". None at
    /// all where they are too many to be told.
    pub when: Vec<Vec<Given>>,
    /// In how many combinations of the facts that matter.
    pub combinations: usize,
    /// Nothing moves once all is known: only the answer while it is not.
    pub while_unknown: bool,
    /// The answer before.
    pub before: Ruling,
    /// The answer after.
    pub after: Ruling,
    /// The rules on which the first rests.
    pub before_reasons: Vec<Reason<'p>>,
    /// The rules on which the second rests.
    pub after_reasons: Vec<Reason<'p>>,
}

/// A fact that has one of some values: words, or stretches of the day such as `08:45-15:20`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Given {
    /// The fact; of those that policies declare, each has its own number under either.
    #[serde(skip)]
    pub fact: Fact,
    /// The same as the policies spell it.
    #[serde(rename = "fact")]
    pub id: String,
    /// The values, any of which it may have.
    pub values: Vec<String>,
}

impl Given {
    /// Whether it is no more than that the policies hold.
    pub(super) fn is_within_scope(&self) -> bool {
        self.fact == Fact::WithinScope && self.values == [YesNo::Yes.as_str()]
    }
}

/// Responses that follow incidents otherwise than before: in the same way after each of them.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct IncidentChange<'p> {
    /// The table whose incidents these are.
    pub table: Table,
    /// The incidents.
    #[serde(serialize_with = "crate::answer::plain::all")]
    pub incidents: Vec<Incident>,
    /// Their names for people, as the later policy has them.
    #[serde(skip)]
    pub labels: Vec<&'p str>,
    /// For whom it changed so.
    pub roles: Vec<Term<Role>>,
    /// How many questions are answered otherwise: each role and incident with this intent and history.
    pub questions: u64,
    /// Which way they moved.
    pub direction: Direction,
    /// With which intents and after what, each a case of its own; always, where both lists are empty.
    #[serde(rename = "pasts")]
    pub when: Vec<Past>,
    /// The responses that follow otherwise.
    pub responses: Vec<ResponseChange<'p>>,
    /// The rules that name those responses before.
    pub before_reasons: Vec<Reason<'p>>,
    /// The rules that name them after.
    pub after_reasons: Vec<Reason<'p>>,
}

/// A response that follows otherwise than before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ResponseChange<'p> {
    /// Its word.
    pub id: &'p str,
    /// Its name for people.
    #[serde(skip)]
    pub label: &'p str,
    /// Whether it must or may follow before; nothing where it does not.
    #[serde(rename = "modality_before")]
    pub before: Option<Modality>,
    /// Whether it must or may follow after.
    #[serde(rename = "modality_after")]
    pub after: Option<Modality>,
    /// How long or how much it is before, where that is stated.
    #[serde(rename = "measures_before", skip_serializing_if = "Vec::is_empty")]
    pub before_for: Vec<Measure>,
    /// How long or how much it is after.
    #[serde(rename = "measures_after", skip_serializing_if = "Vec::is_empty")]
    pub after_for: Vec<Measure>,
    /// Whether its name is the school's own.
    #[serde(skip)]
    pub(crate) in_school_words: bool,
}

/// A difference in what is not asked question by question: who hears of a matter, what is kept as
/// evidence, what is done on suspicion, who has which duty, which incident an act amounts to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ListedChange {
    /// The part of the policies.
    pub part: Part,
    /// What it is about, as the files spell it.
    pub about: Vec<String>,
    /// What the earlier policy says; nothing where it is silent.
    #[serde(rename = "said_before")]
    pub before: Vec<String>,
    /// What the later one says.
    #[serde(rename = "said_after")]
    pub after: Vec<String>,
    /// Where the earlier one says it.
    pub before_at: Vec<RulePlace>,
    /// Where the later one does.
    pub after_at: Vec<RulePlace>,
}

/// A rule by its name, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct RulePlace {
    /// The rule's name in the policy file.
    pub rule: String,
    /// Where it stands, in words.
    pub citation: String,
}

impl RulePlace {
    pub(super) fn new(rule: &str, source: &Citation<'_>) -> Self {
        Self {
            rule: rule.to_owned(),
            citation: source.to_string(),
        }
    }
}
