//! Every answer there is, of whatever kind.

use online_safety_policy::explain::{Explanation, Reader};
use online_safety_policy::vocabulary::{History, Intent, Role, Term};
use online_safety_policy::{
    Assessment, Circumstances, Classification, Policy, Reason, Recommendation,
};
use strum::IntoEnumIterator as _;
use support::space::HISTORIES;

/// One answer to one question.
pub enum Answer<'p> {
    Classified(Classification<'p>),
    Recommended(Recommendation<'p>),
    Assessed(Assessment<'p>),
}

impl<'p> Answer<'p> {
    pub fn explain(&self, reader: Reader) -> Explanation {
        match self {
            Self::Classified(answer) => answer.explain(reader),
            Self::Recommended(answer) => answer.explain(reader),
            Self::Assessed(answer) => answer.explain(reader),
        }
    }

    pub fn reasons(&self) -> Vec<Reason<'p>> {
        match self {
            Self::Classified(answer) => answer.reasons().collect(),
            Self::Recommended(answer) => answer.reasons().collect(),
            Self::Assessed(answer) => answer.reasons().collect(),
        }
    }

    /// Whether it may be done, where that was asked.
    pub fn classification(&self) -> Option<&Classification<'p>> {
        match self {
            Self::Classified(answer) => Some(answer),
            Self::Recommended(_) => None,
            Self::Assessed(answer) => Some(answer.classification()),
        }
    }

    /// What follows, where the answer says so.
    pub fn recommendation(&self) -> Option<&Recommendation<'p>> {
        match self {
            Self::Classified(_) => None,
            Self::Recommended(answer) => Some(answer),
            Self::Assessed(answer) => {
                let named = answer.incidents().next().is_some();
                named.then(|| answer.recommendation())
            }
        }
    }
}

const UNKNOWN: Circumstances = Circumstances::UNKNOWN;

fn intents() -> impl Iterator<Item = Option<Intent>> {
    [None].into_iter().chain(Intent::iter().map(Some))
}

/// Whether a role is the first of an audience: the others are told much the same under their names,
/// and asked with nothing known alone.
fn stands_for_others(policy: &Policy, role: Term<Role>) -> bool {
    let audiences = policy.listing().audiences();
    let mut first = audiences
        .iter()
        .filter_map(|audience| audience.roles.first());
    first.any(|first| *first == role.as_str())
}

/// At most a hundred circumstances, spread over all that there are: many facts are told in the same
/// few words.
fn spread(all: impl Iterator<Item = Circumstances>) -> impl Iterator<Item = Circumstances> {
    let all: Vec<Circumstances> = all.collect();
    let every = all.len() / 100 + 1;
    all.into_iter().step_by(every)
}

/// All roles and subjects, with nothing known, and in circumstances of every kind.
pub fn classified(policy: &Policy) -> impl Iterator<Item = Answer<'_>> {
    policy.questions().flat_map(move |(role, subject)| {
        let ask = move |known: &Circumstances| {
            Answer::Classified(policy.classify(role, subject, known).unwrap())
        };
        let for_others = stands_for_others(policy, role);
        let circumstances = policy.circumstances_of(role, subject).unwrap();
        let circumstances = spread(circumstances.filter(move |_| for_others));
        [ask(&UNKNOWN)]
            .into_iter()
            .chain(circumstances.map(move |known| ask(&known)))
    })
}

/// All incidents, intents and histories, and some incidents together.
pub fn recommended(policy: &Policy) -> impl Iterator<Item = Answer<'_>> {
    let single = policy.incident_questions();
    let single = single.map(move |(role, incident, intent, history)| {
        let answer = policy.recommend(role, [incident], intent, history);
        Answer::Recommended(answer.unwrap())
    });
    let pairs = policy.roles().flat_map(move |role| {
        let incidents: Vec<_> = policy.incidents_of(role).unwrap().collect();
        let pairs: Vec<_> = incidents.windows(2).map(|two| [two[0], two[1]]).collect();
        pairs.into_iter().filter_map(move |two| {
            let answer = policy.recommend(role, two, None, History::RepeatAfterWarning);
            answer.ok().map(Answer::Recommended)
        })
    });
    single.chain(pairs)
}

/// All roles and subjects, with nothing known; for a role of each audience with every intent and
/// history, and, for the first time, with everything that can be known.
pub fn assessed(policy: &Policy) -> impl Iterator<Item = Answer<'_>> {
    policy.questions().flat_map(move |(role, subject)| {
        let ask = move |known: &Circumstances, intent, history| {
            let answer = policy.assess(role, subject, known, intent, history);
            Answer::Assessed(answer.unwrap())
        };
        let for_others = stands_for_others(policy, role);
        let past = intents()
            .flat_map(move |intent| HISTORIES.into_iter().map(move |history| (intent, history)))
            .filter(move |past| for_others || *past == (None, History::FirstTime))
            .map(move |(intent, history)| ask(&UNKNOWN, intent, history));
        let facts = policy.facts_of_assessment(role, subject).unwrap();
        let known = spread(policy.circumstances_over(facts).filter(move |_| for_others));
        let known = known.map(move |known| ask(&known, None, History::FirstTime));
        past.chain(known)
    })
}

/// What is permitted on provisos, where none of them was kept to.
pub fn broken(policy: &Policy) -> impl Iterator<Item = Answer<'_>> {
    policy.questions().filter_map(move |(role, subject)| {
        let provisos = policy.classify(role, subject, &UNKNOWN).unwrap().provisos();
        let is_bound = !provisos.is_empty();
        let all = provisos.into_iter();
        let broken = all.fold(UNKNOWN, |known, proviso| known.proviso(proviso, false));
        is_bound.then(|| Answer::Classified(policy.classify(role, subject, &broken).unwrap()))
    })
}

/// Every answer of a policy.
pub fn everything(policy: &Policy) -> impl Iterator<Item = Answer<'_>> {
    classified(policy)
        .chain(broken(policy))
        .chain(recommended(policy))
        .chain(assessed(policy))
}

/// Every answer that can say what follows.
pub fn following(policy: &Policy) -> impl Iterator<Item = Answer<'_>> {
    recommended(policy).chain(assessed(policy))
}

/// What the label of a response names, without the verb that another may stand for.
pub fn bare(label: &str) -> String {
    let label = label.to_lowercase();
    let verbs = [
        "refer to the ",
        "refer to ",
        "report to the ",
        "handle under the ",
    ];
    let bare = verbs.iter().find_map(|verb| label.strip_prefix(verb));
    bare.unwrap_or(&label).to_owned()
}
