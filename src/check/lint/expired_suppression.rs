//! OSP091: a lint was switched off until a day that has passed.

use super::Level;
use super::report::{Draft, Name, Report};
use super::view::path;

super::lint! {
    /// ## What it checks
    ///
    /// Whether the last day of a setting that switches a lint off, `until`, has passed as
    /// of the day the caller gives. The setting then holds no longer.
    ///
    /// ## Why it matters
    ///
    /// Somebody promised to look again by that day.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// lints:
    ///   review-overdue: { level: allow, until: "2026-07-31", reason: governors meet in July }
    /// ```
    ///
    /// ## Remedy
    ///
    /// Set right what the lint finds, or decide again and give a new day.
    ExpiredSuppression, Warn, printed, check
}

fn check(report: &mut Report<'_>) {
    let policy = report.policy;
    for setting in &policy.lints {
        let Some(until) = setting.until.filter(|_| setting.is_expired(report.as_of)) else {
            continue;
        };
        if setting.level != Level::Allow {
            continue;
        }
        let key = &*setting.key;
        let draft = Draft {
            path: path(["lints", key, "until"]),
            message: format!("`{key}` was switched off until {until}, which has passed"),
            places: Vec::new(),
            help: "set right what it finds, or decide again and give a new day".into(),
            ..Draft::default()
        };
        let section = "lints";
        report.one(&[Name { section, name: key }], draft);
    }
}
