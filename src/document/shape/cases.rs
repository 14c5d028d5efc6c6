//! Questions with the answers that somebody expects.

use std::marker::PhantomData;

use schemars::{Schema, json_schema};
use serde_json::json;
use strum::IntoEnumIterator as _;

use super::lists::OneOrMore;
use super::maps::facts;
use super::rules::with_format;
use super::values::place;
use super::words::{
    AnyLevel, Incident, Kind, Named, Response, Standard, Subject, Who, both, foreign,
};
use super::{kinds, shape};
use crate::document::{ExpectDocument, GridDocument, Mark};
use crate::vocabulary::outcome::{DecisionKind, Outcome, ProcedureStanding, Standing};
use crate::vocabulary::{Fact, Force, Step, Word as _};

kinds! {
    /// An answer in one word.
    CaseAnswer, "answer", both::<AnswerWithoutStep, OfAStep>();
    /// The same, but for what is said of a step.
    AnswerWithoutStep, "answer-without-step", both::<ActOrIncident, ProcedureStanding>();
    /// What can become of an act, or of an incident.
    ActOrIncident, "answer-of-act-or-incident", both::<Verdicts, Standing>();
    /// How strongly a step or a duty is said.
    OfAStep, "answer-of-a-step-or-duty", [
        Force::words(),
        vec![(ProcedureStanding::Silent.as_str(), ProcedureStanding::Silent.label())],
    ].concat();
    /// A response, or a step of the procedure.
    ResponseOrStep, "response-or-step", both::<Response, Step>();
    /// What can become of an act.
    Verdicts, "answer-of-an-act", both::<Outcome, DecisionKind>()
        .into_iter()
        .filter(|(word, _)| *word != DecisionKind::Decided.as_str())
        .collect();
    /// A column of a grid: of a printed table, or an audience or role.
    GridColumn, "grid-column", [
        vec![
            ("line", "The line of each row"),
            ("at", "The place of each row, where it is not told by lines"),
        ],
        AnyLevel::words(),
        both::<Response, Who>(),
    ].concat();
    /// A row of a grid.
    GridRow, "grid-row", both::<Subject, Incident>();
    /// What a cell of a grid says, but for lines.
    GridMark, "grid-mark", both::<Mark, Verdicts>();
}

/// What a question is about: words, or a grid with what is expected of each.
pub(in crate::document) struct About<K>(PhantomData<K>);

shape!([K: Kind] About<K>, format!("{}-or-grid", K::name()), |generator| json_schema!({
    "anyOf": [
        generator.subschema_for::<OneOrMore<Named<K>>>(),
        generator.subschema_for::<GridDocument>(),
    ],
}));

/// A cell of a grid: a mark, an answer or a place.
pub(in crate::document) struct GridCell;

shape!(GridCell, "grid-cell", |generator| json_schema!({
    "anyOf": [
        generator.subschema_for::<Standard<GridMark>>(),
        { "type": "integer", "minimum": 1, "maximum": u32::MAX },
        { "type": "string", "pattern": format!("^\\s*{}\\s*$", place()) },
    ],
}));

/// A reason: a place, or the name of a rule or row.
pub(in crate::document) struct Because;

shape!(Because, "reason", |_generator| json_schema!({
    "description": "A line, `12-15`, another place, `p. 14`, or the name of a rule or row.",
    "anyOf": [
        { "type": "integer", "minimum": 1, "maximum": u32::MAX },
        { "type": "string" },
    ],
}));

/// What is expected: an answer in one word, or a map.
pub(in crate::document) struct Expected;

shape!(Expected, "expected", |generator| json_schema!({
    "anyOf": [
        generator.subschema_for::<Standard<CaseAnswer>>(),
        generator.subschema_for::<ExpectDocument>(),
    ],
}));

/// What is known of the circumstances; times are those of a clock.
pub(in crate::document) struct Given;

