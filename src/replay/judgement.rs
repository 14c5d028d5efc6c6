//! What one line was answered, and whether a second policy answers it otherwise.

use super::fault::Fault;
use super::question::{Question, not_askable};
use super::words::{AnswerKind, Asks};
use crate::decision::{Assessment, Classification, Recommendation};
use crate::diff::{Direction, Movement};
use crate::outcome::{Resolution, Standing};
use crate::policy::{Policy, QuestionError};
use crate::vocabulary::{Role, Term};

/// An answer of one policy to one line.
///
/// Non-exhaustive, as [`Asks`] is.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Answer<'p> {
    /// Whether something is allowed.
    Classified(Classification<'p>),
    /// What follows incidents.
    Recommended(Recommendation<'p>),
    /// Both, for what was done.
    Assessed(Assessment<'p>),
}

impl<'p> Answer<'p> {
    /// The policy that was asked.
    #[must_use]
    pub fn policy(&self) -> &'p Policy {
        match self {
            Self::Classified(answer) => answer.policy(),
            Self::Recommended(answer) => answer.policy(),
            Self::Assessed(answer) => answer.classification().policy(),
        }
    }

    /// What it says about the act, if an act was asked about.
    #[must_use]
    pub fn classification(&self) -> Option<&Classification<'p>> {
        match self {
            Self::Classified(answer) => Some(answer),
            Self::Recommended(_) => None,
            Self::Assessed(answer) => Some(answer.classification()),
        }
    }

    /// What it says should follow, if that was asked.
    #[must_use]
    pub fn recommendation(&self) -> Option<&Recommendation<'p>> {
        match self {
            Self::Classified(_) => None,
            Self::Recommended(answer) => Some(answer),
            Self::Assessed(answer) => Some(answer.recommendation()),
        }
    }

    /// What it is in a word: whether an act is allowed, where one was asked about; else what follows.
    #[must_use]
    pub fn kind(&self) -> AnswerKind {
        match (self.classification(), self.recommendation()) {
            (Some(act), _) => act.decision().into(),
            (None, Some(follows)) => follows.standing().into(),
            (None, None) => AnswerKind::Silent,
        }
    }

    /// Whether the act was permitted, so that nothing has to follow.
    fn is_permitted(&self) -> bool {
        match self {
            Self::Assessed(answer) => answer.resolution() == Resolution::NoIncident,
            Self::Classified(_) | Self::Recommended(_) => false,
        }
    }
}

impl From<Standing> for AnswerKind {
    fn from(standing: Standing) -> Self {
        match standing {
            Standing::Answered => Self::Answered,
            Standing::Unclear => Self::Unclear,
            Standing::Silent => Self::Silent,
        }
    }
}

/// What one line was answered.
#[derive(Clone, Copy, Debug)]
pub struct Judgement<'p> {
    asks: Asks,
    role: Term<Role>,
    answer: Answer<'p>,
    after: Option<After<'p>>,
}

/// What a second policy answers.
#[derive(Clone, Copy, Debug)]
struct After<'p> {
    answer: Answer<'p>,
    act: Option<Direction>,
    following: Option<Direction>,
}

impl<'p> Judgement<'p> {
    /// What was asked.
    #[must_use]
    pub fn asks(&self) -> Asks {
        self.asks
    }

    /// About whom.
    #[must_use]
    pub fn role(&self) -> Term<Role> {
        self.role
    }

    /// The answer; of two policies, the earlier one's.
    #[must_use]
    pub fn answer(&self) -> &Answer<'p> {
        &self.answer
    }

    /// The answer of the second policy, if there is one.
    #[must_use]
    pub fn after(&self) -> Option<&Answer<'p>> {
        self.after.as_ref().map(|after| &after.answer)
    }

    /// How the answer has moved; nothing where both are the same, or there is one only.
    ///
    /// Of an assessment, it is how what is said about the act and what follows have moved, if both
    /// went one way; else they are incomparable.
    #[must_use]
    pub fn moved(&self) -> Option<Direction> {
        match (self.act_moved(), self.following_moved()) {
            (Some(act), Some(following)) if act != following => Some(Direction::Incomparable),
            (act, following) => act.or(following),
        }
    }

    /// How what is said about the act has moved.
    #[must_use]
    pub fn act_moved(&self) -> Option<Direction> {
        self.after.as_ref()?.act
    }

    /// How what follows has moved. An act that is permitted has no consequences: that they fall
    /// away is looser, not silence.
    #[must_use]
    pub fn following_moved(&self) -> Option<Direction> {
        self.after.as_ref()?.following
    }
}

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
        let bands = (0..crate::policy::MIDNIGHT).map(|minute| band(minute).try_into());
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
                    let under = crate::diagnostic::Quoted(policy.id());
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
