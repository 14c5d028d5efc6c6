//! The shipped cases of a policy one by one, so that a change is tried on those
//! first that are about what was changed.

use std::fmt::Write as _;

use online_safety_policy::builtin::Builtin;
use online_safety_policy::check::cases::Cases;

/// Each case as it is written, and ready to be run.
pub fn one_by_one(builtin: Builtin) -> Vec<(String, Cases)> {
    let text = builtin.cases_source();
    let (head, cases) = text.split_once("\ncases:\n").unwrap();
    let mut texts: Vec<String> = Vec::new();
    for line in cases.lines() {
        let is_name =
            line.starts_with("  ") && line[2..].starts_with(|c: char| c.is_ascii_lowercase());
        match texts.last_mut() {
            Some(text) if !is_name => writeln!(text, "{line}").unwrap(),
            _ if is_name => texts.push(format!("{line}\n")),
            _ => {}
        }
    }
    let cases: Vec<_> = texts
        .into_iter()
        .map(|text| {
            let cases = format!("{head}\ncases:\n{text}");
            let cases = Cases::from_yaml(&cases, builtin.policy()).unwrap();
            (text, cases)
        })
        .collect();
    let whole = Cases::from_yaml(text, builtin.policy()).unwrap();
    assert_eq!(cases.len(), whole.names().count(), "every case was cut out");
    cases
}
