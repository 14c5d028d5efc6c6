//! When a duty comes round.

use super::words;

words! {
    /// Something that calls for a duty, whenever it happens.
    ///
    /// Non-exhaustive: policies name other occasions.
    #[non_exhaustive]
    pub enum Trigger, "trigger" {
        /// Somebody begins to work at the school.
        Induction = "When somebody starts to work here",
        /// A child enters the school.
        Entry = "When a child joins the school",
        /// A school year begins.
        StartOfYear = "At the start of a school year",
        /// Somebody is to be given access.
        BeforeAccess = "Before access is given",
        /// Something that matters has changed.
        SignificantChange = "When something significant changes",
        /// Something happened.
        Incident = "After an incident",
        /// Somebody stops working at the school.
        Leaving = "When somebody leaves",
        /// A lesson is prepared or given.
        Lesson = "In lessons",
        /// Whenever systems or devices are used.
        Use = "At each use",
        /// Only once.
        Once = "Once",
        /// Something is put before the public.
        Publication = "Before something is published",
        /// Equipment or data is no longer wanted.
        Disposal = "When something is disposed of",
    }
}

words! {
    /// How often, in words that no calendar can be made of.
    ///
    /// Shown as they are: nothing turns one into a number. Non-exhaustive: there are more ways to be
    /// vague.
    #[non_exhaustive]
    pub enum Vagueness, "vague period" {
        /// Again and again, at no stated distance.
        Regularly = "Regularly",
        /// So often that it stays current.
        UpToDate = "So that it stays up to date",
        /// Whenever it seems to matter.
        WhenRelevant = "Whenever it is relevant",
        /// As often as some other paper says.
        AsAgreed = "As agreed elsewhere",
    }
}
