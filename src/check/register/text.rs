//! Statements as text.

use std::fmt;

use super::{Became, RegisteredStatement};
use crate::tell::phrase::words::{upper, word};

/// Where it stands, its name and question; who, how strongly, and what; what became of it.
impl fmt::Display for RegisteredStatement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            name,
            at,
            who,
            says,
            force,
            serves,
            became,
            note,
        } = self;
        let place = upper(&at.to_string());
        writeln!(f, "{place}: {name} ({})", word(*serves))?;
        write!(f, "  {}", who.join(", "))?;
        if let Some(force) = force {
            write!(f, " {}", word(*force))?;
        }
        writeln!(f, ": {says}")?;
        write!(f, "  {became}")?;
        match note {
            Some(note) => write!(f, "\n  note: {note}"),
            None => Ok(()),
        }
    }
}

/// `encoded: rules.no-personal-channels`, `not encoded: an aim`, or `forgotten`.
impl fmt::Display for Became {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Encoded(rules) => write!(f, "encoded: {}", rules.join(", ")),
            Self::AccountedFor { reason, of } => {
                write!(f, "not encoded: {}", word(*reason))?;
                match of {
                    Some(of) => write!(f, ": {of}"),
                    None => Ok(()),
                }
            }
            Self::Forgotten => f.write_str("forgotten: no rule encodes it, and nobody says why"),
        }
    }
}
