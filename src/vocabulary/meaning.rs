//! What a level means, whichever table it stands in.

use super::{Permitter, Verdict};

/// What a level means for somebody who asks, whatever table it stands in and whatever the column
/// is called there.
///
/// [`Acceptability`](super::Acceptability) and [`Permission`](super::Permission) word the same few
/// levels differently, and a school may add columns of its own; each comes down to one of these.
/// It is no answer yet: three of them depend on a fact, and only a policy with the facts gives a
/// [`Verdict`](super::Verdict).
///
/// Exhaustive: every level must be answered for, and a new meaning would be a new kind of rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Meaning {
    /// Permitted as it stands.
    Allowed,
    /// Permitted at times which the school sets, and at no others.
    AtCertainTimes,
    /// Permitted to people whom the school has named, and to nobody else.
    Nominated,
    /// Permitted once somebody has given permission.
    WithPermission(Permitter),
    /// Permitted, but to be avoided.
    Discouraged,
    /// Forbidden by the policy.
    NotAllowed,
    /// Forbidden, and against the law as the policy states.
    Illegal,
}

impl Meaning {
    /// The verdict that it is by itself; nothing where it depends on a fact.
    #[must_use]
    pub const fn verdict(self) -> Option<Verdict> {
        match self {
            Self::Allowed => Some(Verdict::Allowed),
            Self::Discouraged => Some(Verdict::Discouraged),
            Self::NotAllowed => Some(Verdict::NotAllowed),
            Self::Illegal => Some(Verdict::Illegal),
            Self::AtCertainTimes | Self::Nominated | Self::WithPermission(_) => None,
        }
    }
}
