//! Asking: a question, whichever, and its answer.

use std::fmt;

use serde::{Serialize, Serializer};

use super::decision::{
    Assessment, Classification, Contacts, Due, ListedDuty, Procedure, Reason, Recommendation,
};
use super::inverse::{PathsTo, WhoMay, WhyNot};
use super::question::Question;
use super::refused::{AskError, QuestionError};
use crate::policy::Policy;
use crate::vocabulary::Party;

/// What a policy answers to a [`Question`].
///
/// It serialises and displays as the answer in it does.
///
/// Non-exhaustive, as [`Question`] is.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Answer<'p> {
    /// Whether something is allowed.
    Classification(Classification<'p>),
    /// What follows incidents.
    Recommendation(Recommendation<'p>),
    /// Both, for what was done.
    Assessment(Assessment<'p>),
    /// What is done on suspicion.
    Procedure(Procedure<'p>),
    /// To whom a matter is brought.
    Contacts(Contacts<'p>),
    /// What somebody has to do, in the order of the policy file.
    Duties(&'p Policy, Vec<ListedDuty<'p>>),
    /// How those duties stand.
    Due(&'p Policy, Vec<Due<'p>>),
    /// Who may do something.
    WhoMay(WhoMay<'p>),
    /// What leads to a response.
    PathsTo(PathsTo<'p>),
    /// Which changes would give another answer.
    WhyNot(WhyNot<'p>),
}

impl Policy {
    /// Answers any question.
    ///
    /// It asks the method of that name, which allocates less and says in its type what it answers:
    /// this one is for questions that come from elsewhere.
    ///
    /// ```
    /// use online_safety_policy::{Question, builtin};
    ///
    /// let telford = builtin::telford_infant_2020();
    /// let words = [("asks", "recommend"), ("role", "pupil"), ("incidents", "filter-bypass")];
    /// let word = |field: &str| words.iter().find(|(name, _)| *name == field).map(|(_, word)| *word);
    /// let answer = telford.ask(&Question::read(telford, word)?)?;
    /// assert!(answer.to_string().contains("headteacher"), "{answer}");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`AskError`] for an own role, act, incident or response that this policy does not declare,
    /// for an incident of the table that does not judge the role, for no incident at all, and for
    /// duties done that it does not have.
    pub fn ask(&self, question: &Question) -> Result<Answer<'_>, AskError> {
        Ok(match question {
            Question::Classify {
                role,
                subject,
                circumstances,
            } => Answer::Classification(self.classify(*role, *subject, circumstances)?),
            Question::Recommend {
                role,
                incidents,
                intent,
                history,
            } => Answer::Recommendation(self.recommend(*role, incidents, *intent, *history)?),
            Question::Assess {
                role,
                subject,
                circumstances,
                intent,
                history,
            } => {
                let answer = self.assess(*role, *subject, circumstances, *intent, *history)?;
                Answer::Assessment(answer)
            }
            Question::Procedure { suspicion } => Answer::Procedure(self.procedure(*suspicion)),
            Question::Contacts { matter } => Answer::Contacts(self.contacts(*matter)),
            Question::Duties { party } => {
                let duties = match party {
                    Some(party) => self.duties_of(*party)?.collect(),
                    None => self.all_duties().collect(),
                };
                Answer::Duties(self, duties)
            }
            Question::Due { party, as_of, done } => {
                let done = done.iter().map(|(name, on)| (name.as_str(), *on));
                let due = self.due(*as_of, done)?;
                Answer::Due(self, self.of_party(due, *party)?)
            }
            Question::WhoMay { subject } => Answer::WhoMay(self.who_may(*subject)?),
            Question::LeadsTo { role, response } => {
                Answer::PathsTo(self.leads_to(*role, *response)?)
            }
            Question::WhyNot {
                role,
                subject,
                circumstances,
                wanted,
                held,
            } => Answer::WhyNot(self.why_not(*role, *subject, circumstances, *wanted, *held)?),
        })
    }

    /// Those duties that somebody has; all of them for nobody.
    fn of_party<'p>(
        &'p self,
        mut due: Vec<Due<'p>>,
        party: Option<Party>,
    ) -> Result<Vec<Due<'p>>, QuestionError> {
        if let Some(party) = party {
            let held: Vec<&str> = self.duties_of(party)?.map(|duty| duty.name).collect();
            due.retain(|due| held.contains(&due.duty.name));
        }
        Ok(due)
    }
}

impl<'p> Answer<'p> {
    /// The policy that was asked.
    #[must_use]
    pub fn policy(&self) -> &'p Policy {
        match self {
            Self::Classification(answer) => answer.policy(),
            Self::Recommendation(answer) => answer.policy(),
            Self::Assessment(answer) => answer.classification().policy(),
            Self::Procedure(answer) => answer.policy(),
            Self::Contacts(answer) => answer.policy(),
            Self::Duties(policy, _) | Self::Due(policy, _) => policy,
            Self::WhoMay(answer) => answer.policy(),
            Self::PathsTo(answer) => answer.policy(),
            Self::WhyNot(answer) => answer.asked().policy(),
        }
    }

    /// What it says about an act, if that was asked.
    #[must_use]
    pub fn classification(&self) -> Option<&Classification<'p>> {
        match self {
            Self::Classification(answer) => Some(answer),
            Self::Assessment(answer) => Some(answer.classification()),
            Self::WhyNot(answer) => Some(answer.asked()),
            _ => None,
        }
    }

    /// What it says should follow, if that was asked.
    #[must_use]
    pub fn recommendation(&self) -> Option<&Recommendation<'p>> {
        match self {
            Self::Recommendation(answer) => Some(answer),
            Self::Assessment(answer) => Some(answer.recommendation()),
            _ => None,
        }
    }

    /// What it makes of an act as an incident, if that was asked.
    #[must_use]
    pub fn assessment(&self) -> Option<&Assessment<'p>> {
        match self {
            Self::Assessment(answer) => Some(answer),
            _ => None,
        }
    }

    /// What is done on suspicion, if that was asked.
    #[must_use]
    pub fn procedure(&self) -> Option<&Procedure<'p>> {
        match self {
            Self::Procedure(answer) => Some(answer),
            _ => None,
        }
    }

    /// The rules that an answer about an act or incidents rests on.
    ///
    /// The other answers hold theirs in their parts: each step, contact and duty has its place.
    #[must_use]
    pub fn reasons(&self) -> Vec<Reason<'p>> {
        match self {
            Self::Classification(answer) => answer.reasons().collect(),
            Self::Recommendation(answer) => answer.reasons().collect(),
            Self::Assessment(answer) => answer.reasons().collect(),
            Self::WhyNot(answer) => answer.asked().reasons().collect(),
            _ => Vec::new(),
        }
    }
}

