//! The questions of a law and the answers that break it, counted again from
//! what the law means, by asking the policy through its public methods.

use std::collections::HashSet;

use enumset::EnumSet;
use online_safety_policy::answer::Modality;
use online_safety_policy::document::PolicyDocument;
use online_safety_policy::vocabulary::Resolution;
use online_safety_policy::vocabulary::{
    Fact, History, Intent, ResponseKind, Role, Term, Verdict, Word as _,
};
use online_safety_policy::{
    Circumstances, Decision, Incident, Policy, Question, Recommendation, Subject,
};
use strum::IntoEnumIterator as _;
use support::space::HISTORIES;

use crate::invariants::draw::{About, Expect, Law, Other, Set, values};

/// All questions, and those whose answers break the law.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Count {
    pub(crate) asked: HashSet<Question>,
    pub(crate) broken: HashSet<Question>,
}

pub(crate) fn count(law: &Law, policy: &Policy, document: &PolicyDocument) -> Count {
    let mut count = Count::default();
    for question in questions(law, policy, document) {
        let Some(holds) = holds(law, policy, &question) else {
            continue;
        };
        count.asked.insert(question.clone());
        if !holds {
            count.broken.insert(question);
        }
    }
    count
}

fn questions(law: &Law, policy: &Policy, document: &PolicyDocument) -> Vec<Question> {
    let intents = law.intents.clone();
    let every = [None].into_iter().chain(Intent::iter().map(Some));
    let intents = intents.unwrap_or_else(|| every.collect());
    let histories = law.histories.clone();
    let histories = histories.unwrap_or_else(|| HISTORIES.to_vec());
    let how = || {
        let histories = histories.clone();
        let pair = move |intent| {
            histories
                .clone()
                .into_iter()
                .map(move |then| (intent, then))
        };
        intents.clone().into_iter().flat_map(pair)
    };
    let mut questions = Vec::new();
    match &law.set {
        Set::Acts {
            who, about, given, ..
        } => {
            let of_verdicts = matches!(
                law.expect[0],
                Expect::Verdict(_) | Expect::NeverVerdict(_) | Expect::Decision(_)
            );
            for role in meant(who, policy, document) {
                for subject in policy.subjects().filter(|s| is_about(about, policy, *s)) {
                    let facts = if of_verdicts {
                        policy.facts_of(role, subject)
                    } else {
                        policy.facts_of_assessment(role, subject)
                    };
                    for circumstances in situations(facts.unwrap(), given, policy, document) {
                        if of_verdicts {
                            questions.push(Question::Classify {
                                role,
                                subject,
                                circumstances,
                            });
                            continue;
                        }
                        questions.extend(how().map(|(intent, history)| Question::Assess {
                            role,
                            subject,
                            circumstances,
                            intent,
                            history,
                        }));
                    }
                }
            }
        }
        Set::Incidents {
            who,
            table,
            which,
            except,
        } => {
            for question in policy.incident_questions() {
                let (role, incident, intent, history) = question;
                // Each incident once: a law may name times that the policy does not tell apart.
                if (intent, history) != (None, History::FirstTime) {
                    continue;
                }
                let of_table = match incident {
                    Incident::Pupil(_) => "pupil-incidents",
                    Incident::Staff(_) => "staff-incidents",
                };
                let word = incident.as_str().to_owned();
                let answer =
                    |intent| policy.recommend(role, [incident], intent, History::FirstTime);
                let is_spoken = || {
                    let answer = answer(None).unwrap();
                    answer.is_judged() && answer.unspoken().is_empty()
                };
                let is_meant = answer(None).unwrap().is_judged()
                    && (who.is_empty() || meant(who, policy, document).contains(&role))
                    && table.is_none_or(|table| table == of_table)
                    && match which {
                        Some(which) => which.contains(&word),
                        None => is_spoken() && !except.contains(&word),
                    };
                if is_meant {
                    questions.extend(how().map(|(intent, history)| {
                        Question::recommend(role, [incident], intent, history)
                    }));
                }
            }
        }
    }
    questions
}

