//! Which incidents an act amounts to: the encoder's reading or the standard one, never the school's.

use std::sync::Arc;

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
    pub(crate) note: Option<Arc<str>>,
}

impl Mapped {
    /// That an act is what an incident's words describe, whatever else is so.
    pub(crate) fn outright(incident: u8) -> Self {
        Self {
            incident,
            fit: Fit::Direct,
            intents: EnumSet::empty(),
            conditions: Vec::new(),
            note: None,
        }
    }

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

/// All that one act may amount to in one table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Amounts {
    pub(crate) to: Vec<Mapped>,
    /// Whether the file says so, under the name of the act.
    pub(crate) by_file: bool,
}

/// The incidents of every subject in one table, by the subject's number; nothing where it is not mapped.
pub(crate) type Mapping = Vec<Option<Amounts>>;

impl PolicyTable {
    /// The incidents of a subject; nothing where it is not mapped.
    #[inline]
    pub(crate) fn mapped(&self, subject: usize) -> Option<&[Mapped]> {
        let amounts = self.mapping.get(subject)?.as_ref()?;
        Some(&amounts.to)
    }

    /// Those of all subjects.
    pub(crate) fn all_mapped(&self) -> impl Iterator<Item = &Mapped> + Clone {
        self.mapping
            .iter()
            .flatten()
            .flat_map(|amounts| &amounts.to)
    }

    /// Whether the file itself says to what a subject amounts.
    pub(crate) fn is_mapped_by_file(&self, subject: usize) -> bool {
        let amounts = self.mapping.get(subject).and_then(Option::as_ref);
        amounts.is_some_and(|amounts| amounts.by_file)
    }
}

impl Policy {
    pub(crate) fn mapped(&self, judge: Judge, subject: usize) -> Option<&[Mapped]> {
        self.tables.of(judge)?.mapped(subject)
    }

    /// Whether the file itself says to what a subject amounts, in some table.
    #[cfg(feature = "check")]
    pub(crate) fn is_mapped_by_file(&self, subject: usize) -> bool {
        let mut tables = self.tables.iter();
        tables.any(|(_, table)| table.is_mapped_by_file(subject))
    }
}
