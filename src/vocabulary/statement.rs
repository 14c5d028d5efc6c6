//! What the statements of a document are for.

use super::words;

words! {
    /// The question that a statement of a school's document helps to answer.
    ///
    /// Non-exhaustive: there may come to be more questions.
    #[non_exhaustive]
    pub enum Serves, "question that a statement serves" {
        /// May somebody do something?
        Classify = "What is allowed",
        /// What follows an incident?
        Recommend = "What follows",
        /// How is a suspicion looked into?
        Procedure = "How it is handled",
        /// To whom is a matter brought?
        Contacts = "Who is told",
        /// What has somebody to do?
        Duties = "Who has to do what",
        /// What keeps the policy, its systems and its papers in order?
        Keeping = "How the policy is kept",
        /// None.
        None = "No question",
    }
}

impl Serves {
    /// Whether it bears on what is allowed, what follows, or how that is carried out.
    #[must_use]
    pub const fn decides(self) -> bool {
        matches!(
            self,
            Self::Classify | Self::Recommend | Self::Procedure | Self::Contacts
        )
    }
}

words! {
    /// Why no rule encodes a statement.
    ///
    /// Non-exhaustive: there may be more reasons.
    #[non_exhaustive]
    pub enum Unencoded, "reason for encoding nothing" {
        /// It says what a word means.
        Definition = "A definition",
        /// It says what is hoped for.
        Aim = "An aim",
        /// It says how things are.
        Background = "Background",
        /// It advises, and no answer turns on it.
        Advice = "Advice on which nothing turns",
        /// It leads to another document.
        Outside = "Said in another document",
        /// It says again what another statement says.
        Repeats = "Said by another statement",
        /// It is about systems or papers, and nobody can be asked about it.
        Keeping = "About systems or papers",
        /// It decides something that no rule of this format can say.
        Inexpressible = "Decides what no rule can say yet",
    }
}
