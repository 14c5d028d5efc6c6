//! The list of all lints.

use super::{Lint, LintCode};

/// Every lint, in the order of their codes.
#[must_use]
pub fn all() -> &'static [&'static Lint] {
    ALL
}

/// A lint by its id or its name.
///
/// ```
/// use online_safety_policy::lint;
///
/// let lint = lint::find("OSP042").unwrap();
/// assert_eq!(lint.name(), "rows-all-alike");
/// assert!(lint.manual().starts_with("## What it checks"));
/// ```
#[must_use]
pub fn find(id_or_name: &str) -> Option<&'static Lint> {
    let code = LintCode::find(id_or_name)?;
    ALL.iter().find(|lint| lint.code() == code).copied()
}

static ALL: &[&Lint] = &[
    &super::review_overdue::LINT,
    &super::approval_missing::LINT,
    &super::review_date_missing::LINT,
    &super::review_interval_long::LINT,
    &super::rows_all_alike::LINT,
];
