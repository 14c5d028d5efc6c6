//! The order in which to act.

use online_safety_policy::document::{IncidentTableDocument, OwnWordDocument, PolicyDocument};
use online_safety_policy::vocabulary::{PupilResponse, StaffResponse};

use super::recommend::Followed;
use super::words::standard;

/// Every response once: what is required, then what is disputed, then what is
/// available; in each the urgent first, then by printed column, then as the
/// vocabulary lists them, own words after it by name.
pub(crate) fn in_order(
    document: &PolicyDocument,
    name: &str,
    table: &IncidentTableDocument,
    answer: &Followed,
) -> Vec<(String, String)> {
    let (own, mut vocabulary) = match name {
        "pupil-incidents" => (&document.own.pupil_responses, standard::<PupilResponse>()),
        _ => (&document.own.staff_responses, standard::<StaffResponse>()),
    };
    let mut own_words: Vec<String> = own.iter().map(|(word, _)| word.clone()).collect();
    own_words.sort();
    vocabulary.extend(own_words);
    let place = |list: &[String], word: &String| {
        let place = list.iter().position(|other| other == word);
        place.unwrap_or(list.len())
    };
    let modalities = [
        ("required", &answer.required),
        ("disputed", &answer.disputed),
        ("available", &answer.available),
    ];
    vocabulary.retain(|word| modalities.iter().any(|(_, words)| words.contains(word)));
    vocabulary.sort_by_cached_key(|word| {
        let column = place(&table.columns, word);
        (urgency(word, own), column)
    });
    let mut in_order: Vec<(String, String)> = Vec::new();
    for (modality, words) in modalities {
        for word in vocabulary.iter().filter(|word| words.contains(*word)) {
            if in_order.iter().all(|(listed, _)| listed != word) {
                in_order.push((word.clone(), modality.to_owned()));
            }
        }
    }
    in_order
}

/// How soon to act, from 0. An own response that does not say is due as its kind usually is.
fn urgency(word: &str, own: &[(String, OwnWordDocument)]) -> usize {
    let steps = ["at-once", "same-day", "afterwards"];
    let step = |urgency: &str| steps.iter().position(|step| *step == urgency).unwrap();
    if let Some((_, own)) = own.iter().find(|(name, _)| name == word) {
        return match (own.urgency.as_deref(), own.kind.as_deref()) {
            (Some(urgency), _) => step(urgency),
            (None, Some("sanction")) => step("afterwards"),
            (None, _) => step("same-day"),
        };
    }
    // The ranking of standard responses is the vocabulary's own.
    let pupil = word.parse::<PupilResponse>();
    let urgency = pupil
        .map(PupilResponse::urgency)
        .or_else(|_| word.parse().map(StaffResponse::urgency));
    step(&urgency.unwrap().to_string())
}
