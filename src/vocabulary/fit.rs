//! How well an incident fits an act.

use super::words;

words! {
    /// How well an incident fits an act, in the encoder's reading.
    ///
    /// Exhaustive: a caller that shows one must show the other, or a doubtful
    /// incident would pass for a sure one.
    pub enum Fit, "fit" {
        /// The act is what the incident's words describe.
        Direct = "Direct",
        /// The act is only near to them, or needs something that no fact expresses.
        Partly = "Partly",
    }
}
