//! The policy's scope: where, with what and in which capacity it holds at all.

use enumset::EnumSet;

use crate::policy::circumstances::Facts;
use crate::source::Source;
use crate::vocabulary::outcome::ConditionState;
use crate::vocabulary::{Fact, YesNo};

use super::statement::{Atom, all_of};

/// Where the policy holds; it does wherever nothing else is known.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Bounds {
    pub(crate) source: Source,
    /// What has to be known for an act to lie outside.
    pub(crate) outside: Vec<Atom>,
    /// What it reaches all the same.
    pub(crate) reaches: Vec<Reach>,
    pub(crate) note: Option<Box<str>>,
}

/// What a policy reaches outside as well.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Reach {
    pub(crate) name: Box<str>,
    pub(crate) source: Source,
    /// Whether it is said of each role, by the role's number.
    pub(crate) roles: Vec<bool>,
    /// The numbers of the subjects that it is about; none for all.
    pub(crate) about: Vec<usize>,
    pub(crate) conditions: Vec<Atom>,
    pub(crate) note: Option<Box<str>>,
}

/// The scope as it is for whoever is asked about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Within {
    outside: Vec<Atom>,
    reaches: Vec<Vec<Atom>>,
}

impl Reach {
    /// Whether it is said of a role and a subject.
    pub(crate) fn is_of(&self, role: usize, subject: usize) -> bool {
        let whom = self.roles.get(role).copied().unwrap_or_default();
        whom && (self.about.is_empty() || self.about.contains(&subject))
    }

    pub(crate) fn state(&self, facts: &Facts) -> ConditionState {
        all_of(&self.conditions, facts)
    }
}

impl Bounds {
    /// As what the whole of it is named among rules.
    pub(crate) const WHOLE: &'static str = "scope";

    /// The scope as it is for a role and a subject; nothing where the policy reaches it anyway.
    pub(crate) fn of(&self, role: usize, subject: usize) -> Option<Within> {
        let reaches = self.reaches.iter().filter(|of| of.is_of(role, subject));
        let reaches: Vec<Vec<Atom>> = reaches.map(|of| of.conditions.clone()).collect();
        (!reaches.iter().any(Vec::is_empty)).then(|| Within {
            outside: self.outside.clone(),
            reaches,
        })
    }

    /// Whether all is known that puts something outside, unless it is reached there.
    pub(crate) fn may_be_outside(&self, facts: &Facts) -> bool {
        all_of(&self.outside, facts) == ConditionState::Holds
    }

    /// The facts that settle whether something lies within.
    pub(crate) fn asks(&self) -> EnumSet<Fact> {
        let reaches = self.reaches.iter().flat_map(|reach| &reach.conditions);
        let atoms = self.outside.iter().chain(reaches);
        atoms.map(|atom| atom.fact).collect()
    }
}

impl Within {
    /// Whether something lies within the scope, as far as it is known. It does unless all that puts it
    /// outside is known.
    pub(crate) fn state(&self, facts: &Facts) -> ConditionState {
        if let Some(value) = facts.get(Fact::WithinScope) {
            return match usize::from(value) == YesNo::Yes as usize {
                true => ConditionState::Holds,
                false => ConditionState::Fails,
            };
        }
        if all_of(&self.outside, facts) != ConditionState::Holds {
            return ConditionState::Holds;
        }
        let mut state = ConditionState::Fails;
        for reach in &self.reaches {
            match all_of(reach, facts) {
                ConditionState::Holds => return ConditionState::Holds,
                ConditionState::Unknown => state = ConditionState::Unknown,
                ConditionState::Fails => {}
            }
        }
        state
    }
}
