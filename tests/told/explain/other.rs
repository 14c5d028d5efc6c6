//! What is asked besides acts and incidents: procedures, steps taken, duties, contacts.

use jiff::civil::{Date, date};
use online_safety_policy::answer::{Due, ListedDuty, StepOrder};
use online_safety_policy::explain::{self, Explanation, Reader};
use online_safety_policy::vocabulary::{Matter, Step, Suspicion};
use online_safety_policy::{Contacts, Policy, Procedure};
use strum::IntoEnumIterator as _;

/// A day on which the answers are known.
pub const DAY: Date = date(2026, 11, 22);

/// One such answer.
pub enum Other<'p> {
    Procedure(Procedure<'p>),
    /// The steps taken, in order, and the order that they are judged by.
    Steps(Procedure<'p>, StepOrder, Vec<Step>),
    Duties(Vec<ListedDuty<'p>>),
    Due(Vec<Due<'p>>),
    Contacts(Contacts<'p>),
}

impl Other<'_> {
    pub fn explain(&self, reader: Reader) -> Explanation {
        match self {
            Self::Procedure(procedure) => procedure.explain(reader),
            Self::Steps(procedure, order, taken) => procedure
                .check(*order, taken.iter().copied())
                .explain(reader),
            Self::Duties(duties) => explain::duties(duties, reader),
            Self::Due(due) => explain::due(due, reader),
            Self::Contacts(contacts) => contacts.explain(reader),
        }
    }

    /// Every name of a rule of the policy that stands behind it.
    pub fn rules(&self) -> Vec<String> {
        match self {
            Self::Procedure(procedure) | Self::Steps(procedure, _, _) => {
                let reasons = procedure.said().iter().flat_map(|step| &step.reasons);
                reasons.map(|reason| reason.rule.to_owned()).collect()
            }
            Self::Duties(duties) => duties.iter().map(|duty| duty.name.to_owned()).collect(),
            Self::Due(due) => due.iter().map(|due| due.duty.name.to_owned()).collect(),
            Self::Contacts(contacts) => contacts.points().map(|p| p.rule.to_owned()).collect(),
        }
    }
}

/// One suspicion of each course.
pub const OF_EACH_COURSE: [Suspicion; 3] = [
    Suspicion::ChildSexualAbuseImages,
    Suspicion::Grooming,
    Suspicion::OffensiveMessage,
];

/// Every procedure, with no steps taken and all of them, forwards and backwards; with each step
/// alone, for one suspicion of each course.
pub fn procedures(policy: &Policy) -> impl Iterator<Item = Other<'_>> {
    Suspicion::iter().flat_map(move |suspicion| {
        let forwards: Vec<Step> = Step::iter().collect();
        let backwards = forwards.iter().rev().copied().collect();
        let of_each = OF_EACH_COURSE.contains(&suspicion);
        let single = Step::iter().map(|step| vec![step]).filter(move |_| of_each);
        let taken = single.chain([Vec::new(), forwards, backwards]);
        let steps = taken.flat_map(move |taken| {
            StepOrder::iter()
                .map(move |order| Other::Steps(policy.procedure(suspicion), order, taken.clone()))
        });
        [Other::Procedure(policy.procedure(suspicion))]
            .into_iter()
            .chain(steps)
    })
}

/// Each duty by itself and all together, with no record of any, all just done, all long ago.
pub fn duties(policy: &Policy) -> Vec<Other<'_>> {
    let all: Vec<_> = policy.all_duties().collect();
    let names: Vec<&str> = all.iter().map(|duty| duty.name).collect();
    let due = |done: Option<Date>| {
        let done = done
            .into_iter()
            .flat_map(|day| names.iter().map(move |name| (*name, day)));
        Other::Due(policy.due(DAY, done).unwrap())
    };
    let each = all.iter().map(|duty| Other::Duties(vec![duty.clone()]));
    let together = [
        Other::Duties(all.clone()),
        due(None),
        due(Some(DAY)),
        due(Some(date(2019, 1, 9))),
    ];
    each.chain(together).collect()
}

pub fn contacts(policy: &Policy) -> impl Iterator<Item = Other<'_>> {
    Matter::iter().map(|matter| Other::Contacts(policy.contacts(matter)))
}

pub fn others(policy: &Policy) -> impl Iterator<Item = Other<'_>> {
    procedures(policy)
        .chain(duties(policy))
        .chain(contacts(policy))
}
