//! Answers, circumstances and rules, each in a few words.

use super::super::{Given, Ruling};
use crate::answer::decision::{Modality, Reason, Says};
use crate::policy::Policy;
use crate::policy::circumstances::words;
use crate::tell::text::phrases::{bracket, either, list, lower, noun, value, verdict};
use crate::vocabulary::outcome::Decision;
use crate::vocabulary::{Fact, Word as _};

/// More cases, or rules, than this are counted instead of told.
const FEW: usize = 3;

/// As in "not allowed, now allowed".
pub(super) fn ruling(of: &Ruling) -> String {
    let answer = match of.decision {
        Decision::Decided(decided) => verdict(decided).to_owned(),
        Decision::Silent => "nothing said".to_owned(),
        Decision::Unclear(verdicts) => format!("unclear ({})", either(verdicts)),
        Decision::Depends { missing, .. } => {
            format!("depends on {}", list(missing.iter().map(noun), "and"))
        }
    };
    let kept: Vec<String> = of
        .provisos
        .iter()
        .map(|proviso| lower(proviso.label()))
        .collect();
    match kept.as_slice() {
        [] => answer,
        kept => format!("{answer} [{}]", kept.join("; ")),
    }
}

/// Under which circumstances; nothing where under any.
pub(super) fn when(policy: &Policy, when: &[Vec<Given>], combinations: usize) -> String {
    if when.is_empty() || when.len() > FEW {
        return format!(", in {combinations} combinations of what can be known");
    }
    let cases = when.iter().map(|case| {
        let phrases: Vec<String> = case.iter().map(|given| phrase(policy, given)).collect();
        phrases.join(", ")
    });
    let cases: Vec<String> = cases.filter(|case| !case.is_empty()).collect();
    match cases.as_slice() {
        [] => String::new(),
        cases => format!(", {}", cases.join("; or ")),
    }
}

fn phrase(policy: &Policy, given: &Given) -> String {
    let known = words(given.fact);
    let phrases = given.values.iter().map(|name| match given.fact {
        Fact::Time => stretch(name),
        fact => {
            let place = known.iter().position(|word| word == name);
            place.map_or_else(|| name.clone(), |number| value(policy, fact, number))
        }
    });
    list(phrases, "or")
}

/// `08:45-15:20` as people say it.
fn stretch(name: &str) -> String {
    match name.split_once('-') {
        Some(("00:00", to)) => format!("before {to}"),
        Some((from, "24:00")) => format!("from {from} on"),
        Some((from, to)) => format!("from {from} to {to}"),
        None => name.to_owned(),
    }
}

pub(super) fn modality(modality: Option<Modality>) -> &'static str {
    match modality {
        None => "not named",
        Some(Modality::Required) => "required",
        Some(Modality::Disputed) => "required in one reading",
        Some(Modality::Available) => "available",
    }
}

/// The rules on one side with their places: “Unacceptable” (User Actions, line 291, row 17).
pub(super) fn reasons(reasons: &[Reason<'_>]) -> String {
    let mut told: Vec<String> = Vec::new();
    for reason in reasons {
        let said = match &reason.says {
            Says::Level { label, .. } => format!("“{label}” "),
            Says::Verdicts(_) | Says::Responses { .. } | Says::Incident(_) => String::new(),
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
