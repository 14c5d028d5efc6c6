//! OSP002: nobody is recorded to have approved the policy, or no date is.

use super::report::{Draft, Report};

super::lint! {
    /// ## What it checks
    ///
    /// Whether the policy says who approved it and when.
    ///
    /// ## Why it matters
    ///
    /// A policy that nobody approved binds nobody: a sanction under it can be
    /// contested, and a draft may pass for the policy in force.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// policy: { id: x, school: X, title: T, approved: { by: Governing board } }   # no date
    /// ```
    ///
    /// ## Remedy
    ///
    /// Have the document state the approval, then add
    /// `approved: { by: Governing board, date: "2026-11" }`.
    ApprovalMissing, Warn, printed, check
}

fn check(report: &mut Report<'_>) {
    let policy = report.policy;
    let (path, message) = match (policy.approved_by(), policy.approved_on()) {
        (Some(_), Some(_)) => return,
        (None, None) => (
            "policy",
            "no approval is recorded, neither by whom nor when",
        ),
        (Some(_), None) => ("policy.approved", "the approval has no date"),
        (None, Some(_)) => ("policy.approved", "the approval does not say who approved"),
    };
    report.one(
        &[],
        Draft {
            path: path.into(),
            message: message.into(),
            places: Vec::new(),
            help: "once the document states it, add `approved: { by: ..., date: \"YYYY-MM\" }`"
                .into(),
            ..Draft::default()
        },
    );
}
