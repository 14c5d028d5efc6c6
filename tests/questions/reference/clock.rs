//! Times of the day, minute by minute.

use std::collections::BTreeSet;

use online_safety_policy::document::PolicyDocument;

const DAY: u32 = 24 * 60;

/// Minutes after midnight of `HH:MM`.
fn minute(text: &str) -> u32 {
    let (hours, minutes) = text.split_once(':').unwrap();
    hours.parse::<u32>().unwrap() * 60 + minutes.parse::<u32>().unwrap()
}

/// Whether a clock time is in a window: from its first minute up to but not including its last.
pub(crate) fn within(document: &PolicyDocument, window: &str, time: &str) -> bool {
    let (_, window) = document
        .times
        .iter()
        .find(|(name, _)| name == window)
        .unwrap();
    (minute(&window.from)..minute(&window.to)).contains(&minute(time))
}

/// Clock times of which at least one stands for any other.
pub(crate) fn telling_times(document: &PolicyDocument) -> Vec<String> {
    let mut minutes = BTreeSet::from([0, DAY - 1]);
    for (_, window) in &document.times {
        let (from, to) = (minute(&window.from), minute(&window.to));
        minutes.extend([from, to - 1, to, from.midpoint(to)]);
        minutes.extend(from.checked_sub(1));
    }
    minutes
        .into_iter()
        .filter(|minute| *minute < DAY)
        .map(|minute| format!("{:02}:{:02}", minute / 60, minute % 60))
        .collect()
}
