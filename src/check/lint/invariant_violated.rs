//! OSP093: an answer breaks a law that the policy must hold.

use super::Level;
use super::report::{Draft, Name, Report};
use super::view::{count, forms, path};
use crate::check::invariants::{Invariant, Tally, Violation};
use crate::diagnostic::Quoted;
use crate::source::Citation;
use crate::vocabulary::Word as _;

super::lint! {
    /// ## What it checks
    ///
    /// Whether the policy holds its laws: those that its file states under `invariants`,
    /// and those that hold by default. Every question that a law is about is asked, and
    /// every answer looked at; the finding shows the first answers that break the law,
    /// `Policy::violations` gives all.
    ///
    /// The defaults that leave room for judgement are warnings: what is illegal for
    /// somebody is permitted to nobody, and accidents are punished no harder than intent.
    ///
    /// ## Why it matters
    ///
    /// A cell is easily changed, and what it means for the whole is not seen. A law says
    /// once what must stay, and is looked after at every change.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// invariants:
    ///   pupils-own-no-devices:
    ///     line: 124
    ///     for-all: { who: pupils, about: [personal-phones, personal-watches] }
    ///     expect: { verdict: not-allowed }   # and the row `personal-watches` allows them
    /// ```
    ///
    /// ## Remedy
    ///
    /// Put the rows right that the finding shows, or the law. A default law is switched
    /// off under its name, with the reason: `{ apply: false, reason: ... }`.
    InvariantViolated, Deny, printed, check
}

/// The most answers that a finding shows.
const SHOWN: usize = 3;
/// The most answers whose places it gives.
const PLACED: usize = 16;

fn check(report: &mut Report<'_>) {
    let policy = report.policy;
    for law in policy.invariants().filter(Invariant::applies) {
        let tally = law.tally(PLACED);
        if tally.broken == 0 {
            continue;
        }
        let level = law.default().map_or(Level::Deny, |law| law.level());
        let name = Name {
            section: "invariants",
            name: law.name(),
        };
        report.one_of(level, &[name], draft(law, &tally));
    }
}

fn draft<'p>(law: Invariant<'p>, tally: &Tally<'p>) -> Draft<'p> {
    let name = law.name();
    let mut places: Vec<Citation<'p>> = Vec::new();
    places.extend(Some(law.source()).filter(|place| place.at.is_some()));
    for place in tally.first.iter().flat_map(|(first, _)| first.places()) {
        if !places.contains(&place) {
            places.push(place);
        }
    }
    let (at, help, rests_on) = match law.default() {
        None => (
            path(["invariants", name]),
            "put right what breaks the law, or the law",
            None,
        ),
        // The law does not stand in the file; what breaks it may.
        Some(default) => (
            blamed(tally).map_or_else(String::new, Violation::path),
            "put it right, or switch the law off under `invariants`, with the reason",
            Some(default.rests_on()),
        ),
    };
    Draft {
        path: at,
        message: format!(
            "{}{} does not hold: {} of {} {} it: {}",
            Quoted(name),
            law.default()
                .map_or_else(String::new, |law| format!(" ({})", law.label())),
            tally.broken,
            count(tally.asked, "answer", "answers"),
            forms(tally.broken, "breaks", "break"),
            shown(tally),
        ),
        places,
        help: help.into(),
        rests_on,
        ..Draft::default()
    }
}

/// The first answer that rests on something; the first of all, where none does.
fn blamed<'t, 'p>(tally: &'t Tally<'p>) -> Option<&'t Violation<'p>> {
    let mut broken = tally.first.iter().map(|(violation, _)| violation);
    let first = broken.clone().next();
    broken
        .find(|violation| !violation.reasons().is_empty())
        .or(first)
}

/// The first answers that break a law, and how many more there are.
fn shown(tally: &Tally<'_>) -> String {
    let mut shown = Vec::new();
    let mut more = tally.broken;
    for (violation, roles) in tally.first.iter().take(SHOWN) {
        more -= roles;
        let others = match roles {
            0 | 1 => String::new(),
            roles => format!(
                ", and the same for {}",
                count(roles - 1, "other role", "other roles")
            ),
        };
        shown.push(format!("{}{others}", violation.in_words()));
    }
    if more > 0 {
        shown.push(format!("and {more} more"));
    }
    shown.join("; ")
}

impl crate::vocabulary::DefaultInvariant {
    /// What that is not the school's a violation rests on, beside the law itself:
    /// which acts amount to which incidents.
    const fn rests_on(self) -> &'static str {
        match self {
            Self::IllegalActsReachThePolice | Self::PermittedActsHaveNoConsequences => {
                "this law, and the mapping of acts to incidents"
            }
            _ => "this law",
        }
    }
}
