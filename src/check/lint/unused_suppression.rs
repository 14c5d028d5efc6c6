//! OSP090: a lint is switched off where it finds nothing.

use super::report::{Draft, Name, Report};
use super::view::{list, path};
use super::{Level, LintCode};
use crate::check::invariants::Invariant;

super::lint! {
    /// ## What it checks
    ///
    /// Whether every lint that the policy file sets to `allow` would find something
    /// without that, and every row that such a setting lists; and whether a default law
    /// that the file switches off would be broken.
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

/// The lints that look at the settings of the others.
pub(super) const ON_SETTINGS: [LintCode; 2] =
    [LintCode::UnusedSuppression, LintCode::ExpiredSuppression];

fn check(report: &mut Report<'_>) {
    let policy = report.policy;
    let as_of = report.as_of;
    let mut unused: Vec<(&str, Vec<&str>)> = Vec::new();
    for (setting, met) in policy.lints.iter().zip(report.met()) {
        if setting.level != Level::Allow
            || setting.is_expired(as_of)
            || ON_SETTINGS.contains(&setting.lint)
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
    let off = policy.invariants().filter(|law| !law.applies());
    for law in off.filter(Invariant::holds) {
        let (section, name) = ("invariants", law.name());
        let draft = Draft {
            path: path([section, name]),
            message: format!("`{name}` is switched off, and the policy holds it"),
            places: Vec::new(),
            help: "take it out of the file".into(),
            ..Draft::default()
        };
        report.one(&[Name { section, name }], draft);
    }
}
