//! What is allowed: every question that both policies can be asked, compared.

use std::collections::BTreeMap;

use super::change::{ActChange, Turn};
use super::day::Day;
use super::shared::Shared;
use super::space::{Moves, classification, compare};
use super::tally::Tally;
use crate::answer::decision::Reason;
use crate::policy::{Policy, Subject};
use crate::vocabulary::{Role, Term};

/// Goes through every shared role and act.
pub(super) struct Acts<'p> {
    policies: [&'p Policy; 2],
    day: Day,
    /// What was found of two compiled questions, by their numbers: most roles share them.
    known: BTreeMap<[u16; 2], usize>,
    moves: Vec<Moves>,
}

/// A role and an act that are not compared.
type LeftOut = (Term<Role>, Subject);

impl<'p> Acts<'p> {
    pub(super) fn new(policies: [&'p Policy; 2]) -> Self {
        Self {
            policies,
            day: Day::of(policies),
            known: BTreeMap::new(),
            moves: Vec::new(),
        }
    }

    /// Every act that changed, the roles with the same change together; and the count of all questions.
    pub(super) fn changes(
        mut self,
        shared: &Shared,
        tally: &mut Tally,
    ) -> (Vec<ActChange<'p>>, Vec<LeftOut>) {
        let mut changes = Vec::new();
        let mut left_out = Vec::new();
        for subject in &shared.subjects {
            let mut groups: Vec<(usize, Vec<[usize; 2]>)> = Vec::new();
            for role in &shared.roles {
                let Some(found) = self.find(*role, *subject) else {
                    continue;
                };
                let Some(moves) = self.moves.get(found) else {
                    continue;
                };
                tally.add(&moves.tally);
                if moves.too_many {
                    let [a, _] = self.policies;
                    left_out.extend(a.subject_at(subject[0]).map(|of| (a.role_at(role[0]), of)));
                }
                if moves.tally.changed() == 0 {
                    continue;
                }
                let alike = |(known, _): &&mut (usize, Vec<_>)| self.are_alike(*known, found);
                match groups.iter_mut().find(alike) {
                    Some((_, roles)) => roles.push(*role),
                    None => groups.push((found, vec![*role])),
                }
            }
            let made = groups
                .into_iter()
                .filter_map(|(found, roles)| self.change(found, &roles, *subject));
            changes.extend(made);
        }
        (changes, left_out)
    }

    fn are_alike(&self, one: usize, other: usize) -> bool {
        let (Some(one), Some(other)) = (self.moves.get(one), self.moves.get(other)) else {
            return false;
        };
        one.tally == other.tally
            && one.turns.len() == other.turns.len()
            && one
                .turns
                .iter()
                .zip(&other.turns)
                .all(|(one, other)| one.is_like(other))
    }

    fn find(&mut self, role: [usize; 2], subject: [usize; 2]) -> Option<usize> {
        let [a, b] = self.policies;
        let number = |policy: &Policy, role, subject| {
            policy
                .questions
                .get(role * policy.subjects_count() + subject)
                .copied()
        };
        let numbers = [
            number(a, role[0], subject[0])?,
            number(b, role[1], subject[1])?,
        ];
        if let Some(known) = self.known.get(&numbers) {
            return Some(*known);
        }
        let entries = [
            a.question(role[0], subject[0])?,
            b.question(role[1], subject[1])?,
        ];
        self.moves.push(compare(self.policies, entries, &self.day));
        self.known.insert(numbers, self.moves.len() - 1);
        Some(self.moves.len() - 1)
    }

    /// A change as it is given out, with the rules on both sides.
    fn change(
        &self,
        found: usize,
        roles: &[[usize; 2]],
        subject: [usize; 2],
    ) -> Option<ActChange<'p>> {
        let [a, b] = self.policies;
        let moves = self.moves.get(found)?;
        let turns: Vec<Turn<'p>> = moves
            .turns
            .iter()
            .map(|turn| {
                let reasons = |side: usize, policy: &'p Policy| {
                    let mut all: Vec<Reason<'p>> = Vec::new();
                    for role in roles {
                        let asked = (role.get(side), subject.get(side), turn.first.get(side));
                        let (Some(role), Some(subject), Some(facts)) = asked else {
                            continue;
                        };
                        let Some(entry) = policy.question(*role, *subject) else {
                            continue;
                        };
                        let answer = classification(policy, entry, *facts, *subject);
                        for reason in answer.reasons() {
                            if !all.contains(&reason) {
                                all.push(reason);
                            }
                        }
                    }
                    all
                };
                Turn {
                    direction: turn.direction,
                    when: turn.when.clone(),
                    combinations: turn.combinations,
                    while_unknown: turn.while_unknown,
                    before: turn.before.clone(),
                    after: turn.after.clone(),
                    before_reasons: reasons(0, a),
                    after_reasons: reasons(1, b),
                }
            })
            .collect();
        Some(ActChange {
            subject: a.subject_at(subject[0])?,
            label: b.subject_label(subject[1]),
            roles: roles.iter().map(|[was, _]| a.role_at(*was)).collect(),
            questions: moves.tally.changed() * roles.len() as u64,
            direction: moves.tally.only(),
            turns,
        })
    }
}
