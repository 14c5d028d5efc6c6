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
