//! What a response does, and how soon.

use strum::{Display, EnumCount, EnumIter, EnumMessage, EnumString, IntoStaticStr};

use super::word;

/// What a response does: pass on, tell, or punish.
///
/// Exhaustive: a caller treats each differently, and there is no fourth thing to do.
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
pub enum ResponseKind {
    /// Somebody else is asked to act.
    #[strum(message = "Referral")]
    Referral,
    /// Somebody is told, and asked for nothing.
    #[strum(message = "Notification")]
    Notification,
    /// Something is done to, or taken from, the person who did it.
    #[strum(message = "Sanction")]
    Sanction,
}

word!(ResponseKind, "kind of response");

impl ResponseKind {
    /// How soon a response of this kind is due, unless it is one of those due at once.
    pub(crate) const fn usual_urgency(self) -> Urgency {
        match self {
            Self::Referral | Self::Notification => Urgency::SameDay,
            Self::Sanction => Urgency::Afterwards,
        }
    }
}

/// How soon a response is due. Sooner orders before later.
///
/// The policies print no such ranking: it is this library's own, so that a list of responses starts
/// with what cannot wait. Exhaustive: a caller sorts and shows every step of it.
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
pub enum Urgency {
    /// Before anything else is done.
    #[strum(message = "At once")]
    AtOnce,
    /// Before the school day is over.
    #[strum(message = "The same day")]
    SameDay,
    /// Once the facts are established.
    #[strum(message = "Afterwards")]
    Afterwards,
}

word!(Urgency, "urgency");
