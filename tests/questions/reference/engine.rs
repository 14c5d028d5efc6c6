//! The engine's answers in plain words, so that they can be compared.

use std::collections::BTreeSet;
use std::fmt::Display;

use enumset::EnumSetType;
use online_safety_policy::answer::{Modality, ReasonKind, ResponseList, Says};
use online_safety_policy::vocabulary::{ConditionState, Resolution};
use online_safety_policy::vocabulary::{History, Intent, Role, Term};
use online_safety_policy::{
    Circumstances, Classification, Decision, EnumSet, Incident, Policy, Recommendation,
};

use super::assess::Assessed;
use super::classify::Answer;
use super::recommend::Followed;
use super::situation::Situation;

fn set<T: EnumSetType + Display>(set: EnumSet<T>) -> BTreeSet<String> {
    set.iter().map(|word| word.to_string()).collect()
}

pub(crate) fn role(text: &str) -> Term<Role> {
    text.parse().unwrap()
}

pub(crate) fn circumstances(situation: &Situation) -> Circumstances {
    let none = Circumstances::new();
    situation.iter().fold(none, |all, (fact, value)| {
        all.set(fact, value)
            .unwrap_or_else(|error| panic!("{error}"))
    })
}

pub(crate) fn classify<'p>(
    policy: &'p Policy,
    role: &str,
    subject: &str,
    known: &Situation,
) -> Classification<'p> {
    let subject = policy.subject(subject).unwrap();
    policy
        .classify(self::role(role), subject, &circumstances(known))
        .unwrap()
}

pub(crate) fn answer(policy: &Policy, decision: Decision) -> Answer {
    match decision {
        Decision::Decided(verdict) => Answer::Decided(verdict.to_string()),
        Decision::Silent => Answer::Silent,
        Decision::Unclear(verdicts) => Answer::Unclear(set(verdicts)),
        Decision::Depends { missing, outcomes } => Answer::Depends {
            on: missing
                .iter()
                .map(|fact| policy.fact_id(fact).to_owned())
                .collect(),
            outcomes: set(outcomes),
        },
    }
}

/// The cells and rules that an answer rests on, each with the level it names.
pub(crate) fn speaking(answer: &Classification<'_>) -> Vec<(String, Option<String>)> {
    answer
        .reasons()
        .filter(|reason| ![ReasonKind::Case, ReasonKind::Scope].contains(&reason.kind))
        .filter(|reason| !reason.replaced)
        .map(|reason| {
            let level = match reason.says {
                Says::Level { id, .. } => Some(id.to_owned()),
                _ => None,
            };
            (reason.rule.to_owned(), level)
        })
        .collect()
}

/// What each reading of an unclear answer comes to.
pub(crate) fn readings(answer: &Classification<'_>) -> Vec<BTreeSet<String>> {
    let readings = answer.readings();
    readings
        .iter()
        .map(|reading| set(reading.verdicts))
        .collect()
}

/// An incident by its word, of the table that is named.
pub(crate) fn incident(table: &str, word: &str) -> Incident {
    match table {
        "pupil-incidents" => Incident::Pupil(word.parse().unwrap()),
        _ => Incident::Staff(word.parse().unwrap()),
    }
}

pub(crate) fn intent(word: Option<&str>) -> Option<Intent> {
    word.map(|word| word.parse().unwrap())
}

pub(crate) fn history(word: &str) -> History {
    word.parse().unwrap()
}

fn ids(list: Option<ResponseList<'_>>) -> BTreeSet<String> {
    let ids = list.iter().flat_map(ResponseList::ids);
    ids.map(str::to_owned).collect()
}

fn incidents(list: impl IntoIterator<Item = Incident>) -> BTreeSet<String> {
    let words = list
        .into_iter()
        .map(|incident| incident.as_str().to_owned());
    words.collect()
}

pub(crate) fn followed(answer: &Recommendation<'_>) -> Followed {
    let repetitions = answer.repetitions().into_iter().map(|told| {
        let effect = match told.effect {
            online_safety_policy::answer::RepeatEffect::Reached => "reached",
            online_safety_policy::answer::RepeatEffect::NotReached => "not-reached",
            online_safety_policy::answer::RepeatEffect::NotWarned => "not-warned",
        };
        [told.row, told.incident, effect].map(str::to_owned).into()
    });
    let names_a_response = |says: &Says<'_>| match says {
        Says::Responses {
            required,
            available,
            one_of,
        } => !required.is_empty() || !available.is_empty() || !one_of.is_empty(),
        _ => panic!("{says:?} in a recommendation"),
    };
    Followed {
        is_judged: answer.is_judged(),
        standing: answer.standing().to_string(),
        required: ids(answer.required()),
        disputed: ids(answer.disputed()),
        available: ids(answer.available()),
        one_of: {
            let sets = answer.one_of().into_iter();
            sets.map(|set| ids(Some(set))).collect()
        },
        choices: {
            let choices = answer
                .responses()
                .filter(|r| r.modality() == Modality::OneOf);
            choices.map(|response| response.id().to_owned()).collect()
        },
        depending: ids(answer.depending()),
        measures: answer
            .responses()
            .flat_map(|response| {
                let measures = response.measures().into_iter();
                measures.map(move |of| (response.id().to_owned(), of.to_string()))
            })
            .collect(),
        in_order: answer
            .responses()
            .map(|response| {
                let how = format!("{} {}", response.modality(), response.kind());
                (response.id().to_owned(), how)
            })
            .collect(),
        // Where no table judges, nothing answers and nothing is set aside.
        judged: incidents(answer.judged().filter(|_| answer.is_judged())),
        set_aside: incidents(answer.set_aside()),
        unspoken: incidents(answer.unspoken()),
        repetitions: repetitions.collect(),
        rests_on: answer
            .reasons()
            .filter(|reason| names_a_response(&reason.says))
            .map(|reason| reason.rule.to_owned())
            .collect(),
    }
}

pub(crate) fn recommend(
    policy: &Policy,
    role: &str,
    asked: &[Incident],
    intent: Option<&str>,
    history: &str,
) -> Followed {
    let (intent, history) = (self::intent(intent), self::history(history));
    let answer = policy.recommend(self::role(role), asked, intent, history);
    followed(&answer.unwrap_or_else(|error| panic!("{error}")))
}

pub(crate) fn assess(
    policy: &Policy,
    role: &str,
    subject: &str,
    known: &Situation,
    intent: Option<&str>,
    history: &str,
) -> Assessed {
    let answer = policy
        .assess(
            self::role(role),
            policy.subject(subject).unwrap(),
            &circumstances(known),
            self::intent(intent),
            self::history(history),
        )
        .unwrap_or_else(|error| panic!("{error}"));
    let permitted = answer.resolution() == Resolution::NoIncident;
    let possible = answer.possible().filter(|_| !permitted).map(|mapped| {
        let state = match mapped.applies {
            ConditionState::Holds => "holds",
            ConditionState::Fails => "fails",
            ConditionState::Unknown => "unknown",
        };
        (mapped.incident.to_owned(), state)
    });
    Assessed {
        classification: self::answer(
            answer.classification().policy(),
            answer.classification().decision(),
        ),
        resolution: answer.resolution().into(),
        incidents: answer
            .incidents()
            .map(|mapped| mapped.incident.to_owned())
            .collect(),
        possible: possible.collect(),
        recommendation: followed(answer.recommendation()),
    }
}
