//! What a lint's setting in a policy file means for a finding.

use jiff::civil::Date;

use crate::policy::LintSetting;

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
