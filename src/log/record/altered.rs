//! Which word of a record's question was changed, where its digest tells.

use serde_json::Value;
use strum::IntoEnumIterator as _;

use super::canonical::canonical;
use super::error::RecordMismatch;
use crate::policy::Policy;
use crate::source::digest::Hasher;
use crate::vocabulary::{History, Intent, Word as _};

/// The longest record, in bytes, in which a word is looked for.
const LONGEST: usize = 1 << 20;

/// Finds the word on which an answer may not turn, so that only the digest speaks against another: of
/// the intent, the history and each fact it tries all there are.
pub(super) fn word(whole: &Value, policy: &Policy) -> Option<RecordMismatch> {
    let digest = whole.get("digest")?.as_str()?;
    let question = whole.get("question")?;
    let mut rest = whole.clone();
    rest.as_object_mut()?.remove("digest");
    *rest.get_mut("question")? = Value::Null;
    let rest = canonical(&rest);
    let (before, after) = rest.split_once("\"question\":null")?;
    // Each word is tried with all of the record.
    if rest.len() + canonical(question).len() > LONGEST {
        return None;
    }
    let mut begun = Hasher::default();
    begun.text(before);
    begun.text("\"question\":");
    let is_sealed = |question: &Value| {
        let mut hasher = begun.clone();
        hasher.text(&canonical(question));
        hasher.text(after);
        hasher.finish().to_string() == digest
    };
    if is_sealed(question) {
        return None;
    }
    let intents = Intent::iter().map(|intent| Some(intent.as_str().to_owned()));
    let histories = History::iter().map(|history| Some(history.as_str().to_owned()));
    let facts = policy.all_facts().map(|fact| {
        let values = 0..policy.size(fact);
        let values = values.map(|value| Some(policy.value_label(fact, value)));
        let values = values.chain([None]).collect();
        (Some("circumstances"), policy.fact_id(fact), values)
    });
    let words = [
        (None, "intent", intents.chain([None]).collect()),
        (None, "history", histories.collect()),
    ];
    for (within, key, words) in words.into_iter().chain(facts) {
        let words: Vec<Option<String>> = words;
        for was in words {
            let mut other = question.clone();
            let place = match within {
                Some(within) => other.get_mut(within).and_then(Value::as_object_mut),
                None => other.as_object_mut().filter(|all| all.contains_key(key)),
            };
            let Some(place) = place else { break };
            match (&was, within) {
                // Facts that are not known are left out, all else is nothing.
                (None, Some(_)) => drop(place.remove(key)),
                (word, _) => drop(place.insert(key.to_owned(), word.clone().into())),
            }
            if is_sealed(&other) {
                let path = [Some("question"), within, Some(key)];
                let path: Vec<_> = path.into_iter().flatten().collect();
                let path = path.join(".");
                return Some(RecordMismatch::AlteredWord { path, was });
            }
        }
    }
    None
}
