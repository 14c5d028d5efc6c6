//! The one or two policies that judge a line, and what their answers turn on.

use enumset::EnumSet;

use super::fault::Fault;
use super::judgement::{After, Judgement, is_permitted};
use super::words::FaultKind;
use crate::answer::ask::Answer;
use crate::answer::question::{Asks, Question};
use crate::change::diff::Movement;
use crate::policy::circumstances::Circumstances;
use crate::policy::{Policy, Subject};
use crate::time::MIDNIGHT;
use crate::vocabulary::{Fact, Role, Term};

/// The one or two policies that judge a line.
#[derive(Clone, Debug)]
pub(super) struct Side<'p> {
    policies: Vec<&'p Policy>,
    /// What tells each of them from the others that judge the log; none where one judges it all.
    names: Vec<String>,
    movement: Movement,
    /// The stretch of the day in which each minute lies, as all policies cut it.
    bands: Box<[u8]>,
}

impl<'p> Side<'p> {
    pub(super) fn new(before: &'p Policy, after: Option<&'p Policy>, all: &[&'p Policy]) -> Self {
        let movement = Movement::between([before, after.unwrap_or(before)]);
        let day = movement.day();
        let band = |minute| day.iter().take_while(|start| **start <= minute).count();
        let bands = (0..MIDNIGHT).map(|minute| band(minute).try_into());
        let policies: Vec<_> = [before].into_iter().chain(after).collect();
        let names = policies.iter().filter(|_| all.len() > 1);
        Self {
            names: names.map(|policy| policy.name_among(all)).collect(),
            bands: bands.map(|band| band.unwrap_or(u8::MAX)).collect(),
            policies,
            movement,
        }
    }

    pub(super) fn policies(&self) -> &[&'p Policy] {
        &self.policies
    }

    pub(super) fn names(&self) -> &[String] {
        &self.names
    }

    /// A number for the stretch of the day in which a minute lies, never 0.
    pub(super) fn band(&self, minute: usize) -> u8 {
        self.bands.get(minute).copied().unwrap_or(u8::MAX)
    }

    /// A question without what no answer to it turns on.
    pub(super) fn essence(&self, mut question: Question) -> Question {
        let assess = question.asks() == Asks::Assess;
        if let Question::Classify {
            role,
            subject,
            circumstances,
        }
        | Question::Assess {
            role,
            subject,
            circumstances,
            ..
        } = &mut question
        {
            *circumstances = self.heeded(*role, *subject, assess, circumstances);
        }
        question
    }

    /// The facts for which some policy asks, the time as the beginning of its stretch of the day.
    fn heeded(
        &self,
        role: Term<Role>,
        subject: Subject,
        assess: bool,
        known: &Circumstances,
    ) -> Circumstances {
        let asked = |policy: &&Policy| {
            let asked = if assess {
                policy.facts_of_assessment(role, subject)
            } else {
                policy.facts_of(role, subject)
            };
            let asked = asked.unwrap_or_else(|_| EnumSet::all());
            let bounds = policy.bounds.as_ref();
            match bounds.filter(|_| asked.contains(Fact::WithinScope)) {
                Some(bounds) => asked | bounds.asks(),
                None => asked,
            }
        };
        let asked = self.policies.iter().map(asked);
        // Whether somebody can be in the groups that are given, a policy says each time.
        let asked = asked.fold(EnumSet::only(Fact::Group), |all, asked| all | asked);
        known.only(asked, |minute| {
            let starts = self.movement.day().iter();
            starts.copied().take_while(|start| *start <= minute).last()
        })
    }

    pub(super) fn judge(&self, question: &Question) -> Result<Judgement<'p>, Vec<Fault>> {
        let mut answers = Vec::with_capacity(2);
        let mut faults = Vec::new();
        for (number, policy) in self.policies.iter().enumerate() {
            match (policy.ask(question), self.names.get(number)) {
                (Ok(answer), _) => answers.push(answer),
                (Err(error), None) => faults.push(not_askable(error.to_string())),
                (Err(error), Some(name)) => {
                    faults.push(not_askable(format!("under {name}, {error}")));
                }
            }
        }
        let mut answers = answers.into_iter();
        match (answers.next(), question.role()) {
            (Some(answer), Some(role)) if faults.is_empty() => Ok(Judgement {
                asks: question.asks(),
                role,
                after: answers.next().map(|after| self.compare(&answer, after)),
                answer,
            }),
            _ => Err(faults),
        }
    }

    fn compare(&self, was: &Answer<'p>, is: Answer<'p>) -> After<'p> {
        let acts = was.classification().zip(is.classification());
        let following = was.recommendation().zip(is.recommendation());
        After {
            act: acts.and_then(|(was, is)| self.movement.of_rulings(was, is)),
            following: following.and_then(|(before, after)| {
                let (before, after) = ((before, is_permitted(was)), (after, is_permitted(&is)));
                Movement::of_consequences(before, after)
            }),
            answer: is,
        }
    }
}

fn not_askable(message: String) -> Fault {
    Fault::new(FaultKind::NotAskable, message)
}
