//! What becomes of each lint's findings in one policy.

use jiff::civil::Date;

use crate::diagnostic::{Level, LintCode};

/// The setting of one lint, as the policy file gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LintSetting {
    pub(crate) lint: LintCode,
    /// The key in the file: the lint's id or its name.
    pub(crate) key: Box<str>,
    pub(crate) level: Level,
    pub(crate) reason: Option<Box<str>>,
    /// The rows, columns and rules for which it holds; none means everywhere.
    pub(crate) rows: Vec<Box<str>>,
    /// The last day on which it holds.
    pub(crate) until: Option<Date>,
}

impl LintSetting {
    /// Whether a row that a setting lists means something of this name in this
    /// part of the file: written alone, or after the part and a dot.
    pub(crate) fn names(row: &str, section: &str, name: &str) -> bool {
        let of_section = || row.strip_prefix(section)?.strip_prefix('.');
        row == name || of_section() == Some(name)
    }

    /// Whether its last day has passed.
    pub(crate) fn is_expired(&self, as_of: Date) -> bool {
        self.until.is_some_and(|until| until < as_of)
    }
}
