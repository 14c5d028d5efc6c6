//! What the scan lets through, the reader takes too, and as the same document:
//! a fault that only the second of two parsers finds is a difference between them.

#![no_main]

use libfuzzer_sys::fuzz_target;
use online_safety_policy::document::PolicyDocument;

fuzz_target!(|text: &str| {
    let scanned = PolicyDocument::from_bytes(text.as_bytes());
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let read: Result<serde_yaml::Value, _> = serde_yaml::from_str(text);
    match (scanned, read) {
        (Err(faults), _) => {
            let differs = |fault: &str| fault.starts_with("cannot be read as YAML");
            assert!(
                !faults.iter().any(|fault| differs(fault.message())),
                "{faults:?}"
            );
        }
        (Ok(document), Ok(value)) => {
            let written = |key: &str| value.get("policy").and_then(|head| head.get(key)?.as_str());
            assert_eq!(Some(document.policy.id.as_str()), written("id"));
            assert_eq!(Some(document.policy.title.as_str()), written("title"));
            let rows = |table: &str| {
                let rows = value.get(table)?.get("rows")?.as_mapping()?;
                Some(
                    rows.keys()
                        .filter_map(|key| key.as_str())
                        .map(str::to_owned)
                        .collect(),
                )
            };
            let names: Option<Vec<String>> = document
                .user_actions
                .map(|table| table.rows.into_iter().map(|(name, _)| name).collect());
            assert_eq!(names, rows("user-actions"));
        }
        (Ok(_), Err(error)) => panic!("read by one parser only: {error}"),
    }
});
