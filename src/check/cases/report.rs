//! What came of running cases.

use std::fmt;

use serde::Serialize;

use super::Coverage;
use crate::diagnostic::Diagnostic;
use crate::vocabulary::getters;

/// What came of running cases: how much was asked, what differed, what was covered.
///
/// `Display` gives a line with the figures, a line for each failure, and then the
/// coverage.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CasesReport {
    pub(super) policy: String,
    #[serde(rename = "case_count")]
    pub(super) cases: usize,
    pub(super) questions: usize,
    pub(super) failed: usize,
    pub(super) failures: Vec<Diagnostic>,
    pub(super) coverage: Coverage,
}

impl CasesReport {
    getters! {
        /// The id of the policy that the cases are about.
        pub fn policy(&self) -> &str { &self.policy }
        /// How many cases there are.
        pub fn cases(&self) -> usize { self.cases }
        /// How many single questions were asked: a list in a case is one for each entry.
        pub fn questions(&self) -> usize { self.questions }
        /// How many cases failed.
        pub fn failed(&self) -> usize { self.failed }
        /// Whether every answer was as expected.
        pub fn passed(&self) -> bool { self.failures.is_empty() }
        /// Where an answer differed: what was expected, what came, and what that rests
        /// on, at its place in the cases file.
        /// [`Annotated`](crate::diagnostic::Annotated) shows them there.
        pub fn failures(&self) -> &[Diagnostic] { &self.failures }
        /// What of the policy the cases that did not fail have tried.
        pub fn coverage(&self) -> &Coverage { &self.coverage }
    }
}

impl fmt::Display for CasesReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: {} cases, {} questions, ",
            self.policy, self.cases, self.questions
        )?;
        match self.failed {
            0 => f.write_str("all as expected")?,
            failed => write!(f, "{failed} cases failed")?,
        }
        for failure in &self.failures {
            write!(f, "\n{failure}")?;
        }
        write!(f, "\n{}", self.coverage)
    }
}
