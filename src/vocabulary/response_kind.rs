//! What a response does, and how soon.

use super::words;

words! {
    /// What a response does: pass on, tell, punish, write down, or protect.
    ///
    /// It is what the school means by it: keeping a device may punish, or keep somebody safe. So a
    /// policy file can say of a standard response that it is of another kind, under `response-kinds`.
    ///
    /// Exhaustive: a caller treats each differently.
    pub enum ResponseKind, "kind of response" {
        /// Somebody else is asked to act.
        Referral = "Referral",
        /// Somebody is told, and asked for nothing.
        Notification = "Notification",
        /// Something is done to, or taken from, the person who did it.
        Sanction = "Sanction",
        /// It is written into what the school keeps: a safeguarding or behaviour system, a planner.
        Logging = "Logging",
        /// Somebody is kept safe, and nobody punished: a filter is set, a device is kept, access ends.
        Protection = "Protection",
    }
}

impl ResponseKind {
    /// Whether somebody is asked to act, or told.
    #[cfg(feature = "check")]
    pub(crate) const fn reaches_somebody(self) -> bool {
        matches!(self, Self::Referral | Self::Notification)
    }

    /// How soon a response of this kind is due, unless it is one of those due at once.
    pub(crate) const fn usual_urgency(self) -> Urgency {
        match self {
            Self::Referral | Self::Notification | Self::Logging | Self::Protection => {
                Urgency::SameDay
            }
            Self::Sanction => Urgency::Afterwards,
        }
    }
}

words! {
    /// How soon a response is due. Sooner orders before later.
    ///
    /// The policies print no such ranking: it is this library's own, so that a list of responses starts
    /// with what cannot wait. Exhaustive: a caller sorts and shows every step of it.
    pub enum Urgency, "urgency" {
        /// Before anything else is done.
        AtOnce = "At once",
        /// Before the school day is over.
        SameDay = "The same day",
        /// Once the facts are established.
        Afterwards = "Afterwards",
    }
}
