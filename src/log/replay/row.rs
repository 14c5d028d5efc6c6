//! The values of one line, by column.

use super::fault::not_utf8;
use super::words::{Column, Key, WIDTH};
use crate::answer::words::WordError;
use crate::vocabulary::Fact;

/// The values of one line; empty where nothing is given.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row<'a> {
    values: [&'a [u8]; WIDTH],
}

impl<'a> Row<'a> {
    pub(super) const EMPTY: Self = Self {
        values: [&[]; WIDTH],
    };

    pub(super) fn set(&mut self, key: Key, value: &'a [u8]) {
        if let Some(place) = self.values.get_mut(key.index()) {
            *place = value;
        }
    }

    /// The value of a column; nothing where none is given.
    pub(super) fn get(&self, key: Key) -> Result<Option<&'a str>, WordError> {
        let value = self.values.get(key.index()).copied().unwrap_or_default();
        match std::str::from_utf8(value) {
            Ok("") => Ok(None),
            Ok(text) => Ok(Some(text)),
            Err(_) => Err(WordError::unreadable(not_utf8(value))),
        }
    }
}

/// What differs from line to line without making another question.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Special<'a> {
    pub(super) reference: &'a [u8],
    pub(super) date: &'a [u8],
    pub(super) time: &'a [u8],
}

impl<'a> Special<'a> {
    pub(super) fn set(&mut self, key: Key, value: &'a [u8]) {
        match key {
            Key::Of(Column::Reference) => self.reference = value,
            Key::Of(Column::Date) => self.date = value,
            Key::Fact(Fact::Time) => self.time = value,
            Key::Of(_) | Key::Fact(_) | Key::Own(_) | Key::Facts => {}
        }
    }
}
