//! The words that the schema lists in a place are those that the loader takes there.

use std::collections::BTreeSet;

use online_safety_policy::diagnostic::Code;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::Value;

use crate::schema::everything::{Everything, FILES};
use crate::schema::walk::Leaf;

/// All words in the schema of a file.
fn words(it: &Everything) -> Vec<&str> {
    let definitions = it.format.schema["$defs"].as_object().unwrap().values();
    let lists = definitions.filter_map(|definition| definition["enum"].as_array());
    lists.flatten().filter_map(Value::as_str).collect()
}

/// One text in each kind of place.
fn places(it: &Everything) -> Vec<Leaf<'_>> {
    let mut seen = BTreeSet::new();
    let mut leaves = it.laid().leaves;
    leaves.retain(|leaf| seen.insert(leaf.schema.to_string()));
    leaves
}

/// The words of a place that takes no others.
fn closed<'s>(whole: &'s Value, schema: &'s Value) -> Option<Vec<&'s str>> {
    let schema = match schema["$ref"].as_str() {
        Some(reference) => whole.pointer(reference.strip_prefix('#')?)?,
        None => schema,
    };
    schema["enum"]
        .as_array()?
        .iter()
        .map(Value::as_str)
        .collect()
}

#[test]
fn every_word_that_is_listed_is_known() {
    for it in &*FILES {
        for leaf in places(it) {
            for word in closed(&it.format.schema, leaf.schema).unwrap_or_default() {
                let with = it.changed(&leaf.steps, |text| *text = word.into());
                // Some words go with some questions alone, which other parts of the schema say.
                if !it.is_valid(&with) {
                    continue;
                }
                let unknown = [Code::UnknownWord, Code::UnknownAudience];
                for fault in it.faults(&with) {
                    let is_here = fault.path() == leaf.path && unknown.contains(&fault.code());
                    assert!(!is_here, "`{word}` at {}: {fault}", leaf.path);
                }
            }
        }
    }
}

proptest! {
    /// Any word is tried in any place.
    #[test]
    fn a_word_that_the_schema_refuses_does_not_load(
        file in 0..FILES.len(),
        place: Index,
        word: Index,
    ) {
        let it = &FILES[file];
        let (places, mut probes) = (places(it), words(it));
        probes.extend(["everyone", "silent", "drones", "Two words", "2024", "10-12"]);
        let (leaf, word) = (place.get(&places), *word.get(&probes));
        let with = it.changed(&leaf.steps, |text| *text = word.into());
        let place = format!("`{word}` at {}", leaf.path);
        prop_assert!(it.is_valid(&with) || !it.faults(&with).is_empty(), "{place}");
    }
}
