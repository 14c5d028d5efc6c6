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
    table: Option<&IncidentTableDocument>,
    answer: &Followed,
) -> Vec<(String, String)> {
    let (own, kinds, mut vocabulary) = match name {
        "pupil-incidents" => (
            &document.own.pupil_responses,
            &document.response_kinds.pupil_responses,
            standard::<PupilResponse>(),
        ),
        _ => (
            &document.own.staff_responses,
            &document.response_kinds.staff_responses,
            standard::<StaffResponse>(),
        ),
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
        ("one-of", &answer.choices),
        ("disputed", &answer.disputed),
        ("depends", &answer.depending),
        ("available", &answer.available),
    ];
    vocabulary.retain(|word| modalities.iter().any(|(_, words)| words.contains(word)));
    vocabulary.sort_by_cached_key(|word| {
        let columns = table.map_or(&[][..], |table| &table.columns);
        let column = place(columns, word);
        (urgency(word, own, kinds), column)
    });
    let mut in_order: Vec<(String, String)> = Vec::new();
    for (modality, words) in modalities {
        for word in vocabulary.iter().filter(|word| words.contains(*word)) {
            if in_order.iter().all(|(listed, _)| listed != word) {
                in_order.push((
                    word.clone(),
                    format!("{modality} {}", kind(word, own, kinds)),
                ));
            }
        }
    }
    in_order
}

/// What it does: as the file says, or else as the vocabulary does.
fn kind(word: &str, own: &[(String, OwnWordDocument)], kinds: &[(String, String)]) -> String {
    let own = own.iter().find(|(name, _)| name == word);
    let said = own.and_then(|(_, own)| own.kind.clone());
    let said = said.or_else(|| {
        let said = kinds.iter().find(|(name, _)| name == word);
        said.map(|(_, kind)| kind.clone())
    });
    said.unwrap_or_else(|| {
        let pupil = word.parse().map(PupilResponse::kind);
        let usual = pupil.or_else(|_| word.parse().map(StaffResponse::kind));
        usual.unwrap().to_string()
    })
}

/// How soon to act, from 0. An own response that does not say is due as its kind usually is, and so
/// is a standard one that is of another kind here, unless it cannot wait.
fn urgency(word: &str, own: &[(String, OwnWordDocument)], kinds: &[(String, String)]) -> usize {
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
    let urgency = step(&urgency.unwrap().to_string());
    match kinds.iter().find(|(name, _)| name == word) {
        Some((_, kind)) if urgency > step("at-once") => match kind.as_str() {
            "sanction" => step("afterwards"),
            _ => step("same-day"),
        },
        _ => urgency,
    }
}
