//! What a response does, and how soon.

use super::words;

words! {
    /// What a response does: pass on, tell, or punish.
    ///
    /// Exhaustive: a caller treats each differently, and there is no fourth thing to do.
    pub enum ResponseKind, "kind of response" {
        /// Somebody else is asked to act.
        Referral = "Referral",
        /// Somebody is told, and asked for nothing.
        Notification = "Notification",
        /// Something is done to, or taken from, the person who did it.
        Sanction = "Sanction",
    }
}

impl ResponseKind {
    /// How soon a response of this kind is due, unless it is one of those due at once.
    pub(crate) const fn usual_urgency(self) -> Urgency {
        match self {
            Self::Referral | Self::Notification => Urgency::SameDay,
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
