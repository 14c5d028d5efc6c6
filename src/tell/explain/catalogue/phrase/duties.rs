//! Phrases for duties: who, how strongly, how often, by when.

use jiff::civil::Date;

use super::Phrase;
use super::names::doers;
use crate::answer::decision::ListedDuty;
use crate::tell::phrase::words::lower;
use crate::vocabulary::{Force, Interval, Word as _};

/// `the online safety lead and staff`.
pub(in crate::tell::explain) fn who(duty: &ListedDuty<'_>) -> Phrase {
    doers(duty.policy, &duty.who)
}

/// What is to be done, as the file words it.
pub(in crate::tell::explain) fn what(duty: &ListedDuty<'_>) -> Phrase {
    Phrase(duty.label.to_owned())
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
    let vaguely = duty.vaguely.map(|vaguely| lower(vaguely.label()));
    let on = duty.on.iter().map(|on| lower(on.label()));
    let parts = every.into_iter().chain(vaguely).chain(on);
    Phrase(parts.map(|part| format!(", {part}")).collect())
}

fn interval(interval: Interval) -> String {
    match interval {
        Interval::Term => "once a term".to_owned(),
        Interval::Month => "once a month".to_owned(),
        Interval::Year => "once a year".to_owned(),
        Interval::Days(days) => match days.get() {
            1 => "every day".to_owned(),
            7 => "once a week".to_owned(),
            days => format!("every {days} days"),
        },
        Interval::Minutes(minutes) => match minutes.get() {
            1 => "after a minute".to_owned(),
            minutes => format!("after {minutes} minutes"),
        },
    }
}

/// `30 November 2021`.
pub(in crate::tell::explain) fn date(date: Date) -> Phrase {
    Phrase(date.strftime("%-d %B %Y").to_string())
}

/// `, last done on 3 June 2026`; empty where nobody knows.
pub(in crate::tell::explain) fn last(date: Option<Date>) -> Phrase {
    Phrase(date.map_or_else(String::new, |last| {
        format!(", last done on {}", self::date(last))
    }))
}

/// `, and as far as is known this has been overdue since 30 November 2021`.
pub(in crate::tell::explain) fn overdue(by: Option<Date>) -> Phrase {
    Phrase(by.map_or_else(String::new, |by| {
        format!(
            "; as far as is known, it has not been done since it fell due on {}",
            date(by)
        )
    }))
}
