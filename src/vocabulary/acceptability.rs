//! The columns of the User Actions table.

use strum::{Display, EnumCount, EnumIter, EnumMessage, EnumString, IntoStaticStr};

use super::{Meaning, word};

/// A column of the User Actions table: how a policy judges an act.
///
/// What a level means for somebody who asks is given by [`means`](Acceptability::means), which a
/// [`Permission`](super::Permission) shares.
///
/// Non-exhaustive: a new edition may add a column; [`Meaning`] is what a caller handles entirely.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Display,
    EnumString,
    EnumIter,
    EnumCount,
    IntoStaticStr,
    EnumMessage,
)]
#[strum(serialize_all = "kebab-case")]
#[non_exhaustive]
pub enum Acceptability {
    /// A column of the User Actions table: the act is fine.
    #[strum(message = "Acceptable")]
    Acceptable,
    /// A column of the User Actions table: fine only at times which the school sets.
    #[strum(message = "Acceptable at certain times")]
    AcceptableAtCertainTimes,
    /// A column of the User Actions table: fine for people the school has named, nobody else.
    #[strum(message = "Acceptable for nominated users")]
    AcceptableForNominatedUsers,
    /// A column of the User Actions table: against the policy, though not against the law.
    #[strum(message = "Unacceptable")]
    Unacceptable,
    /// A column of the User Actions table: against the policy and, it says, against the law.
    #[strum(message = "Unacceptable and illegal")]
    UnacceptableAndIllegal,
    /// A column of other editions: fine once whoever may permit it has done so.
    #[strum(message = "Acceptable with permission")]
    AcceptableWithPermission,
    /// From prose: to be avoided, without being forbidden.
    #[strum(message = "Discouraged")]
    Discouraged,
}

word!(Acceptability, "level of acceptability");

impl Acceptability {
    /// What the level means, whatever the table calls it.
    #[must_use]
    pub const fn means(self) -> Meaning {
        match self {
            Self::Acceptable => Meaning::Allowed,
            Self::AcceptableAtCertainTimes => Meaning::AtCertainTimes,
            Self::AcceptableForNominatedUsers => Meaning::Nominated,
            Self::AcceptableWithPermission => Meaning::WithPermission,
            Self::Discouraged => Meaning::Discouraged,
            Self::Unacceptable => Meaning::NotAllowed,
            Self::UnacceptableAndIllegal => Meaning::Illegal,
        }
    }
}
