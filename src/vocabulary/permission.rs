//! The columns of the Communication Technologies table.

use super::{Meaning, Permitter, words};

words! {
    /// A column of the Communication Technologies table: whether a technology may be used.
    ///
    /// What a level means for somebody who asks is given by [`means`](Permission::means), which an
    /// [`Acceptability`](super::Acceptability) shares. None of these is ever illegal.
    ///
    /// Non-exhaustive: a new edition may add a column; [`Meaning`] is what a caller handles entirely.
    #[non_exhaustive]
    pub enum Permission, "level of permission" {
        /// A column of the Communication Technologies table: no use at all.
        NotAllowed = "Not allowed",
        /// A column of the Communication Technologies table: only at times which the school sets.
        AllowedAtCertainTimes = "Allowed at certain times",
        /// A column of the Communication Technologies table: free use.
        Allowed = "Allowed",
        /// A column of other editions: once somebody has permitted it; whose word counts, a cell or an
        /// own column can say.
        AllowedWithPermission = "Allowed with permission",
        /// A column of other editions: for staff the school has named, nobody else.
        AllowedForSelectedStaff = "Allowed for selected staff",
        /// From prose: to be avoided, without being forbidden.
        Discouraged = "Discouraged",
    }
}

impl Permission {
    /// What the level means, whatever the table calls it.
    #[must_use]
    pub const fn means(self) -> Meaning {
        match self {
            Self::Allowed => Meaning::Allowed,
            Self::AllowedAtCertainTimes => Meaning::AtCertainTimes,
            Self::AllowedForSelectedStaff => Meaning::Nominated,
            Self::AllowedWithPermission => Meaning::WithPermission(Permitter::WhoeverMay),
            Self::Discouraged => Meaning::Discouraged,
            Self::NotAllowed => Meaning::NotAllowed,
        }
    }
}
