//! Words on the command line: what a policy knows, or else what was probably meant.

use online_safety_policy::diagnostic::Quoted;
use online_safety_policy::vocabulary::{PupilIncident, Role, StaffIncident, Term, Word};
use online_safety_policy::{Incident, ListedWord, Policy, Subject, UnknownWord};

use super::output::Failure;
use super::source::{with_help, words};

/// Reads a word of a small vocabulary.
pub(crate) fn word<W: Word>(text: &str) -> Result<W, Failure> {
    text.parse().map_err(|_| {
        let message = format!("unknown {} {}", W::KIND, Quoted(text));
        with_help(message, text, words::<W>())
    })
}

/// A role that a policy knows.
pub(crate) fn role(policy: &Policy, text: &str) -> Result<Term<Role>, Failure> {
    policy
        .role(text)
        .map_err(|error| hint(&error, "roles", None))
}

/// A user action or a technology that it knows.
pub(crate) fn subject(policy: &Policy, text: &str) -> Result<Subject, Failure> {
    policy.subject(text).map_err(|error| {
        // Incidents and acts are easily taken for each other.
        if is_incident(text) {
            return format!("{error}; it is an incident: ask with `recommend`");
        }
        let listing = policy.listing();
        let listed = [listing.user_actions(), listing.technologies()].concat();
        hint(
            &error,
            "user-actions` and `what_if list technologies",
            alike(text, listed),
        )
    })
}

/// Whether a word is a standard incident of either table.
pub(crate) fn is_incident(text: &str) -> bool {
    text.parse::<PupilIncident>().is_ok() || text.parse::<StaffIncident>().is_ok()
}

/// An incident of the table that judges somebody.
pub(crate) fn incident(policy: &Policy, who: Term<Role>, text: &str) -> Result<Incident, Failure> {
    policy.incident(who, text).map_err(|error| {
        let elsewhere = if policy.subject(text).is_ok() {
            "something done, not an incident: ask with `classify` or `assess`"
        } else if text.parse::<PupilIncident>().is_ok() {
            "an incident by pupils"
        } else if text.parse::<StaffIncident>().is_ok() {
            "an incident by staff"
        } else {
            let listed = policy.listing().incidents(who).unwrap_or_default();
            return hint(&error, "incidents", alike(text, listed));
        };
        format!("{error}; it is {elsewhere}")
    })
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
fn hint(error: &UnknownWord, list: &str, alike: Option<String>) -> Failure {
    match (error.nearest(), alike) {
        (Some(_), _) => error.to_string(),
        (None, Some(alike)) => format!("{error}; {alike}"),
        (None, None) => format!("{error}; see `what_if list {list}`"),
    }
}
