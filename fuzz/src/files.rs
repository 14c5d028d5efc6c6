//! Files of every kind: any bytes load, or have faults at their places.

use online_safety_policy::builtin::telford_infant_2020;
use online_safety_policy::change::amend::{AmendError, Amendment};
use online_safety_policy::check::cases::Cases;
use online_safety_policy::check::register::Register;
use online_safety_policy::diagnostic::Annotated;
use online_safety_policy::document::PolicyDocument;
use online_safety_policy::{LoadError, Policy};

use super::{SMALL, is_one_line};

/// Any bytes are a policy or a list of faults: no panic, and nothing endless.
pub fn load(bytes: &[u8]) {
    if let Err(error) = Policy::from_bytes(bytes) {
        are_placed(&error, bytes);
    }
}

/// Any bytes are cases of a policy or a list of faults, and cases that load can be run.
pub fn load_cases(bytes: &[u8]) {
    let policy = telford_infant_2020();
    match Cases::from_bytes(bytes, policy) {
        Ok(cases) => {
            let report = cases.run(policy);
            assert_eq!(report.passed(), cases.hold(policy));
            let text = String::from_utf8_lossy(bytes);
            let shown = Annotated::new(report.failures(), "cases.yaml", &text);
            assert_eq!(shown.to_string().is_empty(), report.passed());
        }
        Err(error) => are_placed(&error, bytes),
    }
}

/// Any bytes are a register of a document's statements or a list of faults, and a register that
/// loads can be counted.
pub fn load_register(bytes: &[u8]) {
    let policy = telford_infant_2020();
    match Register::from_bytes(bytes, policy) {
        Ok(register) => {
            let coverage = register.coverage(policy);
            assert_eq!(coverage.statements(), register.statements().len());
            for statement in register.statements() {
                assert!(!statement.to_string().is_empty());
            }
        }
        Err(error) => are_placed(&error, bytes),
    }
}

/// Any bytes are an amendment or a list of faults; an amendment of a policy gives a policy, or
/// faults that stand in the amendment's own text.
pub fn amend(bytes: &[u8]) {
    let amendment = match Amendment::from_bytes(bytes) {
        Ok(amendment) => amendment,
        Err(error) => return are_placed(&error, bytes),
    };
    let text = amendment.text().to_owned();
    match Policy::amended(SMALL.as_bytes(), &[amendment]) {
        Ok(policy) => assert_eq!(policy.id(), "amended-school-2024"),
        Err(AmendError::Amendments(errors)) => {
            assert!(!errors.is_empty());
            let errors = errors.iter();
            errors.for_each(|(_, error)| are_placed(error, text.as_bytes()));
        }
        Err(error) => panic!("the policy has faults: {error}"),
    }
}

/// A policy that loads from a text loads from its document, and is the same;
/// and loading has no memory: twice is once.
pub fn round_trip(bytes: &[u8]) {
    let Ok(policy) = Policy::from_bytes(bytes) else {
        return;
    };
    let document = PolicyDocument::from_bytes(bytes).expect("a policy has a document");
    let again = Policy::from_document(&document).expect("the same document");
    assert!(policy == again);
    let json = serde_json::to_string(&document).expect("a document serialises");
    let other = PolicyDocument::from_bytes(bytes).expect("as before");
    assert_eq!(json, serde_json::to_string(&other).expect("as before"));
}

/// What the scan lets through, the reader takes too, and as the same document:
/// a fault that only the second of two parsers finds is a difference between them.
pub fn scan_and_read_agree(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let scanned = PolicyDocument::from_bytes(bytes);
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
            let rows = value
                .get("user-actions")
                .and_then(|table| table.get("rows"));
            let rows = rows.and_then(|rows| rows.as_mapping());
            let rows = rows.map(|rows| rows.keys().filter_map(|key| key.as_str()).collect());
            let table = document.user_actions.as_ref();
            let names = table.map(|table| table.rows.iter().map(|(name, _)| &**name).collect());
            let (names, rows): (Option<Vec<&str>>, Option<Vec<&str>>) = (names, rows);
            assert_eq!(names, rows);
        }
        (Ok(_), Err(error)) => panic!("read by one parser only: {error}"),
    }
}

/// Asserts that there are faults, each at a place in this text, and that they can be printed.
fn are_placed(error: &LoadError, bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    assert!(!error.diagnostics().is_empty());
    for fault in error.diagnostics() {
        // In bytes that are no text a place is none of this text.
        if let Some(span) = fault.span().filter(|_| std::str::from_utf8(bytes).is_ok()) {
            assert!(span.of(&text).is_some(), "{fault}");
        }
        is_one_line(&fault.to_string());
    }
    assert!(!error.annotated("file.yaml", &text).to_string().is_empty());
}
