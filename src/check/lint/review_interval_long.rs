//! OSP004: more than a year lies between update and review.

use jiff::ToSpan as _;

use super::report::{Draft, Report};

super::lint! {
    /// ## What it checks
    ///
    /// Whether the next review falls due within a year of the last update. A
    /// month or a term is read in the policy's favour.
    ///
    /// ## Why it matters
    ///
    /// Apps and devices change within months, and guidance for schools in England
    /// is renewed every year; a policy that is looked at more rarely lags behind both.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// policy: { id: x, school: X, title: T, updated: "2020-11", review-due: "2023-11" }
    /// ```
    ///
    /// ## Remedy
    ///
    /// Review earlier; or, if governors decided on a longer interval, say so in
    /// a setting: `review-interval-long: { level: allow, reason: ... }`.
    ReviewIntervalLong, Warn, ours("that a year is long enough"), check
}

fn check(report: &mut Report<'_>) {
    let policy = report.policy;
    let (Some(updated), Some(due)) = (policy.updated(), policy.review_due()) else {
        return;
    };
    let in_a_year = updated.last_day().checked_add(1.year());
    if in_a_year.is_ok_and(|year| due.first_day() <= year) {
        return;
    }
    report.one(
        &[],
        Draft {
            path: "policy.review-due".into(),
            message: format!("the review falls due in {due}, more than a year after {updated}"),
            places: Vec::new(),
            help: "review the policy every year".into(),
            ..Draft::default()
        },
    );
}
