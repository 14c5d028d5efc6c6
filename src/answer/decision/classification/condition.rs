//! The conditions that bear on a classification.

use super::Classification;
use crate::policy::circumstances::{Facts, size};
use crate::policy::{Atom, Case, Policy, Statement};
use crate::time::clock;
use crate::vocabulary::outcome::ConditionState;
use crate::vocabulary::{Fact, Verdict};

/// A condition that bears on an answer.
#[derive(Clone, Copy, Debug)]
pub struct Condition<'p> {
    policy: &'p Policy,
    atom: Atom,
    state: ConditionState,
    known: Option<u8>,
}

impl<'p> Classification<'p> {
    /// The conditions that bear on the answer: those that decide it, those that
    /// could still, and those whose failing keeps it from being allowed. Each once.
    #[must_use]
    pub fn conditions(&self) -> Vec<Condition<'p>> {
        let mut conditions: Vec<Condition<'p>> = Vec::new();
        for case in self
            .statements()
            .flat_map(|s| bearing_cases(s, self.facts()))
        {
            for atom in &case.conditions {
                if conditions.iter().all(|known| known.atom != *atom) {
                    conditions.push(Condition::new(self.policy, *atom, self.facts()));
                }
            }
        }
        conditions
    }
}

/// The cases that bear on an answer: those that can decide, and those before
/// the deciding one that would have permitted.
pub(crate) fn bearing_cases<'p>(
    statement: &'p Statement,
    facts: &Facts,
) -> impl Iterator<Item = &'p Case> + use<'p> {
    let facts = *facts;
    let mut decided = false;
    statement.cases.iter().filter(move |case| {
        let state = case.state(&facts);
        let bears = !decided
            && (state != ConditionState::Fails || case.then.iter().all(Verdict::is_permitted));
        decided |= state == ConditionState::Holds;
        bears
    })
}

impl<'p> Condition<'p> {
    pub(crate) fn new(policy: &'p Policy, atom: Atom, facts: &Facts) -> Self {
        Self {
            policy,
            atom,
            state: atom.state(facts),
            known: facts.get(atom.room),
        }
    }

    /// The fact that it is about.
    #[must_use]
    pub fn fact(&self) -> Fact {
        self.atom.fact
    }

    /// Whether it holds, fails, or is unknown.
    #[must_use]
    pub fn state(&self) -> ConditionState {
        self.state
    }

    /// The values that meet it: words, or bands of the day such as `08:45-15:20`.
    #[must_use]
    pub fn accepted(&self) -> Vec<String> {
        let count = size(self.atom.fact, self.policy.clock.bands());
        (0..count)
            .filter(|value| self.atom.values >> value & 1 == 1)
            .map(|value| self.policy.value_label(self.atom.fact, value))
            .collect()
    }

    /// The value that is known, if one is.
    #[must_use]
    pub fn known(&self) -> Option<String> {
        let value = usize::from(self.known?);
        Some(self.policy.value_label(self.atom.fact, value))
    }
}

impl Policy {
    /// The name of a fact's value.
    pub(crate) fn value_label(&self, fact: Fact, value: usize) -> String {
        if fact == Fact::Time {
            let (from, to) = self.clock.bounds(value);
            return format!("{}-{}", clock(from), clock(to));
        }
        let words = fact.words();
        words
            .get(value)
            .map_or_else(String::new, |word| (*word).to_owned())
    }
}
