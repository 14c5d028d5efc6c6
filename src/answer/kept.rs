//! Answers to be kept: owned, beside the policy that gave them.

use std::sync::Arc;

use serde::{Serialize, Serializer};

use super::ask::Answer;
use super::question::Question;
use super::refused::AskError;
use crate::policy::Policy;

/// An answer that can be kept and sent elsewhere: the question, and the policy that answered it.
///
/// An [`Answer`] borrows from its policy. This one owns a share of it, so it outlives a policy that
/// is swapped for a newer edition, goes over a channel and comes back. An answer is a look-up, so
/// nothing of it is copied: it is looked up again, and is the same, for neither the policy nor the
/// question can have changed. It serialises as the answer does.
///
/// ```
/// use std::sync::{Arc, mpsc};
/// use online_safety_policy::vocabulary::{Role, UserAction};
/// use online_safety_policy::{Circumstances, KeptAnswer, Question, builtin};
///
/// let policy = Arc::new(builtin::telford_infant_2020().clone());
/// let question = Question::classify(Role::Pupil, UserAction::Gambling, &Circumstances::new());
/// let (sender, receiver) = mpsc::channel();
/// sender.send(KeptAnswer::new(Arc::clone(&policy), question)?)?;
/// drop(policy);
/// let kept = receiver.recv()?;
/// assert!(kept.answer()?.classification().is_some());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct KeptAnswer {
    policy: Arc<Policy>,
    question: Question,
}

impl KeptAnswer {
    /// Keeps the answer of a policy to a question that it can be asked.
    ///
    /// # Errors
    ///
    /// [`AskError`], as for [`Policy::ask`].
    pub fn new(policy: Arc<Policy>, question: Question) -> Result<Self, AskError> {
        policy.ask(&question)?;
        Ok(Self { policy, question })
    }

    /// The answer.
    ///
    /// # Errors
    ///
    /// None: what was answered once is answered again.
    pub fn answer(&self) -> Result<Answer<'_>, AskError> {
        self.policy.ask(&self.question)
    }

    /// The question.
    #[must_use]
    pub fn question(&self) -> &Question {
        &self.question
    }

    /// The policy that answered.
    #[must_use]
    pub fn policy(&self) -> &Arc<Policy> {
        &self.policy
    }
}

/// Two are the same if the question is, and policies that say the same were asked.
impl PartialEq for KeptAnswer {
    fn eq(&self, other: &Self) -> bool {
        self.question == other.question && self.policy == other.policy
    }
}

impl Serialize for KeptAnswer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let answer = self.answer().map_err(serde::ser::Error::custom)?;
        answer.serialize(serializer)
    }
}
