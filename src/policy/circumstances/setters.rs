//! What gives each fact with a question, made from the declaration of the facts.

use super::Circumstances;
use crate::vocabulary::{
    Fact, Moment, Occasion, Ownership, Place, Purpose, Term, Word, YesNo, facts,
};

impl Circumstances {
    /// Gives a word, a standard one or one of a school's own, in place of what was known.
    fn term<W: Word>(self, fact: Fact, term: Term<W>) -> Self {
        match term.number() {
            Ok(number) => self.word(fact, number, None),
            Err(id) => self.word(fact, 0, Some(*id)),
        }
    }
}

/// One setter; the clock time, the groups and a school's own facts, which are no words, have
/// their own beside what they keep.
macro_rules! setter {
    ($(#[$meta:meta])* $fact:ident, $setter:ident: Time) => {};
    ($(#[$meta:meta])* $fact:ident, $setter:ident: Group) => {};
    ($(#[$meta:meta])* $fact:ident, $setter:ident: Own) => {};
    ($(#[$meta:meta])* $fact:ident, $setter:ident: YesNo) => {
        $(#[$meta])*
        #[must_use]
        pub fn $setter(self, so: bool) -> Self {
            self.value(Fact::$fact, YesNo::from(so).index())
        }
    };
    ($(#[$meta:meta])* $fact:ident, $setter:ident: Ownership) => {
        $(#[$meta])*
        #[must_use]
        pub fn $setter(self, $setter: Ownership) -> Self {
            self.value(Fact::$fact, $setter.index())
        }
    };
    ($(#[$meta:meta])* $fact:ident, $setter:ident: $values:ident) => {
        $(#[$meta])*
        ///
        /// A standard one, or one that a policy declares: whether it does, that policy says when it is
        /// asked.
        #[must_use]
        pub fn $setter(self, $setter: impl Into<Term<$values>>) -> Self {
            self.term(Fact::$fact, $setter.into())
        }
    };
}

macro_rules! setters {
    ($($(#[$meta:meta])* $fact:ident = $label:literal, $setter:ident: $values:ident $(| $also:literal)*;)+) => {
        impl Circumstances {
            $(setter! { $(#[$meta])* $fact, $setter: $values })+
        }
    };
}
facts!(setters);
