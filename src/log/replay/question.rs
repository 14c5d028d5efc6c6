//! A line as a question: its words, as the policies that judge it know them.

use super::fault::Fault;
use super::row::Row;
use super::side::Side;
use super::words::{FaultKind, Key, MOST_OWN};
use crate::answer::question::{Asks, Question};
use crate::answer::read::{Manner, ReadAs, own_fact, read as read_words};
use crate::answer::words::{WordError, WordFault};

/// The questions of which the answers can be counted.
const COUNTED: [Asks; 3] = [Asks::Classify, Asks::Recommend, Asks::Assess];

/// Reads a row in the words of all policies that judge it, with those that were written in another form;
/// or everything that is wrong with it.
pub(super) fn read(
    row: &Row<'_>,
    facts: &[String],
    side: &Side<'_>,
) -> Result<(Question, Vec<ReadAs>), Vec<Fault>> {
    let manner = Manner {
        policies: side.policies(),
        names: side.names(),
        asks: &COUNTED,
        // A log has one set of columns for all its lines.
        strict: false,
        loosely: true,
        refused: false,
    };
    let own = own(row, facts);
    let texts = |field: &'static str| match Key::named(field) {
        Some(Key::Facts) => own.as_deref().map_err(Clone::clone).map(Some),
        Some(key) => row.get(key),
        None => Ok(None),
    };
    let question = read_words(manner, &texts);
    let faults = |errors: Vec<WordError>| errors.into_iter().map(Fault::from).collect::<Vec<_>>();
    question.map_err(faults)
}

/// All that a row says of the facts that policies declare.
fn own(row: &Row<'_>, facts: &[String]) -> Result<String, WordError> {
    let mut own = row.get(Key::Facts)?.unwrap_or_default().to_owned();
    for (number, fact) in (0..).zip(facts).take(MOST_OWN) {
        if let Some(value) = row.get(Key::Own(number))? {
            own.push(' ');
            own.push_str(&own_fact(fact, value));
        }
    }
    Ok(own)
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
