//! An answer that breaks a law.

use std::fmt;

use super::{Invariant, text};
use crate::answer::ask::Answer;
use crate::answer::decision::{Reason, ReasonKind};
use crate::answer::question::Question;
use crate::source::{Citation, Passage};
use crate::vocabulary::{getters, object};

/// An answer that is not as a law expects.
///
/// Its `Display` is one line: the law, the question in words, the answer, and
/// the places in the document on which that rests.
///
/// ```text
/// `phones-stay-at-home` does not hold: `personal-phones` by `pupil`: allowed (Devices and channels, line 42)
/// ```
#[derive(Clone, Debug)]
pub struct Violation<'p> {
    invariant: Invariant<'p>,
    question: Question,
    answer: Answer<'p>,
}

impl<'p> Violation<'p> {
    pub(super) fn new(invariant: Invariant<'p>, question: Question, answer: Answer<'p>) -> Self {
        Self {
            invariant,
            question,
            answer,
        }
    }

    getters! {
        /// The law.
        pub fn invariant(&self) -> Invariant<'p> { self.invariant }
        /// The question.
        pub fn question(&self) -> &Question { &self.question }
        /// The answer.
        pub fn answer(&self) -> &Answer<'p> { &self.answer }
        /// The rules on which the answer rests; none where the policy says nothing.
        pub fn reasons(&self) -> Vec<Reason<'p>> { self.answer.reasons() }
    }

    /// The places in the school's document on which the answer rests, each once.
    #[must_use]
    pub fn places(&self) -> Vec<Citation<'p>> {
        let mut places: Vec<Citation<'p>> = Vec::new();
        for reason in self.reasons() {
            let is_given = reason.source.at.is_some_and(|at| *at != Passage::NotGiven);
            if is_given && !places.contains(&reason.source) {
                places.push(reason.source);
            }
        }
        places
    }

    /// The question and its answer in words.
    pub(crate) fn in_words(&self) -> String {
        let question = text::question(self.invariant.policy, &self.question);
        format!("{question}: {}", text::answer(&self.answer))
    }

    /// The place in the policy file of what the answer rests on first of all; where it rests on
    /// nothing, of the row that would say something.
    pub(crate) fn path(&self) -> String {
        let reasons = self.reasons();
        // What follows is what breaks a law on what follows.
        let is_of_answer = |reason: &&Reason<'p>| match self.answer {
            Answer::Assessment(_) => matches!(
                reason.kind,
                ReasonKind::IncidentRow | ReasonKind::RepeatRow | ReasonKind::ResponseRule
            ),
            _ => true,
        };
        let reason = reasons.iter().find(is_of_answer).or(reasons.first());
        text::path_of(self.invariant.policy, reason, &self.question, &self.answer)
    }
}

impl fmt::Display for Violation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.invariant.name();
        write!(f, "`{name}` does not hold: {}", self.in_words())?;
        let places: Vec<String> = self.places().iter().map(ToString::to_string).collect();
        if places.is_empty() {
            return Ok(());
        }
        write!(f, " ({})", places.join("; "))
    }
}

object! {
    impl Violation<'_> as it {
        invariant: it.invariant.name(),
        question: it.question,
        answer_in_words: text::answer(&it.answer),
        places: it.places(),
    }
}
