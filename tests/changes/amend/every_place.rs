//! Every place of a policy, removed, emptied and set to something else: who amends it is told in
//! the amendment's own lines, or sees the change. A change that changes nothing is never silent.

use online_safety_policy::Policy;
use online_safety_policy::change::amend::{AmendError, Amendment};
use serde_yaml::Value;

use super::{BASE, amended, base, text};

/// The paths of all values, and each value.
pub(crate) fn places(value: &Value, path: &str, all: &mut Vec<(String, Value)>) {
    match value {
        Value::Mapping(map) => {
            for (key, value) in map {
                let dot = if path.is_empty() { "" } else { "." };
                let path = format!("{path}{dot}{}", key.as_str().unwrap());
                all.push((path.clone(), value.clone()));
                places(value, &path, all);
            }
        }
        Value::Sequence(items) => {
            for (at, item) in items.iter().enumerate() {
                let path = format!("{path}[{at}]");
                all.push((path.clone(), item.clone()));
                places(item, &path, all);
            }
        }
        _ => {}
    }
}

enum Became {
    Changed,
    Told,
}

/// What becomes of an amendment; its faults stand in its lines, and underline something.
#[track_caller]
fn became(changes: &str) -> Became {
    let text = text(changes);
    let lines = text.lines().count();
    let error = match Amendment::from_yaml(&text) {
        Err(error) => error,
        Ok(amendment) => match amended(&[amendment]) {
            Ok(policy) => {
                assert!(policy != *base(), "silent: {changes}");
                return Became::Changed;
            }
            Err(AmendError::Amendments(errors)) => {
                let [(0, error)] = errors.as_slice() else {
                    panic!("{changes}: {errors:?}")
                };
                error.clone()
            }
            Err(error) => panic!("{changes}: {error}"),
        },
    };
    for fault in error.diagnostics() {
        let span = fault.span().unwrap_or_else(|| panic!("{changes}: {fault}"));
        // The head has two lines, and nothing is wrong with it.
        assert!((3..=lines).contains(&span.start.line), "{changes}: {fault}");
        assert!(
            span.of(&text).is_some_and(|shown| !shown.is_empty()),
            "{changes}: {fault}"
        );
    }
    assert!(!error.diagnostics().is_empty());
    Became::Told
}

#[test]
fn no_change_of_any_place_is_silent() {
    let mut all = Vec::new();
    places(&serde_yaml::from_str(BASE).unwrap(), "", &mut all);
    let (mut changed, mut told) = (0, 0);
    for (path, value) in &all {
        let misspelt = match value {
            Value::String(word) => format!("\"{word}{}\"", &word[word.len() - 1..]),
            Value::Number(_) => "77".to_owned(),
            Value::Sequence(_) => "[not-a-word]".to_owned(),
            _ => "not-a-word".to_owned(),
        };
        for changes in [
            format!("remove:\n  - \"{path}\"\n"),
            format!("set:\n  {path}: {misspelt}\n"),
            format!("set:\n  {path}: {{ not-a-key: 1 }}\n"),
            format!("set:\n  {path}: []\n"),
            format!("add:\n  {path}: {misspelt}\n"),
            format!("add:\n  {path}.not-a-key: 1\n"),
        ] {
            match became(&changes) {
                Became::Changed => changed += 1,
                Became::Told => told += 1,
            }
        }
    }
    assert!(changed > 50 && told > 300, "{changed} {told}");
}

/// A value set to itself is told, wherever it is.
#[test]
fn a_place_set_to_what_is_there_is_told() {
    let mut all = Vec::new();
    places(&serde_yaml::from_str(BASE).unwrap(), "", &mut all);
    for (path, value) in all.iter().filter(|(_, value)| value.is_string()) {
        let changes = format!("set:\n  {path}: \"{}\"\n", value.as_str().unwrap());
        assert!(matches!(became(&changes), Became::Told));
    }
    let _: &Policy = base();
}
