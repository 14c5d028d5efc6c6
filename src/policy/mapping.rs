//! Which incidents an act amounts to: the encoder's reading, never the school's.

use enumset::EnumSet;

use super::statement::Atom;
use super::{Judge, Policy, PolicyTable};
use crate::policy::circumstances::Facts;
use crate::vocabulary::outcome::ConditionState;
use crate::vocabulary::{Fit, Intent};

/// One incident that an act may amount to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mapped {
    /// The number of the incident's word.
    pub(crate) incident: u8,
    pub(crate) fit: Fit,
    /// The intents under which it does; empty for any.
    pub(crate) intents: EnumSet<Intent>,
    pub(crate) conditions: Vec<Atom>,
    pub(crate) note: Option<Box<str>>,
}

impl Mapped {
    /// Whether intent and circumstances let it apply.
    pub(crate) fn state(&self, intent: Option<Intent>, facts: &Facts) -> ConditionState {
        let mut state = match intent {
            _ if self.intents.is_empty() || self.intents == EnumSet::all() => ConditionState::Holds,
            None => ConditionState::Unknown,
            Some(intent) if self.intents.contains(intent) => ConditionState::Holds,
            Some(_) => return ConditionState::Fails,
        };
        for condition in &self.conditions {
            match condition.state(facts) {
                ConditionState::Holds => {}
                ConditionState::Fails => return ConditionState::Fails,
                ConditionState::Unknown => state = ConditionState::Unknown,
            }
        }
        state
    }
}

/// The incidents of every subject in one table, by the subject's number; nothing where the file does
/// not map it.
pub(crate) type Mapping = Vec<Option<Vec<Mapped>>>;

impl PolicyTable {
    /// The incidents of a subject; nothing where the file does not map it.
    #[inline]
    pub(crate) fn mapped(&self, subject: usize) -> Option<&[Mapped]> {
        self.mapping.get(subject)?.as_deref()
    }
}

impl Policy {
    pub(crate) fn mapped(&self, judge: Judge, subject: usize) -> Option<&[Mapped]> {
        self.tables.of(judge)?.mapped(subject)
    }
}
