//! A difference as a list for people: what moved which way, with the places on both sides.

mod answers;
mod moves;

#[cfg(feature = "render")]
pub(crate) use moves::{Told, act, incidents, listed};

use std::fmt;

use strum::IntoEnumIterator as _;

use super::{
    ActChange, Change, Direction, IncidentChange, NotShared, PolicyDiff, Relabelled, Release,
};
use crate::tell::phrase::words::word;
use crate::vocabulary::Word as _;

/// The verdict, the changes by the way they moved, what is listed, and what could not be compared.
impl fmt::Display for PolicyDiff<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut parts = vec![head(self)];
        for direction in Direction::iter() {
            let moved = self.changes.iter().flat_map(|change| match change {
                Change::Act(change) => act_lines(self, change, direction),
                Change::Incidents(change) if change.direction == direction => {
                    vec![incidents_line(self, change)]
                }
                Change::Incidents(_) | Change::Listed(_) => Vec::new(),
            });
            parts.extend(section(direction.label(), moved));
        }
        let listed = self.changes.iter().filter_map(|change| match change {
            Change::Listed(change) => Some(format!(
                "{}, {}: {}",
                change.part.label(),
                moves::about(self, change),
                moves::listed(change)
            )),
            Change::Act(_) | Change::Incidents(_) => None,
        });
        parts.extend(section("Listed otherwise", listed));
        parts.extend(section(
            "Called otherwise",
            self.relabelled.iter().map(relabelled),
        ));
        parts.extend(section(
            "Not compared",
            self.names.iter().map(name).chain(left_out(self)),
        ));
        f.write_str(&parts.join("\n\n"))
    }
}

fn section(title: &str, lines: impl Iterator<Item = String>) -> Option<String> {
    let lines: Vec<String> = lines.map(|line| format!("\n- {line}")).collect();
    (!lines.is_empty()).then(|| format!("{title}{}", lines.concat()))
}

/// The lines of an act that moved one way, among others.
fn act_lines(of: &PolicyDiff<'_>, change: &ActChange<'_>, direction: Direction) -> Vec<String> {
    let turns = change.turns.iter();
    let turns = turns.filter(|turn| turn.direction == direction);
    turns
        .map(|turn| format!("{}, {}", change.label, moves::act(of, change, turn)))
        .collect()
}

/// More incidents than this are counted instead of named.
pub(super) const FEW: usize = 6;

fn incidents_line(of: &PolicyDiff<'_>, change: &IncidentChange<'_>) -> String {
    let incidents = match change.labels.as_slice() {
        labels if labels.len() > FEW => format!("{} incidents", labels.len()),
        labels => labels.join("; "),
    };
    format!("{incidents}, {}", moves::incidents(of, change))
}

/// The verdict with its counts.
fn head(of: &PolicyDiff<'_>) -> String {
    let policies = if of.before.id() == of.after.id() {
        format!("{}, before and after", of.before.id())
    } else {
        format!("{}, then {}", of.before.id(), of.after.id())
    };
    format!("{policies}: {}", verdict(of))
}

/// `stricter only. Of 900 questions that both can be asked, 11 are answered otherwise: ...`
pub(crate) fn verdict(of: &PolicyDiff<'_>) -> String {
    let release = of.release();
    let verdict = word(release);
    if release == Release::NoChange {
        let why = match (of.is_reworded(), of.asked()) {
            (true, asked) => format!("of {asked} questions; wording, places, dates or laws differ"),
            (false, asked) => format!("of {asked} questions; the policies are the same"),
        };
        return format!("{verdict}, {why}.");
    }
    let counts: Vec<String> = Direction::iter()
        .filter(|direction| of.count(*direction) > 0)
        .map(|direction| format!("{} {}", of.count(direction), word(direction)))
        .collect();
    let counts = match counts.as_slice() {
        [] => String::new(),
        counts => format!(": {}", counts.join(", ")),
    };
    format!(
        "{verdict}. Of {} questions that both can be asked, {} {} answered otherwise{counts}.",
        of.asked(),
        of.changed(),
        if of.changed() == 1 { "is" } else { "are" },
    )
}

/// `Role `headteacher`: “Principal”, before “Headteacher”`
fn relabelled(of: &Relabelled<'_>) -> String {
    let (kind, id) = (of.kind.label(), of.id);
    format!("{kind} `{id}`: “{}”, before “{}”", of.after, of.before)
}

fn name(name: &NotShared) -> String {
    format!("{} `{}`: {}", name.kind.label(), name.id, word(name.how))
}

fn left_out<'d>(of: &'d PolicyDiff<'_>) -> impl Iterator<Item = String> + 'd {
    of.left_out.iter().map(|(role, subject)| {
        format!(
            "`{}` for `{role}`: it turns on too many facts at once",
            subject.as_str()
        )
    })
}
