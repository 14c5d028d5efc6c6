//! The header of a CSV log: which column is where.

use memchr::memchr;

use super::fault::LogFault;
use super::row::Special;
use super::words::{Column, Key};
use crate::diagnostic::{closest, meant};
use crate::vocabulary::{Fact, Word};

/// The columns of a CSV log in their order.
#[derive(Clone, Debug)]
pub(super) struct Columns {
    pub(super) keys: Vec<Key>,
    /// Where those stand that differ from line to line without making another question.
    special: Vec<(usize, Key)>,
}

impl Columns {
    /// Reads the header; `dated` if each line has to say its day.
    pub(super) fn read<'h>(
        header: impl Iterator<Item = &'h [u8]>,
        dated: bool,
    ) -> Result<Self, Vec<LogFault>> {
        let mut faults = Vec::new();
        let mut keys: Vec<Key> = Vec::new();
        for name in header {
            let Ok(name) = std::str::from_utf8(name) else {
                return Err(vec![LogFault::NotUtf8]);
            };
            match Key::named(name) {
                Some(key) if keys.contains(&key) => {
                    faults.push(LogFault::DuplicateColumn(key.name()));
                }
                Some(key) => keys.push(key),
                None => faults.push(LogFault::UnknownColumn {
                    name: name.to_owned(),
                    help: closest(name, Key::all().map(Key::name)).map(|near| meant(name, near)),
                }),
            }
        }
        let meant =
            |fault: &LogFault| matches!(fault, LogFault::UnknownColumn { help: Some(_), .. });
        if keys.is_empty() && !faults.iter().any(meant) {
            return Err(vec![LogFault::NoHeader]);
        }
        let has = |column| keys.contains(&Key::Of(column));
        let needed = [
            (Column::Asks, true),
            (Column::Role, true),
            (Column::Date, dated),
        ];
        let missing = needed
            .into_iter()
            .filter(|(of, needed)| *needed && !has(*of));
        faults.extend(missing.map(|(of, _)| LogFault::MissingColumn(of.as_str())));
        if !has(Column::Subject) && !has(Column::Incidents) {
            faults.push(LogFault::NothingAsked);
        }
        if faults.is_empty() {
            Ok(Self::new(keys))
        } else {
            Err(faults)
        }
    }

    /// None, as for a log whose lines name their own.
    pub(super) fn none() -> Self {
        Self::new(Vec::new())
    }

    fn new(keys: Vec<Key>) -> Self {
        let special = keys.iter().copied().enumerate();
        Self {
            special: special.filter(|(_, key)| is_special(*key)).collect(),
            keys,
        }
    }

    /// Copies a line without quotes, but for what makes no other question, and gives that.
    ///
    /// Nothing for a line that has too few fields for that.
    pub(super) fn blank<'l>(&self, line: &'l [u8], key: &mut Vec<u8>) -> Option<Special<'l>> {
        let mut special = Special::default();
        let (mut rest, mut at) = (line, 0);
        for (column, what) in &self.special {
            while at < *column {
                let (field, after) = rest.split_at_checked(memchr(b',', rest)? + 1)?;
                key.extend_from_slice(field);
                (rest, at) = (after, at + 1);
            }
            let (value, after) = rest.split_at_checked(memchr(b',', rest).unwrap_or(rest.len()))?;
            special.set(*what, value);
            rest = after;
            if let Some(after) = after.strip_prefix(b",") {
                key.push(b',');
                (rest, at) = (after, at + 1);
            }
        }
        key.extend_from_slice(rest);
        Some(special)
    }

    /// The same of a record that was read field by field; false if a field is no plain text.
    pub(super) fn blank_record<'r>(
        &self,
        record: &'r csv::ByteRecord,
        key: &mut Vec<u8>,
    ) -> (Special<'r>, bool) {
        let (mut special, mut plain) = (Special::default(), true);
        for (at, value) in record.iter().enumerate() {
            if at > 0 {
                key.push(b',');
            }
            match self.keys.get(at) {
                Some(what) if is_special(*what) => special.set(*what, value),
                _ => {
                    let odd = |byte: &u8| matches!(byte, b',' | b'"' | b'\r' | b'\n');
                    plain &= !value.iter().any(odd);
                    key.extend_from_slice(value);
                }
            }
        }
        (special, plain)
    }
}

/// Whether a column differs from line to line without making another question: the time of day is
/// replaced by a stretch of the day.
pub(super) fn is_special(key: Key) -> bool {
    matches!(
        key,
        Key::Of(Column::Reference | Column::Date) | Key::Fact(Fact::Time)
    )
}
