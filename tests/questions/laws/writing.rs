//! What is written reads as what was written.

use online_safety_policy::builtin::Builtin;
use online_safety_policy::diagnostic::is_shown;
use online_safety_policy::document::{
    AmendmentDocument, CasesDocument, PartDocument, PolicyDocument, RegisterDocument,
};
use proptest::prelude::*;
use strum::IntoEnumIterator as _;

use support::generate::any_policy;

#[track_caller]
fn policy(text: &str) {
    let document = PolicyDocument::from_bytes(text.as_bytes()).unwrap();
    let written = document.to_yaml();
    let again = PolicyDocument::from_bytes(written.as_bytes());
    assert_eq!(again.as_ref(), Ok(&document), "{written}");
    assert_eq!(again.unwrap().to_yaml(), written);
}

#[track_caller]
fn cases(text: &str) {
    let document = CasesDocument::from_bytes(text.as_bytes()).unwrap();
    let written = document.to_yaml();
    let again = CasesDocument::from_bytes(written.as_bytes());
    assert_eq!(again, Ok(document), "{written}");
}

#[track_caller]
fn register(text: &str) {
    let document = RegisterDocument::from_bytes(text.as_bytes()).unwrap();
    let written = document.to_yaml();
    let again = RegisterDocument::from_bytes(written.as_bytes());
    assert_eq!(again, Ok(document), "{written}");
}

#[track_caller]
fn amendment(document: &AmendmentDocument) {
    let written = document.to_yaml();
    let again = AmendmentDocument::from_bytes(written.as_bytes());
    assert_eq!(again.as_ref(), Ok(document), "{written}");
}

#[test]
fn shipped_files() {
    for shipped in Builtin::iter() {
        policy(shipped.source());
        cases(shipped.cases_source());
        register(shipped.register_source());
    }
}

#[test]
fn fixtures() {
    for text in [
        include_str!("../../fixtures/base.yaml"),
        include_str!("../../fixtures/clean-school.yaml"),
        include_str!("../../fixtures/open-school.yaml"),
        include_str!("../../fixtures/synthetic-school.yaml"),
        include_str!("../../policies/doubtful.yaml"),
        include_str!("../../policies/own_words.yaml"),
        include_str!("../../policies/recorded_school.yaml"),
        include_str!("../../policies/small_school.yaml"),
    ] {
        policy(text);
    }
    cases(include_str!("../../fixtures/cases-base.yaml"));
    let text = include_bytes!("../../fixtures/amendment-base.yaml");
    amendment(&AmendmentDocument::from_bytes(text).unwrap());
    register(include_str!("../../fixtures/register-base.yaml"));
    register(include_str!("../../policies/registered.register.yaml"));
}

/// A file that somebody laid out well keeps its rows: one a line, no wider than before.
#[test]
fn rows_stand_on_lines() {
    for shipped in Builtin::iter() {
        let document = PolicyDocument::from_bytes(shipped.source().as_bytes()).unwrap();
        let written = document.to_yaml();
        let is_written = |line: &&str| !line.trim().is_empty() && !line.trim().starts_with('#');
        let before = shipped.source().lines().filter(is_written).count();
        let after = written.lines().filter(is_written).count();
        assert!(
            after * 10 <= before * 11,
            "{after} lines instead of {before}"
        );
        let parts = written.lines().filter(|line| !line.starts_with([' ', '-']));
        parts.for_each(|part| assert!(!part.contains('{'), "{part}"));
        for line in written.lines().filter(|line| line.chars().count() > 120) {
            assert!(line.contains('"'), "{line}");
        }
    }
}

/// Parts and rows stand on lines of their own. What could be taken for a month is in quotes; lines of
/// the document are not.
#[test]
fn a_small_file_is_written_as_people_write() {
    let text = r#"format: 1

policy:
  id: p
  school: S
  title: T
  updated: "2020-11"

sections: [{ line: 1, title: Acts }]

audiences:
  pupils: { label: Pupils, roles: [pupil, prefect] }

own:
  roles:
    prefect: { label: Prefect }

user-actions:
  lines: 12-15
  audiences: [pupils]
  columns: [acceptable, unacceptable]
  rows:
    gambling: { line: 13-14, pupils: unacceptable }
"#;
    let document = PolicyDocument::from_bytes(text.as_bytes()).unwrap();
    assert_eq!(document.to_yaml(), text);
}

/// Any part of a file: words and texts that are none, in lists and maps.
fn any_part() -> impl Strategy<Value = PartDocument> {
    let leaf = prop_oneof![
        any::<bool>().prop_map(PartDocument::from),
        any::<i64>().prop_map(PartDocument::from),
        "[a-z][a-z-]{0,6}".prop_map(|word| word.as_str().into()),
        "[ -~]{0,9}".prop_map(|text| text.as_str().into()),
    ];
    leaf.prop_recursive(4, 24, 5, |part| {
        let name = "[a-z][a-z0-9-]{0,8}|[0-9]{1,4}|[a-z]{1,9}[?] [a-z]";
        let entries = prop::collection::btree_map(name, part.clone(), 0..5);
        prop_oneof![
            prop::collection::vec(part, 0..5).prop_map(PartDocument::from_iter),
            entries.prop_map(PartDocument::from_iter),
        ]
    })
}

proptest! {
    #[test]
    fn amendments_that_are_made_up(
        set in prop::collection::btree_map("[a-z-]{1,9}([.][a-z]{1,5}|[.]`[a-z :]{1,5}`|\\[[0-9]\\]){0,3}", any_part(), 0..5),
        add in prop::collection::btree_map("[a-z]{2,5}[.][a-z]{1,5}", any_part(), 0..5),
        remove in prop::collection::vec("[a-z]{2,5}([.][a-z]{1,5}|\\[[0-9]\\])", 0..4),
    ) {
        let mut document = AmendmentDocument::default();
        document.amends.policy = "some-school-2024".into();
        document.amends.hash = "0".repeat(64);
        document.set = set.into_iter().collect();
        document.add = add.into_iter().collect();
        document.remove = remove;
        amendment(&document);
    }

    #[test]
    fn policies_that_are_made_up(text in any_policy()) {
        policy(&text);
    }

    /// Whatever a text says, in a map of its own or in a row.
    #[test]
    fn any_text(
        title in "\\PC*[a-z0-9~.:#-]\\PC*",
        label in "[ -~]{0,3}(yes|12-15|2020-11-30|0x1F|1_000|[0-9:.eE+-]{1,6}|=|<<|\\.inf|[\"'\\\\\t])[ -~]{0,2}",
    ) {
        prop_assume!(!title.trim().is_empty() && !label.trim().is_empty());
        // What misleads is refused.
        prop_assume!(title.chars().all(is_shown));
        let mut document = PolicyDocument::from_bytes(include_bytes!("../../fixtures/base.yaml")).unwrap();
        document.policy.title = title.clone();
        document.audiences[0].1.label = label.clone();
        document.duties[0].1.note = Some(label);
        document.pupil_incidents.as_mut().unwrap().rows[0].1.note = Some(title);
        let written = document.to_yaml();
        prop_assert_eq!(PolicyDocument::from_bytes(written.as_bytes()), Ok(document));
    }
}
