//! A difference as a list for people: what moved which way, with the places on both sides.

mod answers;
mod moves;

pub(crate) use answers::pasts;

use std::fmt;

use strum::IntoEnumIterator as _;

use super::{Change, Direction, NotShared, PolicyDiff, Release};
use crate::decision::phrases::lower;
use crate::vocabulary::Word as _;

/// The verdict, the changes by the way they moved, what is listed, and what could not be compared.
impl fmt::Display for PolicyDiff<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut parts = vec![head(self)];
        for direction in Direction::iter() {
            let moved = self.changes.iter().flat_map(|change| match change {
                Change::Act(change) => moves::act(self, change, direction),
                Change::Incidents(change) => moves::incidents(self, change, direction),
                Change::Listed(_) => Vec::new(),
            });
            parts.extend(section(direction.label(), moved));
        }
        let listed = self.changes.iter().filter_map(|change| match change {
            Change::Listed(change) => Some(moves::listed(self, change)),
            Change::Act(_) | Change::Incidents(_) => None,
        });
        parts.extend(section("Listed otherwise", listed));
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

fn head(of: &PolicyDiff<'_>) -> String {
    let policies = if of.before.id() == of.after.id() {
        format!("{}, before and after", of.before.id())
    } else {
        format!("{}, then {}", of.before.id(), of.after.id())
    };
    let release = of.release();
    let verdict = lower(release.label());
    if release == Release::NoChange {
        let why = match (of.is_reworded(), of.asked()) {
            (true, asked) => format!("of {asked} questions; wording, places, dates or laws differ"),
            (false, asked) => format!("of {asked} questions; the policies are the same"),
        };
        return format!("{policies}: {verdict}, {why}.");
    }
    let counts: Vec<String> = Direction::iter()
        .filter(|direction| of.count(*direction) > 0)
        .map(|direction| format!("{} {}", of.count(direction), lower(direction.label())))
        .collect();
    let counts = match counts.as_slice() {
        [] => String::new(),
        counts => format!(": {}", counts.join(", ")),
    };
    format!(
        "{policies}: {verdict}. Of {} questions that both can be asked, {} {} answered otherwise{counts}.",
        of.asked(),
        of.changed(),
        if of.changed() == 1 { "is" } else { "are" },
    )
}

fn name(name: &NotShared) -> String {
    format!(
        "{} `{}`: {}",
        name.kind.label(),
        name.id,
        lower(name.how.label())
    )
}

fn left_out<'d>(of: &'d PolicyDiff<'_>) -> impl Iterator<Item = String> + 'd {
    of.left_out.iter().map(|(role, subject)| {
        format!(
            "`{}` for `{role}`: it turns on too many facts at once",
            subject.as_str()
        )
    })
}
