//! Phrases that more than one reader is given.

use enumset::EnumSet;

use super::Phrase;
use super::facts::questions;
use super::names::responses;
use crate::answer::decision::{
    Classification, MappedIncident, Recommendation, ResponseList, slots,
};
use crate::policy::circumstances::Facts;
use crate::policy::{Judge, Policy};
use crate::source::Citation;
use crate::tell::phrase::facts::{known as known_of, value};
use crate::tell::phrase::words::{bracket, clause, list, lower, people, upper, verdict};
use crate::tell::text::incident_named;
use crate::vocabulary::outcome::Decision;
use crate::vocabulary::{Fact, History, Intent, Verdict, Word as _};

/// `“Online gambling”`.
pub(in crate::tell::explain) fn act(of: &Classification<'_>) -> Phrase {
    let label = of.policy.subject_label(usize::from(of.subject));
    Phrase(format!("“{label}”"))
}

/// A label as it stands.
pub(in crate::tell::explain) fn label(label: &str) -> Phrase {
    Phrase(label.to_owned())
}

/// `pupils`.
pub(in crate::tell::explain) fn who(policy: &Policy, role: u16) -> Phrase {
    Phrase(people(policy, usize::from(role)))
}

/// `, in a classroom, on a break`; empty where nothing is known that matters.
pub(in crate::tell::explain) fn known(of: &Classification<'_>) -> Phrase {
    let facts: &Facts = &of.facts;
    let known = known_of(of.policy, facts, of.entry.asks().collect());
    let comma = if known.is_empty() { "" } else { ", " };
    Phrase(format!("{comma}{known}"))
}

/// `In a classroom or off site`.
pub(in crate::tell::explain) fn values(
    of: &Classification<'_>,
    fact: Fact,
    values: &[usize],
) -> Phrase {
    let values = values.iter().map(|number| value(of.policy, fact, *number));
    Phrase(upper(&list(values, "or")))
}

/// `it is not allowed`.
pub(in crate::tell::explain) fn leads(decision: Decision) -> Phrase {
    Phrase(clause(decision))
}

/// `allowed or not allowed`.
pub(in crate::tell::explain) fn verdicts(verdicts: EnumSet<Verdict>) -> Phrase {
    Phrase(list(verdicts.iter().map(verdict), "or"))
}

/// `, depending on where it happens`, for a reading that leaves facts open.
pub(in crate::tell::explain) fn waits(on: EnumSet<Fact>) -> Phrase {
    if on.is_empty() {
        return Phrase(String::new());
    }
    Phrase(format!(", depending on {}", questions(on)))
}

/// `Communications, line 231, row 3; note: a remark`, without brackets.
pub(in crate::tell::explain) fn place(source: &Citation<'_>, note: Option<&str>) -> Phrase {
    let bracketed = bracket(source, note);
    let inside = bracketed.trim_start_matches('(').strip_suffix(')');
    Phrase(inside.unwrap_or(&bracketed).to_owned())
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
    let judge = of.words.unwrap_or(Judge::Staff);
    let labels = among
        .into_iter()
        .map(|slot| format!("“{}”", of.policy.incident_label(judge, slot)));
    Phrase(list(labels, "and"))
}

/// One incident by its number or its word.
pub(in crate::tell::explain) fn incident(of: &Recommendation<'_>, slot: usize) -> Phrase {
    incidents(of, [slot])
}

/// An incident by its word.
pub(in crate::tell::explain) fn incident_by_id(of: &Recommendation<'_>, id: &str) -> Phrase {
    let slot = match of.words.unwrap_or(Judge::Staff) {
        Judge::Pupils => of.policy.pupil_incidents.ids().position(|of| of == id),
        Judge::Staff => of.policy.staff_incidents.ids().position(|of| of == id),
    };
    incidents(of, slot)
}

/// `“Careless use of personal data” (if careless)`, with what it waits for.
pub(in crate::tell::explain) fn mapped<'p>(
    intent: Option<Intent>,
    among: impl Iterator<Item = MappedIncident<'p>>,
    last: &str,
) -> Phrase {
    Phrase(list(
        among.map(|mapped| incident_named(intent, &mapped)),
        last,
    ))
}

/// `, when careless, and when it has happened before`; empty where nothing is said.
pub(in crate::tell::explain) fn past(of: &Recommendation<'_>) -> Phrase {
    let mut text = of.intent.map_or_else(String::new, |intent| {
        format!(", when {}", lower(intent.label()))
    });
    text.push_str(match of.history {
        History::FirstTime => "",
        History::Repeat => ", when it has happened before",
        History::RepeatAfterWarning => {
            ", when it has happened before and a warning or sanction was given"
        }
    });
    Phrase(text)
}

/// `deliberate or careless`.
pub(in crate::tell::explain) fn intents(intents: impl IntoIterator<Item = Intent>) -> Phrase {
    Phrase(list(
        intents.into_iter().map(|intent| lower(intent.label())),
        "or",
    ))
}

/// What a reading of a row requires; `nothing` for none.
pub(in crate::tell::explain) fn responses_or_none(list: &ResponseList<'_>) -> Phrase {
    if list.is_empty() {
        return Phrase("nothing".to_owned());
    }
    responses(list.table.responses_in(list.bits))
}
