//! Words on the command line: what a policy knows, or else what was probably meant.

use std::io::Write as _;

use anstyle::Style;
use online_safety_policy::answer::ListedWord;
use online_safety_policy::diagnostic::{Quoted, several_lines};
use online_safety_policy::vocabulary::{
    Fact, PupilIncident, Role, StaffIncident, Suspicion, Term, UserAction, Word,
};
use online_safety_policy::{Policy, Question, UnknownWord, WordError};

use super::output::Failure;

/// The words of a question, by field.
pub(crate) type Fields = Vec<(&'static str, String)>;

/// Facts with their values as fields of a question: those that are no standard words are the policy's.
pub(crate) fn known<'f>(facts: impl IntoIterator<Item = (&'f str, &'f str)>) -> Fields {
    let (mut fields, mut own) = (Fields::new(), Vec::new());
    for (fact, value) in facts {
        match fact.parse::<Fact>() {
            Ok(fact) => fields.push((fact.as_str(), value.to_owned())),
            Err(_) => own.push(format!("{fact}={value}")),
        }
    }
    if !own.is_empty() {
        fields.push(("facts", own.join(" ")));
    }
    fields
}

/// Reads a question; or says of each word that is none what to do about it.
pub(crate) fn question(policy: &Policy, fields: &Fields) -> Result<Question, Failure> {
    let given = |name: &str| {
        let mut fields = fields.iter();
        fields
            .find(|(field, _)| *field == name)
            .map(|(_, text)| text.as_str())
    };
    let read = Question::read_as(policy, given).map_err(|errors| {
        let who = given("role").and_then(|who| policy.role(who).ok());
        let told = errors.all().iter().map(|error| told(policy, who, error));
        told.collect::<Vec<_>>().join("\n")
    });
    let (question, read_as) = read?;
    read_as.iter().for_each(|read| note(&read.to_string()));
    Ok(question)
}

/// Says beside an answer what its reader should know. Where it cannot be written, nothing is lost.
fn note(text: &str) {
    let bold = Style::new().bold();
    let text = several_lines(text);
    let _ = writeln!(anstream::stderr(), "{bold}note:{bold:#} {text}");
}

fn told(policy: &Policy, who: Option<Term<Role>>, error: &WordError) -> Failure {
    let Some(word) = error.unknown_word() else {
        return error.to_string();
    };
    match error.field() {
        Some("role") => hint(word, "roles", None),
        Some("subject") => no_subject(policy, word),
        Some("incidents") => no_incident(policy, who, word),
        Some("response") => no_response(policy, word),
        Some("suspicion") => no_suspicion(word),
        // It says of which of them the value is; that they are one field, nobody sees here.
        Some("facts") => error.to_string().replacen("facts: ", "", 1),
        _ => word.to_string(),
    }
}

/// Incidents and acts are easily taken for each other.
fn no_subject(policy: &Policy, error: &UnknownWord) -> Failure {
    if is_incident(error.word()) {
        return format!("{error}; it is an incident: ask with `recommend`");
    }
    let listing = policy.listing();
    let listed = [listing.user_actions(), listing.technologies()].concat();
    hint(
        error,
        "user-actions` and `what_if list technologies",
        alike(error.word(), listed),
    )
}

/// Whether a word is a standard incident of either table.
pub(crate) fn is_incident(text: &str) -> bool {
    text.parse::<PupilIncident>().is_ok() || text.parse::<StaffIncident>().is_ok()
}

fn no_incident(policy: &Policy, who: Option<Term<Role>>, error: &UnknownWord) -> Failure {
    let text = error.word();
    if error.help().is_none() && policy.subject(text).is_ok() {
        return format!(
            "{error}; it is something done, not an incident: ask with `classify` or `assess`"
        );
    }
    let listed = who.and_then(|who| policy.listing().incidents(who).ok());
    hint(error, "incidents", alike(text, listed.unwrap_or_default()))
}

pub(crate) fn no_response(policy: &Policy, error: &UnknownWord) -> Failure {
    let text = error.word();
    match error.help() {
        Some(_) => error.to_string(),
        None if policy.subject(text).is_ok() => {
            format!("{error}; it is something done: ask with `assess`")
        }
        None if is_incident(text) => format!("{error}; it is an incident: ask with `recommend`"),
        None => format!("{error}; see `what_if list responses`"),
    }
}

/// A word for something done or for an incident leads to the suspicion to ask about.
fn no_suspicion(error: &UnknownWord) -> Failure {
    let text = error.word();
    let act = text.parse::<UserAction>().map(Suspicion::from);
    let pupil = || text.parse::<PupilIncident>().map(Suspicion::from);
    let staff = || text.parse::<StaffIncident>().map(Suspicion::from);
    match act.or_else(|_| pupil()).or_else(|_| staff()) {
        Ok(meant) => {
            let unknown = format!("unknown {} {}", error.kind(), Quoted(text));
            format!("{unknown}; to suspect this is to suspect `{meant}`")
        }
        Err(_) => or_list(error, "suspicions"),
    }
}

/// What to do about an unknown word of a long vocabulary: take the one meant, or see the list.
pub(crate) fn or_list(error: &UnknownWord, list: &str) -> Failure {
    match error.candidates() {
        [_, ..] => error.to_string(),
        [] => {
            let unknown = format!("unknown {} {}", error.kind(), Quoted(error.word()));
            format!("{unknown}; see `what_if list {list}`")
        }
    }
}

/// The words that hold a text in their name or their label, if there are any and they are few:
/// who writes `phone` or `smart-watch` has read the policy, but not our list.
fn alike(text: &str, listed: Vec<ListedWord<'_>>) -> Option<String> {
    let letters = |text: &str| -> String {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    let text = letters(text);
    let holds = |word: &ListedWord<'_>| {
        [word.id, word.label]
            .iter()
            .any(|of| letters(of).contains(&text))
    };
    let found = listed.into_iter().filter(holds);
    let found: Vec<String> = found.map(|word| format!("`{}`", word.id)).collect();
    (text.len() >= 4 && (1..=4).contains(&found.len()))
        .then(|| format!("there are {}", found.join(", ")))
}

/// What to do about an unknown word: take the one meant, one that is alike, or see the list.
pub(crate) fn hint(error: &UnknownWord, list: &str, alike: Option<String>) -> Failure {
    match (error.help(), alike) {
        (Some(_), _) => error.to_string(),
        (None, Some(alike)) => format!("{error}; {alike}"),
        (None, None) => format!("{error}; see `what_if list {list}`"),
    }
}
