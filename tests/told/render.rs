//! Policies on paper, read back by readers that others wrote.
#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    unreachable_pub,
    reason = "where a helper fails, the test fails"
)]

mod beside;
mod cards;
mod colours;
mod hostile;
mod markdown;
mod page;
mod picture;
mod read;

use jiff::civil::date;
use online_safety_policy::Policy;
use online_safety_policy::builtin::Builtin;
use online_safety_policy::check::lint::Check;
use online_safety_policy::paper::render::Paper;
use strum::IntoEnumIterator as _;

const OWN_WORDS: &str = include_str!("../policies/own_words.yaml");

fn shipped() -> impl Iterator<Item = &'static Policy> {
    Builtin::iter().map(|builtin| builtin.policy())
}

fn full(policy: &Policy) -> Paper<'_> {
    let findings = policy.check(&Check::new(date(2026, 11, 22)));
    Paper::of(policy)
        .with_findings(findings)
        .with_certificate(policy.verify())
}

/// Telford's policy, and with gambling illegal.
fn edited_telford() -> (Policy, Policy) {
    let text = Builtin::TelfordInfant2020.source();
    let cell = "{ line: 291, everyone: unacceptable }";
    assert_eq!(text.matches(cell).count(), 1);
    let edited = text.replace(cell, "{ line: 291, everyone: unacceptable-and-illegal }");
    (
        Policy::from_yaml(text).unwrap(),
        Policy::from_yaml(&edited).unwrap(),
    )
}
