//! The keys that the schema knows and demands are those that the reader knows and demands.
//!
//! Each map of a file with one of everything is tried: every key of it is taken out, and every
//! key that any map knows is put in.

use std::collections::BTreeSet;

use online_safety_policy::diagnostic::Code;
use serde_json::Value;
use serde_yaml::Value as Yaml;

use crate::schema::everything::FILES;
use crate::schema::walk::closed;

#[test]
fn the_files_have_one_of_everything() {
    for it in &*FILES {
        assert_eq!(it.faults(&it.file), []);
        assert!(it.is_valid(&it.file));
        let parts = it.laid().parts;
        let seen: BTreeSet<String> = parts.iter().map(|part| part.schema.to_string()).collect();
        let unseen: Vec<String> = closed(&it.format.schema)
            .into_iter()
            .filter(|schema| !seen.contains(&schema.to_string()))
            .map(|schema| schema["properties"].to_string())
            .collect();
        assert!(unseen.is_empty(), "{unseen:#?}");
    }
}

#[test]
fn a_key_that_the_schema_demands_is_missed_by_the_reader() {
    for it in &*FILES {
        for part in it.laid().parts {
            for key in part.map.keys() {
                let key = key.as_str().unwrap();
                let without = it.changed(&part.steps, |map| {
                    map.as_mapping_mut().unwrap().remove(key);
                });
                let faults = it.faults(&without);
                let missing = [Code::MissingField, Code::AsksNothing];
                let mut missed = faults
                    .iter()
                    .filter(|fault| missing.contains(&fault.code()));
                let is_missed = missed.any(|fault| fault.path() == part.path);
                let required = part.schema["required"].as_array();
                let is_demanded =
                    required.is_some_and(|keys| keys.iter().any(|known| known == key));
                let place = format!("{key} at {}", part.path);
                let is_refused = !faults.is_empty();
                assert!(is_refused || !is_demanded, "nobody misses {place}");
                let is_seen = !is_missed || !it.is_valid(&without);
                assert!(is_seen, "the schema does not miss {place}");
            }
        }
    }
}

/// Keys that the reader takes of any law, and validation of some laws alone.
const OF_SOME_LAWS: [&str; 7] = [
    "apply",
    "reason",
    "line",
    "at",
    "authority",
    "for-all",
    "expect",
];

#[test]
fn a_key_is_known_to_the_schema_if_it_is_to_the_reader() {
    for it in &*FILES {
        let properties = |schema: &Value| -> BTreeSet<String> {
            let properties = schema["properties"].as_object().unwrap();
            properties.keys().cloned().collect()
        };
        let closed = closed(&it.format.schema).into_iter();
        let mut all: BTreeSet<String> = closed.flat_map(properties).collect();
        all.insert("unheard-of".into());
        let mut tried = BTreeSet::new();
        for part in it.laid().parts {
            let is_closed = part.schema["additionalProperties"] == false;
            if !is_closed || !tried.insert(part.schema.to_string()) {
                continue;
            }
            // Few enough at a time that none is beyond what one run reports.
            let all: Vec<&String> = all.iter().collect();
            let mut known = BTreeSet::new();
            for some in all.chunks(100) {
                let with = it.changed(&part.steps, |map| {
                    let map = map.as_mapping_mut().unwrap();
                    for key in some {
                        map.entry(key.as_str().into()).or_insert(Yaml::Null);
                    }
                });
                let faults = it.faults(&with);
                let is_known = |key: &&&String| {
                    let dot = if part.path.is_empty() { "" } else { "." };
                    let path = format!("{}{dot}{key}", part.path);
                    let unknown = [Code::UnknownKey, Code::UnknownWord];
                    let mut of_key = faults.iter().filter(|fault| fault.path() == path);
                    !of_key.any(|fault| unknown.contains(&fault.code()))
                };
                known.extend(some.iter().filter(is_known).map(|key| (*key).clone()));
            }
            let mut listed = properties(part.schema);
            if part.path.starts_with("invariants.") && part.steps.len() == 2 {
                listed.extend(OF_SOME_LAWS.map(str::to_owned));
            }
            assert_eq!(known, listed, "at {}", part.path);
        }
    }
}
