//! The answer to whether somebody may do something.

use enumset::EnumSetType;
use strum::{Display, EnumCount, EnumIter, EnumMessage, EnumString, IntoStaticStr};

use super::word;

/// What a policy says of an act, once every circumstance is known.
///
/// A policy that says nothing gives no verdict at all; silence is never one of these. Milder orders
/// before graver. Exhaustive: a caller must decide what to do with each.
#[derive(
    Debug,
    PartialOrd,
    Ord,
    Hash,
    EnumSetType,
    Display,
    EnumString,
    EnumIter,
    EnumCount,
    IntoStaticStr,
    EnumMessage,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Verdict {
    /// The policy permits it, under whatever provisos come with the answer.
    #[strum(message = "Allowed")]
    Allowed,
    /// Permitted, but the policy advises against it.
    #[strum(message = "Discouraged")]
    Discouraged,
    /// The policy forbids it; the law need not.
    #[strum(message = "Not allowed")]
    NotAllowed,
    /// Forbidden, and against the law as the policy states: no opinion of this library's.
    #[strum(message = "Illegal")]
    Illegal,
}

word!(Verdict, "verdict");

impl Verdict {
    /// Whether one may go ahead: true of allowed and, against advice, of discouraged.
    #[must_use]
    pub const fn is_permitted(self) -> bool {
        match self {
            Self::Allowed | Self::Discouraged => true,
            Self::NotAllowed | Self::Illegal => false,
        }
    }
}
