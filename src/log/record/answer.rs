//! The answers as a record has them: ids alone, no labels, no notes.

use serde_json::Value;

use super::canonical::{list, object};
use super::question::{Question, Refusal};
use super::rules;
use crate::answer::decision::{
    Assessment, Classification, Procedure, ProcedureStep, Recommendation, ResponseList, StepOrder,
};
use crate::policy::{Incident, Policy, QuestionError};
use crate::vocabulary::outcome::Decision;
use crate::vocabulary::{Party, Word};

/// The answer to a question, and the rules that it rests on.
pub(super) fn of(policy: &Policy, question: &Question) -> (Value, Value) {
    match asked(policy, question) {
        Ok(answered) => answered,
        Err(refused) => {
            let why = Refusal::from(refused).as_str();
            let answer = object([("is", "refused".into()), ("why", why.into())]);
            (answer, list::<Value>([]))
        }
    }
}

fn asked(policy: &Policy, question: &Question) -> Result<(Value, Value), QuestionError> {
    Ok(match question {
        Question::Classify {
            role,
            subject,
            circumstances,
        } => {
            let answer = policy.classify(*role, *subject, circumstances)?;
            (classification(&answer), rules::of(answer.reasons()))
        }
        Question::Recommend {
            role,
            incidents,
            intent,
            history,
        } => {
            let incidents = incidents.iter().copied();
            let answer = policy.recommend(*role, incidents, *intent, *history)?;
            (recommendation(&answer), rules::of(answer.reasons()))
        }
        Question::Assess {
            role,
            subject,
            circumstances,
            intent,
            history,
        } => {
            let answer = policy.assess(*role, *subject, circumstances, *intent, *history)?;
            (assessment(&answer), rules::of(answer.reasons()))
        }
        Question::Procedure { suspicion } => {
            let answer = policy.procedure(*suspicion);
            (procedure(&answer), rules::of_procedure(&answer))
        }
    })
}

fn classification(answer: &Classification<'_>) -> Value {
    let mut said = object([
        ("is", answer.decision().kind().into()),
        ("area", answer.area().map(Word::as_str).into()),
        ("provisos", words(answer.provisos())),
        ("gaps", words(answer.gaps())),
    ]);
    if let Value::Object(said) = &mut said {
        match answer.decision() {
            Decision::Decided(verdict) => {
                said.insert("verdict".into(), verdict.as_str().into());
            }
            Decision::Silent => {}
            Decision::Unclear(verdicts) => {
                said.insert("verdicts".into(), words(verdicts));
            }
            Decision::Depends { missing, outcomes } => {
                said.insert("on".into(), words(missing));
                said.insert("outcomes".into(), words(outcomes));
            }
        }
    }
    said
}

fn recommendation(answer: &Recommendation<'_>) -> Value {
    let judged_by = answer.table().map(|(_, table)| table.table.as_str());
    let judged = answer.judged();
    object([
        ("is", answer.standing().as_str().into()),
        ("judged_by", judged_by.into()),
        ("required", responses(answer.required())),
        ("available", responses(answer.available())),
        ("disputed", responses(answer.disputed())),
        (
            "answered_as",
            list(judged.map(|of: Incident| of.as_str().to_owned())),
        ),
    ])
}

fn responses(responses: Option<ResponseList<'_>>) -> Value {
    list(responses.iter().flat_map(ResponseList::ids))
}

fn assessment(answer: &Assessment<'_>) -> Value {
    let possible = answer.possible().map(|of| {
        object([
            ("incident", of.incident.into()),
            ("fit", of.fit.as_str().into()),
            ("applies", of.applies.as_str().into()),
        ])
    });
    object([
        ("is", answer.resolution().as_str().into()),
        ("classification", classification(answer.classification())),
        ("incidents", list(answer.incidents().map(|of| of.incident))),
        ("possible", list(possible)),
        ("recommendation", recommendation(answer.recommendation())),
    ])
}

fn procedure(answer: &Procedure<'_>) -> Value {
    let order = |order| words(answer.in_order(order).map(|step| step.step));
    let forbidden = answer.forbidden().iter().map(|ban| {
        object([
            ("step", ban.step.as_str().into()),
            ("why", ban.why.as_str().into()),
            ("authority", ban.authority.as_str().into()),
        ])
    });
    object([
        ("is", answer.standing().as_str().into()),
        ("course", answer.course().as_str().into()),
        ("steps", list(answer.said().iter().map(step))),
        (
            "orders",
            object([
                ("printed", order(StepOrder::Printed)),
                ("ours", order(StepOrder::Ours)),
            ]),
        ),
        ("forbidden", list(forbidden)),
        ("open", words(answer.open().iter().map(|open| open.point))),
    ])
}

fn step(said: &ProcedureStep<'_>) -> Value {
    let urgency = said.urgency.map(Word::as_str);
    object([
        ("step", said.step.as_str().into()),
        ("force", said.force.as_str().into()),
        ("authority", said.authority.as_str().into()),
        ("urgency", urgency.into()),
        ("by", list(said.by.iter().map(Party::as_str))),
        ("to", words(said.to.iter().copied())),
        ("set_aside", said.set_aside.into()),
    ])
}

/// Words of a closed set, in their order.
pub(super) fn words<W: Word>(words: impl IntoIterator<Item = W>) -> Value {
    list(words.into_iter().map(Word::as_str))
}
