//! Laying a schema over a file.

use serde_json::Value;
use serde_yaml::{Mapping, Value as Yaml};

/// A map of a file, and what the schema says of it.
pub struct Part<'f> {
    /// As a finding names it.
    pub path: String,
    pub steps: Vec<Yaml>,
    pub map: &'f Mapping,
    pub schema: &'f Value,
}

/// A text in a file, and what the schema says of it.
pub struct Leaf<'f> {
    pub path: String,
    pub steps: Vec<Yaml>,
    pub schema: &'f Value,
}

/// What a file is made of.
#[derive(Default)]
pub struct Laid<'f> {
    pub parts: Vec<Part<'f>>,
    pub leaves: Vec<Leaf<'f>>,
}

/// All maps and texts of a file.
pub fn lay_over<'f>(schema: &'f Value, file: &'f Yaml) -> Laid<'f> {
    let mut laid = Laid::default();
    lay((schema, schema), file, "", &[], &mut laid);
    laid
}

/// What is found by going down some keys and indices.
pub fn at<'f>(file: &'f mut Yaml, steps: &[Yaml]) -> &'f mut Yaml {
    steps.iter().fold(file, |place, step| match step.as_u64() {
        Some(index) => &mut place[usize::try_from(index).unwrap()],
        None => &mut place[step],
    })
}

fn lay<'f>(
    (whole, schema): (&'f Value, &'f Value),
    value: &'f Yaml,
    path: &str,
    steps: &[Yaml],
    into: &mut Laid<'f>,
) {
    match value {
        Yaml::Mapping(map) => {
            let schema = of_type(whole, schema, "object").unwrap();
            into.parts.push(Part {
                path: path.to_owned(),
                steps: steps.to_vec(),
                map,
                schema,
            });
            for (key, value) in map {
                let name = key.as_str().unwrap();
                let dot = if path.is_empty() { "" } else { "." };
                let listed = schema["properties"].get(name);
                let schema = listed.unwrap_or(&schema["additionalProperties"]);
                let steps = [steps, std::slice::from_ref(key)].concat();
                lay(
                    (whole, schema),
                    value,
                    &format!("{path}{dot}{name}"),
                    &steps,
                    into,
                );
            }
        }
        Yaml::Sequence(items) => {
            let schema = of_type(whole, schema, "array").unwrap();
            for (i, value) in items.iter().enumerate() {
                let steps = [steps, &[Yaml::from(i)]].concat();
                lay(
                    (whole, &schema["items"]),
                    value,
                    &format!("{path}[{i}]"),
                    &steps,
                    into,
                );
            }
        }
        Yaml::String(_) => into.leaves.push(Leaf {
            path: path.to_owned(),
            steps: steps.to_vec(),
            schema,
        }),
        _ => {}
    }
}

/// What a schema says of values of a type.
fn of_type<'s>(whole: &'s Value, schema: &'s Value, wanted: &str) -> Option<&'s Value> {
    if let Some(reference) = schema["$ref"].as_str() {
        let pointer = reference.strip_prefix('#').unwrap();
        return of_type(whole, whole.pointer(pointer).unwrap(), wanted);
    }
    if schema["type"] == wanted {
        return Some(schema);
    }
    let choices = schema["anyOf"].as_array()?;
    choices
        .iter()
        .find_map(|choice| of_type(whole, choice, wanted))
}

/// All that a schema says of maps that have no keys but those it lists.
pub fn closed(schema: &Value) -> Vec<&Value> {
    let mut found = Vec::new();
    if schema["type"] == "object" && schema["additionalProperties"] == false {
        found.push(schema);
    }
    match schema {
        Value::Object(map) => map.values().for_each(|part| found.extend(closed(part))),
        Value::Array(items) => items.iter().for_each(|part| found.extend(closed(part))),
        _ => {}
    }
    found
}
