//! Places that speak about the same act by the same people, and how they agree.

use std::collections::BTreeMap;

use enumset::EnumSet;

use super::people::hold;
use super::points::{points, witness};
use super::said::{Said, verdict};
use crate::policy::circumstances::Facts;
use crate::policy::{Entry, MOST_PLACES, Policy, Statement};
use crate::vocabulary::{Fact, Verdict};

/// Two places that speak about one act.
pub(in crate::check::lint) struct Pair<'s, 'p> {
    /// The place that stands first in the file.
    pub(in crate::check::lint) first: &'s Said<'p>,
    /// The other.
    pub(in crate::check::lint) second: &'s Said<'p>,
    /// The act, by the subject's number.
    pub(in crate::check::lint) subject: usize,
    /// The roles for whom both speak about it.
    pub(in crate::check::lint) roles: Vec<bool>,
    /// Where no reading of one agrees with any of the other.
    pub(in crate::check::lint) clash: Option<Clash>,
    /// Whether the second says only what the first says.
    pub(in crate::check::lint) repeats: bool,
}

/// A combination of facts under which two places disagree, and what they say then.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::check::lint) struct Clash {
    pub(in crate::check::lint) facts: Facts,
    pub(in crate::check::lint) first: EnumSet<Verdict>,
    pub(in crate::check::lint) second: EnumSet<Verdict>,
}

/// All pairs of places that speak about one act by one role.
pub(in crate::check::lint) fn pairs<'s, 'p>(
    policy: &'p Policy,
    all: &'s [Said<'p>],
) -> Vec<Pair<'s, 'p>> {
    // The place of each statement, by the statement's number; retired ones have none.
    let mut place_of: Vec<Option<&Said<'p>>> = vec![None; policy.statements.len()];
    for said in all {
        for (number, _) in &said.statements {
            if let Some(place) = place_of.get_mut(usize::from(*number)) {
                *place = Some(said);
            }
        }
    }
    let mut pairs: Vec<Pair<'s, 'p>> = Vec::new();
    for subject in policy.subject_slots() {
        // The pairs of two places, by their first statements.
        let mut of_two: BTreeMap<[Option<u16>; 2], Vec<usize>> = BTreeMap::new();
        for (entry, roles) in asked_alike(policy, subject) {
            let speaking = speaking(entry, &place_of);
            for (i, (first, ours)) in speaking.iter().enumerate() {
                for (second, theirs) in speaking.iter().skip(i + 1) {
                    // An exception contradicts nothing.
                    if !meet(entry, ours, theirs) {
                        continue;
                    }
                    let [ours, theirs] = [ours, theirs].map(|said| statements(said));
                    let (clash, repeats) = compare(policy, &ours, &theirs);
                    let pair = Pair {
                        first,
                        second,
                        subject,
                        roles: roles.clone(),
                        clash,
                        repeats,
                    };
                    let known = of_two.entry([first.number(), second.number()]).or_default();
                    let is_like = |at: &&usize| pairs.get(**at).is_some_and(|of| of.is_like(&pair));
                    match known.iter().find(is_like).and_then(|at| pairs.get_mut(*at)) {
                        Some(known) => join(&mut known.roles, &roles),
                        None => {
                            known.push(pairs.len());
                            pairs.push(pair);
                        }
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

/// Statements, each with its place among those that answer a question.
type Placed<'p> = Vec<(usize, &'p Statement)>;

fn statements<'p>(placed: &Placed<'p>) -> Vec<&'p Statement> {
    placed.iter().map(|(_, statement)| *statement).collect()
}

/// Whether statements of two places hold for somebody side by side.
fn meet(entry: &Entry, ours: &Placed<'_>, theirs: &Placed<'_>) -> bool {
    let Some(stands) = entry.stands() else {
        return true;
    };
    let mut ours = ours.iter();
    ours.any(|(one, _)| theirs.iter().any(|(other, _)| stands.meet(*one, *other)))
}

/// The places that answer a question, each with those of its statements that do.
fn speaking<'s, 'p>(
    entry: &Entry,
    place_of: &[Option<&'s Said<'p>>],
) -> Vec<(&'s Said<'p>, Placed<'p>)> {
    let mut speaking: Vec<(&'s Said<'p>, Placed<'p>)> = Vec::new();
    for (at, number) in entry.statements.iter().enumerate() {
        let Some(said) = place_of.get(usize::from(*number)).copied().flatten() else {
            continue;
        };
        let statement = said.statements.iter().find(|(known, _)| known == number);
        let Some((_, statement)) = statement else {
            continue;
        };
        match speaking.last_mut() {
            Some((last, statements)) if std::ptr::eq(*last, said) => {
                statements.push((at, *statement));
            }
            _ => speaking.push((said, vec![(at, *statement)])),
        }
    }
    // No document says a thing so often, and each is compared with each.
    speaking.truncate(MOST_PLACES);
    speaking
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
