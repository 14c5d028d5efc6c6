//! Duties, and how they stand, as sentences.

use std::fmt;

use crate::answer::decision::{Due, DueStanding, ListedDuty};
use crate::tell::phrase::duties::{interval, last, standing};
use crate::tell::phrase::people::{doers, parties};
use crate::tell::phrase::places::noted;
use crate::tell::phrase::words::{upper, word};
use crate::vocabulary::Force;

/// `The online safety lead must: meet the governor; once a term. Roles, line 58.`
impl fmt::Display for ListedDuty<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let force = match self.force {
            Force::Advised => ", as advice".to_owned(),
            force => format!(" {}", word(force)),
        };
        let who = upper(&doers(self.policy, &self.who));
        write!(f, "{who}{force}: {}", self.label)?;
        if !self.towards.is_empty() {
            write!(f, " (towards: {})", parties(self.policy, &self.towards))?;
        }
        if let Some(every) = self.every {
            write!(f, "; {}", interval(every))?;
        }
        if let Some(vaguely) = self.vaguely {
            write!(f, "; {}, and no period stated", word(vaguely))?;
        }
        for on in self.trigger {
            write!(f, "; {}", word(*on))?;
        }
        write!(f, ". {}.", noted(&self.source, self.note))
    }
}

/// How it stands, and that the calendar is ours where it is.
impl fmt::Display for DueStanding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&standing(*self))?;
        match self {
            Self::Overdue { ours: true, .. } | Self::DueBy { ours: true, .. } => {
                f.write_str(", by this software's calendar of terms, not the school's")
            }
            _ => Ok(()),
        }
    }
}

/// `Overdue since the end of 30 November 2021. The governors must: ...`
impl fmt::Display for Due<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}{}. {}",
            self.standing,
            last(self.last_done),
            self.duty
        )
    }
}
