//! Why an answer is what it is.

use enumset::EnumSet;
use serde::{Serialize, Serializer};

use super::recommendation::ResponseList;
use crate::source::Citation;
use crate::vocabulary::outcome::{ConditionState, Listed};
use crate::vocabulary::{Verdict, words};

/// One rule that an answer rests on, with the place it comes from.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Reason<'p> {
    /// What kind of rule it is.
    pub kind: ReasonKind,
    /// The row's word, or the rule's name in the policy file.
    pub rule: &'p str,
    /// What it says.
    pub says: Says<'p>,
    /// Whether another rule holds in its place: an exception for some of those whom it is for, or one
    /// that holds whatever else does.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub replaced: bool,
    /// The groups of whom it speaks, where those are fewer than the role has in it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<&'p str>,
    /// A short remark of the encoder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<&'p str>,
    /// Where it stands.
    pub source: Citation<'p>,
}

words! {
    /// The kinds of rules that answers rest on.
    ///
    /// Non-exhaustive: policies may come to say things in other ways.
    #[non_exhaustive]
    pub enum ReasonKind, "kind of reason" {
        /// A cell of a table of levels.
        Cell = "Cell",
        /// A rule in prose about an act.
        Rule = "Rule",
        /// A case of a cell or a rule, where it has a place of its own.
        Case = "Case",
        /// Where the policy holds at all, as far as the answer turns on it.
        Scope = "Scope",
        /// A row of an incident table.
        IncidentRow = "Incident row",
        /// A row about continued infringements.
        RepeatRow = "Repeat row",
        /// Prose about the responses to many incidents.
        ResponseRule = "Response rule",
        /// A step of a ladder: what follows at some times and not at others.
        LadderStep = "Ladder step",
        /// An incident that an act amounts to.
        Mapping = "Mapping",
    }
}

/// What a rule says.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Says<'p> {
    /// A level: the column that is marked.
    Level {
        /// The column's word.
        id: &'p str,
        /// The column's label.
        label: &'p str,
    },
    /// Verdicts; several where it can be read in several ways, none where it says nothing.
    Verdicts(EnumSet<Verdict>),
    /// Responses.
    Responses {
        /// Those that must follow.
        required: ResponseList<'p>,
        /// Those that may follow.
        available: ResponseList<'p>,
        /// Sets of which one must follow, the school's choice which.
        one_of: Vec<ResponseList<'p>>,
    },
    /// That an act amounts to an incident.
    Incident(&'p str),
    /// Whether the policy's scope reaches it, by all that is said of that, or by one rule.
    Scope(ConditionState),
}

impl<'p> Says<'p> {
    /// The responses that it names, if any.
    pub(crate) fn responses(&self) -> Option<ResponseList<'p>> {
        let Self::Responses {
            required,
            available,
            one_of,
        } = self
        else {
            return None;
        };
        let all = [available].into_iter().chain(one_of);
        Some(ResponseList {
            table: required.table,
            bits: all.fold(required.bits, |all, list| all | list.bits),
        })
    }
}

impl Serialize for Says<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        match self {
            Self::Level { id, .. } => map.serialize_entry("level", id)?,
            Self::Verdicts(verdicts) => map.serialize_entry("verdicts", &Listed(*verdicts))?,
            Self::Responses {
                required,
                available,
                one_of,
            } => {
                map.serialize_entry("required", required)?;
                map.serialize_entry("available", available)?;
                if !one_of.is_empty() {
                    map.serialize_entry("one_of", one_of)?;
                }
            }
            Self::Incident(incident) => map.serialize_entry("incident", incident)?,
            Self::Scope(state) => map.serialize_entry("within_scope", state)?,
        }
        map.end()
    }
}
