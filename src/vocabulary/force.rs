//! How strongly a step is said.

use super::words;

words! {
    /// How strongly a policy asks for something, or against it. Weaker orders before stronger, and
    /// what is asked for before what is asked against.
    ///
    /// Exhaustive: whoever shows a duty has to show each of these.
    pub enum Force, "force" {
        /// It may be done.
        May = "May",
        /// It is recommended.
        Advised = "Advised",
        /// It is to be done, in words short of an order.
        Should = "Should",
        /// It is to be done.
        Must = "Must",
        /// It is advised against.
        ShouldNot = "Should not",
        /// It is forbidden.
        MustNot = "Must not",
    }
}

impl Force {
    /// Whether it is asked for: musts and shoulds.
    #[must_use]
    pub const fn requires(self) -> bool {
        matches!(self, Self::Must | Self::Should)
    }

    /// Whether it is asked against: must-nots and should-nots.
    #[must_use]
    pub const fn forbids(self) -> bool {
        matches!(self, Self::MustNot | Self::ShouldNot)
    }
}
