//! Somebody did this: which incidents does it amount to, and what follows?

use std::collections::BTreeSet;

use online_safety_policy::document::{MappedIncidentDocument, PolicyDocument};
use online_safety_policy::vocabulary::Intent;

use super::classify::{Act, Answer};
use super::mapping::{mapped, words_of_act};
use super::recommend::{Followed, recommend};
use super::scope::WITHIN;
use super::situation::{Situation, completions, holds, mentioned, settled};
use super::words::standard;

/// The answer, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Assessed {
    pub(crate) classification: Answer,
    pub(crate) resolution: &'static str,
    /// The incidents it amounts to, in the order of the file.
    pub(crate) incidents: Vec<String>,
    /// The incidents it may amount to, and whether each applies; not asked where it was permitted.
    pub(crate) possible: Vec<(String, &'static str)>,
    pub(crate) recommendation: Followed,
}

/// Whether a mapped incident applies in every completion of what is known, in none, or in some.
fn applies(
    document: &PolicyDocument,
    mapped: &MappedIncidentDocument,
    known: &Situation,
    intent: Option<&str>,
) -> &'static str {
    let facts = mentioned(&mapped.when, &mapped.unless);
    let intents = match intent {
        Some(intent) => vec![intent.to_owned()],
        None => standard::<Intent>(),
    };
    let mut answers = BTreeSet::new();
    for situation in completions(document, &facts, &settled(known)) {
        for intent in &intents {
            let meant = mapped.intent.is_empty() || mapped.intent.contains(intent);
            answers.insert(meant && holds(document, &mapped.when, &mapped.unless, &situation));
        }
    }
    match (answers.contains(&true), answers.contains(&false)) {
        (true, false) => "holds",
        (true, true) => "unknown",
        _ => "fails",
    }
}

/// Whether every completion and every reading permits it.
fn is_permitted(answer: &Answer) -> bool {
    let permits = |outcome: &String| ["allowed", "discouraged"].contains(&outcome.as_str());
    match answer {
        Answer::Decided(verdict) => permits(verdict),
        Answer::Silent => false,
        Answer::Unclear(verdicts) => verdicts.iter().all(permits),
        Answer::Depends { outcomes, .. } => outcomes.iter().all(permits),
    }
}

pub(crate) fn assess(
    document: &PolicyDocument,
    role: &str,
    subject: &str,
    act: &Act,
    known: &Situation,
    intent: Option<&str>,
    history: &str,
) -> Assessed {
    let classification = act.answer(document, known);
    let within = act.settled(document, known).get(WITHIN).cloned();
    let is_open = act.is_bounded() && within.is_none();
    let is_outside =
        act.is_bounded() && within.as_deref() == Some("no") && classification == Answer::Silent;
    let mut incidents = Vec::new();
    let mut possible = Vec::new();
    let words = words_of_act(document, role, subject);
    let mapped = mapped(document, role, subject);
    for mapped in mapped.iter().flatten() {
        let incident = mapped.incident.clone();
        match (
            mapped.fit.as_str(),
            applies(document, mapped, known, intent),
        ) {
            (_, "fails") => {}
            ("direct", "holds") if !is_open => incidents.push(incident),
            (_, state) => possible.push((incident, state)),
        }
    }
    let resolution = if is_permitted(&classification) {
        "no-incident"
    } else if is_outside {
        "outside-scope"
    } else if words.is_none() {
        "not-judged"
    } else if mapped.is_none() {
        "unmapped"
    } else if !incidents.is_empty() {
        "incidents"
    } else if !possible.is_empty() {
        "possible"
    } else {
        "uncovered"
    };
    if ["no-incident", "outside-scope"].contains(&resolution) {
        incidents.clear();
        possible.clear();
    }
    Assessed {
        recommendation: recommend(
            document,
            role,
            words.unwrap_or("staff-incidents"),
            &incidents,
            intent,
            history,
        ),
        classification,
        resolution,
        incidents,
        possible,
    }
}
