//! What moved, in words, without the name of what it is about.

use std::fmt;

use super::super::{ActChange, IncidentChange, ListedChange, Part, PolicyDiff, RulePlace, Turn};
use super::answers::{modality, reasons, ruling, when};
use crate::policy::Subject;
use crate::tell::past::told;
use crate::tell::phrase::people::groups_of;
use crate::tell::phrase::verdicts::SILENT;
use crate::tell::phrase::words::{lower, upper};
use crate::vocabulary::{Matter, Suspicion, Word};

/// One thing that moved, and the rules on both sides; none where a side has nothing to name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Told {
    /// `for pupils: not allowed, now allowed`
    pub(crate) what: String,
    /// `“Unacceptable” (User Actions, line 291, row 17)`
    pub(crate) was: String,
    pub(crate) is: String,
}

/// In one line: what, and where it stood and stands.
impl fmt::Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.", self.what)?;
        for (side, rules) in [("Was", &self.was), ("Is", &self.is)] {
            if !rules.is_empty() {
                write!(f, " {side}: {rules}.")?;
            }
        }
        Ok(())
    }
}

/// How an act moved.
pub(crate) fn act(of: &PolicyDiff<'_>, change: &ActChange<'_>, turn: &Turn<'_>) -> Told {
    let people = groups_of(of.after, &change.roles);
    let circumstances = match turn.while_unknown {
        true => ", while facts are missing".to_owned(),
        false => when([of.after, of.before], &turn.when, turn.combinations),
    };
    let (before, after) = (
        ruling(of.before, &turn.before),
        ruling(of.after, &turn.after),
    );
    Told {
        what: format!("for {people}{circumstances}: {before}, now {after}"),
        was: reasons(&turn.before_reasons),
        is: reasons(&turn.after_reasons),
    }
}

/// How what follows incidents moved.
pub(crate) fn incidents(of: &PolicyDiff<'_>, change: &IncidentChange<'_>) -> Told {
    let responses = change.responses.iter().map(|response| {
        let label = match response.in_school_words {
            true => response.label.to_owned(),
            false => lower(response.label),
        };
        format!(
            "{label}: {}, now {}",
            modality(response.before, &response.before_for),
            modality(response.after, &response.after_for)
        )
    });
    let responses = responses.collect::<Vec<_>>().join("; ");
    Told {
        what: format!(
            "by {}{}. {}",
            groups_of(of.after, &change.roles),
            told(&change.when),
            upper(&responses)
        ),
        was: reasons(&change.before_reasons),
        is: reasons(&change.after_reasons),
    }
}

/// How what is listed moved.
pub(crate) fn listed(change: &ListedChange) -> Told {
    let side = |lines: &[String]| match lines {
        [] => SILENT.to_owned(),
        lines => spoken(&lines.join(" / ")),
    };
    let places = |places: &[RulePlace]| {
        let places = places
            .iter()
            .map(|place| format!("{} ({})", place.rule, place.citation));
        places.collect::<Vec<_>>().join("; ")
    };
    Told {
        what: format!("{}; now {}", side(&change.before), side(&change.after)),
        was: places(&change.before_at),
        is: places(&change.after_at),
    }
}

/// What it is about, by names for people; counted where that is much.
pub(super) fn about(of: &PolicyDiff<'_>, change: &ListedChange) -> String {
    fn label<W: Word>(id: &str) -> Option<String> {
        id.parse::<W>().ok().map(|word| lower(word.label()))
    }
    let kind = match change.part {
        Part::Contacts => "matters",
        Part::Procedure => "suspicions",
        Part::Duties => "duties",
        Part::Printed => "rows",
        Part::Scope => "parts of the scope",
        Part::Evidence | Part::Mapping => "acts",
    };
    if change.about.len() > super::FEW {
        return format!("{} {kind}", change.about.len());
    }
    let labels = change.about.iter().map(|id| {
        let label = match change.part {
            Part::Contacts => label::<Matter>(id),
            Part::Procedure => label::<Suspicion>(id),
            Part::Duties | Part::Printed | Part::Scope => None,
            Part::Evidence | Part::Mapping => of
                .after
                .subject(id)
                .ok()
                .and_then(|subject| act_named(of, subject)),
        };
        label.unwrap_or_else(|| format!("`{id}`"))
    });
    labels.collect::<Vec<_>>().join("; ")
}

/// An act in a sentence; what the school calls otherwise as the school writes it.
fn act_named(of: &PolicyDiff<'_>, subject: Subject) -> Option<String> {
    let label = of.after.subject_label(of.after.subject_slot(&subject)?);
    let common = match subject {
        Subject::UserAction(act) => act.standard().map(Word::label),
        Subject::Technology(device) => device.standard().map(Word::label),
    };
    Some(match common == Some(label) {
        true => lower(label),
        false => label.to_owned(),
    })
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
