//! OSP090: a lint is switched off where it finds nothing.

use super::report::{Draft, Name, Report};
use super::view::{list, path};
use super::{Level, LintCode};

super::lint! {
    /// ## What it checks
    ///
    /// Whether every lint that the policy file sets to `allow` would find something
    /// without that, and every row that such a setting lists.
    ///
    /// ## Why it matters
    ///
    /// What was set right needs no excuse any more; and a setting that lingers will hide
    /// the next finding of its kind.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// lints:
    ///   rows-all-alike: { level: allow, reason: reviewed in 2025 }   # and the rows now differ
    /// ```
    ///
    /// ## Remedy
    ///
    /// Take the setting, or the row, out of the file.
    UnusedSuppression, Warn, printed, check
}

fn check(report: &mut Report<'_>) {
    let policy = report.policy;
    let as_of = report.as_of;
    let mut unused: Vec<(&str, Vec<&str>)> = Vec::new();
    for (setting, met) in policy.lints.iter().zip(report.met()) {
        let on_settings = [LintCode::UnusedSuppression, LintCode::ExpiredSuppression];
        if setting.level != Level::Allow
            || setting.is_expired(as_of)
            || on_settings.contains(&setting.lint)
        {
            continue;
        }
        let rows = setting
            .rows
            .iter()
            .zip(&met.rows)
            .filter(|(_, count)| **count == 0);
        let rows: Vec<&str> = rows.map(|(row, _)| &**row).collect();
        if !rows.is_empty() || setting.rows.is_empty() && met.whole == 0 {
            unused.push((&setting.key, rows));
        }
    }
    for (key, rows) in unused {
        let (at, of_rows) = match rows.as_slice() {
            [] => (path(["lints", key]), " and".to_owned()),
            _ => (
                path(["lints", key, "rows"]),
                format!(" for {}, where it", list(rows)),
            ),
        };
        let draft = Draft {
            path: at,
            message: format!("`{key}` is switched off{of_rows} finds nothing"),
            places: Vec::new(),
            help: "take it out of the file".into(),
            ..Draft::default()
        };
        let section = "lints";
        report.one(&[Name { section, name: key }], draft);
    }
}
