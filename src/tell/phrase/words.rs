//! Lists, labels and standard words in a sentence.

use crate::policy::Response;
use crate::vocabulary::{History, ResponseKind, Word};

/// `a`, `a and b`, `a, b and c`; with "or" likewise.
pub(crate) fn list<S: AsRef<str>>(parts: impl IntoIterator<Item = S>, last: &str) -> String {
    let parts: Vec<S> = parts.into_iter().collect();
    let mut text = String::new();
    for (i, part) in parts.iter().enumerate() {
        let left = parts.len() - i;
        if i > 0 && left == 1 {
            text.push(' ');
            text.push_str(last);
            text.push(' ');
        } else if i > 0 {
            text.push_str(", ");
        }
        text.push_str(part.as_ref());
    }
    text
}

/// A standard label inside a sentence; names in capitals stay as they are.
pub(crate) fn lower(label: &str) -> String {
    let mut chars = label.chars();
    match (chars.next(), chars.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() || second == ' ' => {
            first.to_lowercase().chain(chars).collect()
        }
        _ => label.to_owned(),
    }
}

/// A sentence's first letter.
pub(crate) fn upper(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next();
    first
        .into_iter()
        .flat_map(char::to_uppercase)
        .chain(chars)
        .collect()
}

/// A standard word inside a sentence.
pub(crate) fn word(word: impl Word) -> String {
    lower(word.label())
}

/// Standard words inside a sentence, any of them: `allowed or not allowed`.
pub(crate) fn any<W: Word>(words: impl IntoIterator<Item = W>) -> String {
    list(words.into_iter().map(word), "or")
}

/// Standard words inside a sentence, one after another.
pub(crate) fn labels<W: Word>(words: impl IntoIterator<Item = W>) -> String {
    let labels: Vec<String> = words.into_iter().map(word).collect();
    labels.join("; ")
}

/// What must be kept to, behind what it goes with; nothing for nothing.
pub(crate) fn to_be_kept<W: Word>(provisos: impl IntoIterator<Item = W>) -> String {
    match labels(provisos).as_str() {
        "" => String::new(),
        kept => format!("; to be kept to: {kept}"),
    }
}

/// `“Cyberbullying” and “Other misuse”`.
pub(crate) fn quoted<S: AsRef<str>>(labels: impl IntoIterator<Item = S>, last: &str) -> String {
    let quoted = labels.into_iter();
    list(quoted.map(|label| format!("“{}”", label.as_ref())), last)
}

/// A response inside a sentence; a school's own label as the school writes it.
pub(crate) fn response(response: &Response) -> String {
    let label = match response.in_school_words {
        true => response.label.to_string(),
        false => lower(&response.label),
    };
    label + meant(response)
}

/// Behind a response: that it is no punishment, where the school says so.
pub(crate) const fn meant(response: &Response) -> &'static str {
    match response.kind {
        ResponseKind::Protection => " (to protect, not to punish)",
        ResponseKind::Referral
        | ResponseKind::Notification
        | ResponseKind::Sanction
        | ResponseKind::Logging => "",
    }
}

/// What went before, as when something follows.
pub(crate) const fn history(history: History) -> &'static str {
    match history {
        History::FirstTime => "the first time",
        History::Repeat => "when it has happened before",
        History::RepeatAfterWarning => {
            "when it has happened before and a warning or sanction was given"
        }
    }
}
