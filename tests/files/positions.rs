//! Finding the parts of a policy file in its text by their paths.

#![expect(clippy::expect_used, reason = "a failing expect is the test failing")]

use online_safety_policy::document::Positions;

const TEXT: &str = "\
policy:
  review-due: \"2021-11\"
rules:
  \"a.b\": { who: [staff, pupils] }
  a: { b: c }
  what about this: |
    two
    lines
  empty:
";

/// The key, or else the value, at a path.
#[track_caller]
fn found(path: &str, expected: Option<&str>) {
    let positions = Positions::of(TEXT).expect("the text can be scanned");
    let span = positions.find(path);
    assert_eq!(span.and_then(|span| span.of(TEXT)), expected, "{path}");
}

#[test]
fn keys_and_items() {
    found("policy", Some("policy"));
    found("policy.review-due", Some("review-due"));
    found("rules.a.b", Some("b"));
    found("rules.`a.b`.who", Some("who"));
    found("rules.`a.b`.who[1]", Some("pupils"));
    found("rules.`what about this`", Some("what about this"));
}

#[test]
fn of_a_path_that_leads_nowhere_the_part_that_does() {
    found("policy.approved.on", Some("policy"));
    found("rules.`a.b`.who[2]", Some("who"));
    found("rules.`a.b`.whom", Some("a.b"));
    found("lints", Some("policy"));
    found("lints.rows-all-alike.rows[0]", Some("policy"));
    found("", Some("policy"));
}

#[test]
fn keys_and_values_are_exact() {
    let positions = Positions::of(TEXT).expect("the text can be scanned");
    let value = |path: &str| positions.value(path).and_then(|span| span.of(TEXT));
    assert_eq!(value("policy.review-due"), Some("\"2021-11\""));
    assert_eq!(value("rules.`a.b`.who[0]"), Some("staff"));
    assert_eq!(value("rules.`a.b`.whom"), None);
    assert!(positions.value("").is_some());
    let key = |path: &str| positions.key(path).and_then(|span| span.of(TEXT));
    assert_eq!(key("rules.empty"), Some("empty"));
    assert_eq!(key("rules.`a.b`.who[0]"), None);
    assert_eq!(key("rules.missing"), None);
}

#[test]
fn a_byte_order_mark_is_some_bytes_and_no_column() {
    let text = "\u{FEFF}policy: x\n";
    let positions = Positions::of(text).expect("the text can be scanned");
    let span = positions.find("policy").expect("it is there");
    assert_eq!(
        (span.start.line, span.start.column, span.start.offset),
        (1, 1, 3)
    );
    assert_eq!(span.of(text), Some("policy"));
}

#[test]
fn a_text_that_cannot_be_scanned_has_no_places() {
    assert!(Positions::of("a: [1\n").is_err());
}
