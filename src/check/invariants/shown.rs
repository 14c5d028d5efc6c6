//! How a law is shown: on one line, and as data.

use std::fmt;

use serde::ser::SerializeStruct as _;
use serde::{Serialize, Serializer};

use super::{DefaultInvariant, Invariant};
use crate::vocabulary::Word as _;

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

impl Serialize for Invariant<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let default = self.default();
        let mut out = serializer.serialize_struct("Invariant", 9)?;
        out.serialize_field("name", self.name())?;
        out.serialize_field("default", &default.is_some())?;
        out.serialize_field("checked", &self.applies())?;
        out.serialize_field("for_all", self.for_all())?;
        out.serialize_field("expect", self.expect())?;
        out.serialize_field("meaning", &default.map(DefaultInvariant::label))?;
        out.serialize_field("reason", &self.switched_off())?;
        out.serialize_field("note", &self.note())?;
        out.serialize_field("source", &self.source())?;
        out.end()
    }
}
