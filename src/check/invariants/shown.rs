//! How a law is shown: on one line, and as data.

use std::fmt;

use super::{DefaultInvariant, Invariant};
use crate::vocabulary::{Word as _, object};

impl fmt::Debug for Invariant<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Invariant({})", self.name())
    }
}

impl fmt::Display for Invariant<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, set, expect) = (self.name(), self.for_all(), self.expect());
        write!(f, "`{name}`: for all {set} expect {expect}")?;
        let source = self.source();
        if source.lines.is_some() {
            write!(f, " ({source})")?;
        }
        if let Some(note) = self.note() {
            write!(f, "; note: {note}")?;
        }
        if let Some(reason) = self.switched_off() {
            write!(f, "; switched off because: {reason}")?;
        }
        Ok(())
    }
}

object! {
    impl Invariant<'_> as it {
        name: it.name(),
        default: it.default().is_some(),
        checked: it.applies(),
        for_all: it.for_all(),
        expect: it.expect(),
        meaning: it.default().map(DefaultInvariant::label),
        reason: it.switched_off(),
        note: it.note(),
        source: it.source(),
    }
}
