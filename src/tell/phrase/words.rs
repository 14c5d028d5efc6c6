//! Lists, labels and standard words in a sentence.

use crate::answer::decision::RecommendedResponse;
use crate::policy::Response;
use crate::vocabulary::{History, Measure, ResponseKind, Word};

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

/// A response inside a sentence; a school's own label as the school writes it, unless it begins as ours
/// do.
pub(crate) fn response(response: &Response) -> String {
    let begins_as_ours = response.own.is_none() && verb(&response.label).is_some();
    let label = match response.in_school_words && !begins_as_ours {
        true => response.label.to_string(),
        false => lower(&response.label),
    };
    label + meant(response)
}

/// The verb with which our labels of responses say that something is passed on, if one begins with it.
pub(crate) fn verb(label: &str) -> Option<(&str, &str)> {
    let (verb, rest) = label.split_once(' ')?;
    let verbs = ["refer", "report", "handle"];
    let is_one = verbs.iter().any(|ours| verb.eq_ignore_ascii_case(ours));
    is_one.then_some((verb, rest))
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
pub(crate) fn history(history: History) -> String {
    match history {
        History::Unknown => "when nobody knows what went before".to_owned(),
        History::Repeat => "when it has happened before".to_owned(),
        History::RepeatAfterWarning => {
            "when it has happened before and a warning or sanction was given".to_owned()
        }
        counted => format!("the {}", word(counted)),
    }
}

/// What each time leads to, times of which the same is told together: `The second time`, `From the fifth
/// time on`.
pub(crate) fn by_time<T: PartialEq>(each: Vec<(History, T)>) -> Vec<(String, T)> {
    let mut told: Vec<(Vec<History>, T)> = Vec::new();
    let last = each.last().map(|(history, _)| *history);
    for (history, leads) in each {
        match told.last_mut().filter(|(_, known)| *known == leads) {
            Some((times, _)) => times.push(history),
            None => told.push((vec![history], leads)),
        }
    }
    let together = told.into_iter().map(|(times, leads)| {
        let label = match times.as_slice() {
            [first, .., end] if Some(*end) == last => format!("From {} on", history(*first)),
            times => upper(&list(times.iter().copied().map(history), "and")),
        };
        (label, leads)
    });
    together.collect()
}

/// What is due, with how long or how much it is: `confiscate the device (5 school days)`.
pub(crate) fn measured(name: String, response: &RecommendedResponse<'_>) -> String {
    for_so_long(name, &response.measures())
}

/// Something with how long or how much it is behind it, if that is stated.
pub(crate) fn for_so_long(name: String, measures: &[Measure]) -> String {
    match measures {
        [] => name,
        all => {
            let all = all.iter().map(ToString::to_string);
            format!("{name} ({})", list(all, "or"))
        }
    }
}
