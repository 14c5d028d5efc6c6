//! What stands in a cell of a grid.

use crate::vocabulary::words;

/// How [`Mark::Disputed`] was written; many readers of YAML know no `?` in brackets.
pub(crate) const OLD_DISPUTED: &str = "x?";

words! {
    /// A mark in a grid.
    pub(crate) enum Mark, "mark" {
        /// The cell is empty.
        #[strum(serialize = ".")]
        None = "no mark",
        /// The column is marked: the level that holds, or a response that must follow.
        #[strum(serialize = "x")]
        Marked = "a mark",
        /// The mark stands in brackets, or the response may follow.
        #[strum(serialize = "(x)")]
        Available = "a mark in brackets",
        /// Some readings require the response, others do not.
        #[strum(serialize = "x/.")]
        Disputed = "a disputed mark",
    }
}
