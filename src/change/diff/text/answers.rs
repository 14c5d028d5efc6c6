//! Answers, circumstances and rules, each in a few words.

use super::super::{Given, Ruling};
use crate::answer::decision::{Modality, Reason, Says};
use crate::policy::Policy;
use crate::policy::circumstances::ANY_OTHER;
use crate::tell::phrase::facts::{stretch, value};
use crate::tell::phrase::places::bracket;
use crate::tell::phrase::verdicts::decision;
use crate::tell::phrase::words::{for_so_long, labels, list, word};
use crate::vocabulary::{Fact, Measure};

/// More cases, or rules, than this are counted instead of told.
const FEW: usize = 3;

/// As in "not allowed, now allowed".
pub(super) fn ruling(policy: &Policy, of: &Ruling) -> String {
    let answer = decision(policy, of.decision);
    match labels(of.provisos.iter().copied()).as_str() {
        "" => answer,
        kept => format!("{answer} [to be kept to: {kept}]"),
    }
}

/// Under which circumstances, in the words of the first of these that has them; nothing where under any.
pub(super) fn when(policies: [&Policy; 2], when: &[Vec<Given>], combinations: usize) -> String {
    if when.is_empty() || when.len() > FEW {
        return format!(", in {combinations} combinations of what can be known");
    }
    let cases = when.iter().map(|case| {
        // Within the scope is where a policy holds: only what lies outside is told as such.
        let told = case.iter().filter(|given| !given.is_within_scope());
        let phrases: Vec<String> = told.map(|given| phrase(policies, given)).collect();
        phrases.join(", ")
    });
    let cases: Vec<String> = cases.filter(|case| !case.is_empty()).collect();
    match cases.as_slice() {
        [] => String::new(),
        cases => format!(", {}", cases.join("; or ")),
    }
}

fn phrase(policies: [&Policy; 2], given: &Given) -> String {
    let mut found = policies
        .into_iter()
        .filter_map(|policy| Some((policy, policy.fact(&given.id).ok()?)));
    let Some((policy, fact)) = found.next() else {
        return String::new();
    };
    let known = policy.values.words(fact);
    let phrases = given.values.iter().map(|name| match fact {
        Fact::Time => {
            let ends = name.split_once('-');
            ends.map_or_else(|| name.clone(), |(from, to)| stretch(from, to))
        }
        Fact::Group if name == ANY_OTHER => "for any other".to_owned(),
        Fact::Group => format!("for “{name}”"),
        fact => {
            let place = known.and_then(|words| words.slot_of(name));
            place.map_or_else(|| name.clone(), |number| value(policy, fact, number))
        }
    });
    list(phrases, "or")
}

/// How it follows, and how long or how much of it it is: `required (5 school days)`.
pub(super) fn modality(modality: Option<Modality>, measures: &[Measure]) -> String {
    let how = modality.map_or_else(|| "not named".to_owned(), word);
    for_so_long(how, measures)
}

/// The rules on one side with their places: “Unacceptable” (User Actions, line 291, row 17).
pub(super) fn reasons(reasons: &[Reason<'_>]) -> String {
    let mut told: Vec<String> = Vec::new();
    for reason in reasons {
        let said = match &reason.says {
            Says::Level { label, .. } => format!("“{label}” "),
            _ => String::new(),
        };
        let place = format!("{said}{}", bracket(&reason.source, reason.note));
        if !told.contains(&place) {
            told.push(place);
        }
    }
    if let Some(more) = told.len().checked_sub(FEW).filter(|more| *more > 0) {
        told.truncate(FEW);
        told.push(format!("and {more} more"));
    }
    told.join("; ")
}
