//! What a step concerns.

use super::word_set;

word_set! {
    /// What a step of a procedure concerns: what a good procedure has something to say on.
    ///
    /// Exhaustive: whoever shows what a policy leaves out has to show each of these.
    pub enum Aspect, "aspect" {
        /// Who takes part.
        People = "Who takes part",
        /// Which computer is used, and what happens to the one concerned.
        Computer = "Which computer",
        /// Who looks at the content, with what.
        View = "How the content is looked at",
        /// What is written down.
        Record = "What to record",
        /// What is copied, and what never is.
        Copy = "What to copy, and what never",
        /// When looking into it ends.
        Stop = "When to stop",
        /// Whom to call.
        Call = "Whom to call",
        /// Who else hears of it.
        Tell = "Whom to tell",
        /// How it is decided whether there is anything in it.
        Judge = "How to judge it",
        /// What is done about it.
        Act = "What to do about it",
        /// What is kept afterwards.
        Keep = "What to keep",
        /// How those concerned behave meanwhile.
        Conduct = "How to behave meanwhile",
    }
}
