//! The columns of the Communication Technologies table.

use strum::{Display, EnumCount, EnumIter, EnumMessage, EnumString, IntoStaticStr};

use super::{Meaning, word};

/// A column of the Communication Technologies table: whether a technology may be used.
///
/// What a level means for somebody who asks is given by [`means`](Permission::means), which an
/// [`Acceptability`](super::Acceptability) shares. None of these is ever illegal.
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
pub enum Permission {
    /// A column of the Communication Technologies table: no use at all.
    #[strum(message = "Not allowed")]
    NotAllowed,
    /// A column of the Communication Technologies table: only at times which the school sets.
    #[strum(message = "Allowed at certain times")]
    AllowedAtCertainTimes,
    /// A column of the Communication Technologies table: free use.
    #[strum(message = "Allowed")]
    Allowed,
    /// A column of other editions: once whoever may permit it has done so.
    #[strum(message = "Allowed with permission")]
    AllowedWithPermission,
    /// A column of other editions: for staff the school has named, nobody else.
    #[strum(message = "Allowed for selected staff")]
    AllowedForSelectedStaff,
    /// From prose: to be avoided, without being forbidden.
    #[strum(message = "Discouraged")]
    Discouraged,
}

word!(Permission, "level of permission");

impl Permission {
    /// What the level means, whatever the table calls it.
    #[must_use]
    pub const fn means(self) -> Meaning {
        match self {
            Self::Allowed => Meaning::Allowed,
            Self::AllowedAtCertainTimes => Meaning::AtCertainTimes,
            Self::AllowedForSelectedStaff => Meaning::Nominated,
            Self::AllowedWithPermission => Meaning::WithPermission,
            Self::Discouraged => Meaning::Discouraged,
            Self::NotAllowed => Meaning::NotAllowed,
        }
    }
}
