//! Running cases: every question asked, every difference reported.

use std::collections::BTreeMap;

use super::answer::{Findings, ask};
use super::compare::{Difference, why};
use super::coverage::Tally;
use super::expected::Place;
use super::question::Question;
use super::{Cases, CasesReport};
use crate::diagnostic::{Code, Diagnostic};
use crate::lint::Check;
use crate::policy::Policy;

impl Cases {
    /// Asks a policy every question of the cases.
    ///
    /// The policy is the one they were written for or any other, such as the
    /// same one after an edit; a question with a word that it does not declare
    /// fails.
    #[must_use]
    pub fn run(&self, policy: &Policy) -> CasesReport {
        let mut findings = Findings::new();
        let asked = || self.cases.iter().flat_map(|case| &case.asked);
        for (question, _) in asked() {
            if let Question::Check(day) = question {
                findings
                    .entry(*day)
                    .or_insert_with(|| policy.check(&Check::new(*day)));
            }
        }
        let mut tally = Tally::of(policy);
        let mut failures = Failures::default();
        for case in &self.cases {
            let before = failures.found.len();
            for (question, expected) in &case.asked {
                let expected = case.expected.get(*expected).map_or(&[][..], Vec::as_slice);
                let answer = match ask(policy, &findings, question) {
                    Ok(answer) => answer,
                    Err(error) => {
                        let difference = Difference {
                            expected: "an answer".into(),
                            got: error.to_string(),
                        };
                        failures.note(&case.place, difference, question, None);
                        continue;
                    }
                };
                let differences: Vec<_> = expected
                    .iter()
                    .filter_map(|expected| Some((&expected.place, expected.compare(&answer)?)))
                    .collect();
                if differences.is_empty() {
                    tally.note(&answer, expected);
                }
                for (place, difference) in differences {
                    failures.note(place, difference, question, why(&answer));
                }
            }
            failures.cases += usize::from(failures.found.len() > before);
        }
        CasesReport {
            policy: self.policy.as_ref().into(),
            cases: self.cases.len(),
            questions: asked().count(),
            failed: failures.cases,
            failures: failures.into_diagnostics(),
            coverage: tally.into_coverage(),
        }
    }
}

/// What went wrong so far; the same difference at one place is one failure.
#[derive(Default)]
struct Failures<'c> {
    found: Vec<Failure<'c>>,
    known: BTreeMap<(&'c str, Difference), usize>,
    cases: usize,
}

struct Failure<'c> {
    place: &'c Place,
    difference: Difference,
    /// The first question with this difference.
    question: Question,
    more: usize,
    why: Option<String>,
}

impl<'c> Failures<'c> {
    fn note(
        &mut self,
        place: &'c Place,
        difference: Difference,
        question: &Question,
        why: Option<String>,
    ) {
        let key = (&*place.path, difference.clone());
        if let Some(known) = self.known.get(&key).and_then(|i| self.found.get_mut(*i)) {
            known.more += 1;
            return;
        }
        self.known.insert(key, self.found.len());
        self.found.push(Failure {
            place,
            difference,
            question: *question,
            more: 0,
            why,
        });
    }

    fn into_diagnostics(self) -> Vec<Diagnostic> {
        let found = self.found.into_iter();
        found.map(Failure::into_diagnostic).collect()
    }
}

impl Failure<'_> {
    fn into_diagnostic(self) -> Diagnostic {
        let Difference { expected, got } = &self.difference;
        let more = match self.more {
            0 => String::new(),
            1 => " (and so for 1 more question)".into(),
            more => format!(" (and so for {more} more questions)"),
        };
        let message = format!("{}: expected {expected}, got {got}{more}", self.question);
        Diagnostic::error(Code::CaseFails, &self.place.path, message)
            .at(self.place.span)
            .maybe_help(self.why)
    }
}
