//! The rules that an answer rests on, with their places.

use serde_json::{Map, Value};

use super::answer::words;
use super::canonical::{list, object};
use crate::answer::decision::{Procedure, Reason, Says, StepReason};
use crate::source::Citation;
use crate::vocabulary::Word as _;

pub(super) fn of<'p>(reasons: impl Iterator<Item = Reason<'p>>) -> Value {
    list(reasons.map(|reason| {
        let says = match reason.says {
            Says::Level { id, .. } => object([("level", id.into())]),
            Says::Verdicts(verdicts) => object([("verdicts", words(verdicts))]),
            Says::Incident(incident) => object([("incident", incident.into())]),
            Says::Responses {
                required,
                available,
            } => object([
                ("required", list(required.ids())),
                ("available", list(available.ids())),
            ]),
        };
        rule(reason.kind.as_str(), reason.rule, says, &reason.source)
    }))
}

/// Where the procedure stands, and the places of its steps, those that forbid among them, and of what
/// is open.
pub(super) fn of_procedure(answer: &Procedure<'_>) -> Value {
    let source = answer.source().map(|source| {
        let says = Value::Object(Map::new());
        rule("procedure", answer.suspicion().as_str(), says, &source)
    });
    let steps = answer.said().iter().flat_map(|step| {
        let said = step.reasons.iter();
        said.map(|said| rule("step", said.rule, says(said), &said.source))
    });
    let open = answer.open().iter().map(|open| {
        let says = Value::Object(Map::new());
        rule("open", open.point.as_str(), says, &open.source)
    });
    list(source.into_iter().chain(steps).chain(open))
}

fn says(said: &StepReason<'_>) -> Value {
    object([
        ("force", said.force.as_str().into()),
        ("after", words(said.after.iter().copied())),
    ])
}

fn rule(kind: &str, name: &str, says: Value, source: &Citation<'_>) -> Value {
    object([
        ("kind", kind.into()),
        ("rule", name.into()),
        ("says", says),
        ("authority", source.authority.as_str().into()),
        ("table", source.table.map(|table| table.as_str()).into()),
        ("row", source.row.into()),
        ("column", source.column.into()),
        ("lines", source.lines.map(ToString::to_string).into()),
    ])
}