shape!(Given, "given", |generator| facts::<ClockTime>(
    generator,
    Fact::iter(),
    "Facts that are known; `yes`, `no` and times stand in quotes.",
));

/// A time that a clock can show.
struct ClockTime;

shape!(ClockTime, "clock-time", |_generator| json_schema!({
    "description": "In quotes: \"08:45\", from 00:00 to 23:59.",
    "type": "string",
    "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$",
}));

/// A cases file: its format, and one case at least.
pub(in crate::document) fn cases_file_rules(schema: &mut Schema) {
    with_format(schema);
    if let Some(serde_json::Value::Object(cases)) = schema.pointer_mut("/properties/cases") {
        cases.insert("minProperties".into(), 1.into());
    }
}

/// A grid has rows.
pub(in crate::document) fn grid_rules(schema: &mut Schema) {
    if let Some(serde_json::Value::Object(rows)) = schema.pointer_mut("/properties/rows") {
        rows.insert("minProperties".into(), 1.into());
    }
}

/// A case asks one thing, and what goes with that.
pub(in crate::document) fn asked_rules(schema: &mut Schema) {
    let no = false;
    let none = json!({ "maxProperties": 0 });
    let has = |key: &str| json!({ "required": [key] });
    schema.insert(
        "oneOf".into(),
        json!([
            has("classify"), has("assess"), has("recommend"), has("suspect"), has("report"), has("has-to"), has("keep"),
            { "anyOf": [has("check"), has("not")] },
        ]),
    );
    let grid = |key: &str, otherwise: serde_json::Value| {
        json!({
            "if": { "properties": { key: { "type": "object" } } },
            "then": { "properties": { "expect": no } },
            "else": { "required": otherwise },
        })
    };
    let answers = |words: Vec<&str>| {
        let not = json!({ "not": { "enum": words } });
        json!({ "allOf": [not, { "properties": { "answer": not } }] })
    };
    let of_acts = answers(foreign::<Verdicts, CaseAnswer>());
    let of_incidents = answers(foreign::<Standing, CaseAnswer>());
    let of_procedures = answers(foreign::<ProcedureStanding, CaseAnswer>());
    let of_steps = answers(foreign::<OfAStep, CaseAnswer>());
    let lints = json!({
        "required": ["as-of"],
        "properties": {
            "line": no, "at": no, "who": no, "given": none, "intent": no, "history": no, "expect": no,
        },
    });
    schema.insert(
        "dependentSchemas".into(),
        json!({
            "classify": {
                "properties": {
                    "expect": of_acts, "intent": no, "history": no, "about": no, "as-of": no,
                },
                "allOf": [grid("classify", json!(["who", "expect"]))],
            },
            "assess": {
                "required": ["who", "expect"],
                "properties": { "expect": of_acts, "about": no, "as-of": no },
            },
            "recommend": {
                "required": ["who"],
                "properties": { "expect": of_incidents, "given": none, "about": no, "as-of": no },
                "allOf": [grid("recommend", json!(["expect"]))],
            },
            "suspect": {
                "required": ["expect"],
                "properties": {
                    "who": no, "given": none, "intent": no, "history": no, "about": no, "as-of": no,
                },
                "allOf": [{
                    "if": has("step"),
                    "then": { "properties": { "expect": of_steps } },
                    "else": { "properties": { "expect": of_procedures } },
                }],
            },
            "step": has("suspect"),
            "report": {
                "required": ["who", "expect"],
                "properties": {
                    "given": none, "intent": no, "history": no, "about": no, "as-of": no,
                },
            },
            "has-to": {
                "required": ["who", "expect"],
                "properties": {
                    "expect": of_steps, "given": none, "intent": no, "history": no, "about": no,
                    "as-of": no,
                },
            },
            "keep": {
                "required": ["expect"],
                "properties": {
                    "who": no, "given": none, "intent": no, "history": no, "about": no, "as-of": no,
                },
            },
            "check": lints,
            "not": lints,
        }),
    );
}
