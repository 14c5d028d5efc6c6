//! A line as a question: its words, as the policies that judge it know them.

use super::fault::Fault;
use super::row::Row;
use super::side::Side;
use super::words::{FaultKind, Key};
use crate::answer::question::{Asks, Question};
use crate::answer::read::{Manner, read as read_words};
use crate::answer::words::{WordError, WordFault};

/// The questions of which the answers can be counted.
const COUNTED: [Asks; 3] = [Asks::Classify, Asks::Recommend, Asks::Assess];

/// Reads a row in the words of all policies that judge it; or everything that is wrong with it.
pub(super) fn read(row: &Row<'_>, side: &Side<'_>) -> Result<Question, Vec<Fault>> {
    let manner = Manner {
        policies: side.policies(),
        names: side.names(),
        asks: &COUNTED,
        // A log has one set of columns for all its lines.
        strict: false,
        refused: false,
    };
    let texts = |field: &'static str| match Key::named(field) {
        Some(key) => row.get(key),
        None => Ok(None),
    };
    let question = read_words(manner, &texts);
    let faults = |errors: Vec<WordError>| errors.into_iter().map(Fault::from).collect::<Vec<_>>();
    question.map_err(faults)
}

impl From<WordError> for Fault {
    fn from(error: WordError) -> Self {
        let kind = match error.kind {
            WordFault::Unreadable => FaultKind::Unreadable,
            WordFault::UnknownWord => FaultKind::UnknownWord,
            WordFault::MissingWord => FaultKind::MissingWord,
            WordFault::NotAskable => FaultKind::NotAskable,
        };
        Self {
            column: error.field,
            ..Self::new(kind, error.message)
        }
    }
}
