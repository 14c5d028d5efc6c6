//! What holds for every part of a schema, whatever type it comes from.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::refs::{each_ref, name_of};

/// Nothing in a file is null: an entry that has no value is left out.
pub(super) fn without_null(schema: &mut Value) {
    let is_null = |value: &Value| *value == json!({ "type": "null" });
    if let Value::Object(map) = schema {
        if let Some(Value::Array(choices)) = map.get_mut("anyOf") {
            choices.retain(|choice| !is_null(choice));
            if let [Value::Object(only)] = choices.as_slice() {
                let only = only.clone();
                map.remove("anyOf");
                map.extend(only);
            }
        }
        if let Some(Value::Array(types)) = map.get_mut("type") {
            types.retain(|kind| kind != "null");
            if let [only] = types.as_slice() {
                let only = only.clone();
                map.insert("type".into(), only);
            }
        }
        if let Some(Value::Array(words)) = map.get_mut("enum") {
            words.retain(|word| !word.is_null());
        }
    }
    each_part(schema, &mut without_null);
}

/// Of what the types say of themselves, editors show the first paragraph; the rest is for
/// programmers.
pub(super) fn with_short_descriptions(schema: &mut Value) {
    if let Value::Object(map) = schema
        && let Some(Value::String(description)) = map.get_mut("description")
    {
        let first = description.split("\n\n").next().unwrap_or_default();
        *description = first.replace('\n', " ");
    }
    each_part(schema, &mut with_short_descriptions);
}

/// A text has something in it, all on one line; the line end of a block of lines is none of it.
pub(super) fn without_blanks(schema: &mut Value) {
    if let Value::Object(map) = schema
        && map.get("type").is_some_and(|kind| kind == "string")
        && !["enum", "const", "pattern"]
            .iter()
            .any(|key| map.contains_key(*key))
    {
        map.insert("pattern".into(), r"^[^\n]*\S[^\n]*\n*$".into());
    }
    each_part(schema, &mut without_blanks);
}

/// Lists the words that keys can be, each with what it says: editors complete no others.
pub(super) fn with_listed_keys(schema: &mut Value, definitions: &Map<String, Value>) {
    if let Value::Object(map) = schema
        && let Some(names) = map.get("propertyNames")
        && let Some((words, is_closed)) = listed(names, definitions)
    {
        let value = map
            .get("additionalProperties")
            .cloned()
            .unwrap_or(true.into());
        let mut properties = match map.remove("properties") {
            Some(Value::Object(properties)) => properties,
            _ => Map::new(),
        };
        for (word, label) in words {
            let mut value = value.clone();
            if let Value::Object(value) = &mut value {
                value.insert("description".into(), label.into());
            }
            properties.entry(word).or_insert(value);
        }
        map.insert("properties".into(), properties.into());
        if is_closed {
            map.remove("propertyNames");
            map.insert("additionalProperties".into(), false.into());
        }
    }
    each_part(schema, &mut |part| with_listed_keys(part, definitions));
}

/// The words of a definition with their labels, and whether there are no others.
fn listed(
    names: &Value,
    definitions: &Map<String, Value>,
) -> Option<(Vec<(String, String)>, bool)> {
    let names = match names.get("$ref") {
        Some(reference) => definitions.get(name_of(reference.as_str()?)?)?,
        None => names,
    };
    if let Some(choices) = names.get("anyOf") {
        return Some((listed(choices.get(0)?, definitions)?.0, false));
    }
    let texts = |key: &str| -> Option<Vec<String>> {
        let texts = names.get(key)?.as_array()?.iter();
        texts.map(|text| text.as_str().map(str::to_owned)).collect()
    };
    let words = texts("enum")?.into_iter().zip(texts("enumDescriptions")?);
    Some((words.collect(), true))
}

/// Takes out definitions that nothing refers to.
pub(super) fn without_unused(schema: &Map<String, Value>, definitions: &mut Map<String, Value>) {
    let mut used = BTreeSet::new();
    let mut parts = vec![Value::Object(schema.clone())];
    while let Some(mut part) = parts.pop() {
        each_ref(&mut part, &mut |reference| {
            let Some(name) = name_of(reference) else {
                return;
            };
            if used.insert(name.to_owned()) {
                parts.extend(definitions.get(name).cloned());
            }
        });
    }
    definitions.retain(|name, _| used.contains(name));
}

/// Calls a function with all that directly belongs to a value.
fn each_part(value: &mut Value, with: &mut dyn FnMut(&mut Value)) {
    match value {
        Value::Object(map) => map.values_mut().for_each(with),
        Value::Array(items) => items.iter_mut().for_each(with),
        _ => {}
    }
}
