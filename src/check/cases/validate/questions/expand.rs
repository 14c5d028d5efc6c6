//! Every single question that the dimensions of a case come to.

use jiff::civil::Date;

use super::Questions;
use crate::answer::question::Question;
use crate::check::cases::question::{Asked, Part};
use crate::check::cases::validate::given;
use crate::policy::circumstances::Circumstances;
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
    pub(in crate::check::cases::validate) fn all(&self, room: usize) -> Option<Vec<Asked>> {
        self.about(&self.roles, &self.what, room)
    }

    /// Every question to some roles about something.
    pub(in crate::check::cases::validate) fn about(
        &self,
        roles: &[Term<Role>],
        what: &What,
        room: usize,
    ) -> Option<Vec<Asked>> {
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

    fn expand(&self, roles: &[Term<Role>], what: &What) -> Vec<Asked> {
        let histories = || self.histories.iter().copied();
        let before = || {
            let intents = self.intents.iter().copied();
            intents.flat_map(move |intent| histories().map(move |history| (intent, history)))
        };
        match what {
            What::Nothing => Vec::new(),
            What::Classify(subjects) => self
                .acts(roles, subjects)
                .map(|(role, subject, known)| whole(Question::classify(role, subject, &known)))
                .collect(),
            What::Assess(subjects) => self
                .acts(roles, subjects)
                .flat_map(|(role, subject, known)| {
                    before().map(move |(intent, history)| {
                        whole(Question::assess(role, subject, &known, intent, history))
                    })
                })
                .collect(),
            What::Incidents(pairs) => pairs
                .iter()
                .flat_map(|(role, incident)| {
                    before().map(move |(intent, history)| {
                        whole(Question::recommend(*role, [*incident], intent, history))
                    })
                })
                .collect(),
            What::Suspicions(of) => of
                .iter()
                .map(|of| whole(Question::procedure(*of)))
                .collect(),
            What::Steps(of, steps) => of
                .iter()
                .flat_map(|of| {
                    let step = |step: &Step| part(Question::procedure(*of), Part::Step(*step));
                    steps.iter().map(step)
                })
                .collect(),
            What::Matters(matters) => roles
                .iter()
                .flat_map(|role| {
                    let brought = |of: &Matter| part(Question::contacts(*of), Part::By(*role));
                    matters.iter().map(brought)
                })
                .collect(),
            What::Duties(holders, duties) => holders
                .iter()
                .flat_map(|who| {
                    let has_to =
                        |duty: &Duty| part(Question::duties(Some(*who)), Part::Kind(*duty));
                    duties.iter().map(has_to)
                })
                .collect(),
            What::Keep(acts) => acts.iter().map(|act| Asked::Keep(*act)).collect(),
            What::Day(day) => vec![Asked::Check(*day)],
        }
    }

    /// Who does what, under each combination of what is given.
    fn acts(
        &self,
        roles: &[Term<Role>],
        subjects: &[Subject],
    ) -> impl Iterator<Item = (Term<Role>, Subject, Circumstances)> {
        let given = given::combinations(&self.given);
        let acts = roles
            .iter()
            .flat_map(|role| subjects.iter().map(move |subject| (*role, *subject)));
        acts.flat_map(move |(role, subject)| {
            let given = given.clone().into_iter();
            given.map(move |known| (role, subject, known))
        })
    }
}

/// A question of whose answer all is looked at.
fn whole(question: Question) -> Asked {
    part(question, Part::Whole)
}

/// A question of whose answer some is looked at.
fn part(question: Question, part: Part) -> Asked {
    Asked::Of(question.into(), part)
}
