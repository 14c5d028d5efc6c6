//! Whether the policy holds at all for what somebody does.

use online_safety_policy::document::{ConditionDocument, PolicyDocument, ReachDocument};

use super::situation::Situation;
use super::voices::meant;
use super::words;

/// Whether it is known to lie within the policy's scope or outside.
pub(crate) const WITHIN: &str = "within-scope";

/// What the policy reaches of an act by a role outside the school; nothing where it holds for it anyway.
fn reaches<'d>(
    document: &'d PolicyDocument,
    role: &str,
    subject: &str,
) -> Option<Vec<&'d ReachDocument>> {
    let scope = document.scope.as_ref()?;
    if CRIMES.contains(&subject) {
        return None;
    }
    let reaches = scope.reaches.iter().map(|(_, reach)| reach);
    let is_said = |reach: &&ReachDocument| {
        (reach.who.is_empty() || meant(document, &reach.who).contains(role))
            && (reach.about.is_empty() || reach.about.iter().any(|about| about == subject))
    };
    let reaches: Vec<_> = reaches.filter(is_said).collect();
    (!reaches.iter().any(|reach| reach.when.is_empty())).then_some(reaches)
}

/// What is a crime whatever a school writes.
const CRIMES: [&str; 4] = [
    "child-sexual-abuse-images",
    "grooming",
    "extreme-pornography",
    "racist-material",
];

/// Whether what is said of it holds within the scope alone.
pub(crate) fn is_bounded(document: &PolicyDocument, role: &str, subject: &str) -> bool {
    reaches(document, role, subject).is_some()
}

/// What is known, and what follows from it of the scope: it is only in question where all is known that
/// puts something outside.
pub(crate) fn settled(
    document: &PolicyDocument,
    role: &str,
    subject: &str,
    known: &Situation,
) -> Situation {
    let mut settled = known.clone();
    let Some(reaches) = reaches(document, role, subject) else {
        return settled;
    };
    if known.contains_key(WITHIN) {
        return settled;
    }
    let outside = document.scope.as_ref().map(|scope| &scope.outside);
    let is_outside = outside.map(|outside| state(document, outside, known)) == Some(Some(true));
    let states: Vec<Option<bool>> = reaches
        .iter()
        .map(|reach| state(document, &reach.when, known))
        .collect();
    let within = match () {
        () if !is_outside || states.contains(&Some(true)) => Some("yes"),
        () if states.contains(&None) => None,
        () => Some("no"),
    };
    settled.extend(within.map(|within| (WITHIN.to_owned(), within.to_owned())));
    settled
}

/// Whether all of some conditions hold; nothing where that is not known.
fn state(document: &PolicyDocument, when: &ConditionDocument, known: &Situation) -> Option<bool> {
    let states: Vec<Option<bool>> = when
        .iter()
        .map(|(fact, values)| {
            let value = known.get(fact)?;
            let around = match fact.as_str() {
                "place" => words::around(document, value),
                _ => vec![value.clone()],
            };
            Some(around.iter().any(|value| values.contains(value)))
        })
        .collect();
    match () {
        () if states.contains(&Some(false)) => Some(false),
        () if states.contains(&None) => None,
        () => Some(true),
    }
}
