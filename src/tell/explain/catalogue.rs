//! The catalogue: every message, by reader, as data.

mod auditor;
mod parent;
mod phrase;
mod staff;

pub(super) use auditor::Auditor;
pub(super) use parent::Parent;
pub(super) use phrase::{Phrase, audit, duties, facts, names, plain, shared, steps};
pub(super) use staff::Staff;

use super::{Reader, SentenceKind};

/// One message of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct Wording {
    /// Its name; unique among the messages of a reader.
    pub message: &'static str,
    /// What its sentences tell.
    pub kind: SentenceKind,
    /// Whether it tells something of this library's own.
    pub ours: bool,
    /// Its text, with slots in braces: `{act} is allowed for {who}.`
    pub text: &'static str,
}

/// Every message that a reader can be given, in the order of the catalogue.
///
/// ```
/// use online_safety_policy::explain::{Reader, catalogue};
///
/// assert!(catalogue(Reader::Staff).any(|wording| wording.text.starts_with("At once: ")));
/// ```
pub fn catalogue(reader: Reader) -> impl Iterator<Item = Wording> {
    let (names, wordings): (_, &[_]) = match reader {
        Reader::Staff => (Staff::NAMES, Staff::WORDINGS),
        Reader::Parent => (Parent::NAMES, Parent::WORDINGS),
        Reader::Auditor => (Auditor::NAMES, Auditor::WORDINGS),
    };
    let wordings = names.iter().zip(wordings);
    wordings.map(|(message, (kind, ours, text))| Wording {
        message,
        kind: *kind,
        ours: *ours,
        text,
    })
}

/// Declares the messages of one reader: a name, the slots, what it tells, its text.
///
/// Up to four slots are filled in their order, more of them by their names.
macro_rules! messages {
    (
        $(#[$meta:meta])* $reader:ident {
            $($name:ident $(($($slot:ident),+))? $({ $($named:ident),+ })?:
                $kind:ident $(($ours:ident))? = $text:literal;)+
        }
    ) => {
        $(#[$meta])*
        #[derive(strum::IntoStaticStr, strum::VariantNames)]
        #[strum(serialize_all = "kebab-case")]
        pub(in crate::tell::explain) enum $reader {
            $($name
                $(($(slot!($slot)),+))?
                $({ $($named: $crate::tell::explain::catalogue::phrase::Phrase),+ })?,)+
        }

        impl $reader {
            pub(super) const NAMES: &'static [&'static str] =
                <Self as strum::VariantNames>::VARIANTS;

            pub(super) const WORDINGS: &'static [($crate::tell::explain::SentenceKind, bool, &'static str)] =
                &[$((
                    $crate::tell::explain::SentenceKind::$kind,
                    is_ours!($($ours)?),
                    $text,
                ),)+];
        }

        impl From<$reader> for $crate::tell::explain::Sentence {
            fn from(message: $reader) -> Self {
                let name: &'static str = (&message).into();
                let (kind, ours, text) = match message {
                    $($reader::$name $(($($slot),+))? $({ $($named),+ })? => (
                        $crate::tell::explain::SentenceKind::$kind,
                        is_ours!($($ours)?),
                        format!($text),
                    ),)+
                };
                Self { kind, message: name, ours, text }
            }
        }
    };
}

/// What a slot is filled with.
macro_rules! slot {
    ($slot:ident) => {
        $crate::tell::explain::catalogue::phrase::Phrase
    };
}

/// Whether a message is marked as this library's own.
macro_rules! is_ours {
    () => {
        false
    };
    (ours) => {
        true
    };
}

use {is_ours, messages, slot};
