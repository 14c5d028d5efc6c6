//! The questions of laws, and asking them.

use crate::answer::decision::{Assessment, Classification, Recommendation};
use crate::answer::space::IncidentQuestion;
use crate::policy::circumstances::Circumstances;
use crate::policy::{Asked, Other, Policy, Subject};
use crate::vocabulary::{History, Intent, Role, Term};

/// A question that a law is about.
///
/// Exhaustive: these are all that a policy can be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Question {
    /// Whether something is allowed: [`Policy::classify`].
    Classify {
        /// Who does it.
        role: Term<Role>,
        /// What is done.
        subject: Subject,
        /// What is known.
        circumstances: Circumstances,
    },
    /// What follows something that was done: [`Policy::assess`].
    Assess {
        /// Who did it.
        role: Term<Role>,
        /// What was done.
        subject: Subject,
        /// What is known.
        circumstances: Circumstances,
        /// With which intent, if that is known.
        intent: Option<Intent>,
        /// What went before.
        history: History,
    },
    /// What follows an incident: [`Policy::recommend`].
    Recommend(IncidentQuestion),
}

/// The answer to such a question.
#[derive(Clone, Copy, Debug)]
pub enum Answer<'p> {
    /// To whether something is allowed.
    Classification(Classification<'p>),
    /// To what follows something that was done.
    Assessment(Assessment<'p>),
    /// To what follows an incident.
    Recommendation(Recommendation<'p>),
}

impl Question {
    /// The question about a role, both by number.
    pub(super) fn of(policy: &Policy, role: usize, asked: &Asked) -> Option<Self> {
        let role = policy.role_at(role);
        Some(match *asked {
            Asked::Classify { subject, facts } => Self::Classify {
                role,
                subject: policy.subject_at(subject)?,
                circumstances: policy.circumstances(&facts),
            },
            Asked::Assess {
                subject,
                facts,
                intent,
                history,
            } => Self::Assess {
                role,
                subject: policy.subject_at(subject)?,
                circumstances: policy.circumstances(&facts),
                intent,
                history,
            },
            Asked::Recommend {
                judge,
                slot,
                intent,
                history,
            } => Self::Recommend(IncidentQuestion {
                role,
                incident: policy.incident_at(judge, slot)?,
                intent,
                history,
            }),
        })
    }

    /// Asks a policy; nothing where it does not know a word of the question.
    #[must_use]
    pub fn ask<'p>(&self, policy: &'p Policy) -> Option<Answer<'p>> {
        match *self {
            Self::Classify {
                role,
                subject,
                circumstances,
            } => {
                let answer = policy.classify(role, subject, &circumstances).ok()?;
                Some(Answer::Classification(answer))
            }
            Self::Assess {
                role,
                subject,
                circumstances,
                intent,
                history,
            } => {
                let answer = policy.assess(role, subject, &circumstances, intent, history);
                Some(Answer::Assessment(answer.ok()?))
            }
            Self::Recommend(IncidentQuestion {
                role,
                incident,
                intent,
                history,
            }) => {
                let answer = policy.recommend(role, [incident], intent, history);
                Some(Answer::Recommendation(answer.ok()?))
            }
        }
    }

    /// Who is asked about.
    #[must_use]
    pub fn role(&self) -> Term<Role> {
        match self {
            Self::Classify { role, .. } | Self::Assess { role, .. } => *role,
            Self::Recommend(question) => question.role,
        }
    }

    /// Whether another is about the same act or incident and the same role.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        let what = |question: &Self| match question {
            Self::Classify { subject, .. } | Self::Assess { subject, .. } => Ok(*subject),
            Self::Recommend(question) => Err(question.incident),
        };
        self.role() == other.role() && what(self) == what(other)
    }

    /// The same about another role.
    pub(super) fn by(mut self, by: Term<Role>) -> Self {
        match &mut self {
            Self::Classify { role, .. } | Self::Assess { role, .. } => *role = by,
            Self::Recommend(question) => question.role = by,
        }
        self
    }

    /// The same with another history or intent.
    pub(super) fn with(mut self, other: Other) -> Self {
        let (intent, history) = match &mut self {
            Self::Classify { .. } => return self,
            Self::Assess {
                intent, history, ..
            } => (intent, history),
            Self::Recommend(question) => (&mut question.intent, &mut question.history),
        };
        match other {
            Other::History(other) => *history = other,
            Other::Intent(other) => *intent = Some(other),
        }
        self
    }
}

impl<'p> Answer<'p> {
    /// What follows; nothing where that was not asked.
    pub(super) fn recommendation(&self) -> Option<&Recommendation<'p>> {
        match self {
            Self::Classification(_) => None,
            Self::Assessment(answer) => Some(answer.recommendation()),
            Self::Recommendation(answer) => Some(answer),
        }
    }
}
