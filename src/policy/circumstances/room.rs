//! Where the value of each fact is kept.

use crate::policy::Clock;
use crate::vocabulary::{Fact, facts};

/// The most facts there can be, those included that policies declare.
pub(crate) const MOST_FACTS: usize = 64;

/// The most values a fact can have, so that a set of them is one machine word.
pub(crate) const MOST_VALUES: usize = 63;

/// The machine words in which the values of all facts are kept.
pub(super) const WORDS: usize = 4;

const BITS: usize = u64::BITS as usize;

/// The bits in which the value of one fact is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Room {
    pub(super) word: u8,
    pub(super) shift: u8,
    /// As many bits as it has, from the lowest; it ends in the word it begins in.
    pub(super) mask: u8,
}

impl Room {
    /// For nothing but "not known".
    const NONE: Self = Self {
        word: 0,
        shift: 0,
        mask: 0,
    };
}

/// Gives one fact after the other room: first the standard ones by declaration, then those that a
/// policy declares itself.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rooms {
    facts: usize,
    /// The bits that are given or left over.
    bits: usize,
}

impl Rooms {
    /// The standard facts have theirs.
    pub(crate) const STANDARD: Self = GIVEN.0;

    /// Room for one more fact, in 2 bits for up to 3 values, 4 for up to 15 and 6 for more; nothing
    /// where the fact has too many values, or the facts are too many.
    pub(crate) const fn next(&mut self, values: usize) -> Option<Room> {
        let bits = match values {
            0..=3 => 2,
            4..=15 => 4,
            16..=MOST_VALUES => 6,
            _ => return None,
        };
        let left = BITS - self.bits % BITS;
        let from = if bits > left {
            self.bits + left
        } else {
            self.bits
        };
        if self.facts == MOST_FACTS || from + bits > WORDS * BITS {
            return None;
        }
        self.facts += 1;
        self.bits = from + bits;
        Some(Room {
            word: (from / BITS) as u8,
            shift: (from % BITS) as u8,
            mask: (1 << bits) - 1,
        })
    }
}

macro_rules! give {
    ($($(#[$meta:meta])* $fact:ident = $label:literal, $setter:ident: $values:ident $(| $also:literal)*;)+) => {
        const GIVEN: (Rooms, [Room; Fact::ALL.len()]) = {
            let mut rooms = Rooms { facts: 0, bits: 0 };
            let given = [$(match rooms.next(most(Fact::$fact)) {
                Some(room) => room,
                None => Room::NONE,
            }),+];
            (rooms, given)
        };
    };
}
facts!(give);

const ROOMS: [Room; Fact::ALL.len()] = GIVEN.1;

/// The most values that a fact can have under any policy.
pub(crate) const fn most(fact: Fact) -> usize {
    match (fact, fact.values()) {
        (Fact::Time, None) => Clock::MOST_BANDS,
        (_, Some(values)) if !fact.has_own_values() => values,
        _ => MOST_VALUES,
    }
}

const _: () = {
    let standard = Rooms::STANDARD;
    assert!(standard.facts == Fact::ALL.len(), "a fact has no room");
    let own = MOST_FACTS - standard.facts;
    assert!(
        standard.bits + own * 4 <= WORDS * BITS,
        "there is no room for as many facts as there can be, of 15 values each"
    );
};

impl From<Fact> for Room {
    #[inline]
    fn from(fact: Fact) -> Self {
        ROOMS.get(fact as usize).copied().unwrap_or(Self::NONE)
    }
}
