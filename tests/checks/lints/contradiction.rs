//! OSP022 where one rule is about a whole and its part.

use jiff::civil::date;
use online_safety_policy::Policy;
use online_safety_policy::check::lint::Check;

use crate::lints::edit::edited;

/// The first rule leaves lessons alone, so that the others decide about them.
const RULES: &str = "
  no-phones-on-breaks:
    line: 61
    who: [adults]
    about: [personal-phones, personal-phones-photo]
    cases: [{ line: 61, when: { moment: [break] }, then: not-allowed }]
    otherwise: silent
  no-phones:
    line: 62
    who: [adults]
    about: [personal-phones]
    is: not-allowed
  photos:
    line: 63
    who: [adults]
    about: [personal-phones-photo]
    cases: [{ line: 63, when: { moment: [lesson] }, then: allowed }]
    otherwise: silent
";

#[test]
fn a_rule_about_both_is_not_the_place_of_the_contradiction() {
    let text = edited(&[("    personal-phones:…    personal-watches:", "")]);
    let text = text.replacen("\nrules:\n", &format!("\nrules:{RULES}"), 1);
    let policy = Policy::from_yaml(&text).unwrap();
    let findings = policy.check(&Check::new(date(2026, 11, 22)));
    let mut contradictions = findings.iter().filter(|f| f.lint.id() == "OSP022");
    let found = contradictions.next().unwrap();
    assert_eq!(contradictions.next(), None);
    assert_eq!(found.path, "rules.photos");
    let labels: Vec<&str> = found
        .labels
        .iter()
        .map(|label| label.path.as_str())
        .collect();
    assert_eq!(labels, ["rules.no-phones-on-breaks", "rules.no-phones"]);
    let lines: Vec<String> = found
        .places
        .iter()
        .filter_map(|place| place.lines.map(ToString::to_string))
        .collect();
    assert_eq!(lines, ["61", "63", "62"]);
}
