//! Everything that a policy file says is a rule with a path, or a known exception.

use online_safety_policy::builtin::Builtin;
use online_safety_policy::check::register::Register;
use serde_yaml::Value;
use strum::IntoEnumIterator as _;

/// What says nothing that an answer turns on, with the reason.
const NO_RULES: [(&str, &str); 10] = [
    ("format", "how the file is written"),
    ("policy.id", "our name for it"),
    ("sections", "headings, under which answers cite their lines"),
    (
        "user-actions",
        "where the table stands, and how ours is laid out where none is printed",
    ),
    ("communications", "the same"),
    ("pupil-incidents", "the same"),
    ("staff-incidents", "the same"),
    ("procedure", "where it stands"),
    ("labels", "what the document calls things"),
    ("own", "words that it needs beside the standard ones"),
];

/// Keys of a table itself, below which there is no rule of its own.
const OF_TABLES: [&str; 5] = ["lines", "printed", "audiences", "audience", "columns"];

/// Every path of a rule, ours included: nothing names any of them.
fn rules(which: Builtin) -> Vec<String> {
    let text = format!(
        "format: 1\npolicy: {}\nstatements: {{}}\n",
        which.policy().id()
    );
    let register = Register::from_yaml(&text, which.policy()).unwrap();
    let coverage = register.coverage(which.policy());
    let mut rules = coverage.rules_without_statement;
    assert_eq!(rules.len() + coverage.ours.len(), coverage.rules);
    rules.extend(coverage.ours);
    rules
}

/// Visits every map and every value, with its path.
fn walk(value: &Value, path: &str, visit: &mut impl FnMut(&str, &Value)) {
    visit(path, value);
    match value {
        Value::Mapping(map) => {
            for (key, value) in map {
                let key = key.as_str().unwrap();
                let path = match path {
                    "" => key.to_owned(),
                    _ => format!("{path}.{key}"),
                };
                walk(value, &path, visit);
            }
        }
        Value::Sequence(values) => {
            for (i, value) in values.iter().enumerate() {
                walk(value, &format!("{path}[{i}]"), visit);
            }
        }
        _ => {}
    }
}

fn is_below(path: &str, whole: &str) -> bool {
    path.strip_prefix(whole)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

/// Whether it belongs to a rule, or to the row of one.
fn is_covered(path: &str, rules: &[String]) -> bool {
    let row = path.rsplit_once('.').map_or("", |(row, _)| row);
    let is_row = |path: &str| path.contains(".rows.");
    rules.iter().any(|rule| {
        is_below(path, rule)
            || (is_row(path) && is_below(rule, path))
            || (is_row(row) && is_below(rule, row))
    })
}

fn is_no_rule(path: &str) -> bool {
    NO_RULES.iter().any(|(known, _)| {
        let table = path
            .strip_prefix(known)
            .and_then(|rest| rest.strip_prefix('.'));
        let key = table.map(|rest| rest.split(['.', '[']).next().unwrap());
        path == *known
            || (path.starts_with("sections[") && *known == "sections")
            || (["labels", "own"].contains(known) && table.is_some())
            || key.is_some_and(|key| OF_TABLES.contains(&key))
    })
}

#[test]
fn whatever_cites_a_line_is_a_rule() {
    for which in Builtin::iter() {
        let rules = rules(which);
        let file: Value = serde_yaml::from_str(which.source()).unwrap();
        let mut cited = 0;
        walk(&file, "", &mut |path, value| {
            if value.get("line").is_some() && !path.starts_with("sections[") {
                cited += 1;
                assert!(is_covered(path, &rules), "{which}: {path}");
            }
        });
        assert!(cited > 200, "{which}: {cited}");
    }
}

#[test]
fn whatever_the_file_says_is_a_rule_or_known_to_be_none() {
    for which in Builtin::iter() {
        let rules = rules(which);
        let file: Value = serde_yaml::from_str(which.source()).unwrap();
        walk(&file, "", &mut |path, value| {
            if !value.is_mapping() && !value.is_sequence() && !is_no_rule(path) {
                assert!(is_covered(path, &rules), "{which}: {path}");
            }
        });
    }
}

#[test]
fn every_path_leads_somewhere_in_the_file() {
    for which in Builtin::iter() {
        let file: Value = serde_yaml::from_str(which.source()).unwrap();
        let rules = rules(which);
        for (i, path) in rules.iter().enumerate() {
            let found = path.split('.').try_fold(&file, |value, key| value.get(key));
            assert!(found.is_some(), "{which}: {path}");
            assert!(!rules[..i].contains(path), "{which}: {path} twice");
        }
    }
}
