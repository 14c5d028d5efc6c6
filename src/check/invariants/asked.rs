//! The questions that a law is about, by numbers, those of roles that are
//! spoken of alike together.

use std::rc::Rc;

use crate::policy::circumstances::Facts;
use crate::policy::{Acts, Dim, How, Judge, Law, Policy, groups};
use crate::vocabulary::{History, Intent};

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
                    how.pairs(policy)
                        .into_iter()
                        .map(move |(intent, history)| Asking {
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
                    how.pairs(policy)
                        .into_iter()
                        .map(move |(intent, history)| Asking {
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
}

impl How {
    fn pairs(&self, policy: &Policy) -> Vec<(Option<Intent>, History)> {
        let histories = self.histories(policy);
        let with = |intent: &Option<Intent>| {
            let intent = *intent;
            histories.iter().map(move |history| (intent, *history))
        };
        self.intents.iter().flat_map(with).collect()
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
