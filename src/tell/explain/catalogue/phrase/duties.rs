//! Phrases for duties: who, how strongly, how often, by when.

use jiff::civil::Date;

use super::Phrase;
use crate::answer::decision::{Due, ListedDuty};
use crate::tell::phrase::duties::{self, interval};
use crate::tell::phrase::people::doers;
use crate::tell::phrase::words;
use crate::vocabulary::Force;

/// `the online safety lead and staff`.
pub(in crate::tell::explain) fn who(duty: &ListedDuty<'_>) -> Phrase {
    Phrase(doers(duty.policy, &duty.who))
}

/// As in "staff must keep a log".
pub(in crate::tell::explain) fn must(force: Force) -> Phrase {
    let text = match force {
        Force::May => "may",
        Force::Advised => "are well advised to",
        Force::Should => "should",
        Force::Must => "must",
        Force::ShouldNot => "should not",
        Force::MustNot => "must not",
    };
    Phrase(text.to_owned())
}

/// `, once a term, after an incident`; empty where nothing is said of it.
pub(in crate::tell::explain) fn often(duty: &ListedDuty<'_>) -> Phrase {
    let every = duty.every.map(interval);
    let vaguely = duty.vaguely.map(words::word);
    let on = duty.trigger.iter().copied().map(words::word);
    let parts = every.into_iter().chain(vaguely).chain(on);
    Phrase(parts.map(|part| format!(", {part}")).collect())
}

/// `Overdue since the end of 30 November 2021`.
pub(in crate::tell::explain) fn standing(due: &Due<'_>) -> Phrase {
    Phrase(duties::standing(due.standing))
}

/// `, last done on 3 June 2026`; empty where nobody knows.
pub(in crate::tell::explain) fn last(due: &Due<'_>) -> Phrase {
    Phrase(duties::last(due.last_done))
}

/// `, and as far as is known this has been overdue since 30 November 2021`.
pub(in crate::tell::explain) fn overdue(by: Option<Date>) -> Phrase {
    Phrase(by.map_or_else(String::new, |by| {
        format!(
            "; as far as is known, it has not been done since it fell due on {}",
            duties::date(by)
        )
    }))
}
