//! Duties, and how they stand, as sentences.

use std::fmt;

use super::words::{list, lower, upper};
use crate::answer::decision::{Due, DueStanding, ListedDuty};
use crate::policy::{People, Policy};
use crate::vocabulary::{Force, Interval, Office, Word as _};

/// `Online safety lead must: meet the governor; once a term. Roles, line 58.`
impl fmt::Display for ListedDuty<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let force = match self.force {
            Force::Advised => ", as advice".to_owned(),
            force => format!(" {}", lower(force.label())),
        };
        write!(
            f,
            "{}{force}: {}",
            upper(&named(self.policy, &self.rule.who)),
            self.label
        )?;
        let towards = named(self.policy, &self.rule.towards);
        if !towards.is_empty() {
            write!(f, " (towards: {towards})")?;
        }
        if let Some(interval) = self.every {
            write!(f, "; {}", often(interval))?;
        }
        if let Some(vaguely) = self.vaguely {
            write!(f, "; {}, and no period stated", lower(vaguely.label()))?;
        }
        for on in self.on {
            write!(f, "; {}", lower(on.label()))?;
        }
        write!(f, ". {}", self.source)?;
        if let Some(note) = self.note {
            write!(f, "; note: {note}")?;
        }
        f.write_str(".")
    }
}

/// `Overdue since the end of 2021-11-30. Governors must: ...`
impl fmt::Display for Due<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.standing)?;
        if let Some(last) = self.last_done {
            write!(f, ", last done on {last}")?;
        }
        write!(f, ". {}", self.duty)
    }
}

impl fmt::Display for DueStanding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const OURS: &str = " (by our calendar of terms, not the school's)";
        let (what, by, ours) = match self {
            Self::Overdue { by, ours } => ("Overdue since the end of", by, *ours),
            Self::DueBy { by, ours } => ("Due by", by, *ours),
            Self::NoRecord => return f.write_str("No record that it was done"),
            Self::Done => return f.write_str("Done, and to be done once"),
            Self::Vague => return f.write_str("No date, since the period is vague"),
            Self::WhenCalledFor => return f.write_str("When called for"),
            Self::Setting => return f.write_str("A setting to check"),
            Self::Unscheduled => return f.write_str("No date is set"),
        };
        write!(f, "{what} {by}{}", if ours { OURS } else { "" })
    }
}

fn often(interval: Interval) -> String {
    match interval {
        Interval::Term => "once a term".to_owned(),
        Interval::Month => "once a month".to_owned(),
        Interval::Year => "once a year".to_owned(),
        Interval::Days(days) if days.get() == 1 => "every day".to_owned(),
        Interval::Days(days) if days.get() == 7 => "every week".to_owned(),
        Interval::Days(days) => format!("every {days} days"),
        Interval::Minutes(minutes) => format!("after {minutes} minutes"),
    }
}

/// Offices and roles in a sentence; an audience by its label, where exactly its
/// roles are meant.
fn named(policy: &Policy, people: &People) -> String {
    let offices = people.offices.iter().copied().map(Office::label).map(lower);
    // A role that is an office as well is named as the office.
    let is_office = |role: &str| people.offices.iter().any(|office| office.as_str() == role);
    let roles: Vec<usize> = (0..policy.roles.count())
        .filter(|role| people.holds(*role) && !is_office(policy.roles.id_at(*role)))
        .collect();
    let audience = policy
        .audiences
        .iter()
        .find(|audience| !roles.is_empty() && audience.roles == people.roles);
    let roles = match audience {
        Some(audience) => vec![lower(&audience.label)],
        None => roles
            .into_iter()
            .map(|role| super::words::people(policy, role))
            .collect(),
    };
    list(offices.chain(roles), "and")
}
