//! Whether it has happened before.

use super::words;

words! {
    /// What went before, with the same person.
    ///
    /// Only [`RepeatAfterWarning`](History::RepeatAfterWarning) is what the tables call a continued
    /// infringement; a plain repeat is told apart so that it is never taken for one. How long an
    /// earlier incident counts is for the school to say. Exhaustive: a caller records one of these.
    #[derive(Default)]
    pub enum History, "history" {
        /// Nothing of the kind before, or nothing known. The default.
        #[default]
        FirstTime = "First time",
        /// It happened before, without a warning or sanction.
        Repeat = "Repeat",
        /// It happened before, and they were warned or punished for it.
        RepeatAfterWarning = "Repeat after a warning or sanction",
    }
}
