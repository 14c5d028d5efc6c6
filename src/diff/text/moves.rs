//! What moved, a line each.

use super::super::{ActChange, Direction, IncidentChange, ListedChange, PolicyDiff};
use super::answers::{modality, pasts, reasons, ruling, when};
use crate::decision::phrases::{groups, lower, upper};
use crate::policy::Policy;
use crate::vocabulary::{Role, Term, Word as _};

/// The lines of an act that moved one way, among others.
pub(super) fn act(
    of: &PolicyDiff<'_>,
    change: &ActChange<'_>,
    direction: Direction,
) -> Vec<String> {
    let turns = change
        .turns
        .iter()
        .filter(|turn| turn.direction == direction);
    let people = people(of.after, &change.roles);
    let lines = turns.map(|turn| {
        let circumstances = match turn.while_unknown {
            true => ", while facts are missing".to_owned(),
            false => when(of.after, &turn.when, turn.combinations),
        };
        format!(
            "{}, for {people}{circumstances}: {}, now {}.{}{}",
            change.label,
            ruling(&turn.before),
            ruling(&turn.after),
            reasons("Was", &turn.before_reasons),
            reasons("Is", &turn.after_reasons),
        )
    });
    lines.collect()
}

/// More incidents than this are counted instead of named.
const FEW: usize = 6;

/// The line of incidents that moved one way.
pub(super) fn incidents(
    of: &PolicyDiff<'_>,
    change: &IncidentChange<'_>,
    direction: Direction,
) -> Vec<String> {
    if change.direction != direction {
        return Vec::new();
    }
    let incidents = match change.labels.as_slice() {
        labels if labels.len() > FEW => format!("{} incidents", labels.len()),
        labels => labels.join("; "),
    };
    let responses = change.responses.iter().map(|response| {
        let label = lower(response.label);
        format!(
            "{label}: {}, now {}",
            modality(response.before),
            modality(response.after)
        )
    });
    let line = format!(
        "{incidents}, by {}{}. {}.{}{}",
        people(of.after, &change.roles),
        pasts(&change.when),
        upper(&responses.collect::<Vec<_>>().join("; ")),
        reasons("Was", &change.before_reasons),
        reasons("Is", &change.after_reasons),
    );
    vec![line]
}

pub(super) fn listed(change: &ListedChange) -> String {
    let side = |lines: &[String]| match lines {
        [] => "nothing said".to_owned(),
        lines => lines.join(" / "),
    };
    let places = |side: &str, places: &[super::super::Place]| {
        let places: Vec<String> = places
            .iter()
            .map(|place| format!("{} ({})", place.rule, place.source))
            .collect();
        match places.as_slice() {
            [] => String::new(),
            places => format!(" {side}: {}.", places.join("; ")),
        }
    };
    format!(
        "{}, {}: {}; now {}.{}{}",
        change.part.label(),
        change.about.join(", "),
        side(&change.before),
        side(&change.after),
        places("Was", &change.before_at),
        places("Is", &change.after_at),
    )
}

fn people(policy: &Policy, roles: &[Term<Role>]) -> String {
    let slots: Vec<usize> = roles
        .iter()
        .filter_map(|role| policy.roles.slot(role))
        .collect();
    groups(policy, &slots)
}
