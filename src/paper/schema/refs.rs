//! References from one part of a schema to another.

use serde_json::Value;

/// Where definitions stand.
pub(super) const DEFINITIONS: &str = "#/$defs/";

/// Calls a function with every reference in a schema.
pub(super) fn each_ref(schema: &mut Value, with: &mut dyn FnMut(&mut String)) {
    match schema {
        Value::Object(map) => {
            for (key, value) in map {
                match value {
                    Value::String(reference) if key == "$ref" => with(reference),
                    _ => each_ref(value, with),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| each_ref(item, with)),
        _ => {}
    }
}

/// The definition that is referred to.
pub(super) fn name_of(reference: &str) -> Option<&str> {
    reference.strip_prefix(DEFINITIONS)
}
