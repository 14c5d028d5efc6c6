//! What keys of one map may not, or must, stand together.

use schemars::Schema;
use serde_json::{Value, json};

use crate::document::{CellDocument, FORMAT};
use crate::source::PassageKind;
use crate::vocabulary::{History, Unencoded, Word as _};

/// The number of the format, which the reader checks and does not keep.
pub(in crate::document) fn with_format(schema: &mut Schema) {
    if let Some(Value::Object(properties)) = schema.get_mut("properties") {
        let format = json!({
            "description": "The format of the file.",
            "type": "integer",
            "const": FORMAT,
        });
        properties.insert("format".into(), format);
    }
    require(schema, "format");
}

/// A policy file: what it says has places, unless it says that none is given.
pub(in crate::document) fn due_passages(schema: &mut Schema) {
    let [one, each] = due_passage();
    let rows = json!({ "properties": { "rows": each, "headings": { "items": one } } });
    let due = json!({ "properties": {
        "sections": { "items": one },
        "scope": { "allOf": [one], "properties": { "reaches": each } },
        "user-actions": rows,
        "communications": rows,
        "rules": each,
        "pupil-incidents": rows,
        "staff-incidents": rows,
        "response-rules": each,
        "ladders": { "additionalProperties": { "properties": { "steps": { "items": one } } } },
        "contacts": each,
        "duties": each,
        "evidence": each,
        "procedure": { "properties": { "steps": each, "open": each } },
    } });
    let given = json!({ "required": ["policy"], "properties": { "policy": not_given() } });
    all_of(schema, [json!({ "if": given, "else": due })]);
}

/// The same for the statements of a register.
pub(in crate::document) fn due_passages_of_statements(schema: &mut Schema) {
    let [_, each] = due_passage();
    let due = json!({ "properties": { "statements": each } });
    all_of(schema, [json!({ "if": not_given(), "else": due })]);
}

/// Something that has a place in the document, and a map of such.
fn due_passage() -> [Value; 2] {
    let one = json!({ "anyOf": [has("line"), has("at")] });
    let each = json!({ "additionalProperties": one });
    [one, each]
}

/// A head that says that no places are given.
fn not_given() -> Value {
    let none = PassageKind::NotGiven.as_str();
    json!({ "required": ["places"], "properties": { "places": { "const": none } } })
}

/// A cell in full: one reading or several, several marks, or a text alone.
pub(in crate::document) fn cell_rules(schema: &mut Schema) {
    all_of(
        schema,
        [
            not_both("is", "readings"),
            not_both("is", "marks"),
            not_both("marks", "readings"),
            not_both("readings", "cases"),
            not_both("nominated", "cases"),
            not_both("permission", "cases"),
            if_then(has("otherwise"), has_some("cases")),
        ],
    );
    let text_alone = json!({ "required": ["text"], "not": { "required": ["cases"] } });
    schema.insert(
        "anyOf".into(),
        json!([has("is"), has("readings"), has("marks"), text_alone]),
    );
}

/// A rule: the same, or cases alone.
pub(in crate::document) fn rule_rules(schema: &mut Schema) {
    schema.remove("unevaluatedProperties");
    if let Some(Value::Object(properties)) = schema.get_mut("properties") {
        properties.retain(|key, _| !CellDocument::PRINTED.contains(&key.as_str()));
    }
    schema.insert("additionalProperties".into(), false.into());
    schema.insert(
        "anyOf".into(),
        json!([has("is"), has("readings"), has_some("cases")]),
    );
}

/// A row of a table of incidents.
pub(in crate::document) fn incident_row_rules(schema: &mut Schema) {
    schema.insert(
        "dependentRequired".into(),
        json!({ "see": ["intent"], "after": ["repeat"] }),
    );
    all_of(schema, [not_both("readings", "required")]);
}

/// Prose about responses: it names some, and exceptions only from all incidents.
pub(in crate::document) fn response_rule_rules(schema: &mut Schema) {
    rung_rules(schema);
    except_needs(schema, "incidents");
}

/// A step of a ladder: it names some responses.
pub(in crate::document) fn rung_rules(schema: &mut Schema) {
    let some = ["required", "available", "one-of"].map(has_some);
    schema.insert("anyOf".into(), Value::Array(some.into()));
}

/// A ladder: it has steps, and exceptions only from all incidents.
pub(in crate::document) fn ladder_rules(schema: &mut Schema) {
    except_needs(schema, "incidents");
    if let Some(steps) = schema.pointer_mut("/properties/steps") {
        steps["minItems"] = 1.into();
        steps["maxItems"] = History::LAST.into();
    }
}

/// Prose about evidence: exceptions only from all acts.
pub(in crate::document) fn evidence_rules(schema: &mut Schema) {
    except_needs(schema, "of");
}

/// Whoever switches a lint off says why.
pub(in crate::document) fn reason_to_allow(schema: &mut Schema) {
    let allowed = json!({ "required": ["level"], "properties": { "level": { "const": "allow" } } });
    all_of(schema, [if_then(allowed, has("reason"))]);
}

/// A map that says something.
pub(in crate::document) fn not_empty(schema: &mut Schema) {
    schema.insert("minProperties".into(), 1.into());
}

/// A statement is encoded or it is not, and names another one only to say that it repeats it.
pub(in crate::document) fn statement_rules(schema: &mut Schema) {
    let repeats = json!({
        "required": ["unencoded"], "properties": { "unencoded": { "const": Unencoded::Repeats.as_str() } },
    });
    all_of(
        schema,
        [
            not_both("rules", "unencoded"),
            if_then(repeats.clone(), has("of")),
            if_then(has("of"), repeats),
        ],
    );
}

/// An amendment changes something.
pub(in crate::document) fn some_change(schema: &mut Schema) {
    let some = ["set", "add", "remove"].map(has);
    schema.insert("anyOf".into(), Value::Array(some.into()));
}

fn except_needs(schema: &mut Schema, key: &str) {
    let all = json!({ "properties": { key: { "enum": ["all", ["all"]] } } });
    all_of(schema, [if_then(has_some("except"), all)]);
}

pub(super) fn all_of<const N: usize>(schema: &mut Schema, rules: [Value; N]) {
    match schema.get_mut("allOf") {
        Some(Value::Array(known)) => known.extend(rules),
        _ => {
            schema.insert("allOf".into(), Value::Array(rules.into()));
        }
    }
}

pub(super) fn require(schema: &mut Schema, key: &str) {
    if let Some(Value::Array(required)) = schema.get_mut("required") {
        required.push(key.into());
    }
}

pub(super) fn has(key: &str) -> Value {
    json!({ "required": [key] })
}

/// A list that is there and not empty.
pub(super) fn has_some(key: &str) -> Value {
    json!({ "required": [key], "properties": { key: { "minItems": 1 } } })
}

pub(super) fn not_both(one: &str, other: &str) -> Value {
    let some = json!({ "minItems": 1 });
    json!({ "not": { "required": [one, other], "properties": { one: some, other: some } } })
}

pub(super) fn if_then(condition: Value, rule: Value) -> Value {
    json!({ "if": condition, "then": rule })
}
