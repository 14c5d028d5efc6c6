//! What is known about the circumstances, as numbers from closed sets.

use strum::EnumCount as _;

use crate::vocabulary::{Fact, Moment, Occasion, Ownership, Place, Purpose, Word as _, YesNo};

/// The known value of each fact, a byte each: 0 where nothing is known, else
/// the value's number plus one.
///
/// One machine word wide, so that "nothing is known" is one comparison and a
/// copy is never made byte by byte.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Facts(u128);

const _: () = assert!(Fact::COUNT <= 16, "a fact has no byte of its own");

impl Facts {
    pub(crate) const UNKNOWN: Self = Self(0);

    #[inline]
    pub(crate) fn get(self, fact: Fact) -> Option<u8> {
        let values = self.0.to_le_bytes();
        values
            .get(fact.index())
            .and_then(|value| value.checked_sub(1))
    }

    /// Sets a fact to a value, or to unknown.
    #[inline]
    pub(crate) fn set(&mut self, fact: Fact, value: Option<u8>) {
        let byte = value.map_or(0, |value| value.saturating_add(1));
        let shift = fact.index() * 8;
        self.0 = self.0 & !(0xFF << shift) | u128::from(byte) << shift;
    }
}

/// How many values a fact can have, where the day has so many bands.
pub(crate) fn size(fact: Fact, bands: usize) -> usize {
    match fact {
        Fact::Place => Place::COUNT,
        Fact::Time => bands,
        Fact::Moment => Moment::COUNT,
        Fact::Occasion => Occasion::COUNT,
        Fact::Purpose => Purpose::COUNT,
        Fact::Device => Ownership::COUNT,
        _ => YesNo::COUNT,
    }
}

/// The words for a fact's values; none for the time, whose bands a policy names.
pub(crate) fn words(fact: Fact) -> Vec<&'static str> {
    use crate::vocabulary::Word;

    fn all<W: Word>() -> Vec<&'static str> {
        W::iter().map(Word::as_str).collect()
    }
    match fact {
        Fact::Place => all::<Place>(),
        Fact::Time => Vec::new(),
        Fact::Moment => all::<Moment>(),
        Fact::Occasion => all::<Occasion>(),
        Fact::Purpose => all::<Purpose>(),
        Fact::Device => all::<Ownership>(),
        _ => all::<YesNo>(),
    }
}
