//! What is written, to the byte.

use online_safety_policy::Digest;
use online_safety_policy::log::record::verify_record;
use serde_json::Value;

use super::{amended, questions, recorded, school};

/// Held to the byte: whoever changes it changes the format.
#[test]
fn a_record_is_these_bytes() {
    let questions = questions();
    insta::assert_snapshot!(
        questions
            .iter()
            .map(|question| recorded(&school(), question).to_string())
            .chain([recorded(&amended(), &questions[3]).to_string()])
            .collect::<Vec<_>>()
            .join("\n\n")
    );
}

/// Keys sorted, no space, no number but whole ones: written anew by other means.
fn anew(value: &Value) -> String {
    match value {
        Value::Object(keys) => {
            let sorted: std::collections::BTreeMap<_, _> = keys.iter().collect();
            let keys = sorted
                .iter()
                .map(|(key, value)| format!("{key:?}:{}", anew(value)));
            format!("{{{}}}", keys.collect::<Vec<_>>().join(","))
        }
        Value::Array(values) => {
            format!(
                "[{}]",
                values.iter().map(anew).collect::<Vec<_>>().join(",")
            )
        }
        Value::Number(number) => number.as_u64().unwrap().to_string(),
        other => other.to_string(),
    }
}

#[test]
fn a_record_is_canonical_and_has_the_digest_of_the_rest() {
    for question in questions() {
        let record = recorded(&school(), &question);
        let value: Value = serde_json::from_str(record.as_str()).unwrap();
        assert_eq!(anew(&value), record.as_str());
        let digest = format!(r#""digest":"{}","#, record.digest());
        let rest = record.as_str().replace(&digest, "");
        assert_ne!(rest, record.as_str());
        assert_eq!(Digest::of_file(rest.as_bytes()), record.digest());
        let verified = verify_record(record.as_bytes(), &school()).unwrap();
        assert_eq!(verified.digest(), record.digest());
    }
}

#[test]
fn nothing_is_left_of_the_clock() {
    let record = recorded(&school(), &questions()[0]);
    assert!(
        record.as_str().contains(r#""time":"12:00-13:00""#),
        "{record}"
    );
    assert!(!record.as_str().contains("12:17"), "{record}");
}

/// The digests of `sha256sum`, of the file and of the amendment.
#[test]
fn a_record_names_the_files_of_its_policy() {
    let hash = school().hash().unwrap();
    assert_eq!(amended().hash(), Some(hash));
    assert_eq!(school().amendments(), []);
    let amendment = Digest::of_file(super::AMENDMENT.as_bytes());
    assert_eq!(amended().amendments(), [amendment]);
    let record = recorded(&amended(), &questions()[0]);
    let named =
        format!(r#""head":{{"amendments":["{amendment}"],"edition":"2024-09","hash":"{hash}","#);
    assert!(record.as_str().contains(&named), "{record}");
}