impl Serialize for Answer<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Classification(answer) => answer.serialize(serializer),
            Self::Recommendation(answer) => answer.serialize(serializer),
            Self::Assessment(answer) => answer.serialize(serializer),
            Self::Procedure(answer) => answer.serialize(serializer),
            Self::Contacts(answer) => answer.serialize(serializer),
            Self::Duties(_, duties) => duties.serialize(serializer),
            Self::Due(_, due) => due.serialize(serializer),
            Self::WhoMay(answer) => answer.serialize(serializer),
            Self::PathsTo(answer) => answer.serialize(serializer),
            Self::WhyNot(answer) => answer.serialize(serializer),
        }
    }
}

impl fmt::Display for Answer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Classification(answer) => answer.fmt(f),
            Self::Recommendation(answer) => answer.fmt(f),
            Self::Assessment(answer) => answer.fmt(f),
            Self::Procedure(answer) => answer.fmt(f),
            Self::Contacts(answer) => answer.fmt(f),
            Self::Duties(_, duties) => listed(f, duties, |duty| duty.name),
            Self::Due(_, due) => listed(f, due, |due| due.duty.name),
            Self::WhoMay(answer) => answer.fmt(f),
            Self::PathsTo(answer) => answer.fmt(f),
            Self::WhyNot(answer) => answer.fmt(f),
        }
    }
}

/// Duties by their names, an empty line between one and the next.
fn listed<T: fmt::Display>(
    f: &mut fmt::Formatter<'_>,
    duties: &[T],
    name: impl Fn(&T) -> &str,
) -> fmt::Result {
    for (number, duty) in duties.iter().enumerate() {
        let apart = if number > 0 { "\n\n" } else { "" };
        write!(f, "{apart}{}: {duty}", name(duty))?;
    }
    Ok(())
}
