//! Times of day as people say them.

use crate::time::{clock, minute_of};

const HOURS: [&str; 12] = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
];

const NOON: u16 = 12 * 60;

/// The times that a text may tell, as files write them, the likelier first: of two that a half of the
/// day would tell apart, the one in which schools are open.
pub(super) fn times(text: &str) -> Vec<String> {
    let text = text.trim().to_lowercase().replace(['-', '’', '\''], " ");
    let text = text.strip_prefix("at ").unwrap_or(&text).trim();
    if text.len() > 40 {
        return Vec::new();
    }
    let minutes = match text {
        "noon" | "midday" | "mid day" => vec![NOON],
        "midnight" => vec![0],
        _ => said(text).unwrap_or_default(),
    };
    minutes.into_iter().map(clock).collect()
}

fn said(text: &str) -> Option<Vec<u16>> {
    let halves = [("am", 0), ("a.m.", 0), ("pm", NOON), ("p.m.", NOON)];
    let half = halves
        .iter()
        .find_map(|(ending, half)| Some((text.strip_suffix(ending)?.trim_end(), *half)));
    let (text, half) = half.map_or((text, None), |(text, half)| (text, Some(half)));
    let dotted = text.replace('.', ":");
    if let Some(minute) = minute_of(dotted.as_bytes()) {
        return match half {
            None => Some(vec![minute]),
            Some(half) if (60..NOON + 60).contains(&minute) => Some(vec![minute % NOON + half]),
            Some(_) => None,
        };
    }
    let minute = in_words(text, half.is_some())? % NOON;
    let (morning, later) = (minute, minute + NOON);
    Some(match half {
        Some(half) => vec![minute + half],
        None if (7 * 60..NOON).contains(&morning) => vec![morning, later],
        None => vec![later, morning],
    })
}

/// `half past nine`, `ten o'clock`, `nine thirty`; an hour alone only where its half of the day is said.
fn in_words(text: &str, with_half: bool) -> Option<u16> {
    let words: Vec<&str> = text.split_whitespace().collect();
    match words.as_slice() {
        [hour] if with_half => Some(hour_of(hour)? * 60),
        [hour, "o", "clock"] | [hour, "oclock"] => Some(hour_of(hour)? * 60),
        ["half", "past", hour] | ["half", hour] | [hour, "thirty"] => {
            Some(hour_of(hour)? * 60 + 30)
        }
        [hour, "fifteen"] => Some(hour_of(hour)? * 60 + 15),
        [hour, "forty", "five"] => Some(hour_of(hour)? * 60 + 45),
        [some @ .., "past", hour] => Some(hour_of(hour)? * 60 + part(some)?),
        [some @ .., "to", hour] => Some((hour_of(hour)? + 12) * 60 - part(some)?),
        _ => None,
    }
}

/// The minutes before or after an hour.
fn part(words: &[&str]) -> Option<u16> {
    match words {
        ["quarter"] | ["a", "quarter"] => Some(15),
        ["twenty"] => Some(20),
        ["twenty", "five"] => Some(25),
        ["five"] => Some(5),
        ["ten"] => Some(10),
        _ => None,
    }
}

fn hour_of(text: &str) -> Option<u16> {
    let number = HOURS.iter().position(|hour| *hour == text);
    let number = number.and_then(|hour| u16::try_from(hour + 1).ok());
    let digits = text.len() <= 2 && text.bytes().all(|b| b.is_ascii_digit());
    let written = || {
        text.parse()
            .ok()
            .filter(|hour| digits && (1..=12).contains(hour))
    };
    number.or_else(written)
}