/// The roles that are named; an audience of the same name is heeded before a role.
fn meant(who: &[Term<Role>], policy: &Policy, document: &PolicyDocument) -> HashSet<Term<Role>> {
    let roles = who.iter().flat_map(|role| -> Vec<String> {
        let mut audiences = document.audiences.iter();
        let audience = audiences.find(|(name, _)| name == role.as_str());
        let roles = audience.map(|(_, audience)| audience.roles.clone());
        roles.unwrap_or_else(|| vec![role.to_string()])
    });
    roles
        .map(|role| policy.role(role.as_str()).unwrap())
        .collect()
}

fn is_about(about: &About, policy: &Policy, subject: Subject) -> bool {
    match about {
        About::All(except) => !except.contains(&subject),
        About::These(these) => these.contains(&subject),
        About::Illegal => policy.roles().any(|role| {
            let mut all = policy.circumstances_of(role, subject).unwrap();
            all.any(|known| {
                let answer = policy.classify(role, subject, &known).unwrap();
                match answer.decision() {
                    Decision::Decided(verdict) => verdict == Verdict::Illegal,
                    Decision::Unclear(verdicts) => verdicts.contains(Verdict::Illegal),
                    Decision::Silent | Decision::Depends { .. } => false,
                }
            })
        }),
    }
}

/// Nothing known but what is given, and everything known.
fn situations(
    facts: EnumSet<Fact>,
    given: &Option<(Fact, Vec<String>)>,
    policy: &Policy,
    document: &PolicyDocument,
) -> HashSet<Circumstances> {
    let (mut few, mut all) = (vec![Circumstances::UNKNOWN], vec![Circumstances::UNKNOWN]);
    for fact in facts {
        // A law is about what the policy reaches.
        let within = (fact == Fact::WithinScope).then(|| (fact, vec!["yes".to_owned()]));
        let given = within.as_ref().or(given.as_ref());
        let with = |known: &Circumstances| -> Vec<Circumstances> {
            let named = given.filter(|(given, _)| *given == fact);
            if fact == Fact::Time {
                let bands = policy.circumstances_over(Fact::Time.into());
                let times = bands.filter_map(|band| band.clock_time());
                let in_windows = |time: &jiff::civil::Time| {
                    named.is_none_or(|(_, names)| {
                        let time = format!("{:02}:{:02}", time.hour(), time.minute());
                        let mut windows = document.times.iter();
                        windows.any(|(name, window)| {
                            names.contains(name) && window.from <= time && time < window.to
                        })
                    })
                };
                let times: Vec<_> = times.filter(in_windows).collect();
                return times.iter().map(|time| known.time(*time)).collect();
            }
            let values = values(fact, document);
            let values = named.map_or(&values, |(_, named)| named);
            let known = values.iter().map(|value| known.set(fact.as_str(), value));
            known.map(Result::unwrap).collect()
        };
        all = all.iter().flat_map(with).collect();
        if given.is_some_and(|(given, _)| *given == fact) {
            few = few.iter().flat_map(with).collect();
        }
    }
    few.into_iter().chain(all).collect()
}

