//! Whether something was meant.

use super::word_set;

word_set! {
    /// How far somebody meant what happened, and whether they then told anybody.
    ///
    /// The tables have rows that hold for one of these only. Exhaustive: a policy's rows must cover
    /// each.
    pub enum Intent, "intent" {
        /// They meant to do it, or tried to.
        Deliberate = "Deliberate",
        /// They did not mean it, but took less care than was due.
        Careless = "Careless",
        /// It befell them, and they told somebody if there was anything to tell.
        Accidental = "Accidental",
        /// It befell them, and they kept it to themselves.
        AccidentalUnreported = "Accidental and not reported",
    }
}
