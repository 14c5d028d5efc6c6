//! Running cases: every question asked, every difference reported.

use std::collections::{BTreeMap, BTreeSet};

use super::answer::{Findings, ask};
use super::compare::{Difference, why};
use super::coverage::Tally;
use super::expected::Place;
use super::question::Asked;
use super::{Case, Cases, CasesReport};
use crate::diagnostic::{Code, Diagnostic};
use crate::policy::Policy;

impl Cases {
    /// Asks a policy every question of the cases.
    ///
    /// The policy is the one they were written for or any other, such as the
    /// same one after an edit; a question with a word that it does not declare
    /// fails.
    #[must_use]
    pub fn run(&self, policy: &Policy) -> CasesReport {
        let findings = self.findings(policy);
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
            questions: self.asked().count(),
            failed: failures.cases,
            failures: failures.into_diagnostics(),
            coverage: tally.into_coverage(),
        }
    }

    /// Whether every answer of a policy is as expected.
    ///
    /// It stops at the first that is not: [`Cases::run`] says which ones are not,
    /// and what was covered.
    #[must_use]
    pub fn hold(&self, policy: &Policy) -> bool {
        let findings = self.findings(policy);
        self.cases.iter().all(|case| case.holds(policy, &findings))
    }

    /// What lints find on each day that a question names.
    pub(in crate::check) fn findings<'p>(&self, policy: &'p Policy) -> Findings<'p> {
        Findings::of(policy, self.asked())
    }

    fn asked(&self) -> impl Iterator<Item = &Asked> {
        let asked = self.cases.iter().flat_map(|case| &case.asked);
        asked.map(|(question, _)| question)
    }
}

impl Case {
    /// Whether every answer is as expected.
    pub(in crate::check) fn holds(&self, policy: &Policy, findings: &Findings<'_>) -> bool {
        self.asked.iter().all(|(question, number)| {
            let expected = self.expected.get(*number).into_iter().flatten();
            ask(policy, findings, question).is_ok_and(|answer| {
                let mut differences = expected.filter_map(|e| e.compare(&answer));
                differences.next().is_none()
            })
        })
    }

    /// The words of the policy that it asks about.
    pub(in crate::check) fn words(&self) -> BTreeSet<Box<str>> {
        let asked = self.asked.iter().map(|(question, _)| question.to_string());
        let mut words = BTreeSet::new();
        for text in asked {
            words.extend(text.split('`').skip(1).step_by(2).map(Box::from));
        }
        words
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
    question: Asked,
    more: usize,
    why: Option<String>,
}

impl<'c> Failures<'c> {
    fn note(
        &mut self,
        place: &'c Place,
        difference: Difference,
        question: &Asked,
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
            question: question.clone(),
            more: 0,
            why,
        });
    }

    /// In the order of the file.
    fn into_diagnostics(mut self) -> Vec<Diagnostic> {
        let offset = |failure: &Failure<'_>| failure.place.span.map(|span| span.start.offset);
        self.found.sort_by_key(offset);
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
