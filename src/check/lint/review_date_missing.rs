//! OSP003: the policy names no date for its review.

use super::report::{Draft, Report};

super::lint! {
    /// ## What it checks
    ///
    /// Whether the policy says by when it is to be reviewed.
    ///
    /// ## Why it matters
    ///
    /// Without a date no review is ever overdue, and in practice none takes place.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// policy: { id: x, school: X, title: T, updated: "2020-11" }   # no `review-due`
    /// ```
    ///
    /// ## Remedy
    ///
    /// Print the date in the document, and add `review-due: "2027-11"`.
    ReviewDateMissing, Warn, printed, check
}

fn check(report: &mut Report<'_>) {
    if report.policy.review_due().is_some() {
        return;
    }
    report.one(
        &[],
        Draft {
            path: "policy".into(),
            message: "no date is given for the next review".into(),
            places: Vec::new(),
            help: "once the document states it, add `review-due: \"YYYY-MM\"`".into(),
            ..Draft::default()
        },
    );
}
