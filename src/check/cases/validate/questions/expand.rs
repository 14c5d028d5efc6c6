//! Every single question that the dimensions of a case come to.

use jiff::civil::Date;

use super::Questions;
use crate::answer::space::IncidentQuestion;
use crate::check::cases::question::{Act, Question};
use crate::check::cases::validate::given;
use crate::policy::{Incident, Subject};
use crate::vocabulary::{Duty, Matter, Party, Role, Step, Suspicion, Term, UserAction};

/// What is asked about.
pub(in crate::check::cases::validate) enum What {
    Nothing,
    Classify(Vec<Subject>),
    Assess(Vec<Subject>),
    Incidents(Vec<(Term<Role>, Incident)>),
    Suspicions(Vec<Suspicion>),
    Steps(Vec<Suspicion>, Vec<Step>),
    Matters(Vec<Matter>),
    Duties(Vec<Party>, Vec<Duty>),
    Keep(Vec<Term<UserAction>>),
    Day(Date),
}

impl Questions<'_> {
    /// Every question; nothing if there are more than there is room for.
    pub(in crate::check::cases::validate) fn all(&self, room: usize) -> Option<Vec<Question>> {
        self.about(&self.roles, &self.what, room)
    }

    /// Every question to some roles about something.
    pub(in crate::check::cases::validate) fn about(
        &self,
        roles: &[Term<Role>],
        what: &What,
        room: usize,
    ) -> Option<Vec<Question>> {
        let given = given::count(&self.given);
        let before = self.intents.len() * self.histories.len();
        let count = match what {
            What::Nothing => 0,
            What::Classify(acts) => roles.len().saturating_mul(acts.len()).saturating_mul(given),
            What::Assess(acts) => roles
                .len()
                .saturating_mul(acts.len())
                .saturating_mul(given)
                .saturating_mul(before),
            What::Incidents(pairs) => pairs.len().saturating_mul(before),
            What::Suspicions(suspicions) => suspicions.len(),
            What::Steps(suspicions, steps) => suspicions.len().saturating_mul(steps.len()),
            What::Matters(matters) => roles.len().saturating_mul(matters.len()),
            What::Duties(holders, duties) => holders.len().saturating_mul(duties.len()),
            What::Keep(acts) => acts.len(),
            What::Day(_) => 1,
        };
        (count <= room).then(|| self.expand(roles, what))
    }

    fn expand(&self, roles: &[Term<Role>], what: &What) -> Vec<Question> {
        let histories = || self.histories.iter().copied();
        let before = || {
            let intents = self.intents.iter().copied();
            intents.flat_map(move |intent| histories().map(move |history| (intent, history)))
        };
        match what {
            What::Nothing => Vec::new(),
            What::Classify(subjects) => {
                let acts = self.acts(roles, subjects).into_iter();
                acts.map(Question::Classify).collect()
            }
            What::Assess(subjects) => {
                let acts = self.acts(roles, subjects).into_iter();
                acts.flat_map(|act| before().map(move |(i, h)| Question::Assess(act, i, h)))
                    .collect()
            }
            What::Incidents(pairs) => pairs
                .iter()
                .flat_map(|(role, incident)| {
                    before().map(move |(intent, history)| {
                        Question::Recommend(IncidentQuestion {
                            role: *role,
                            incident: *incident,
                            intent,
                            history,
                        })
                    })
                })
                .collect(),
            What::Suspicions(of) => of.iter().map(|of| Question::Suspect(*of)).collect(),
            What::Steps(of, steps) => of
                .iter()
                .flat_map(|of| steps.iter().map(|step| Question::Step(*of, *step)))
                .collect(),
            What::Matters(matters) => roles
                .iter()
                .flat_map(|role| {
                    matters
                        .iter()
                        .map(|matter| Question::Report(*role, *matter))
                })
                .collect(),
            What::Duties(holders, duties) => holders
                .iter()
                .flat_map(|who| duties.iter().map(|duty| Question::HasTo(*who, *duty)))
                .collect(),
            What::Keep(acts) => acts.iter().map(|act| Question::Keep(*act)).collect(),
            What::Day(day) => vec![Question::Check(*day)],
        }
    }

    fn acts(&self, roles: &[Term<Role>], subjects: &[Subject]) -> Vec<Act> {
        let given = given::combinations(&self.given);
        let act = |role: Term<Role>, subject: Subject, given| Act {
            role,
            subject,
            given,
        };
        roles
            .iter()
            .flat_map(|role| subjects.iter().map(move |subject| (*role, *subject)))
            .flat_map(|(role, subject)| given.iter().map(move |given| act(role, subject, *given)))
            .collect()
    }
}
