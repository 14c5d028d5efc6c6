//! What an answer turns on, and what keeps it from being a permission.

use enumset::EnumSet;

use super::{Classification, bearing_cases};
use crate::policy::circumstances::Facts;
use crate::policy::{Atom, Case, Statement};
use crate::vocabulary::outcome::{ConditionState, Decision};
use crate::vocabulary::{Fact, Verdict};

/// What the values of the missing facts lead to, as far as it says much.
pub(crate) struct Turns {
    /// Each missing fact with what its values lead to.
    pub(crate) facts: Vec<(Fact, Vec<Turn>)>,
    /// What is left out, where more is missing than can be told in a few words.
    pub(crate) rest: Option<Rest>,
}

/// Values of a fact, by number, that lead to the same.
pub(crate) struct Turn {
    pub(crate) values: Vec<usize>,
    pub(crate) decision: Decision,
}

/// How much of what is missing settles nothing by itself.
#[derive(Clone, Copy)]
pub(crate) enum Rest {
    /// All of it.
    Nothing,
    /// All but the values that were told.
    NothingElse,
}

/// What keeps an act from being permitted that would be under conditions.
pub(crate) enum Obstacle {
    /// The case that would permit it fails on these conditions.
    Fails(Vec<Atom>),
    /// None of several cases holds.
    NoneMet,
}

/// More missing facts than this, and no value by itself says much.
const FEW: usize = 2;

impl Classification<'_> {
    /// What the values of each missing fact lead to; of many, only the values that settle it.
    pub(crate) fn turns(&self) -> Turns {
        let missing = match self.decision {
            Decision::Depends { missing, .. } => missing,
            _ => EnumSet::empty(),
        };
        let few = missing.len() <= FEW;
        let facts: Vec<(Fact, Vec<Turn>)> = missing
            .iter()
            .map(|fact| (fact, self.turns_of(fact, few)))
            .filter(|(_, turns)| !turns.is_empty())
            .collect();
        let rest = match (few, facts.is_empty()) {
            (true, _) => None,
            (false, true) => Some(Rest::Nothing),
            (false, false) => Some(Rest::NothingElse),
        };
        Turns { facts, rest }
    }

    fn turns_of(&self, fact: Fact, all: bool) -> Vec<Turn> {
        let mut turns: Vec<Turn> = Vec::new();
        for (value, decision) in self.leading(fact) {
            let value = usize::from(value);
            match turns.iter_mut().find(|t| t.decision == decision) {
                Some(turn) => turn.values.push(value),
                None => turns.push(Turn {
                    values: vec![value],
                    decision,
                }),
            }
        }
        turns.retain(|turn| all || turn.decision.outcome().is_some());
        turns
    }

    /// What is in the way, where all that is said about it would permit it under conditions, and
    /// refuses it only for want of the same ones.
    pub(crate) fn obstacle(&self) -> Option<Obstacle> {
        if self.decision.verdict().is_none_or(Verdict::is_permitted) {
            return None;
        }
        let mut wants = self
            .speaking()
            .map(|statement| want(statement, self.facts()));
        let first = wants.next()??;
        wants.try_fold(first, |known, other| known.and(other?))
    }
}

impl Obstacle {
    /// Both, where they fail on the same facts.
    fn and(self, other: Self) -> Option<Self> {
        match (self, other) {
            (Self::NoneMet, Self::NoneMet) => Some(Self::NoneMet),
            (Self::Fails(mut these), Self::Fails(those)) => {
                let facts = |atoms: &[Atom]| -> EnumSet<Fact> {
                    atoms.iter().map(|atom| atom.fact).collect()
                };
                let same = facts(&these) == facts(&those);
                these.extend(those);
                these.sort_by_key(|atom| atom.fact);
                these.dedup();
                same.then_some(Self::Fails(these))
            }
            _ => None,
        }
    }
}

/// What a statement wants before it permits, where it refuses for no other reason.
fn want(statement: &Statement, facts: &Facts) -> Option<Obstacle> {
    if statement.open_cases(facts).next().is_some() {
        return None;
    }
    let wanting: Vec<&Case> = bearing_cases(statement, facts).collect();
    match wanting.as_slice() {
        [] => None,
        [case] => {
            let fails = |atom: &&Atom| atom.state(facts) == ConditionState::Fails;
            let failing = case.conditions.iter().filter(fails);
            Some(Obstacle::Fails(failing.copied().collect()))
        }
        _ => Some(Obstacle::NoneMet),
    }
}
