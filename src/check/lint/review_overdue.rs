//! OSP001: the review of the policy is overdue.

use jiff::Unit;

use super::report::{Draft, Report};
use super::view::count;

super::lint! {
    /// ## What it checks
    ///
    /// Whether the day by which the policy was to be reviewed has passed, as of
    /// the day the caller gives. A month or a term counts as passed when its
    /// last day has.
    ///
    /// ## Why it matters
    ///
    /// An overdue policy speaks of devices, services and people that may be gone,
    /// and nobody has looked whether it still does what it is for. Inspectors look
    /// at this date first.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// policy: { id: x, school: X, title: T, updated: "2020-11", review-due: "2021-11" }
    /// ```
    ///
    /// ## Remedy
    ///
    /// Review the policy and print the new dates; or, if a review took place,
    /// record it.
    ReviewOverdue, Warn, printed, check
}

fn check(report: &mut Report<'_>) {
    let Some(due) = report.policy.review_due() else {
        return;
    };
    let (last, today) = (due.last_day(), report.as_of);
    if last >= today {
        return;
    }
    let ago = last.until((Unit::Year, today)).unwrap_or_default();
    let parts = [
        (ago.get_years().into(), "year", "years"),
        (ago.get_months(), "month", "months"),
        (ago.get_days(), "day", "days"),
    ];
    // Two units tell enough.
    let ago: Vec<String> = parts
        .into_iter()
        .filter(|(number, ..)| *number != 0)
        .take(2)
        .map(|(number, one, many)| count(number.unsigned_abs() as usize, one, many))
        .collect();
    let message = format!(
        "the review was due by {due}, {} before {today}",
        ago.join(" and ")
    );
    report.one(
        &[],
        Draft {
            path: "policy.review-due".into(),
            message,
            places: Vec::new(),
            help: "review the policy and give the new dates in `updated` and `review-due`".into(),
            ..Draft::default()
        },
    );
}
