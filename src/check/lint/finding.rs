//! What a lint found.

use std::fmt;

use super::{Level, Lint};
use crate::diagnostic::{Label, Span};
use crate::source::Citation;
use crate::vocabulary::object;
use crate::yaml::Positions;

/// Something doubtful about a policy.
///
/// Its `Display` is one line:
///
/// ```text
/// warn[OSP046]: nothing is said about continued infringements at staff-incidents.rows; help: ...
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Finding<'p> {
    /// The lint that found it.
    pub lint: &'static Lint,
    /// How much it counts, after all settings.
    pub level: Level,
    /// What is doubtful: lower case, no full stop, words of the file in backticks.
    pub message: String,
    /// The place in the policy file, such as `pupil-incidents.rows.disrepute`.
    /// [`Positions`](crate::document::Positions) turns it into lines and columns.
    pub path: String,
    /// The place in the file's text; none until it is [`located`](Self::located),
    /// because a policy does not keep the text that it was loaded from.
    pub span: Option<Span>,
    /// Other places in the policy file that have to do with it, such as the cell
    /// that a sentence contradicts.
    pub labels: Vec<Label>,
    /// The places in the school's document; none where it has no such place.
    pub places: Vec<Citation<'p>>,
    /// The rows, columns or rules it is about, as a setting for them names them.
    pub about: Vec<&'p str>,
    /// What would put it right.
    pub help: String,
    /// What that is not the school's it rests on: a mapping or a ranking.
    pub rests_on: Option<&'static str>,
    /// Why the policy file gives it this level, where it does and says why.
    pub reason: Option<&'p str>,
    /// The key under `lints:` in the policy file that gives it this level, where one does.
    pub setting: Option<&'p str>,
}

impl Finding<'_> {
    /// Whether it rests on a mapping or ranking that the school never wrote.
    #[must_use]
    pub fn is_ours(&self) -> bool {
        self.rests_on.is_some()
    }

    /// The same finding with the lines and columns where it stands in the text that
    /// the policy was loaded from.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use online_safety_policy::{builtin::Builtin, document::Positions};
    /// use online_safety_policy::check::lint::Check;
    ///
    /// let text = Builtin::TelfordInfant2020.source();
    /// let positions = Positions::of(text)?;
    /// let findings = Builtin::TelfordInfant2020.policy().check(&Check::new(date(2026, 11, 22)));
    /// let overdue = findings[0].clone().located(&positions);
    /// assert_eq!(overdue.span.and_then(|span| span.of(text)), Some("review-due"));
    /// # Ok::<(), Vec<online_safety_policy::diagnostic::Diagnostic>>(())
    /// ```
    #[must_use]
    pub fn located(mut self, positions: &Positions<'_>) -> Self {
        self.span = positions.find(&self.path);
        for label in &mut self.labels {
            label.span = positions.find(&label.path);
        }
        self
    }
}

impl fmt::Display for Finding<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}[{}]: {}", self.level, self.lint.id(), self.message)?;
        if !self.path.is_empty() {
            write!(f, " at {}", self.path)?;
        }
        write!(f, "; help: {}", self.help)?;
        if let Some(ours) = self.rests_on {
            write!(f, "; not the school's: {ours}")?;
        }
        if let Some(reason) = self.reason {
            write!(f, "; {} because: {reason}", self.level)?;
        }
        Ok(())
    }
}

object! {
    impl Finding<'_> as it {
        id: it.lint.id(),
        name: it.lint.name(),
        lint_level: it.level,
        message: it.message,
        path: it.path,
        span: it.span,
        labels: it.labels,
        about: it.about,
        places: it.places,
        help: it.help,
        ours: it.is_ours(),
        relies_on: it.rests_on,
        reason: it.reason,
        setting: it.setting,
    }
}
