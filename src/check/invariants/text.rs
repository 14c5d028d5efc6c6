//! Questions and answers of laws, on one line each and as data.

use strum::IntoEnumIterator as _;

use crate::answer::ask::Answer;
use crate::answer::decision::{Modality, Reason, ReasonKind, Recommendation};
use crate::answer::question::Question;
use crate::check::paths::path;
use crate::policy::circumstances::Circumstances;
use crate::policy::{Incident, Policy, Subject};
use crate::source::Table;
use crate::tell::phrase::verdicts;
use crate::tell::phrase::words::word;
use crate::vocabulary::{Fact, History, Intent, Term, Word as _};

/// `` `personal-phones` by `staff`, with place `classroom`, intent `deliberate`, as a `repeat` ``.
pub(super) fn question(policy: &Policy, question: &Question) -> String {
    let subject = question.subject();
    let incidents = question.incidents().iter().map(Incident::as_str);
    let what: Vec<&str> = subject
        .iter()
        .map(Subject::as_str)
        .chain(incidents)
        .collect();
    let mut text = format!("`{}`", what.join("`, `"));
    if let Some(role) = question.role() {
        text.push_str(&format!(" by `{role}`"));
    }
    if let Some(circumstances) = question.circumstances() {
        text.push_str(&known(policy, circumstances));
    }
    if let Some((intent, history)) = question.past() {
        text.push_str(&how(intent, history));
    }
    text
}

/// The facts that are known, with their values.
fn facts(policy: &Policy, circumstances: &Circumstances) -> Vec<(Term<Fact>, String)> {
    let band = policy.band(circumstances).map(usize::from);
    let known = circumstances
        .known()
        .filter_map(|(fact, word)| match fact.standard() {
            Some(Fact::Time) => Some((fact, policy.value_label(Fact::Time, band?))),
            Some(Fact::Group) => None,
            _ => Some((fact, word.into_owned())),
        });
    known.collect()
}

fn known(policy: &Policy, circumstances: &Circumstances) -> String {
    let facts = facts(policy, circumstances);
    let facts = facts
        .iter()
        .map(|(fact, value)| format!("{fact} `{value}`"));
    let facts: Vec<String> = facts.collect();
    if facts.is_empty() {
        String::new()
    } else {
        format!(", with {}", facts.join(", "))
    }
}

fn how(intent: Option<Intent>, history: History) -> String {
    let intent = intent.map_or_else(String::new, |intent| format!(", `{intent}`"));
    match history {
        History::FirstTime | History::Unknown => intent,
        _ => format!("{intent}, `{history}`"),
    }
}

/// `not allowed`, or `required: ...; available: ...`.
pub(super) fn answer(answer: &Answer<'_>) -> String {
    match answer {
        Answer::Classification(answer) => verdicts::decision(answer.policy, answer.decision()),
        Answer::Recommendation(answer) => following(answer),
        Answer::Assessment(answer) => {
            let resolution = word(answer.resolution());
            let following = following(answer.recommendation());
            format!("{resolution}, {following}")
        }
        // No law asks anything else.
        other => other.to_string(),
    }
}

fn following(answer: &Recommendation<'_>) -> String {
    let mut parts = Vec::new();
    for modality in Modality::iter() {
        let of_it = answer.responses();
        let ids = of_it.filter(|response| response.modality() == modality);
        let ids: Vec<String> = ids.map(|response| format!("`{}`", response.id())).collect();
        if !ids.is_empty() {
            parts.push(format!("{} {}", word(modality), ids.join(", ")));
        }
    }
    if parts.is_empty() {
        "nothing follows".to_owned()
    } else {
        parts.join("; ")
    }
}

/// The place of a reason in the policy file; without one, of the row that was asked about.
pub(super) fn path_of(
    policy: &Policy,
    reason: Option<&Reason<'_>>,
    question: &Question,
    answer: &Answer<'_>,
) -> String {
    let subject = question.subject();
    let slot = subject.and_then(|subject| policy.subject_slot(&subject));
    let levels = slot.map_or(Table::UserActions, |slot| policy.table_of(slot));
    let judged = answer.recommendation().and_then(Recommendation::table);
    let incidents = judged.map_or(Table::PupilIncidents, |(_, of)| of.table);
    let asked = subject.as_ref().map(Subject::as_str);
    let asked = asked.or(question.incidents().first().map(Incident::as_str));
    let row = reason.map_or(asked.unwrap_or_default(), |reason| reason.rule);
    let keys = match reason.map(|reason| reason.kind) {
        Some(ReasonKind::Rule | ReasonKind::Case) => vec!["rules", row],
        Some(ReasonKind::Scope) => vec!["scope"],
        Some(ReasonKind::ResponseRule) => vec!["response-rules", row],
        Some(ReasonKind::LadderStep) => vec!["ladders", row],
        Some(ReasonKind::Mapping) => vec!["mapping", row],
        Some(ReasonKind::IncidentRow | ReasonKind::RepeatRow) => {
            vec![incidents.as_str(), "rows", row]
        }
        None if subject.is_none() => vec![incidents.as_str(), "rows", row],
        Some(ReasonKind::Cell) | None => vec![levels.as_str(), "rows", row],
    };
    path(keys)
}
