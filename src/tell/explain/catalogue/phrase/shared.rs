//! Phrases that more than one reader is given.

use super::Phrase;
use super::names::responses;
use crate::answer::decision::{
    Classification, MappedIncident, Reading, Reason, Recommendation, ResponseList, slots,
};
use crate::policy::{Judge, Policy};
use crate::source::Citation;
use crate::tell::phrase::contacts::Way;
use crate::tell::phrase::facts as fact;
use crate::tell::phrase::incidents;
use crate::tell::phrase::people::people;
use crate::tell::phrase::places::{self, noted};
use crate::tell::phrase::scope;
use crate::tell::phrase::verdicts::clause;
use crate::tell::phrase::words::{self, upper};
use crate::vocabulary::outcome::Decision;
use crate::vocabulary::{Fact, Intent, Word};

/// `“Online gambling”`.
pub(in crate::tell::explain) fn act(of: &Classification<'_>) -> Phrase {
    let label = of.policy.subject_label(usize::from(of.subject));
    Phrase(format!("“{label}”"))
}

/// What the policy's scope has to do with it; nothing where it is not in question.
pub(in crate::tell::explain) fn scope(
    of: &Classification<'_>,
    with_places: bool,
) -> Option<Phrase> {
    scope::scope(of, with_places).map(Phrase)
}

/// What is told as it is written: a label, a remark, a title.
pub(in crate::tell::explain) fn written(text: &str) -> Phrase {
    Phrase(text.to_owned())
}

/// A number.
pub(in crate::tell::explain) fn number(number: usize) -> Phrase {
    Phrase(number.to_string())
}

/// A standard word: `grooming of a child`.
pub(in crate::tell::explain) fn word(word: impl Word) -> Phrase {
    Phrase(words::word(word))
}

/// The same in quotes: `“Grooming of a child”`.
pub(in crate::tell::explain) fn quoted(word: impl Word) -> Phrase {
    Phrase(format!("“{}”", word.label()))
}

/// Standard words, any of them: `allowed or not allowed`.
pub(in crate::tell::explain) fn any<W: Word>(words: impl IntoIterator<Item = W>) -> Phrase {
    Phrase(words::any(words))
}

/// The verdicts of a reading, and of which groups it speaks: `not allowed for “Year 6”`.
pub(in crate::tell::explain) fn verdicts<W: Word>(
    reading: &Reading<'_>,
    verdicts: impl IntoIterator<Item = W>,
) -> Phrase {
    let groups = words::quoted(reading.group_labels.iter().copied(), "and");
    let whose = match reading.group_labels.is_empty() {
        true => String::new(),
        false => format!(" for {groups}"),
    };
    Phrase(words::any(verdicts) + &whose)
}

/// The place of a rule, and whether another one holds in its place.
pub(in crate::tell::explain) fn basis(reason: &Reason<'_>) -> Phrase {
    let place = place(&reason.source, reason.note);
    match reason.replaced {
        true => Phrase(format!("{place}, in place of which another rule holds")),
        false => place,
    }
}

/// Standard words, one after another: `print it; look at it`.
pub(in crate::tell::explain) fn labels<W: Word>(words: impl IntoIterator<Item = W>) -> Phrase {
    Phrase(words::labels(words))
}

/// `pupils`.
pub(in crate::tell::explain) fn who(policy: &Policy, role: u16) -> Phrase {
    Phrase(people(policy, usize::from(role)))
}

/// `, in a classroom, on a break`; empty where nothing is known that matters.
pub(in crate::tell::explain) fn known(of: &Classification<'_>) -> Phrase {
    Phrase(fact::known(of.policy, of.facts(), of.asks()))
}

/// `In a classroom or off site`.
pub(in crate::tell::explain) fn values(
    of: &Classification<'_>,
    fact: Fact,
    values: &[usize],
) -> Phrase {
    Phrase(upper(&fact::values(of.policy, fact, values)))
}

/// `it is not allowed`.
pub(in crate::tell::explain) fn leads(policy: &Policy, decision: Decision) -> Phrase {
    Phrase(clause(policy, decision))
}

/// `, depending on the place`, for a reading that leaves facts open.
pub(in crate::tell::explain) fn waits(
    policy: &Policy,
    on: impl IntoIterator<Item = Fact>,
) -> Phrase {
    Phrase(match fact::nouns(policy, on).as_str() {
        "" => String::new(),
        on => format!(", depending on {on}"),
    })
}

/// `without a mark`: how a table lists that of which nothing is said.
pub(in crate::tell::explain) fn unmarked(text: Option<&str>) -> Phrase {
    Phrase(places::unmarked(text))
}

/// `Communications, line 231, row 3; note: a remark`, without brackets.
pub(in crate::tell::explain) fn place(source: &Citation<'_>, note: Option<&str>) -> Phrase {
    Phrase(noted(places::place(source), note))
}

/// Where the rules stand by which a matter goes one way.
pub(in crate::tell::explain) fn places(way: &Way<'_>) -> Phrase {
    Phrase(way.places())
}

/// `“Cyberbullying” and “Other misuse”`: the incidents asked about.
pub(in crate::tell::explain) fn asked(of: &Recommendation<'_>) -> Phrase {
    incidents(of, slots(of.asked))
}

/// Incidents by their numbers.
pub(in crate::tell::explain) fn incidents(
    of: &Recommendation<'_>,
    among: impl IntoIterator<Item = usize>,
) -> Phrase {
    Phrase(incidents::incidents(of, among))
}

/// One incident by its number or its word.
pub(in crate::tell::explain) fn incident(of: &Recommendation<'_>, slot: usize) -> Phrase {
    incidents(of, [slot])
}

/// An incident by its word.
pub(in crate::tell::explain) fn incident_by_id(of: &Recommendation<'_>, id: &str) -> Phrase {
    let judge = of.words.unwrap_or(Judge::OTHERS);
    incidents(of, of.policy.incident_ids(judge).position(|of| of == id))
}

/// `“Careless use of personal data” (if careless)`, with what it waits for.
pub(in crate::tell::explain) fn mapped<'p>(
    intent: Option<Intent>,
    among: impl Iterator<Item = MappedIncident<'p>>,
    last: &str,
) -> Phrase {
    Phrase(incidents::mapped(intent, among, last))
}

/// `, when careless, and when it has happened before`; empty where nothing is said.
pub(in crate::tell::explain) fn past(of: &Recommendation<'_>) -> Phrase {
    let intent = of
        .intent
        .map(|intent| format!(", when {}", words::word(intent)));
    let before = of.history.is_repeat().then_some(of.history);
    let before = before.map(|history| format!(", {}", words::history(history)));
    Phrase(intent.into_iter().chain(before).collect())
}

/// What a reading of a row requires; `nothing` for none.
pub(in crate::tell::explain) fn responses_or_none(list: &ResponseList<'_>) -> Phrase {
    if list.is_empty() {
        return Phrase("nothing".to_owned());
    }
    responses(list.table.responses_in(list.bits))
}
