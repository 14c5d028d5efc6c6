//! Maps with declared keys.

use schemars::Schema;
use serde_json::{Map, Value, json};

/// The schema of a map, made key by key.
pub(in crate::document) struct Keys {
    description: String,
    properties: Map<String, Value>,
    required: Vec<Value>,
    /// What is said of a map that this one has all the keys of.
    more: Map<String, Value>,
}

impl Keys {
    pub(in crate::document) fn new(doc: &[&str]) -> Self {
        Self {
            description: paragraphs(doc),
            properties: Map::new(),
            required: Vec::new(),
            more: Map::new(),
        }
    }

    pub(in crate::document) fn add(
        &mut self,
        key: &str,
        is_due: bool,
        doc: &[&str],
        mut value: Schema,
    ) {
        value.insert("description".into(), paragraphs(doc).into());
        self.properties.insert(key.into(), value.into());
        self.required.extend(is_due.then(|| key.into()));
    }

    /// Adds a key that says the same as another one in another way: only one of them may stand there.
    /// Where one is due, only the whole file tells: see [`due_passages`](super::due_passages).
    pub(in crate::document) fn add_beside(&mut self, key: &str, other: &str, mut value: Schema) {
        let description = format!("The same as `{key}`, where it is not told by lines.");
        value.insert("description".into(), description.into());
        self.properties.insert(other.into(), value.into());
        self.required.retain(|due| due != key);
        let not_both = json!({ "not": { "required": [key, other] } });
        match self.more.get_mut("allOf") {
            Some(Value::Array(rules)) => rules.push(not_both),
            _ => {
                self.more.insert("allOf".into(), vec![not_both].into());
            }
        }
    }

    /// Takes in the keys of another map, and what is said of it.
    pub(in crate::document) fn flatten(&mut self, other: Schema) {
        let Value::Object(mut other) = Value::from(other) else {
            return;
        };
        other.remove("description");
        if let Some(Value::Object(properties)) = other.remove("properties") {
            self.properties.extend(properties);
        }
        if let Some(Value::Array(required)) = other.remove("required") {
            self.required.extend(required);
        }
        self.more.extend(other);
    }

    pub(in crate::document) fn into_schema(self) -> Schema {
        let mut schema = Schema::default();
        schema.insert("type".into(), "object".into());
        schema.insert("description".into(), self.description.into());
        schema.insert("properties".into(), self.properties.into());
        schema.insert("additionalProperties".into(), false.into());
        if !self.required.is_empty() {
            schema.insert("required".into(), self.required.into());
        }
        for (key, value) in self.more {
            schema.insert(key, value);
        }
        schema
    }
}

/// The text of a doc comment, of which each line begins with a blank.
fn paragraphs(doc: &[&str]) -> String {
    let lines: Vec<&str> = doc.iter().map(|line| line.trim()).collect();
    lines.join("\n")
}
