//! What every kind of standard word can do.

use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::str::FromStr;

use serde::de::Error as _;
use serde::{Deserialize as _, Deserializer};

use super::{Index, UnknownWord};

/// A kind of standard word: a closed set of names from the field.
///
/// A word's file form (`as_str`, `Display`, `FromStr`) is kebab-case and comes
/// from `strum` alone; its [`label`](Word::label) is for people. Words are
/// numbered in declaration order, which lets tables be plain arrays.
pub trait Word:
    Copy
    + Debug
    + Display
    + Eq
    + Ord
    + Hash
    + FromStr
    + strum::IntoEnumIterator
    + strum::EnumCount
    + Send
    + Sync
    + 'static
{
    /// What one such word is called in a message, such as `user action`.
    const KIND: &'static str;

    /// The number of the first word that became standard after the first edition of this vocabulary.
    ///
    /// Those before it no file may declare as its own. One from there on may stand in a file that is
    /// older than the word; it then means what that file says.
    const LATER: usize;

    /// The word as files spell it.
    fn as_str(self) -> &'static str;

    /// The word as people read it.
    fn label(self) -> &'static str;

    /// What people call it in everyday speech, such as `TikTok`: [`find`](crate::vocabulary::find) leads
    /// from these to the word, and nothing else heeds them.
    fn names(self) -> &'static [&'static str];

    /// Its number, from 0, in declaration order.
    fn index(self) -> usize;

    /// Reads a word as files spell it.
    ///
    /// # Errors
    ///
    /// [`UnknownWord`] for anything else, with the word that was probably meant, or with all that
    /// there are.
    fn read(text: &str) -> Result<Self, UnknownWord> {
        let found = text.parse().ok();
        let ids = || Self::iter().map(Self::as_str);
        found.ok_or_else(|| UnknownWord::among(Index::standard(), Self::KIND, text, ids()))
    }
}

/// Takes a word as data, and refuses what is none as [`Word::read`] does.
pub(crate) fn deserialize<'de, W: Word, D: Deserializer<'de>>(from: D) -> Result<W, D::Error> {
    W::read(&String::deserialize(from)?).map_err(D::Error::custom)
}

/// Gives an enum of words its [`Word`], `Serialize` and `Deserialize` implementations.
macro_rules! word {
    (@later) => { <Self as strum::EnumCount>::COUNT };
    (@later $later:ident) => { Self::$later as usize };
    (@names $this:ident) => { &[] };
    (@names $this:ident; $($word:ident [$($also:literal)*])+) => {
        match $this { $(Self::$word => &[$($also),*],)+ }
    };
    ($name:ty, $kind:literal $(, later $later:ident)? $(; $($word:ident [$($also:literal)*])+)?) => {
        impl $crate::vocabulary::Word for $name {
            const KIND: &'static str = $kind;

            const LATER: usize = $crate::vocabulary::word!(@later $($later)?);

            fn as_str(self) -> &'static str {
                self.into()
            }

            fn label(self) -> &'static str {
                strum::EnumMessage::get_message(&self).unwrap_or_else(|| self.into())
            }

            fn names(self) -> &'static [&'static str] {
                $crate::vocabulary::word!(@names self $(; $($word [$($also)*])+)?)
            }

            #[inline]
            fn index(self) -> usize {
                self as usize
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str($crate::vocabulary::Word::as_str(*self))
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::vocabulary::deserialize(from)
            }
        }
    };
}

/// Declares a kind of words: the enum, what one is called in messages, the first word that was added
/// later, and each word's label, with its everyday names behind it.
macro_rules! words {
    ($(#[$meta:meta])* $vis:vis enum $name:ident, $kind:literal $(, later $later:ident)? {
        $($(#[$word_meta:meta])* $word:ident = $label:literal $(| $also:literal)*,)+
    }) => {
        $(#[$meta])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, strum::Display,
            strum::EnumString, strum::EnumIter, strum::EnumCount, strum::IntoStaticStr,
            strum::EnumMessage,
        )]
        #[strum(serialize_all = "kebab-case")]
        $vis enum $name {
            $($(#[$word_meta])* #[strum(message = $label)] $word,)+
        }
        $crate::vocabulary::word!($name, $kind $(, later $later)?; $($word [$($also)*])+);
    };
}

/// The same for words that are kept in sets; `EnumSetType` brings the copying and comparing.
macro_rules! word_set {
    ($(#[$meta:meta])* pub enum $name:ident, $kind:literal {
        $($(#[$word_meta:meta])* $word:ident = $label:literal $(| $also:literal)*,)+
    }) => {
        $(#[$meta])*
        #[derive(
            Debug, PartialOrd, Ord, Hash, enumset::EnumSetType, strum::Display,
            strum::EnumString, strum::EnumIter, strum::EnumCount, strum::IntoStaticStr,
            strum::EnumMessage,
        )]
        #[strum(serialize_all = "kebab-case")]
        pub enum $name {
            $($(#[$word_meta])* #[strum(message = $label)] $word,)+
        }
        $crate::vocabulary::word!($name, $kind; $($word [$($also)*])+);
    };
}

pub(crate) use {word, word_set, words};
