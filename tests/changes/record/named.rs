//! Which policy a record is of, and finding it among the editions of a school.

use jiff::civil::date;
use online_safety_policy::Policy;
use online_safety_policy::change::{Edition, Editions};
use online_safety_policy::log::record::{RecordMismatch, named_policy, verify_record};

use super::{SCHOOL, amended, questions, recorded, school};

/// A record holds for the edition that it names, and for no other, whichever is in force by now.
#[test]
fn a_record_holds_for_the_edition_that_it_names() {
    let before = Policy::from_yaml(&SCHOOL.replace("2024-09", "2022-09")).unwrap();
    let editions = Editions::new([
        Edition::new(date(2022, 9, 1), before),
        Edition::new(date(2024, 9, 1), school()),
        // The same file, with an amendment.
        Edition::new(date(2026, 9, 1), amended()),
    ])
    .unwrap();
    for answered in editions.editions() {
        for question in questions() {
            let record = recorded(answered.policy(), &question);
            let named = named_policy(record.as_bytes()).unwrap();
            assert_eq!(named.id(), answered.policy().id());
            assert_eq!(named.amendments(), answered.policy().amendments());
            for edition in editions.editions() {
                assert_eq!(named.is(edition.policy()), edition == answered);
            }
            let found: Vec<_> = editions
                .with_hash(named.hash())
                .filter(|edition| named.is(edition.policy()))
                .collect();
            assert_eq!(found, [answered]);
            for edition in editions.editions() {
                let holds = verify_record(record.as_bytes(), edition.policy()).is_ok();
                assert_eq!(holds, edition == answered);
            }
        }
    }
}

#[test]
fn what_is_no_record_names_no_policy() {
    let record = recorded(&amended(), &questions()[0]);
    for (from, to) in [
        (r#""amendments":[""#, r#""amendments":["A"#),
        ("[\"", "[7,\""),
    ] {
        let bad = record.as_str().replacen(from, to, 1);
        let path = "head.amendments";
        assert_eq!(
            named_policy(bad.as_bytes()),
            Err(RecordMismatch::NotARecord { path })
        );
    }
    // A digest is written in one way.
    let digest = amended().amendments()[0].to_string();
    let bad = record.as_str().replace(&digest, &digest.to_uppercase());
    let path = "head.amendments";
    assert_eq!(
        named_policy(bad.as_bytes()),
        Err(RecordMismatch::NotARecord { path })
    );
    let capital = record.as_str().replacen(&record.as_str()[..0], " ", 1);
    let error = named_policy(capital.as_bytes()).unwrap_err();
    assert_eq!(error, RecordMismatch::NotCanonical { at: 0 });
    assert!(named_policy(b"{}").unwrap_err().is_no_record());
}
