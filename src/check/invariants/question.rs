//! The questions of laws: each for some role, and the same for another.

use super::asked::Asked;
use crate::answer::question::Question;
use crate::policy::{Other, Policy};
use crate::vocabulary::{Role, Term};

/// The question about a role, both by number.
pub(super) fn of(policy: &Policy, role: usize, asked: &Asked) -> Option<Question> {
    let role = policy.role_at(role);
    Some(match *asked {
        Asked::Classify { subject, facts } => {
            let circumstances = policy.circumstances(&facts);
            Question::classify(role, policy.subject_at(subject)?, &circumstances)
        }
        Asked::Assess {
            subject,
            facts,
            intent,
            history,
        } => {
            let circumstances = policy.circumstances(&facts);
            let subject = policy.subject_at(subject)?;
            Question::assess(role, subject, &circumstances, intent, history)
        }
        Asked::Recommend {
            judge,
            slot,
            intent,
            history,
        } => {
            let incident = policy.incident_at(judge, slot)?;
            Question::recommend(role, [incident], intent, history)
        }
    })
}

/// Whether another is about the same act or incidents and the same role.
pub(super) fn is_like(question: &Question, other: &Question) -> bool {
    let what = |of: &Question| (of.role(), of.subject());
    what(question) == what(other) && question.incidents() == other.incidents()
}

/// The same about another role.
pub(super) fn by(question: &Question, by: Term<Role>) -> Question {
    let mut question = question.clone();
    if let Question::Classify { role, .. }
    | Question::Recommend { role, .. }
    | Question::Assess { role, .. } = &mut question
    {
        *role = by;
    }
    question
}

/// The same with another history or intent.
pub(super) fn with(question: &Question, other: Other) -> Question {
    let mut question = question.clone();
    if let Question::Recommend {
        intent, history, ..
    }
    | Question::Assess {
        intent, history, ..
    } = &mut question
    {
        match other {
            Other::History(other) => *history = other,
            Other::Intent(other) => *intent = Some(other),
        }
    }
    question
}
