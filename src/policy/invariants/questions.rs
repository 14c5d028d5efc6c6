//! How many questions a law is about, and which acts, facts and roles they are made of; those of
//! roles that are spoken of alike stand together.

use std::rc::Rc;

use enumset::EnumSet;

use super::{About, Acts, How, Incidents, Law, Which, Who};
use crate::policy::{Entry, Judge, Policy};
use crate::vocabulary::{Fact, History, Verdict, YesNo};

impl Law {
    /// How many questions that are, those of roles spoken of alike counted once.
    pub(crate) fn size(&self, policy: &Policy) -> usize {
        match self {
            Self::Classified { acts, .. } => acts.size(policy, None),
            Self::Assessed { acts, how, .. } => acts
                .size(policy, Some(how))
                .saturating_mul(how.size(policy)),
            Self::Answered { incidents, how, .. } => {
                incidents.asked(policy).count() * how.size(policy)
            }
        }
    }
}

impl How {
    fn size(&self, policy: &Policy) -> usize {
        self.intents.len() * self.histories(policy).len()
    }

    /// What went before: what the law says, or all that the policy tells apart.
    pub(crate) fn histories(&self, policy: &Policy) -> Vec<History> {
        match self.histories.as_slice() {
            [] => policy.histories().collect(),
            these => these.to_vec(),
        }
    }
}

impl Acts {
    fn size(&self, policy: &Policy, how: Option<&How>) -> usize {
        let sizes = self.subjects(policy).flat_map(|subject| {
            let groups = groups(policy, &self.who, subject, how.is_some());
            groups.into_iter().map(move |group| {
                let dims = self.dims(policy, &group, subject);
                let values = dims.iter().map(|dim| dim.values.len());
                // No more are asked with less known than with everything known.
                values.fold(2, usize::saturating_mul)
            })
        });
        sizes.fold(0, usize::saturating_add)
    }

    /// The acts, by number.
    pub(crate) fn subjects<'a>(&'a self, policy: &'a Policy) -> impl Iterator<Item = usize> + 'a {
        let about = &self.about;
        policy.subject_slots().filter(move |subject| match about {
            About::All(except) => !except.contains(subject),
            About::Illegal(except) => !except.contains(subject) && is_illegal(policy, *subject),
            About::These(these) => these.contains(subject),
        })
    }

    /// The facts that are tried of an act.
    pub(crate) fn dims(&self, policy: &Policy, group: &Group<'_>, subject: usize) -> Vec<Dim> {
        let mut asked: EnumSet<Fact> = group.entry.asks().collect();
        let mapped = group.judge.and_then(|judge| policy.mapped(judge, subject));
        let mapped = mapped.unwrap_or_default().iter();
        asked.extend(mapped.flat_map(|mapped| mapped.conditions.iter().map(|atom| atom.fact)));
        let bands = policy.clock.bands();
        asked
            .iter()
            // Where the policy names no times, a clock time says nothing.
            .filter(|fact| *fact != Fact::Time || bands > 1)
            .map(|fact| {
                let given = self.given.iter().find(|atom| atom.fact == fact);
                // A law is about what the policy reaches.
                let reached = fact != Fact::WithinScope;
                let holds = |value: &u8| match given {
                    Some(atom) => atom.values >> value & 1 == 1,
                    None => reached || *value == YesNo::Yes as u8,
                };
                let values = group.entry.values(fact, policy.values.sizes());
                Dim {
                    fact,
                    values: values.filter(holds).collect(),
                    is_given: given.is_some() || !reached,
                }
            })
            .collect()
    }
}

/// A fact and the values that are tried.
#[cfg_attr(
    not(feature = "check"),
    expect(dead_code, reason = "only whoever asks the questions reads all of it")
)]
pub(crate) struct Dim {
    pub(crate) fact: Fact,
    pub(crate) values: Vec<u8>,
    pub(crate) is_given: bool,
}

/// Whether the policy calls an act illegal to somebody, in some reading.
fn is_illegal(policy: &Policy, subject: usize) -> bool {
    let groups = groups(policy, &Who::Everyone, subject, false);
    let mut entries = groups.iter().map(|group| group.entry);
    entries.any(|entry| entry.may_come_to(Verdict::Illegal))
}

/// Roles of which the policy says the same about an act.
#[cfg_attr(
    not(feature = "check"),
    expect(dead_code, reason = "only whoever asks the questions reads all of it")
)]
pub(crate) struct Group<'p> {
    entry: &'p Entry,
    /// The table that judges them, if that matters.
    judge: Option<Judge>,
    pub(crate) roles: Rc<[usize]>,
}

/// The roles that are meant, those together of which the policy says the same
/// about an act, and, if that matters, whom the same table judges.
pub(crate) fn groups<'p>(
    policy: &'p Policy,
    who: &Who,
    subject: usize,
    by_judge: bool,
) -> Vec<Group<'p>> {
    let mut groups: Vec<(&Entry, Option<Judge>, Vec<usize>)> = Vec::new();
    for role in (0..policy.roles.count()).filter(|role| who.means(*role)) {
        let Some(entry) = policy.question(role, subject) else {
            continue;
        };
        let judge = policy.judge(role).filter(|_| by_judge);
        let same = |known: &&mut (&Entry, Option<Judge>, Vec<usize>)| {
            std::ptr::eq(known.0, entry) && known.1 == judge
        };
        match groups.iter_mut().find(same) {
            Some((_, _, roles)) => roles.push(role),
            None => groups.push((entry, judge, vec![role])),
        }
    }
    let groups = groups.into_iter().map(|(entry, judge, roles)| Group {
        entry,
        judge,
        roles: roles.into(),
    });
    groups.collect()
}

impl Incidents {
    /// Each incident with the table, and whom it judges of those who are meant.
    pub(crate) fn asked<'a>(
        &'a self,
        policy: &'a Policy,
    ) -> impl Iterator<Item = (Rc<[usize]>, Judge, usize)> + 'a {
        policy
            .incident_tables()
            .filter(|(judge, _)| self.table.is_none_or(|table| table == *judge))
            .filter_map(move |(judge, table)| {
                let means = |role: &usize| {
                    policy.judge(*role) == Some(judge)
                        && self.who.as_ref().is_none_or(|who| who.means(*role))
                };
                let roles: Rc<[usize]> = (0..policy.roles.count()).filter(means).collect();
                (!roles.is_empty()).then_some((judge, table, roles))
            })
            .flat_map(move |(judge, table, roles)| {
                let slots = (0..table.bases.len()).filter(move |slot| {
                    let spoken = table.base(*slot).spoken;
                    match &self.which {
                        Which::Spoken(except) => spoken && !except.contains(&(judge, *slot)),
                        Which::TheseIfSpoken(these) => spoken && these.contains(&(judge, *slot)),
                        Which::These(these) => these.contains(&(judge, *slot)),
                    }
                });
                slots.map(move |slot| (roles.clone(), judge, slot))
            })
    }
}
