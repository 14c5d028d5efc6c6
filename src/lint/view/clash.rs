//! Places that speak about the same act by the same people, and how they agree.

use enumset::EnumSet;

use super::people::hold;
use super::points::{points, witness};
use super::said::{Said, verdict};
use crate::circumstances::Facts;
use crate::policy::{Entry, Policy, Statement};
use crate::vocabulary::{Fact, Verdict};

/// Two places that speak about one act.
pub(in crate::lint) struct Pair<'s, 'p> {
    /// The place that stands first in the file.
    pub(in crate::lint) first: &'s Said<'p>,
    /// The other.
    pub(in crate::lint) second: &'s Said<'p>,
    /// The act, by the subject's number.
    pub(in crate::lint) subject: usize,
    /// The roles for whom both speak about it.
    pub(in crate::lint) roles: Vec<bool>,
    /// Where no reading of one agrees with any of the other.
    pub(in crate::lint) clash: Option<Clash>,
    /// Whether the second says only what the first says.
    pub(in crate::lint) repeats: bool,
}

/// A combination of facts under which two places disagree, and what they say then.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::lint) struct Clash {
    pub(in crate::lint) facts: Facts,
    pub(in crate::lint) first: EnumSet<Verdict>,
    pub(in crate::lint) second: EnumSet<Verdict>,
}

/// All pairs of places that speak about one act by one role.
pub(in crate::lint) fn pairs<'s, 'p>(policy: &'p Policy, all: &'s [Said<'p>]) -> Vec<Pair<'s, 'p>> {
    let mut pairs: Vec<Pair<'s, 'p>> = Vec::new();
    for subject in 0..policy.subjects_count() {
        for (entry, roles) in asked_alike(policy, subject) {
            let speaking: Vec<(&Said<'p>, Vec<&Statement>)> = all
                .iter()
                .map(|said| (said, spoken(said, &entry.statements)))
                .filter(|(_, statements)| !statements.is_empty())
                .collect();
            for (i, (first, ours)) in speaking.iter().enumerate() {
                for (second, theirs) in speaking.iter().skip(i + 1) {
                    let (clash, repeats) = compare(policy, ours, theirs);
                    let pair = Pair {
                        first,
                        second,
                        subject,
                        roles: roles.clone(),
                        clash,
                        repeats,
                    };
                    match pairs.iter_mut().find(|known| known.is_like(&pair)) {
                        Some(known) => join(&mut known.roles, &roles),
                        None => pairs.push(pair),
                    }
                }
            }
        }
    }
    pairs
}

impl Pair<'_, '_> {
    /// Whether it differs from another in the roles alone.
    fn is_like(&self, other: &Self) -> bool {
        self.subject == other.subject
            && std::ptr::eq(self.first, other.first)
            && std::ptr::eq(self.second, other.second)
            && self.clash == other.clash
            && self.repeats == other.repeats
    }
}

/// What several places say about a subject, each once, with the roles to whom they say it.
fn asked_alike(policy: &Policy, subject: usize) -> Vec<(&Entry, Vec<bool>)> {
    let mut asked: Vec<(&Entry, Vec<bool>)> = Vec::new();
    for role in 0..policy.roles.count() {
        let entry = policy.question(role, subject);
        let Some(entry) = entry.filter(|entry| entry.statements.len() > 1) else {
            continue;
        };
        let known = asked
            .iter()
            .position(|(known, _)| std::ptr::eq(*known, entry));
        let index = known.unwrap_or(asked.len());
        if known.is_none() {
            asked.push((entry, vec![false; policy.roles.count()]));
        }
        if let Some((_, roles)) = asked.get_mut(index) {
            hold(roles, role);
        }
    }
    asked
}

fn join(roles: &mut [bool], others: &[bool]) {
    for (held, other) in roles.iter_mut().zip(others) {
        *held |= other;
    }
}

/// The statements of a place that answer one question.
fn spoken<'p>(said: &Said<'p>, numbers: &[u16]) -> Vec<&'p Statement> {
    let statements = said.statements.iter();
    statements
        .filter(|(number, _)| numbers.contains(number))
        .map(|(_, statement)| *statement)
        .collect()
}

/// Where two places disagree, and whether the second only repeats the first.
fn compare(policy: &Policy, first: &[&Statement], second: &[&Statement]) -> (Option<Clash>, bool) {
    let asked = first
        .iter()
        .chain(second)
        .fold(EnumSet::empty(), |all, statement| all | statement.asks());
    let (mut speaks, mut repeats) = (false, true);
    for facts in points(policy, asked) {
        let (ours, theirs) = (verdict(first, &facts), verdict(second, &facts));
        speaks |= !theirs.is_empty();
        repeats &= theirs.is_empty() || ours == theirs;
    }
    let adds = second.iter().any(|statement| {
        let of_cases = statement.cases.iter().flat_map(|case| &case.provisos);
        statement.provisos.iter().chain(of_cases).next().is_some()
    });
    (
        clash(policy, asked, first, second),
        speaks && repeats && !adds,
    )
}

fn clash(
    policy: &Policy,
    asked: EnumSet<Fact>,
    first: &[&Statement],
    second: &[&Statement],
) -> Option<Clash> {
    let said = |facts: &Facts| (verdict(first, facts), verdict(second, facts));
    let disagree = |(ours, theirs): (EnumSet<Verdict>, EnumSet<Verdict>)| {
        !ours.is_empty() && !theirs.is_empty() && ours.is_disjoint(theirs)
    };
    let point = points(policy, asked).find(|facts| disagree(said(facts)))?;
    let (first, second) = said(&point);
    // Told with the facts that matter for these very verdicts.
    let facts = witness(policy, asked, |facts| said(facts) == (first, second))?;
    Some(Clash {
        facts,
        first,
        second,
    })
}
