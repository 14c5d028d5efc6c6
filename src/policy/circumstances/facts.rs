//! What is known about the circumstances, as numbers from closed sets.

use super::provisos::Provisos;
use super::room::{Room, WORDS};
use crate::vocabulary::Fact;

/// The known value of each fact, in a few bits each: 0 where nothing is known, else the value's
/// number plus one.
///
/// Four machine words wide, so that "nothing is known" is hardly more than one comparison and a
/// copy is never made byte by byte.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Facts {
    words: [u64; WORDS],
    /// Where the combination of groups is not known, those that are left, as bits; 0 for all.
    left: u64,
    /// What is known of provisos.
    pub(crate) provisos: Provisos,
}

impl Facts {
    pub(crate) const UNKNOWN: Self = Self {
        words: [0; WORDS],
        left: 0,
        provisos: Provisos::UNKNOWN,
    };

    /// Whether nothing is known: all words at once, not one after the other.
    #[inline]
    pub(crate) fn are_unknown(&self) -> bool {
        let known = self.words.iter().fold(self.left, |all, word| all | word);
        known == 0 && self.provisos.are_unknown()
    }

    /// The combinations of groups that are left, as bits, of those that there may be.
    #[inline]
    pub(crate) fn left(&self, of: u64) -> u64 {
        match (self.get(Fact::Group), self.left) {
            (Some(value), _) => of & 1 << value,
            (None, 0) => of,
            (None, left) => of & left,
        }
    }

    /// Sets a fact to a value, whatever was known of it, and forgets what cannot go with it.
    pub(crate) fn know(&mut self, fact: Fact, value: u8) {
        if fact == Fact::Group {
            self.left = 0;
        }
        self.set(fact, Some(value));
        self.agree_with(fact, value);
    }

    /// The combinations of groups that are left where something is known of them and not all.
    pub(crate) fn some_left(&self) -> Option<u64> {
        (self.left != 0).then_some(self.left)
    }

    /// Leaves some combinations of groups.
    pub(crate) fn leave(&mut self, left: u64) {
        self.left = 0;
        match left.is_power_of_two() {
            true => self.set(Fact::Group, u8::try_from(left.trailing_zeros()).ok()),
            false => self.left = left,
        }
    }

    #[inline]
    pub(crate) fn get(&self, fact: impl Into<Room>) -> Option<u8> {
        let room = fact.into();
        let word = self.words.get(usize::from(room.word) % WORDS)?;
        // No more bits than the mask has.
        ((word >> room.shift) as u8 & room.mask).checked_sub(1)
    }

    /// Sets a fact to a value, or to unknown.
    #[inline]
    pub(crate) fn set(&mut self, fact: impl Into<Room>, value: Option<u8>) {
        let room = fact.into();
        let bits = value.map_or(0, |value| value.saturating_add(1) & room.mask);
        if let Some(word) = self.words.get_mut(usize::from(room.word)) {
            let others = *word & !(u64::from(room.mask) << room.shift);
            *word = others | u64::from(bits) << room.shift;
        }
    }
}
