//! How well an incident fits an act.

use strum::{Display, EnumCount, EnumIter, EnumMessage, EnumString, IntoStaticStr};

use crate::vocabulary::word;

/// How well an incident fits an act, in the encoder's reading.
///
/// Exhaustive: a caller that shows one must show the other, or a doubtful
/// incident would pass for a sure one.
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
pub enum Fit {
    /// The act is what the incident's words describe.
    #[strum(message = "Direct")]
    Direct,
    /// The act is only near to them, or needs something that no fact expresses.
    #[strum(message = "Partly")]
    Partly,
}
word!(Fit, "fit");
