//! The questions that a law is about, by numbers, those of roles that are
//! spoken of alike together.

use std::rc::Rc;

use enumset::EnumSet;

use super::{About, Acts, How, Incidents, Law, Which, Who};
use crate::policy::circumstances::{Facts, size};
use crate::policy::{Entry, Judge, Policy};
use crate::vocabulary::{Fact, History, Intent, Verdict};

/// A question, and all the roles for which its answer is the same.
#[derive(Clone, Debug)]
pub(crate) struct Asking {
    /// By number; at least one.
    pub(crate) roles: Rc<[usize]>,
    pub(crate) asked: Asked,
}

/// What is asked, apart from the role.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Asked {
    Classify {
        subject: usize,
        facts: Facts,
    },
    Assess {
        subject: usize,
        facts: Facts,
        intent: Option<Intent>,
        history: History,
    },
    Recommend {
        judge: Judge,
        slot: usize,
        intent: Option<Intent>,
        history: History,
    },
}

/// Something that is done, under some facts, by roles that are spoken of alike.
struct Done {
    roles: Rc<[usize]>,
    subject: usize,
    facts: Facts,
}

impl Law {
    /// The questions, before answers were looked at.
    pub(crate) fn asked<'a>(&'a self, policy: &'a Policy) -> Box<dyn Iterator<Item = Asking> + 'a> {
        match self {
            Self::Classified { acts, .. } => Box::new(acts.done(policy, None).map(|done| Asking {
                roles: done.roles,
                asked: Asked::Classify {
                    subject: done.subject,
                    facts: done.facts,
                },
            })),
            Self::Assessed { acts, how, .. } => {
                let done = acts.done(policy, Some(how));
                Box::new(done.flat_map(move |done| {
                    how.pairs().map(move |(intent, history)| Asking {
                        roles: done.roles.clone(),
                        asked: Asked::Assess {
                            subject: done.subject,
                            facts: done.facts,
                            intent,
                            history,
                        },
                    })
                }))
            }
            Self::Answered { incidents, how, .. } => {
                let asked = incidents.asked(policy);
                Box::new(asked.flat_map(move |(roles, judge, slot)| {
                    how.pairs().map(move |(intent, history)| Asking {
                        roles: roles.clone(),
                        asked: Asked::Recommend {
                            judge,
                            slot,
                            intent,
                            history,
                        },
                    })
                }))
            }
        }
    }

    /// How many questions that are, those of roles spoken of alike counted once.
    pub(crate) fn size(&self, policy: &Policy) -> usize {
        match self {
            Self::Classified { acts, .. } => acts.size(policy, None),
            Self::Assessed { acts, how, .. } => {
                acts.size(policy, Some(how)).saturating_mul(how.size())
            }
            Self::Answered { incidents, how, .. } => incidents.asked(policy).count() * how.size(),
        }
    }
}

impl How {
    fn pairs(&self) -> impl Iterator<Item = (Option<Intent>, History)> {
        let histories = &self.histories;
        self.intents
            .iter()
            .flat_map(move |intent| histories.iter().map(move |history| (*intent, *history)))
    }

    fn size(&self) -> usize {
        self.intents.len() * self.histories.len()
    }
}

impl Acts {
    /// Every act, under every combination of the facts on which its answer turns,
    /// and with no more known than the law gives.
    fn done<'a>(
        &'a self,
        policy: &'a Policy,
        how: Option<&'a How>,
    ) -> impl Iterator<Item = Done> + 'a {
        self.subjects(policy).flat_map(move |subject| {
            let groups = groups(policy, &self.who, subject, how.is_some());
            groups.into_iter().flat_map(move |group| {
                let dims = self.dims(policy, &group, subject);
                points(dims).map(move |facts| Done {
                    roles: group.roles.clone(),
                    subject,
                    facts,
                })
            })
        })
    }

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

    fn subjects<'a>(&'a self, policy: &'a Policy) -> impl Iterator<Item = usize> + 'a {
        let about = &self.about;
        (0..policy.subjects_count()).filter(move |subject| match about {
            About::All(except) => !except.contains(subject),
            About::Illegal(except) => !except.contains(subject) && is_illegal(policy, *subject),
            About::These(these) => these.contains(subject),
        })
    }

    fn dims(&self, policy: &Policy, group: &Group<'_>, subject: usize) -> Vec<Dim> {
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
                let holds = |value: &u8| given.is_none_or(|atom| atom.values >> value & 1 == 1);
                // At most 63 bands, and fewer of anything else.
                let values = (0..size(fact, bands)).filter_map(|value| u8::try_from(value).ok());
                Dim {
                    fact,
                    values: values.filter(holds).collect(),
                    is_given: given.is_some(),
                }
            })
            .collect()
    }
}

/// A fact and the values that are tried.
struct Dim {
    fact: Fact,
    values: Vec<u8>,
    is_given: bool,
}

/// Only what is given is known; then, if there is more to know, everything.
fn points(dims: Vec<Dim>) -> impl Iterator<Item = Facts> {
    let dims: Rc<[Dim]> = dims.into();
    let more = dims.iter().any(|dim| !dim.is_given);
    let all = more.then(|| product(dims.clone(), |_| true));
    product(dims, |dim| dim.is_given).chain(all.into_iter().flatten())
}

/// Every combination of the values of some facts.
fn product(dims: Rc<[Dim]>, known: fn(&Dim) -> bool) -> impl Iterator<Item = Facts> {
    let sizes = dims.iter().filter(|dim| known(dim));
    let count = sizes.fold(1_usize, |all, dim| all.saturating_mul(dim.values.len()));
    (0..count).map(move |mut index| {
        let mut facts = Facts::UNKNOWN;
        for dim in dims.iter().filter(|dim| known(dim)) {
            facts.set(dim.fact, dim.values.get(index % dim.values.len()).copied());
            index /= dim.values.len();
        }
        facts
    })
}

/// Whether the policy calls an act illegal to somebody, in some reading.
fn is_illegal(policy: &Policy, subject: usize) -> bool {
    let groups = groups(policy, &Who::Everyone, subject, false);
    let mut entries = groups.iter().map(|group| group.entry);
    entries.any(|entry| entry.may_come_to(Verdict::Illegal))
}

/// Roles of which the policy says the same about an act.
struct Group<'p> {
    entry: &'p Entry,
    /// The table that judges them, if that matters.
    judge: Option<Judge>,
    roles: Rc<[usize]>,
}

/// The roles that are meant, those together of which the policy says the same
/// about an act, and, if that matters, whom the same table judges.
fn groups<'p>(policy: &'p Policy, who: &Who, subject: usize, by_judge: bool) -> Vec<Group<'p>> {
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
    fn asked<'a>(
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
                    let held = |set: u128| set >> slot & 1 == 1;
                    match self.which {
                        Which::Spoken(except) => spoken && !held(*except.of(judge)),
                        Which::TheseIfSpoken(these) => spoken && held(*these.of(judge)),
                        Which::These(these) => held(*these.of(judge)),
                    }
                });
                slots.map(move |slot| (roles.clone(), judge, slot))
            })
    }
}
