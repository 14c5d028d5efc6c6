//! What an answer rests on: each rule by its name, with what it says and its place.

use super::ask::Answer;
use super::decision::{Procedure, Reason, Says, StepReason};
use super::ids::{Ids, responses, sets, words};
use super::inverse::ChangedCircumstances;
use crate::source::Citation;
use crate::vocabulary::Word as _;

/// A rule that an answer rests on, of whatever kind.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Rested<'p> {
    /// The kind of a reason, or `procedure`, `step`, `open`, `contact` or `duty`.
    pub(crate) kind: &'static str,
    pub(crate) rule: &'p str,
    pub(crate) says: Ids<'p>,
    pub(crate) source: Citation<'p>,
}

impl<'p> Answer<'p> {
    /// The rules, each once, in the order of the answer.
    pub(crate) fn rests_on(&self) -> Vec<Rested<'p>> {
        match self {
            Self::Classification(answer) => answer.reasons().map(rested).collect(),
            Self::Recommendation(answer) => answer.reasons().map(rested).collect(),
            Self::Assessment(answer) => answer.reasons().map(rested).collect(),
            Self::Procedure(answer) => procedure(answer),
            Self::Contacts(answer) => {
                let points = answer.points();
                points
                    .map(|of| named("contact", of.rule, of.source))
                    .collect()
            }
            Self::Duties(_, duties) => {
                let duties = duties.iter();
                duties
                    .map(|of| named("duty", of.name, of.source.clone()))
                    .collect()
            }
            Self::Due(_, due) => {
                let duties = due.iter().map(|due| &due.duty);
                duties
                    .map(|of| named("duty", of.name, of.source.clone()))
                    .collect()
            }
            Self::WhoMay(answer) => once(answer.roles().iter().flat_map(|role| {
                let then = role
                    .conditions()
                    .iter()
                    .flat_map(ChangedCircumstances::reasons);
                role.answer().reasons().chain(then)
            })),
            Self::PathsTo(answer) => {
                let ways = answer.incidents().iter().flat_map(|path| &path.ways);
                once(ways.flat_map(|way| way.reasons.iter().cloned()))
            }
            Self::WhyNot(answer) => {
                let then = answer
                    .changes()
                    .iter()
                    .flat_map(ChangedCircumstances::reasons);
                once(answer.asked().reasons().chain(then))
            }
        }
    }
}

/// The reasons of several answers, each once.
fn once<'p>(reasons: impl Iterator<Item = Reason<'p>>) -> Vec<Rested<'p>> {
    let mut all: Vec<Rested<'p>> = Vec::new();
    for reason in reasons.map(rested) {
        if !all.contains(&reason) {
            all.push(reason);
        }
    }
    all
}

fn rested(reason: Reason<'_>) -> Rested<'_> {
    let mut says = match reason.says {
        Says::Level { id, .. } => vec![("level", id.into())],
        Says::Verdicts(verdicts) => vec![("verdicts", words(verdicts))],
        Says::Incident(incident) => vec![("incident", incident.into())],
        Says::Scope(state) => vec![("within_scope", state.as_str().into())],
        Says::Responses {
            required,
            available,
            one_of,
        } => {
            let lists = [("required", required), ("available", available)];
            let lists = lists.map(|(key, list)| (key, responses(Some(list))));
            lists.into_iter().chain(sets(one_of)).collect()
        }
    };
    if reason.replaced {
        says.push(("replaced", Ids::Holds(true)));
    }
    Rested {
        kind: reason.kind.as_str(),
        rule: reason.rule,
        says: Ids::Keys(says),
        source: reason.source,
    }
}

fn named<'p>(kind: &'static str, rule: &'p str, source: Citation<'p>) -> Rested<'p> {
    Rested {
        kind,
        rule,
        says: Ids::Keys(Vec::new()),
        source,
    }
}

/// Where the procedure stands, and the places of its steps, those that forbid among them, and of what
/// is open.
fn procedure<'p>(answer: &Procedure<'p>) -> Vec<Rested<'p>> {
    let suspicion = answer.suspicion().as_str();
    let source = answer.source();
    let source = source.map(|source| named("procedure", suspicion, source));
    let steps = answer.said().iter().flat_map(|step| &step.reasons);
    let open = answer.open().iter();
    let open = open.map(|open| named("open", open.point.as_str(), open.source.clone()));
    source
        .into_iter()
        .chain(steps.map(step))
        .chain(open)
        .collect()
}

/// A place that speaks of a step.
pub(crate) fn step<'p>(said: &StepReason<'p>) -> Rested<'p> {
    let says = Ids::Keys(vec![
        ("force", said.force.as_str().into()),
        ("steps_before", words(said.after.iter().copied())),
    ]);
    Rested {
        says,
        ..named("step", said.rule, said.source.clone())
    }
}
