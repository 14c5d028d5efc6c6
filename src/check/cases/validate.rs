//! Validation: a document becomes cases, or a list of everything that is wrong with it.

mod contradictions;
mod expect;
mod given;
mod grid;
mod known;
mod questions;
mod shape;

use strum::IntoEnumIterator as _;

use super::Case;
use super::expected::{Because, Expectation, Expected, Place};
use super::question::Verb;
use crate::diagnostic::{Code, Quoted};
use crate::document::{AboutDocument, AskedDocument, CasesDocument};
use crate::policy::Policy;
use crate::source::PassageKind;
use crate::vocabulary::Word as _;
use crate::yaml::{At, Reader};
use known::{Known, among};
use questions::Questions;

/// The most questions that a file may ask, and the most things it may expect of
/// all answers together.
const MOST_QUESTIONS: usize = 20_000;
const MOST_EXPECTED: usize = 200_000;

/// Checks a document against a policy; what it finds goes to the reader.
///
/// The cases are only to be used if the reader holds no fault afterwards.
pub(super) fn validate(
    document: &CasesDocument,
    policy: &Policy,
    reader: &Reader<'_>,
) -> Vec<Case> {
    let is_other = document.policy != policy.id() && !document.policy.is_empty();
    if is_other {
        let message = format!(
            "these cases are about {}, not {}",
            Quoted(&document.policy),
            Quoted(policy.id())
        );
        let help = Some("run them against the policy that they were written for".into());
        reader.at("policy").fault(Code::OtherPolicy, message, help);
        // Its words may all be others.
        return Vec::new();
    }
    if let Some(places) = &document.places {
        let kinds = PassageKind::iter().map(PassageKind::as_str);
        among(PassageKind::KIND, places, kinds, reader.at("places"));
    }
    let at = reader.at("cases");
    if document.cases.is_empty() && !reader.root().is_at_fault() {
        let help = Some("write at least one case".into());
        at.fault_at_key(Code::EmptyValue, "no cases", help);
    }
    let mut checker = Checker {
        known: Known::of(policy),
        room: MOST_QUESTIONS,
        expected: MOST_EXPECTED,
    };
    let cases: Vec<Case> = document
        .cases
        .iter()
        .map(|(name, asked)| checker.case(name, asked, at.key(name)))
        .collect();
    contradictions::check(&cases, reader);
    cases
}

/// What all cases are checked against.
struct Checker<'p> {
    known: Known<'p>,
    /// How many more questions the file may ask.
    room: usize,
    /// How much more it may expect of all answers together.
    expected: usize,
}

impl Checker<'_> {
    fn case(&mut self, name: &str, asked: &AskedDocument, at: At<'_>) -> Case {
        let mut case = Case {
            name: name.into(),
            place: place(at),
            expected: Vec::new(),
            asked: Vec::new(),
        };
        if at.is_full() {
            return case;
        }
        let Some(verb) = shape::verb(asked, at) else {
            return case;
        };
        shape::check(asked, verb, at);
        let places = self.places(asked, at);
        let questions = Questions::read(verb, asked, &self.known, at);
        if let Some(AboutDocument::Grid(grid)) = shape::about(asked, verb) {
            let mut rows = grid::Grid {
                checker: self,
                questions: &questions,
                places: &places,
                case: &mut case,
            };
            rows.read(verb == Verb::Recommend, grid, at);
            return case;
        }
        let mut expected = match &asked.expect {
            Some(expect) if verb != Verb::Check => {
                let judges = questions.judges(self.known.policy);
                expect::read(expect, verb, &judges, &self.known, at.key("expect"))
            }
            _ => Vec::new(),
        };
        expected.extend(places);
        expected.extend(questions.findings(&self.known, at));
        self.ask(&mut case, expected, at, |room| questions.all(room));
        case
    }

    /// Adds questions that share what is expected, as far as there is room.
    fn ask(
        &mut self,
        case: &mut Case,
        expected: Vec<Expectation>,
        at: At<'_>,
        all: impl FnOnce(usize) -> Option<Vec<super::Asked>>,
    ) {
        let room = self.room.min(self.expected / expected.len().max(1));
        let Some(questions) = all(room) else {
            // Said once, however many cases follow.
            if self.room > 0 {
                let message = format!(
                    "more than {MOST_QUESTIONS} questions, or {MOST_EXPECTED} expectations, in one file"
                );
                let help = "lists multiply: ask of fewer, or share the cases out among files";
                at.fault_at_key(Code::TooMany, message, Some(help.into()));
            }
            self.room = 0;
            return;
        };
        self.room -= questions.len();
        self.expected -= questions.len() * expected.len();
        let number = case.expected.len();
        case.expected.push(expected);
        case.asked
            .extend(questions.into_iter().map(|question| (question, number)));
    }

    /// What the place of a case expects: that the answer rests on each part of it.
    fn places(&self, asked: &AskedDocument, at: At<'_>) -> Vec<Expectation> {
        let Some(passage) = &asked.line else {
            return Vec::new();
        };
        let at = at.key(passage.key("line", "at"));
        let parts = passage.parts().into_iter();
        parts
            .map(|part| {
                self.known.passage(&part, at);
                Expectation {
                    what: Expected::Because(Because::At(part)),
                    place: place(at),
                }
            })
            .collect()
    }
}

/// Where a value stands, for findings that come later.
fn place(at: At<'_>) -> Place {
    Place {
        path: at.path.to_string().into(),
        span: at.value_span(),
    }
}
