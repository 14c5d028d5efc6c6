//! What one line was answered, and whether a second policy answers it otherwise.

use super::words::AnswerKind;
use crate::answer::ask::Answer;
use crate::answer::question::Asks;
use crate::change::diff::Direction;
use crate::vocabulary::outcome::{Resolution, Standing};
use crate::vocabulary::{Role, Term};

impl AnswerKind {
    /// What an answer is in a word: whether an act is allowed, where one was asked about; else what
    /// follows. An answer to anything else is silent on both.
    #[must_use]
    pub fn of(answer: &Answer<'_>) -> Self {
        match (answer.classification(), answer.recommendation()) {
            (Some(act), _) => act.decision().into(),
            (None, Some(follows)) => follows.standing().into(),
            (None, None) => Self::Silent,
        }
    }
}

/// Whether the act was permitted, so that nothing has to follow.
pub(super) fn is_permitted(answer: &Answer<'_>) -> bool {
    let assessed = answer.assessment();
    assessed.is_some_and(|answer| answer.resolution() == Resolution::NoIncident)
}

impl From<Standing> for AnswerKind {
    fn from(standing: Standing) -> Self {
        match standing {
            Standing::Answered => Self::Answered,
            Standing::Unclear => Self::Unclear,
            Standing::Depends => Self::Depends,
            Standing::Silent => Self::Silent,
        }
    }
}

/// What one line was answered.
#[derive(Clone, Debug)]
pub struct Judgement<'p> {
    pub(super) asks: Asks,
    pub(super) role: Term<Role>,
    pub(super) answer: Answer<'p>,
    pub(super) after: Option<After<'p>>,
}

/// What a second policy answers.
#[derive(Clone, Debug)]
pub(super) struct After<'p> {
    pub(super) answer: Answer<'p>,
    pub(super) act: Option<Direction>,
    pub(super) following: Option<Direction>,
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
