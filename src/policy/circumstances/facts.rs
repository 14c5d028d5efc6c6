//! What is known about the circumstances, as numbers from closed sets.

use super::room::{Room, WORDS};
use crate::vocabulary::Fact;

/// The known value of each fact, in a few bits each: 0 where nothing is known, else the value's
/// number plus one.
///
/// Four machine words wide, so that "nothing is known" is hardly more than one comparison and a
/// copy is never made byte by byte.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Facts([u64; WORDS]);

impl Facts {
    pub(crate) const UNKNOWN: Self = Self([0; WORDS]);

    #[inline]
    pub(crate) fn get(&self, fact: impl Into<Room>) -> Option<u8> {
        let room = fact.into();
        let word = self.0.get(usize::from(room.word) % WORDS)?;
        // No more bits than the mask has.
        ((word >> room.shift) as u8 & room.mask).checked_sub(1)
    }

    /// Sets a fact to a value, or to unknown.
    #[inline]
    pub(crate) fn set(&mut self, fact: impl Into<Room>, value: Option<u8>) {
        let room = fact.into();
        let bits = value.map_or(0, |value| value.saturating_add(1) & room.mask);
        if let Some(word) = self.0.get_mut(usize::from(room.word)) {
            let others = *word & !(u64::from(room.mask) << room.shift);
            *word = others | u64::from(bits) << room.shift;
        }
    }
}

/// How many values a fact can have, where the day has so many bands.
pub(crate) const fn size(fact: Fact, bands: usize) -> usize {
    match fact.values() {
        Some(values) => values,
        None => bands,
    }
}
