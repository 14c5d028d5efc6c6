//! What gives each fact with a question, made from the declaration of the facts.

use super::Circumstances;
use crate::vocabulary::{Fact, Moment, Occasion, Ownership, Place, Purpose, Word, YesNo, facts};

impl Circumstances {
    fn word<W: Word>(mut self, fact: Fact, word: W) -> Self {
        self.facts.set(fact, u8::try_from(word.index()).ok());
        self
    }
}

/// One setter; the clock time and the groups, which are no words, have their own beside what they keep.
macro_rules! setter {
    ($(#[$meta:meta])* $fact:ident, $setter:ident: Time) => {};
    ($(#[$meta:meta])* $fact:ident, $setter:ident: Group) => {};
    ($(#[$meta:meta])* $fact:ident, $setter:ident: YesNo) => {
        $(#[$meta])*
        #[must_use]
        pub fn $setter(self, so: bool) -> Self {
            self.word(Fact::$fact, YesNo::from(so))
        }
    };
    ($(#[$meta:meta])* $fact:ident, $setter:ident: $values:ident) => {
        $(#[$meta])*
        #[must_use]
        pub fn $setter(self, $setter: $values) -> Self {
            self.word(Fact::$fact, $setter)
        }
    };
}

macro_rules! setters {
    ($($(#[$meta:meta])* $fact:ident = $label:literal, $setter:ident: $values:ident;)+) => {
        impl Circumstances {
            $(setter! { $(#[$meta])* $fact, $setter: $values })+
        }
    };
}
facts!(setters);
