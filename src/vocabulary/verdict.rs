//! The answer to whether somebody may do something.

use super::word_set;

word_set! {
    /// What a policy says of an act, once every circumstance is known.
    ///
    /// A policy that says nothing gives no verdict at all; silence is never one of these. Milder orders
    /// before graver. Exhaustive: a caller must decide what to do with each.
    pub enum Verdict, "verdict" {
        /// The policy permits it, under whatever provisos come with the answer.
        Allowed = "Allowed",
        /// Permitted, but the policy advises against it.
        Discouraged = "Advised against but not forbidden",
        /// The policy forbids it; the law need not.
        NotAllowed = "Not allowed",
        /// Forbidden, and against the law as the policy states: no opinion of this library's.
        Illegal = "Not allowed, and illegal",
    }
}

impl Verdict {
    /// Whether one may go ahead: true of allowed and, against advice, of discouraged.
    #[must_use]
    pub const fn is_permitted(self) -> bool {
        match self {
            Self::Allowed | Self::Discouraged => true,
            Self::NotAllowed | Self::Illegal => false,
        }
    }

    /// What it comes to where a proviso on it is broken: nobody may go ahead.
    pub(crate) const fn where_broken(self) -> Self {
        match self.is_permitted() {
            true => Self::NotAllowed,
            false => self,
        }
    }
}
