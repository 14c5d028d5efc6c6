//! Questions that a policy cannot be asked.

use serde::{Serialize, Serializer};

use super::duties::RecordErrors;
use crate::policy::{Incident, Policy, ResponseName, Subject, TableKind};
use crate::vocabulary::{
    Fact, OwnId, Role, Technology, Term, UserAction, Word, object, one_meant, words,
};

/// A question that a policy cannot be asked.
///
/// Not to be mixed up with silence: a standard word of which a policy says
/// nothing is a good question with the answer *silent*.
///
/// Serialises with its `kind`, a [`Refusal`], the `word` that is not known, the nearest standard
/// word as a `suggestion`, and all of it as a `message`.
///
/// It owns nothing, so that a result that may hold it has nothing to drop: an assessment takes up to a
/// fifth less time for that.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum QuestionError {
    /// An own role that the policy does not declare.
    #[error("this policy knows no role `{0}`")]
    UnknownRole(Term<Role>),
    /// An own user action or technology that the policy does not declare.
    #[error("this policy knows no user action or technology `{}`", .0.as_str())]
    UnknownSubject(Subject),
    /// An own incident that the policy does not declare.
    #[error("this policy knows no incident `{}`", .0.as_str())]
    UnknownIncident(Incident),
    /// An own response that the policy does not declare.
    #[error("this policy knows no response `{}`", .0.as_str())]
    UnknownResponse(ResponseName),
    /// An incident of pupils asked about staff, or the reverse.
    #[error("`{}` is not an incident by the role `{role}`: another table judges it", .incident.as_str())]
    WrongTable {
        /// Who is asked about.
        role: Term<Role>,
        /// The incident of the other table.
        incident: Incident,
    },
    /// Groups that nobody in the role can be in at once, or more than can be known of one person.
    #[error("nobody in the role `{0}` can be in the groups that are given")]
    ImpossibleGroups(Term<Role>),
    /// A place, moment, occasion or purpose of its own that the policy does not declare.
    #[error("this policy knows no {0} `{1}`")]
    UnknownValue(Fact, OwnId),
    /// A yes/no fact of its own that the policy does not declare, or the last of more than there is room
    /// for, which no policy declares.
    #[error("this policy knows no fact `{0}`")]
    UnknownFact(OwnId),
    /// A recommendation about no incident at all.
    #[error("name at least one incident")]
    NoIncident,
}

/// A question of any kind that a policy cannot be asked.
///
/// It serialises as a [`QuestionError`] does.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AskError {
    /// What is asked, or about whom.
    #[error(transparent)]
    Question(#[from] QuestionError),
    /// What was done of duties that the policy does not have, or that cannot have been done yet.
    #[error(transparent)]
    NotDone(#[from] RecordErrors),
}

words! {
    /// Why a policy cannot be asked a question.
    ///
    /// Non-exhaustive: later questions may be refused for other reasons.
    #[non_exhaustive]
    pub enum Refusal, "refusal" {
        /// A role that the policy does not declare.
        UnknownRole = "Unknown role",
        /// A user action or technology that the policy does not declare.
        UnknownSubject = "Unknown user action or technology",
        /// An incident that the policy does not declare.
        UnknownIncident = "Unknown incident",
        /// A response that the policy does not declare.
        UnknownResponse = "Unknown response",
        /// An incident of the table that does not judge the role.
        WrongTable = "Incident of another table",
        /// Groups that nobody in the role can be in at once.
        ImpossibleGroups = "Groups that do not go together",
        /// A value of a fact that the policy does not declare.
        UnknownValue = "Unknown value of a fact",
        /// A fact that the policy does not declare.
        UnknownFact = "Unknown fact",
        /// No incident at all.
        NoIncident = "No incident",
        /// A duty that the policy does not have, or that cannot have been done yet.
        NotDone = "Nothing that was done",
    }
}

impl QuestionError {
    /// Why, in a word.
    #[must_use]
    pub fn kind(&self) -> Refusal {
        match self {
            Self::UnknownRole(_) => Refusal::UnknownRole,
            Self::UnknownSubject(_) => Refusal::UnknownSubject,
            Self::UnknownIncident(_) => Refusal::UnknownIncident,
            Self::UnknownResponse(_) => Refusal::UnknownResponse,
            Self::WrongTable { .. } => Refusal::WrongTable,
            Self::ImpossibleGroups(_) => Refusal::ImpossibleGroups,
            Self::UnknownValue(..) => Refusal::UnknownValue,
            Self::UnknownFact(_) => Refusal::UnknownFact,
            Self::NoIncident => Refusal::NoIncident,
        }
    }

    /// The word that is not known, or not there.
    #[must_use]
    pub fn word(&self) -> Option<&str> {
        match self {
            Self::UnknownRole(role) | Self::ImpossibleGroups(role) => Some(role.as_str()),
            Self::UnknownSubject(subject) => Some(subject.as_str()),
            Self::UnknownIncident(incident) | Self::WrongTable { incident, .. } => {
                Some(incident.as_str())
            }
            Self::UnknownResponse(response) => Some(response.as_str()),
            Self::UnknownValue(_, word) | Self::UnknownFact(word) => Some(word.as_str()),
            Self::NoIncident => None,
        }
    }

    /// The nearest standard word, which every policy knows.
    fn nearest(&self) -> Option<&'static str> {
        fn of<W: Word>(text: &str) -> Option<&'static str> {
            one_meant(W::KIND, text, W::iter().map(Word::as_str))
        }
        match self {
            Self::UnknownRole(role) => of::<Role>(role.as_str()),
            Self::UnknownSubject(Subject::UserAction(act)) => of::<UserAction>(act.as_str()),
            Self::UnknownSubject(Subject::Technology(of_it)) => of::<Technology>(of_it.as_str()),
            Self::UnknownIncident(incident) => {
                let kind = TableKind::named(incident.table().as_str()).ok()?;
                one_meant(kind.incidents.kind, incident.as_str(), kind.incidents.ids())
            }
            Self::UnknownResponse(response) => {
                let mut all = TableKind::ALL.iter().map(|kind| kind.responses);
                all.find_map(|words| one_meant(words.kind, response.as_str(), words.ids()))
            }
            Self::UnknownValue(fact, word) => {
                one_meant(fact.as_str(), word.as_str(), fact.words().into_iter())
            }
            Self::UnknownFact(fact) => of::<Fact>(fact.as_str()),
            Self::WrongTable { .. } | Self::ImpossibleGroups(_) | Self::NoIncident => None,
        }
    }
}

impl AskError {
    /// Why, in a word.
    #[must_use]
    pub fn kind(&self) -> Refusal {
        match self {
            Self::Question(error) => error.kind(),
            Self::NotDone(_) => Refusal::NotDone,
        }
    }

    /// The word that is not known, or not there; none where there is not one.
    #[must_use]
    pub fn word(&self) -> Option<&str> {
        self.question().and_then(QuestionError::word)
    }

    fn question(&self) -> Option<&QuestionError> {
        match self {
            Self::Question(error) => Some(error),
            Self::NotDone(_) => None,
        }
    }
}

object! {
    impl AskError as it {
        kind: it.kind(),
        word: it.word(),
        suggestion: it.question().and_then(QuestionError::nearest),
        message: it.to_string(),
    }
}

impl Serialize for QuestionError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        AskError::from(*self).serialize(serializer)
    }
}

impl Policy {
    #[inline]
    pub(crate) fn role_slot(&self, role: Term<Role>) -> Result<usize, QuestionError> {
        self.roles
            .slot(&role)
            .ok_or(QuestionError::UnknownRole(role))
    }
}
