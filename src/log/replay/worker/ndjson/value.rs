//! A line of NDJSON as texts by column; everything that is wrong with it is noted.

use std::borrow::Cow;

use crate::answer::fields::{Fields, Value};
use crate::answer::words::WordError;
use crate::log::replay::fault::Fault;
use crate::log::replay::words::{Column, Key};
use crate::vocabulary::Word as _;
use crate::vocabulary::{Index, UnknownWord};

/// The texts of an object, by column.
pub(super) struct Object<'a> {
    texts: Vec<(Key, Cow<'a, str>)>,
    pub(super) faults: Vec<Fault>,
}

/// What a line has beside its question.
const OWN: [Column; 2] = [Column::Reference, Column::Date];

impl<'a> Object<'a> {
    pub(super) fn read(line: &'a [u8], facts: &[String]) -> Result<Self, Fault> {
        let Ok(text) = std::str::from_utf8(line) else {
            return Err(Fault::not_utf8(line));
        };
        let value: Value<'a> = serde_json::from_str(text).map_err(|error| {
            // It counts bytes; a character begins with any but these.
            let read = text.bytes().take(error.column());
            let at = read.filter(|byte| !matches!(byte, 0x80..=0xBF)).count();
            Fault::unreadable(format!("is no JSON from column {at} on"))
        })?;
        let Value::Object(entries) = value else {
            return Err(Fault::unreadable("is JSON, but no object"));
        };
        let has = |key: &str| entries.iter().any(|(name, _)| name == key);
        if has("question") && has("digest") {
            let message = "is a decision record; its `question` alone may be a line, unless it has a time, which records keep as a stretch of the day";
            return Err(Fault::unreadable(message));
        }
        let fields = Fields::of(entries, facts, &OWN.map(Column::as_str));
        let mut faults: Vec<Fault> = fields.errors.into_iter().map(Fault::from).collect();
        let mut texts = Vec::with_capacity(fields.given.len());
        for (field, text) in fields.given {
            match Key::named(field) {
                Some(key) => texts.push((key, text)),
                // One of a question that no log holds.
                None => {
                    let word = UnknownWord::new(
                        Index::standard(),
                        "key",
                        field,
                        Key::all().map(Key::name),
                    );
                    faults.push(WordError::from(word).into());
                }
            }
        }
        Ok(Self { texts, faults })
    }

    pub(super) fn get(&self, key: Key) -> &str {
        let mut texts = self.texts.iter();
        texts
            .find(|(of, _)| *of == key)
            .map_or("", |(_, text)| text)
    }
}
