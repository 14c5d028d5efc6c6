//! Questions and answers of laws, on one line each and as data.

use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};
use strum::IntoEnumIterator as _;

use super::question::{Answer, Question};
use crate::answer::decision::{Modality, Reason, ReasonKind, Recommendation};
use crate::answer::space::IncidentQuestion;
use crate::policy::circumstances::Circumstances;
use crate::policy::{Policy, Subject};
use crate::tell::phrase::verdicts;
use crate::tell::phrase::words::word;
use crate::vocabulary::{Fact, History, Intent, Word as _};

/// `` `personal-phones` by `staff`, with place `classroom`, intent `deliberate`, as a `repeat` ``.
pub(super) fn question(policy: &Policy, question: &Question) -> String {
    let role = question.role();
    match question {
        Question::Classify {
            subject,
            circumstances,
            ..
        } => {
            let known = known(policy, circumstances);
            format!("`{}` by `{role}`{known}", subject.as_str())
        }
        Question::Assess {
            subject,
            circumstances,
            intent,
            history,
            ..
        } => {
            let known = known(policy, circumstances);
            let how = how(*intent, *history);
            format!("`{}` by `{role}`{known}{how}", subject.as_str())
        }
        Question::Recommend(IncidentQuestion {
            incident,
            intent,
            history,
            ..
        }) => {
            let how = how(*intent, *history);
            format!("`{}` by `{role}`{how}", incident.as_str())
        }
    }
}

/// The facts that are known, with their values.
fn facts(policy: &Policy, circumstances: &Circumstances) -> Vec<(&'static str, String)> {
    let facts = policy.facts(circumstances);
    let known = Fact::iter().filter_map(|fact| Some((fact, facts.get(fact)?)));
    known
        .map(|(fact, value)| (fact.as_str(), policy.value_label(fact, usize::from(value))))
        .collect()
}

fn known(policy: &Policy, circumstances: &Circumstances) -> String {
    let facts = facts(policy, circumstances);
    let facts = facts
        .iter()
        .map(|(fact, value)| format!("{fact} `{value}`"));
    let facts: Vec<String> = facts.collect();
    if facts.is_empty() {
        String::new()
    } else {
        format!(", with {}", facts.join(", "))
    }
}

fn how(intent: Option<Intent>, history: History) -> String {
    let intent = intent.map_or_else(String::new, |intent| format!(", `{intent}`"));
    match history {
        History::FirstTime => intent,
        _ => format!("{intent}, `{history}`"),
    }
}

/// `not allowed`, or `required: ...; available: ...`.
pub(super) fn answer(answer: &Answer<'_>) -> String {
    match answer {
        Answer::Classification(answer) => verdicts::decision(answer.decision()),
        Answer::Recommendation(answer) => following(answer),
        Answer::Assessment(answer) => {
            let resolution = word(answer.resolution());
            let following = following(answer.recommendation());
            format!("{resolution}, {following}")
        }
    }
}

fn following(answer: &Recommendation<'_>) -> String {
    let mut parts = Vec::new();
    for modality in Modality::iter() {
        let of_it = answer.responses();
        let ids = of_it.filter(|response| response.modality() == modality);
        let ids: Vec<String> = ids.map(|response| format!("`{}`", response.id())).collect();
        if !ids.is_empty() {
            parts.push(format!("{} {}", word(modality), ids.join(", ")));
        }
    }
    if parts.is_empty() {
        "nothing follows".to_owned()
    } else {
        parts.join("; ")
    }
}

/// The place of a reason in the policy file.
pub(super) fn path_of<'p>(
    reason: &Reason<'p>,
    question: &Question,
    answer: &Answer<'p>,
) -> Option<Vec<&'p str>> {
    let levels = || match question {
        Question::Classify { subject, .. } | Question::Assess { subject, .. } => match subject {
            Subject::UserAction(_) => Some("user-actions"),
            Subject::Technology(_) => Some("communications"),
        },
        Question::Recommend(_) => None,
    };
    let table = || {
        let (judge, _) = answer.recommendation()?.table()?;
        Some(judge.table().as_str())
    };
    Some(match reason.kind {
        ReasonKind::Cell => vec![levels()?, "rows", reason.rule],
        ReasonKind::IncidentRow | ReasonKind::RepeatRow => vec![table()?, "rows", reason.rule],
        ReasonKind::Rule | ReasonKind::Case => vec!["rules", reason.rule],
        ReasonKind::ResponseRule => vec!["response-rules", reason.rule],
        ReasonKind::Mapping => vec!["mapping", reason.rule],
    })
}

/// A question as a map of words.
pub(super) struct AsData<'a>(pub(super) &'a Policy, pub(super) &'a Question);

impl Serialize for AsData<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(policy, question) = self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("role", question.role().as_str())?;
        let (circumstances, how) = match question {
            Question::Classify {
                subject,
                circumstances,
                ..
            } => {
                map.serialize_entry("subject", subject)?;
                (Some(circumstances), None)
            }
            Question::Assess {
                subject,
                circumstances,
                intent,
                history,
                ..
            } => {
                map.serialize_entry("subject", subject)?;
                (Some(circumstances), Some((intent, history)))
            }
            Question::Recommend(question) => {
                map.serialize_entry("incident", &question.incident)?;
                (None, Some((&question.intent, &question.history)))
            }
        };
        if let Some(circumstances) = circumstances {
            let facts: std::collections::BTreeMap<_, _> =
                facts(policy, circumstances).into_iter().collect();
            map.serialize_entry("given", &facts)?;
        }
        if let Some((intent, history)) = how {
            map.serialize_entry("intent", intent)?;
            map.serialize_entry("history", history)?;
        }
        map.end()
    }
}
