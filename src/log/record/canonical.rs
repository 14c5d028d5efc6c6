//! Canonical JSON, as in RFC 8785 for what a record holds.

use serde_json::{Map, Value};

/// An object of some keys.
pub(super) fn object<'k>(keys: impl IntoIterator<Item = (&'k str, Value)>) -> Value {
    let keys = keys.into_iter().map(|(key, value)| (key.to_owned(), value));
    Value::Object(keys.collect::<Map<_, _>>())
}

/// A list of values, in their order.
pub(super) fn list<V: Into<Value>>(values: impl IntoIterator<Item = V>) -> Value {
    Value::Array(values.into_iter().map(Into::into).collect())
}

/// The text of a value: keys sorted, nothing between tokens, each text escaped in one way only.
///
/// Keys of ours are ASCII, for which the order of bytes is that of RFC 8785. Numbers of ours are
/// whole; any other is written as it was read, and is in no record that we write.
pub(super) fn canonical(value: &Value) -> String {
    let mut text = String::new();
    write(&mut text, value);
    text
}

fn write(text: &mut String, value: &Value) {
    match value {
        Value::Array(values) => {
            text.push('[');
            for (number, value) in values.iter().enumerate() {
                comma(text, number);
                write(text, value);
            }
            text.push(']');
        }
        Value::Object(keys) => {
            text.push('{');
            // Sorted here: in which order a map keeps them, a feature of another crate may decide.
            let mut keys: Vec<_> = keys.iter().collect();
            keys.sort_unstable_by_key(|(key, _)| *key);
            for (number, (key, value)) in keys.into_iter().enumerate() {
                comma(text, number);
                text.push_str(&Value::from(key.as_str()).to_string());
                text.push(':');
                write(text, value);
            }
            text.push('}');
        }
        // What is left, serde_json writes as RFC 8785 wants it.
        plain => text.push_str(&plain.to_string()),
    }
}

fn comma(text: &mut String, number: usize) {
    if number > 0 {
        text.push(',');
    }
}
