//! What is allowed: every question that both policies can be asked, compared.

use std::collections::BTreeMap;

use super::change::{ActChange, Ruling, Turn};
use super::day::Day;
use super::shared::{Shared, role_of};
use super::space::{self, Moves, classification, compare};
use super::tally::Tally;
use crate::answer::decision::Reason;
use crate::policy::{Entry, MOST_STEPS, Policy, Subject};
use crate::vocabulary::outcome::Decision;
use crate::vocabulary::{Role, Term};

/// Goes through every shared role and act.
pub(super) struct Acts<'p> {
    policies: [&'p Policy; 2],
    day: Day,
    /// What was found of two compiled questions, by their numbers: most roles share them.
    known: BTreeMap<[u16; 2], usize>,
    moves: Vec<Moves>,
    /// What takes as many steps is not compared.
    too_many: u64,
}

/// The most steps that comparing takes: as many as trying both policies may, so that editions of
/// one policy, which ask for the same facts, are never too many.
const MOST: u64 = 2 * MOST_STEPS;

/// A role and an act that are not compared.
type LeftOut = (Term<Role>, Subject);

impl<'p> Acts<'p> {
    pub(super) fn new(policies: [&'p Policy; 2]) -> Self {
        Self {
            policies,
            day: Day::of(policies),
            known: BTreeMap::new(),
            moves: Vec::new(),
            too_many: u64::MAX,
        }
    }

    /// Finds out what has to be left out, the costliest first, so that the rest can be compared.
    fn bound(&mut self, shared: &Shared) {
        let mut steps: BTreeMap<[u16; 2], u64> = BTreeMap::new();
        let asked = shared
            .subjects
            .iter()
            .flat_map(|subject| shared.all_roles().map(move |role| (*role, *subject)));
        for (role, subject) in asked {
            if let Some((numbers, entries)) = self.asked(role, subject) {
                let count = || space::steps(self.policies, entries, &self.day);
                steps.entry(numbers).or_insert_with(count);
            }
        }
        let mut steps: Vec<u64> = steps.into_values().collect();
        steps.sort_unstable();
        let mut all = 0_u64;
        let mut fits = |steps: &u64| {
            all = all.saturating_add(*steps);
            all <= MOST
        };
        self.too_many = steps
            .iter()
            .copied()
            .find(|steps| !fits(steps))
            .unwrap_or(u64::MAX);
    }

    /// Every act that changed, the roles with the same change together; and the count of all questions.
    pub(super) fn changes(
        mut self,
        shared: &Shared,
        tally: &mut Tally,
    ) -> (Vec<ActChange<'p>>, Vec<LeftOut>) {
        self.bound(shared);
        let mut changes = Vec::new();
        let mut left_out = Vec::new();
        for subject in &shared.subjects {
            let mut groups: Vec<(usize, Vec<[usize; 2]>)> = Vec::new();
            for role in shared.all_roles() {
                let Some(found) = self.find(*role, *subject) else {
                    continue;
                };
                let Some(moves) = self.moves.get(found) else {
                    continue;
                };
                tally.add(&moves.tally);
                if moves.too_many {
                    let [a, _] = self.policies;
                    let who = role_of(self.policies, *role);
                    left_out.extend(a.subject_at(subject[0]).map(|of| (who, of)));
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

    /// What both say of a role and an act, by number and compiled.
    fn asked(&self, role: [usize; 2], subject: [usize; 2]) -> Option<([u16; 2], [&'p Entry; 2])> {
        let [a, b] = self.policies;
        let of = |policy: &'p Policy, role, subject| {
            let at = role * policy.subjects_count() + subject;
            Some((*policy.questions.get(at)?, policy.question(role, subject)?))
        };
        let (was, before) = of(a, role[0], subject[0])?;
        let (is, after) = of(b, role[1], subject[1])?;
        Some(([was, is], [before, after]))
    }

    fn find(&mut self, role: [usize; 2], subject: [usize; 2]) -> Option<usize> {
        let (numbers, entries) = self.asked(role, subject)?;
        if let Some(known) = self.known.get(&numbers) {
            return Some(*known);
        }
        let moves = compare(self.policies, entries, &self.day, self.too_many);
        self.moves.push(moves);
        self.known.insert(numbers, self.moves.len() - 1);
        Some(self.moves.len() - 1)
    }

    /// A ruling with the facts as its policy numbers them.
    fn ruling(&self, side: usize, of: &Ruling) -> Ruling {
        let mut of = of.clone();
        if let Decision::Depends { missing, .. } = &mut of.decision {
            let under = |fact| self.day.under(side, fact);
            *missing = missing.iter().filter_map(under).collect();
        }
        of
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
                    // Roles of whom the same is said have the same reasons.
                    let mut heard: Vec<&Entry> = Vec::new();
                    for role in roles {
                        let asked = (role.get(side), subject.get(side), turn.first.get(side));
                        let (Some(role), Some(subject), Some(facts)) = asked else {
                            continue;
                        };
                        let Some(entry) = policy.question(*role, *subject) else {
                            continue;
                        };
                        if heard.iter().any(|known| std::ptr::eq(*known, entry)) {
                            continue;
                        }
                        heard.push(entry);
                        let answer = classification(policy, entry, *facts, [*role, *subject]);
                        for reason in answer.reasons() {
                            if !all.contains(&reason) {
                                all.push(reason);
                            }
                        }
                    }
                    all
                };
                Turn {
                    policies: self.policies,
                    direction: turn.direction,
                    when: turn.when.clone(),
                    combinations: turn.combinations,
                    while_unknown: turn.while_unknown,
                    before: self.ruling(0, &turn.before),
                    after: self.ruling(1, &turn.after),
                    before_reasons: reasons(0, a),
                    after_reasons: reasons(1, b),
                }
            })
            .collect();
        Some(ActChange {
            subject: a.subject_at(subject[0])?,
            label: b.subject_label(subject[1]),
            roles: roles
                .iter()
                .map(|role| role_of(self.policies, *role))
                .collect(),
            questions: moves.tally.changed() * roles.len() as u64,
            direction: moves.tally.only(),
            turns,
        })
    }
}
