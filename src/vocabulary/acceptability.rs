//! The columns of the User Actions table.

use super::{Meaning, Permitter, words};

words! {
    /// A column of the User Actions table: how a policy judges an act.
    ///
    /// What a level means for somebody who asks is given by [`means`](Acceptability::means), which a
    /// [`Permission`](super::Permission) shares.
    ///
    /// Non-exhaustive: a new edition may add a column; [`Meaning`] is what a caller handles entirely.
    #[non_exhaustive]
    pub enum Acceptability, "level of acceptability" {
        /// A column of the User Actions table: the act is fine.
        Acceptable = "Acceptable",
        /// A column of the User Actions table: fine only at times which the school sets.
        AcceptableAtCertainTimes = "Acceptable at certain times",
        /// A column of the User Actions table: fine for people the school has named, nobody else.
        AcceptableForNominatedUsers = "Acceptable for nominated users",
        /// A column of the User Actions table: against the policy, though not against the law.
        Unacceptable = "Unacceptable",
        /// A column of the User Actions table: against the policy and, it says, against the law.
        UnacceptableAndIllegal = "Unacceptable and illegal",
        /// A column of other editions: fine once somebody has permitted it; whose word counts, a cell or
        /// an own column can say.
        AcceptableWithPermission = "Acceptable with permission",
        /// From prose: to be avoided, without being forbidden.
        Discouraged = "Discouraged",
    }
}

impl Acceptability {
    /// What the level means, whatever the table calls it.
    #[must_use]
    pub const fn means(self) -> Meaning {
        match self {
            Self::Acceptable => Meaning::Allowed,
            Self::AcceptableAtCertainTimes => Meaning::AtCertainTimes,
            Self::AcceptableForNominatedUsers => Meaning::Nominated,
            Self::AcceptableWithPermission => Meaning::WithPermission(Permitter::WhoeverMay),
            Self::Discouraged => Meaning::Discouraged,
            Self::Unacceptable => Meaning::NotAllowed,
            Self::UnacceptableAndIllegal => Meaning::Illegal,
        }
    }
}
