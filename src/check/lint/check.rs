//! Checking a policy: as of which day, and with which levels.

use jiff::civil::Date;
use strum::IntoEnumIterator as _;

use super::report::Report;
use super::unused_suppression::ON_SETTINGS;
use super::{Finding, Level, Lint, LintCode, registry};
use crate::diagnostic::{Quoted, closest, meant};
use crate::policy::Policy;

/// How to check a policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    as_of: Date,
    levels: Vec<(LintCode, Level)>,
    allowed: bool,
    deny_warnings: bool,
}

impl Check {
    /// Checks as of a day, with every lint at the level that the policy file or
    /// the lint itself gives it.
    #[must_use]
    pub fn new(as_of: Date) -> Self {
        Self {
            as_of,
            levels: Vec::new(),
            allowed: false,
            deny_warnings: false,
        }
    }

    /// Gives a lint another level, whatever the policy file says of it as a
    /// whole; what the file says of single rows stays. The last call counts.
    #[must_use]
    pub fn level(mut self, lint: LintCode, level: Level) -> Self {
        self.levels.push((lint, level));
        self
    }

    /// The same for a lint by its id or its name.
    ///
    /// # Errors
    ///
    /// [`UnknownLint`] for a text that is neither: `OSP999`, `overdue-review`.
    pub fn level_by_name(self, lint: &str, level: Level) -> Result<Self, UnknownLint> {
        let code = LintCode::find(lint).ok_or_else(|| UnknownLint::new(lint))?;
        Ok(self.level(code, level))
    }

    /// Keeps findings that are allowed, for whoever reports what was switched off and why.
    #[must_use]
    pub fn with_allowed(mut self) -> Self {
        self.allowed = true;
        self
    }

    /// Denies what all other settings leave at warn, whoever set it; what they
    /// allow stays allowed.
    #[must_use]
    pub fn deny_warnings(mut self) -> Self {
        self.deny_warnings = true;
        self
    }

    /// The day as of which to check.
    #[must_use]
    pub fn as_of(&self) -> Date {
        self.as_of
    }

    pub(super) fn denies_warnings(&self) -> bool {
        self.deny_warnings
    }

    /// The level that the caller gave a lint.
    pub(super) fn level_of(&self, lint: &Lint) -> Option<Level> {
        let mut levels = self.levels.iter().rev();
        let found = levels.find(|(code, _)| *code == lint.code());
        found.map(|(_, level)| *level)
    }
}

impl Policy {
    /// Finds what is doubtful about the policy, in the order of the lints' codes
    /// and then of the paths.
    ///
    /// It looks at the policy alone; "today" is the caller's.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use online_safety_policy::builtin;
    /// use online_safety_policy::check::lint::{Check, Level, LintCode};
    ///
    /// let check = Check::new(date(2021, 1, 1)).level(LintCode::RowsAllAlike, Level::Deny);
    /// let findings = builtin::telford_infant_2020().check(&check);
    /// let alike = findings.iter().find(|f| f.level == Level::Deny).unwrap();
    /// assert_eq!(alike.message, "13 of 16 rows answer alike: `headteacher` only");
    /// assert_eq!(alike.path, "pupil-incidents.rows");
    /// ```
    #[must_use]
    pub fn check<'p>(&'p self, check: &Check) -> Vec<Finding<'p>> {
        let lints = registry::all();
        let Some(first) = lints.first() else {
            return Vec::new();
        };
        let mut report = Report::new(self, check, first);
        // Those on the settings themselves come last, when it is known which were met.
        let on_settings = |lint: &&&Lint| ON_SETTINGS.contains(&lint.code());
        for lint in lints.iter().filter(|lint| !on_settings(lint)) {
            report.run(lint);
        }
        for lint in lints.iter().filter(on_settings) {
            report.run(lint);
        }
        let mut findings = report.into_findings();
        findings.retain(|finding| check.allowed || finding.level != Level::Allow);
        // Findings of one lint at one place stay as the lint puts them.
        findings.sort_by(|a, b| {
            let (ours, theirs) = (a.lint.code(), b.lint.code());
            ours.cmp(&theirs).then_with(|| a.path.cmp(&b.path))
        });
        findings
    }
}

/// A text that names no lint.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown lint {}{}", Quoted(.written), .nearest.map(|lint| format!("; {}", meant(.written, lint))).unwrap_or_default())]
pub struct UnknownLint {
    written: String,
    nearest: Option<&'static str>,
}

impl UnknownLint {
    fn new(written: &str) -> Self {
        let names = LintCode::iter().map(<&'static str>::from);
        let ids = LintCode::iter().map(LintCode::id);
        Self {
            written: written.to_owned(),
            nearest: closest(written, names.chain(ids)),
        }
    }

    /// The nearest name or id there is.
    #[must_use]
    pub fn nearest(&self) -> Option<&'static str> {
        self.nearest
    }
}
