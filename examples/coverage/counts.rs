//! The counts of one policy, as JSON.

use online_safety_policy::check::register::RegisterCoverage;
use serde_json::{Map, Value, json};

pub(crate) fn counts(coverage: &RegisterCoverage) -> Map<String, Value> {
    let (deciding, deciding_encoded) = coverage.deciding();
    let counts = [
        ("statements", json!(coverage.statements())),
        ("deciding", json!(deciding)),
        ("deciding_encoded", json!(deciding_encoded)),
        ("encoded", json!(coverage.encoded())),
        ("accounted", json!(coverage.accounted())),
        ("forgotten_count", json!(coverage.forgotten.len())),
        ("rule_count", json!(coverage.rules)),
        (
            "rules_without_statement_count",
            json!(coverage.rules_without_statement.len()),
        ),
        ("our_rule_count", json!(coverage.ours.len())),
        ("served", json!(coverage.served)),
        ("counted_places", json!(coverage.places)),
    ];
    let counts = counts.into_iter();
    counts.map(|(key, count)| (key.to_owned(), count)).collect()
}
