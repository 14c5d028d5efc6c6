//! The conditions that bear on a classification.

use super::Classification;
use crate::policy::circumstances::{ANY_OTHER, Facts};
use crate::policy::{Atom, Bears, Case, Policy, Statement, bits};
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
        let bearing = self
            .statements()
            .filter(|(_, bears)| *bears != Bears::Aside);
        for case in bearing.flat_map(|(said, _)| bearing_cases(said, self.facts())) {
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
            known: facts.value(atom.fact, atom.room),
        }
    }

    /// The fact that it is about.
    #[must_use]
    pub fn fact(&self) -> Fact {
        self.atom.fact
    }

    /// The policy that lays it.
    pub(crate) fn policy(&self) -> &'p Policy {
        self.policy
    }

    /// Whether it holds, fails, or is unknown.
    #[must_use]
    pub fn state(&self) -> ConditionState {
        self.state
    }

    /// The values that meet it: words, or bands of the day such as `08:45-15:20`.
    #[must_use]
    pub fn accepted(&self) -> Vec<String> {
        bits(self.atom.values)
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
        if fact == Fact::Group {
            return self.groups_label(1_u64.checked_shl(value as u32).unwrap_or_default());
        }
        let words = self.values.words(fact);
        words.map_or_else(String::new, |words| words.id_at(value).to_owned())
    }

    /// Some classes as the groups that they have in common, as they are given with a question.
    pub(crate) fn groups_label(&self, left: u64) -> String {
        let (groups, is_all) = self.groups.common(left);
        let groups = groups.map(|role| self.roles.id_at(role));
        let words: Vec<&str> = groups.chain(is_all.then_some(ANY_OTHER)).collect();
        words.join(" ")
    }

    /// The name of what is known of a fact; nothing where nothing is.
    pub(crate) fn known_label(&self, fact: Fact, facts: &Facts) -> Option<String> {
        match (facts.get(fact), fact) {
            (Some(value), _) => Some(self.value_label(fact, usize::from(value))),
            (None, Fact::Group) => facts.some_left().map(|left| self.groups_label(left)),
            (None, _) => None,
        }
    }
}
