//! The pages in a real browser: they open, fetch nothing, obey the keyboard and can be read.
//!
//! Where there is no Chromium, each test says so and passes; with `DEMAND_BROWSER` set it fails.
#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stderr,
    unreachable_pub,
    reason = "where a helper fails, the test fails; a test that is skipped says so"
)]

mod keys;
mod looks;
mod opens;
mod page;
mod pictures;

use jiff::civil::date;
use online_safety_policy::builtin::{self, Builtin};
use online_safety_policy::change::amend::Amendment;
use online_safety_policy::check::lint::Check;
use online_safety_policy::paper::render::{Comparison, Paper};
use online_safety_policy::{Digest, Policy};

/// Telford's policy, with everything that can stand beside it.
fn telford() -> String {
    full(builtin::telford_infant_2020())
}

/// Trafalgar's, which prints no table.
fn trafalgar() -> String {
    full(builtin::trafalgar_infant_2018())
}

fn full(policy: &Policy) -> String {
    Paper::of(policy)
        .with_findings(policy.check(&Check::new(date(2026, 11, 22))))
        .with_certificate(policy.verify())
        .to_html()
}

/// Both, side by side.
fn schools() -> String {
    let [before, after] = [
        builtin::telford_infant_2020(),
        builtin::trafalgar_infant_2018(),
    ];
    Comparison::of(before.diff(after)).to_html()
}

/// Telford's policy beside what some changes would make of it, one of them in its prose alone.
fn what_if() -> String {
    let source = Builtin::TelfordInfant2020.source();
    let amendment = format!(
        r#"
format: 1
title: What if gambling were a crime, staff never used social media, and parents heard more?
amends: {{ policy: telford-infant-2020, hash: "{}" }}
set:
  user-actions.rows.gambling.everyone: unacceptable-and-illegal
  user-actions.rows.online-shopping.everyone: acceptable
  rules.staff-keep-school-off-social-media.is: discouraged
  communications.rows.personal-tablets.pupils: allowed-at-certain-times
add:
  pupil-incidents.rows.filter-bypass.required: inform-parents
"#,
        Digest::of_file(source.as_bytes())
    );
    let amendment = Amendment::from_yaml(&amendment).unwrap();
    let after = Policy::amended(source.as_bytes(), &[amendment]).unwrap();
    Comparison::of(builtin::telford_infant_2020().diff(&after)).to_html()
}
