//! With which intents something was done, and after what, in words.

use strum::IntoEnumIterator as _;

use super::phrase::words::{history, list, word};
use crate::answer::past::Past;
use crate::vocabulary::Intent;

/// With which intents and after what; nothing where with any.
pub(crate) fn told(pasts: &[Past]) -> String {
    let cases: Vec<String> = pasts
        .iter()
        .map(past)
        .filter(|case| !case.is_empty())
        .collect();
    match cases.as_slice() {
        [] => String::new(),
        cases => format!(", {}", cases.join("; or ")),
    }
}

fn past(past: &Past) -> String {
    let intent = |intent: &Option<Intent>| match intent {
        None => "with an intent that is not known".to_owned(),
        Some(intent) => format!("if {}", word(*intent)),
    };
    let all = Intent::iter().count() + 1;
    let intents = match past.intents.len() {
        len if len + 1 == all && !past.intents.contains(&None) => {
            "once the intent is known".to_owned()
        }
        _ => list(past.intents.iter().map(intent), "or"),
    };
    let histories = list(past.histories.iter().copied().map(history), "or");
    let both = [intents, histories];
    let spoken: Vec<String> = both.into_iter().filter(|text| !text.is_empty()).collect();
    spoken.join(", ")
}
