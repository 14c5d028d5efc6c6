//! Laws that a policy must hold.

use schemars::{JsonSchema as _, Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};
use strum::IntoEnumIterator as _;

use super::rules::{all_of, has, if_then, not_both};
use super::words::{Incident, Subject, both};
use super::{kinds, shape};
use crate::document::InvariantDocument;
use crate::vocabulary::{DefaultInvariant, History, Intent, Word as _};

kinds! {
    /// What is left out of all acts, or of all incidents.
    Exception, "exception", both::<Subject, Incident>();
    /// An intent, or that nobody knows it.
    IntentOrUnknown, "intent-or-unknown",
        [Intent::words(), vec![("unknown", "Nobody knows the intent")]].concat();
    /// What answers are compared with.
    HistoryOrIntent, "history-or-intent", both::<History, Intent>();
}

/// Laws by name: a default law can only be switched off, any other is stated in full.
pub(in crate::document) struct Laws;

shape!(Laws, "laws", |generator| {
    let off = generator.subschema_for::<SwitchedOff>();
    let listed = DefaultInvariant::iter().map(|law| {
        let mut off = off.clone();
        off.insert(
            "description".into(),
            format!("Switches off: {}", law.label()).into(),
        );
        (law.as_str().to_owned(), Value::from(off))
    });
    json_schema!({
        "type": "object",
        "properties": serde_json::Map::from_iter(listed),
        "additionalProperties": generator.subschema_for::<OwnLaw>(),
    })
});

/// A default law that is switched off.
struct SwitchedOff;

shape!(SwitchedOff, "law-switched-off", |generator| switched_off(
    generator
));

/// A law of the file's own.
struct OwnLaw;

shape!(OwnLaw, "law", |generator| own_law(generator));

fn switched_off(generator: &mut SchemaGenerator) -> Schema {
    let mut schema = with_keys(generator, &["apply", "reason", "note"]);
    if let Some(apply) = schema.pointer_mut("/properties/apply/type") {
        *apply = "boolean".into();
    }
    if let Some(Value::Object(apply)) = schema.pointer_mut("/properties/apply") {
        apply.insert("const".into(), false.into());
    }
    schema.insert("required".into(), json!(["apply", "reason"]));
    schema
}

fn own_law(generator: &mut SchemaGenerator) -> Schema {
    let keys = ["line", "at", "authority", "for-all", "expect", "note"];
    let mut schema = with_keys(generator, &keys);
    schema.insert("required".into(), json!(["for-all", "expect"]));
    let placed = json!({ "anyOf": [has("line"), has("at")] });
    all_of(&mut schema, [if_then(has("authority"), placed)]);
    schema
}

fn with_keys(generator: &mut SchemaGenerator, keys: &[&str]) -> Schema {
    let mut schema = InvariantDocument::json_schema(generator);
    if let Some(Value::Object(properties)) = schema.get_mut("properties") {
        properties.retain(|key, _| keys.contains(&key.as_str()));
    }
    schema
}

/// A set of questions: about incidents or about acts.
pub(in crate::document) fn law_set_rules(schema: &mut Schema) {
    let of_all = |key: &str, all: Value| json!({ "required": [key], "properties": { key: { "enum": all } } });
    let all = json!({
        "anyOf": [
            of_all("incidents", json!(["all", ["all"]])),
            of_all("about", json!(["all", ["all"], "illegal", ["illegal"]])),
        ],
    });
    schema.insert("anyOf".into(), json!([has("incidents"), has("about")]));
    schema.insert("dependentRequired".into(), json!({ "about": ["who"] }));
    all_of(
        schema,
        [
            not_both("incidents", "about"),
            not_both("about", "table"),
            not_both("incidents", "classified"),
            not_both("incidents", "covered"),
            if_then(has("except"), all),
        ],
    );
}

/// What is expected: of whether it is allowed, or of what follows.
pub(in crate::document) fn law_property_rules(schema: &mut Schema) {
    let ruling = ["verdict", "never-verdict", "decision"];
    let properties = schema.get("properties").and_then(Value::as_object);
    let keys = properties
        .into_iter()
        .flat_map(|properties| properties.keys());
    let (ruling, following): (Vec<Value>, Vec<Value>) = (
        ruling.map(has).into(),
        keys.filter(|key| !ruling.contains(&key.as_str()))
            .map(|key| has(key))
            .collect(),
    );
    schema.insert("minProperties".into(), 1.into());
    all_of(
        schema,
        [json!({ "not": { "allOf": [{ "anyOf": ruling }, { "anyOf": following }] } })],
    );
}
