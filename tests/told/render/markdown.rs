//! Rendered Markdown, read back, gives the same tables.

use online_safety_policy::Policy;
use online_safety_policy::paper::render::Paper;
use online_safety_policy::vocabulary::Matter;
use proptest::prelude::*;
use strum::IntoEnumIterator as _;

use super::read::{Page, expected};
use super::{OWN_WORDS, full, shipped};
use support::generate::any_policy;

#[track_caller]
fn is_read_back(policy: &Policy) {
    let page = Page::of(&Paper::of(policy).to_markdown());
    assert_eq!(page.tables(), expected(policy));
    assert_eq!(page.others, Vec::<String>::new());
}

#[test]
fn shipped_policies_are_read_back() {
    for policy in shipped() {
        is_read_back(policy);
    }
}

#[test]
fn own_columns_readings_and_retired_rows_are_read_back() {
    is_read_back(&Policy::from_yaml(OWN_WORDS).unwrap());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn policies_made_up_at_random_are_read_back(text in any_policy()) {
        is_read_back(&Policy::from_yaml(&text).unwrap());
    }
}

#[test]
fn rules_contacts_procedures_duties_and_findings_are_there() {
    for policy in shipped() {
        let page = Page::of(&full(policy).to_markdown());
        let holds = |text: &str| {
            let text = super::read::words(text);
            assert!(page.items.contains(&text), "{}: {text}", policy.id());
        };
        for duty in policy.all_duties() {
            holds(&duty.to_string());
        }
        for matter in Matter::iter().map(|matter| policy.contacts(matter)) {
            if !matter.is_silent() {
                holds(&matter.to_string());
            }
        }
        let today = online_safety_policy::check::lint::Check::new(jiff::civil::date(2026, 11, 22));
        for finding in policy.check(&today) {
            holds(&finding.to_string());
        }
    }
}

#[test]
fn prose_beside_the_tables_is_cited() {
    let page = Page::of(&Paper::of(shipped().next().unwrap()).to_markdown());
    let rule = page.items.iter().find(|item| {
        item.contains("line 201") && item.contains("with the headteacher's permission")
    });
    assert!(rule.is_some(), "{:#?}", page.items);
}
