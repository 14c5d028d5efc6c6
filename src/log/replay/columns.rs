//! The header of a CSV log: which column is where.

use csv::ByteRecord;
use memchr::memchr;

use super::fault::{Fault, LogFault};
use super::row::Special;
use super::words::{Column, Key};
use crate::diagnostic::{closest, meant};
use crate::source::encoding::narrow_encoding;
use crate::vocabulary::{Fact, Word};

/// The columns of a CSV log in their order.
#[derive(Clone, Debug)]
pub(super) struct Columns {
    pub(super) keys: Vec<Key>,
    /// What stands between one and the next.
    pub(super) separator: u8,
    /// How many have no name behind all that have one: a comma too many makes no column.
    unnamed: usize,
    /// Where those stand that differ from line to line without making another question.
    special: Vec<(usize, Key)>,
}

impl Columns {
    /// Reads the header; `dated` if each line has to say its day.
    pub(super) fn read(
        header: &ByteRecord,
        separator: u8,
        dated: bool,
        own: &[String],
    ) -> Result<Self, Vec<LogFault>> {
        let mut faults = Vec::new();
        let mut keys: Vec<Key> = Vec::new();
        let unnamed = header.iter().rev().take_while(|name| name.is_empty());
        let unnamed = unnamed.count();
        for (at, name) in header.iter().take(header.len() - unnamed).enumerate() {
            let Ok(name) = std::str::from_utf8(name) else {
                let encoding = narrow_encoding(name).unwrap_or("binary data");
                return Err(vec![LogFault::OtherEncoding(encoding)]);
            };
            match Key::named_among(name, own) {
                Some(key) if keys.contains(&key) => {
                    faults.push(LogFault::DuplicateColumn(name.to_owned()));
                }
                Some(key) => keys.push(key),
                None if name.is_empty() => faults.push(LogFault::UnnamedColumn(at + 1)),
                None => faults.push(LogFault::UnknownColumn {
                    name: name.to_owned(),
                    help: match name.contains([',', ';', '\t']) {
                        true => Some("write one separator, `,`, `;` or a tab, throughout".into()),
                        false => {
                            let own = own.iter().map(String::as_str);
                            let all = Key::all().map(|key| -> &str { key.name() }).chain(own);
                            closest(name, all).map(|near| meant(name, near))
                        }
                    },
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
            Ok(Self::new(keys, separator, unnamed))
        } else {
            Err(faults)
        }
    }

    /// None, as for a log whose lines name their own.
    pub(super) fn none() -> Self {
        Self::new(Vec::new(), b',', 0)
    }

    fn new(keys: Vec<Key>, separator: u8, unnamed: usize) -> Self {
        let special = keys.iter().copied().enumerate();
        Self {
            special: special.filter(|(_, key)| is_special(*key)).collect(),
            keys,
            separator,
            unnamed,
        }
    }

    /// What is wrong with the number of a record's fields; a column without a name has no values.
    pub(super) fn misfit<'f>(&self, record: impl Iterator<Item = &'f [u8]>) -> Option<Fault> {
        let named = self.keys.len();
        let (mut fields, mut nameless) = (0, None);
        for field in record {
            fields += 1;
            if fields > named && !field.is_empty() {
                nameless = nameless.or(Some(fields));
            }
        }
        if !(named..=named + self.unnamed).contains(&fields) {
            let s = if fields == 1 { "" } else { "s" };
            return Some(Fault::unreadable(format!(
                "{fields} field{s}, where the first line names {named} columns"
            )));
        }
        let told = |at| format!("field {at} says something, and its column has no name");
        nameless.map(|at| Fault::unreadable(told(at)))
    }

    /// Copies a line without quotes, but for what makes no other question, and gives that.
    ///
    /// Nothing for a line that has too few fields for that.
    pub(super) fn blank<'l>(&self, line: &'l [u8], key: &mut Vec<u8>) -> Option<Special<'l>> {
        let mut special = Special::default();
        let (mut rest, mut at) = (line, 0);
        for (column, what) in &self.special {
            while at < *column {
                let (field, after) = rest.split_at_checked(memchr(self.separator, rest)? + 1)?;
                key.extend_from_slice(field);
                (rest, at) = (after, at + 1);
            }
            let (value, after) =
                rest.split_at_checked(memchr(self.separator, rest).unwrap_or(rest.len()))?;
            special.set(*what, given(value));
            rest = after;
            if let Some(after) = after.strip_prefix(&[self.separator]) {
                key.push(self.separator);
                (rest, at) = (after, at + 1);
            }
        }
        key.extend_from_slice(rest);
        Some(special)
    }

    /// The same of a record that was read field by field; false if a field is no plain text.
    pub(super) fn blank_record<'r>(
        &self,
        record: &'r ByteRecord,
        key: &mut Vec<u8>,
    ) -> (Special<'r>, bool) {
        let (mut special, mut plain) = (Special::default(), true);
        for (at, value) in record.iter().enumerate() {
            if at > 0 {
                key.push(self.separator);
            }
            match self.keys.get(at) {
                Some(what) if is_special(*what) => special.set(*what, given(value)),
                _ => {
                    let odd =
                        |byte: &u8| matches!(byte, b'"' | b'\r' | b'\n') || *byte == self.separator;
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

/// What a field of CSV says: `null` is how some programs write nothing.
pub(super) fn given(value: &[u8]) -> &[u8] {
    match value {
        b"null" => &[],
        value => value,
    }
}
