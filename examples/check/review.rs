//! The review of one file: what was found, and what that comes to.

use online_safety_policy::Policy;
use online_safety_policy::diagnostic::Diagnostic;
use online_safety_policy::document::Positions;
use online_safety_policy::lint::{Check, Finding, Level};

use crate::load::{Loaded, Unusable};

/// Everything found in one file.
pub(crate) struct Review<'a> {
    pub(crate) name: &'a str,
    pub(crate) text: &'a str,
    pub(crate) policy: Result<&'a Policy, &'a Unusable>,
    /// Where everything stands in the text; nothing where the text cannot be scanned.
    pub(crate) positions: Option<Positions<'a>>,
    /// What lints found, in the order of their codes.
    pub(crate) findings: Vec<Finding<'a>>,
    /// What they found and a setting allows, of the file or of the command line.
    pub(crate) allowed: Vec<Finding<'a>>,
}

impl<'a> Review<'a> {
    pub(crate) fn of(loaded: &'a Loaded, check: &Check) -> Self {
        let policy = loaded.policy.as_deref();
        let found = policy.map_or_else(|_| Vec::new(), |policy| policy.check(check));
        let positions = Positions::of(&loaded.text).ok();
        let located = found.into_iter().map(|finding| match &positions {
            Some(positions) => finding.located(positions),
            None => finding,
        });
        let (allowed, findings) = located.partition(|finding| finding.level == Level::Allow);
        let mut review = Self {
            name: &loaded.name,
            text: &loaded.text,
            policy,
            positions,
            findings,
            allowed,
        };
        // A lint that is off unless somebody asks for it was allowed by nobody.
        let on = |finding: &Finding<'_>| finding.lint.level() != Level::Allow;
        review
            .allowed
            .retain(|finding| on(finding) || finding.setting.is_some());
        review
    }

    /// Why the file could not be read.
    pub(crate) fn unread(&self) -> Option<&'a str> {
        match self.policy {
            Err(Unusable::Unread(failure)) => Some(failure),
            _ => None,
        }
    }

    /// Why no policy can be made of the file.
    pub(crate) fn faults(&self) -> &'a [Diagnostic] {
        match self.policy {
            Err(Unusable::Faulty(error)) => error.diagnostics(),
            _ => &[],
        }
    }

    /// How many findings are at a level.
    pub(crate) fn count(&self, level: Level) -> usize {
        let at = |finding: &&Finding<'_>| finding.level == level;
        self.findings.iter().filter(at).count()
    }

    /// The exit code.
    pub(crate) fn code(&self) -> u8 {
        match self.policy {
            Err(_) => 2,
            Ok(_) => u8::from(self.count(Level::Deny) > 0),
        }
    }
}
