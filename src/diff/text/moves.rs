//! What moved, a line each.

use super::super::{ActChange, Direction, IncidentChange, ListedChange, Part, PolicyDiff};
use super::answers::{modality, pasts, reasons, ruling, when};
use crate::decision::phrases::{groups, lower, upper};
use crate::policy::Policy;
use crate::vocabulary::{Matter, Role, Suspicion, Term, Word};

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

pub(super) fn listed(of: &PolicyDiff<'_>, change: &ListedChange) -> String {
    let side = |lines: &[String]| match lines {
        [] => "nothing said".to_owned(),
        lines => spoken(&lines.join(" / ")),
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
        about(of.after, change),
        side(&change.before),
        side(&change.after),
        places("Was", &change.before_at),
        places("Is", &change.after_at),
    )
}

/// What it is about, by names for people; counted where that is much.
fn about(policy: &Policy, change: &ListedChange) -> String {
    fn label<W: Word>(id: &str) -> Option<String> {
        id.parse::<W>().ok().map(|word| lower(word.label()))
    }
    let kind = match change.part {
        Part::Contacts => "matters",
        Part::Procedure => "suspicions",
        Part::Duties => "duties",
        Part::Evidence | Part::Mapping => "acts",
    };
    if change.about.len() > FEW {
        return format!("{} {kind}", change.about.len());
    }
    let labels = change.about.iter().map(|id| {
        let label = match change.part {
            Part::Contacts => label::<Matter>(id),
            Part::Procedure => label::<Suspicion>(id),
            Part::Duties => None,
            Part::Evidence | Part::Mapping => {
                let slot = policy.subject(id).ok();
                let slot = slot.and_then(|subject| policy.subject_slot(&subject));
                slot.map(|slot| lower(policy.subject_label(slot)))
            }
        };
        label.unwrap_or_else(|| format!("`{id}`"))
    });
    labels.collect::<Vec<_>>().join("; ")
}

/// Words of the files as people write them: without the hyphens that hold an id together, and with an
/// office that is a role as well named once.
fn spoken(line: &str) -> String {
    let parts = line.split("; ").map(|part| {
        let mut items: Vec<&str> = Vec::new();
        for item in part.split(", ") {
            let same = |known: &&str| known.rsplit(' ').next() == Some(item);
            if !items.iter().any(same) {
                items.push(item);
            }
        }
        items.join(", ")
    });
    let line = parts.collect::<Vec<_>>().join("; ");
    let words = line.split(' ').map(|word| {
        // Times of day and days keep theirs.
        match word.contains(|c: char| c.is_ascii_digit()) {
            true => word.to_owned(),
            false => word.replace('-', " "),
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

fn people(policy: &Policy, roles: &[Term<Role>]) -> String {
    let slots: Vec<usize> = roles
        .iter()
        .filter_map(|role| policy.roles.slot(role))
        .collect();
    groups(policy, &slots)
}