/// Whether the answer is as expected; nothing where the question is not meant.
fn holds(law: &Law, policy: &Policy, question: &Question) -> Option<bool> {
    let recommended = |question: &Question| match question {
        Question::Assess {
            role,
            subject,
            circumstances,
            intent,
            history,
        } => {
            let answer = policy.assess(*role, *subject, circumstances, *intent, *history);
            let answer = answer.unwrap();
            let verdict = answer.classification().verdict();
            let is_covered = answer.resolution() == Resolution::Incidents;
            let is_meant = match &law.set {
                Set::Acts {
                    classified,
                    covered,
                    ..
                } => {
                    (classified.is_empty() || verdict.is_some_and(|v| classified.contains(&v)))
                        && covered.is_none_or(|wanted| wanted == is_covered)
                }
                Set::Incidents { .. } => true,
            };
            (*answer.recommendation(), is_meant)
        }
        Question::Recommend {
            role,
            incidents,
            intent,
            history,
        } => {
            let answer = policy.recommend(*role, incidents, *intent, *history);
            (answer.unwrap(), true)
        }
        _ => panic!("nothing follows from being asked"),
    };
    if let Question::Classify {
        role,
        subject,
        circumstances,
    } = *question
    {
        let answer = policy.classify(role, subject, &circumstances).unwrap();
        return Some(ruled(&law.expect[0], answer.decision()));
    }
    let (this, is_meant) = recommended(question);
    let other = |other: &Other| {
        let mut question = question.clone();
        let (intent, history) = match &mut question {
            Question::Assess {
                intent, history, ..
            }
            | Question::Recommend {
                intent, history, ..
            } => (intent, history),
            _ => unreachable!(),
        };
        match other {
            Other::History(other) => *history = *other,
            Other::Intent(other) => *intent = Some(*other),
        }
        recommended(&question).0
    };
    is_meant.then(|| match &law.expect[0] {
        Expect::Required(id) => degree(&this, id) == Degree::Must,
        Expect::Available(id) => may(&this, id) || degree(&this, id) == Degree::Must,
        Expect::Never(id) => degree(&this, id) == Degree::No && !may(&this, id),
        Expect::RequiredKind(kind) => of_kind(&this, *kind).contains(&Modality::Required),
        Expect::AvailableKind(kind) => this.responses().any(|response| {
            let sure = response.modality() != Modality::Disputed || may(&this, response.id());
            response.kind() == *kind && sure
        }),
        Expect::NeverKind(kind) => of_kind(&this, *kind).is_empty(),
        Expect::NoLighterThan(than) => {
            let than = other(than);
            than.responses().all(|response| {
                let id = response.id();
                let as_much = degree(&this, id) >= degree(&than, id);
                let may_too = may(&this, id) || degree(&this, id) == Degree::Must;
                as_much && (!may(&than, id) || may_too)
            })
        }
        Expect::NoHarsherThan(than) => {
            let than = other(than);
            let mut sanctions = this.responses();
            sanctions.all(|response| {
                let id = response.id();
                let as_much = degree(&than, id) >= degree(&this, id);
                let may_too = may(&than, id) || degree(&than, id) != Degree::No;
                response.kind() != ResponseKind::Sanction || as_much && (!may(&this, id) || may_too)
            })
        }
        Expect::Verdict(_) | Expect::NeverVerdict(_) | Expect::Decision(_) => unreachable!(),
    })
}

fn ruled(expect: &Expect, decision: Decision) -> bool {
    let readings: Vec<Verdict> = match decision {
        Decision::Decided(verdict) => vec![verdict],
        Decision::Unclear(verdicts) => verdicts.iter().collect(),
        Decision::Silent | Decision::Depends { .. } => Vec::new(),
    };
    let waits = matches!(decision, Decision::Depends { .. });
    match expect {
        Expect::Verdict(wanted) => {
            waits || !readings.is_empty() && readings.iter().all(|v| wanted.contains(v))
        }
        Expect::NeverVerdict(refused) => !readings.iter().any(|v| refused.contains(v)),
        Expect::Decision(kinds) => kinds.iter().any(|kind| kind.as_str() == decision.kind()),
        _ => unreachable!(),
    }
}

/// How far a response is due.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Degree {
    No,
    Might,
    Must,
}

fn degree(answer: &Recommendation<'_>, id: &str) -> Degree {
    let has = |list: Option<online_safety_policy::answer::ResponseList<'_>>| {
        list.is_some_and(|list| list.ids().any(|known| known == id))
    };
    match (has(answer.required()), has(answer.disputed())) {
        (true, _) => Degree::Must,
        (false, true) => Degree::Might,
        (false, false) => Degree::No,
    }
}

fn may(answer: &Recommendation<'_>, id: &str) -> bool {
    let list = answer.available();
    list.is_some_and(|list| list.ids().any(|known| known == id))
}

fn of_kind(answer: &Recommendation<'_>, kind: ResponseKind) -> Vec<Modality> {
    let of_it = answer
        .responses()
        .filter(|response| response.kind() == kind);
    of_it.map(|response| response.modality()).collect()
}
