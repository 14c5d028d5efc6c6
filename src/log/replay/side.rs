//! The one or two policies that judge a line, and what their answers turn on.

use enumset::EnumSet;

use super::fault::Fault;
use super::judgement::{After, Answer, Judgement};
use super::question::{Question, not_askable};
use super::words::Asks;
use crate::change::diff::Movement;
use crate::diagnostic::Quoted;
use crate::policy::circumstances::Circumstances;
use crate::policy::{MIDNIGHT, Policy, QuestionError, Subject};
use crate::vocabulary::{History, Role, Term};

/// The one or two policies that judge a line.
#[derive(Clone, Debug)]
pub(super) struct Side<'p> {
    policies: Vec<&'p Policy>,
    movement: Movement,
    /// The stretch of the day in which each minute lies, as all policies cut it.
    bands: Box<[u8]>,
}

impl<'p> Side<'p> {
    pub(super) fn new(before: &'p Policy, after: Option<&'p Policy>) -> Self {
        let movement = Movement::between([before, after.unwrap_or(before)]);
        let day = movement.day();
        let band = |minute| day.iter().take_while(|start| **start <= minute).count();
        let bands = (0..MIDNIGHT).map(|minute| band(minute).try_into());
        Self {
            bands: bands.map(|band| band.unwrap_or(u8::MAX)).collect(),
            policies: [before].into_iter().chain(after).collect(),
            movement,
        }
    }

    pub(super) fn policies(&self) -> &[&'p Policy] {
        &self.policies
    }

    /// A number for the stretch of the day in which a minute lies, never 0.
    pub(super) fn band(&self, minute: usize) -> u8 {
        self.bands.get(minute).copied().unwrap_or(u8::MAX)
    }

    /// A question without what no answer to it turns on.
    pub(super) fn essence(&self, question: Question) -> Question {
        let Question {
            asks,
            role,
            subject,
            ..
        } = question;
        match (asks, subject) {
            (Asks::Recommend, _) | (_, None) => Question {
                subject: None,
                known: Circumstances::UNKNOWN,
                ..question
            },
            (_, Some(subject)) => {
                let assess = asks == Asks::Assess;
                Question {
                    incidents: Vec::new(),
                    known: self.heeded(role, subject, assess, &question.known),
                    intent: question.intent.filter(|_| assess),
                    history: if assess {
                        question.history
                    } else {
                        History::FirstTime
                    },
                    ..question
                }
            }
        }
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
            asked.unwrap_or_else(|_| EnumSet::all())
        };
        let asked = self.policies.iter().map(asked);
        let asked = asked.fold(EnumSet::empty(), |all, asked| all | asked);
        known.only(asked, |minute| {
            let starts = self.movement.day().iter();
            starts.copied().take_while(|start| *start <= minute).last()
        })
    }

    pub(super) fn judge(&self, question: &Question) -> Result<Judgement<'p>, Vec<Fault>> {
        let mut answers = Vec::with_capacity(2);
        let mut faults = Vec::new();
        for policy in &self.policies {
            match ask(policy, question) {
                Ok(answer) => answers.push(answer),
                Err(error) if self.policies.len() == 1 => {
                    faults.push(not_askable(error.to_string()));
                }
                Err(error) => {
                    let under = Quoted(policy.id());
                    faults.push(not_askable(format!("under {under}, {error}")));
                }
            }
        }
        let mut answers = answers.into_iter();
        match answers.next() {
            Some(answer) if faults.is_empty() => Ok(Judgement {
                asks: question.asks,
                role: question.role,
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
                let (before, after) = ((before, was.is_permitted()), (after, is.is_permitted()));
                Movement::of_consequences(before, after)
            }),
            answer: is,
        }
    }
}

fn ask<'p>(policy: &'p Policy, question: &Question) -> Result<Answer<'p>, QuestionError> {
    let Question {
        asks,
        role,
        subject,
        incidents,
        known,
        intent,
        history,
    } = question;
    Ok(match (asks, subject) {
        (Asks::Classify, Some(subject)) => {
            Answer::Classified(policy.classify(*role, *subject, known)?)
        }
        (Asks::Assess, Some(subject)) => {
            Answer::Assessed(policy.assess(*role, *subject, known, *intent, *history)?)
        }
        // A question about an act without one was not let through.
        (Asks::Recommend | Asks::Classify | Asks::Assess, _) => {
            Answer::Recommended(policy.recommend(*role, incidents, *intent, *history)?)
        }
    })
}
