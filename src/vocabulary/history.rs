//! Whether it has happened before.

use strum::{Display, EnumCount, EnumIter, EnumMessage, EnumString, IntoStaticStr};

use super::word;

/// What went before, with the same person.
///
/// Only [`RepeatAfterWarning`](History::RepeatAfterWarning) is what the tables call a continued
/// infringement; a plain repeat is told apart so that it is never taken for one. How long an
/// earlier incident counts is for the school to say. Exhaustive: a caller records one of these.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
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
pub enum History {
    /// Nothing of the kind before, or nothing known. The default.
    #[strum(message = "First time")]
    #[default]
    FirstTime,
    /// It happened before, without a warning or sanction.
    #[strum(message = "Repeat")]
    Repeat,
    /// It happened before, and they were warned or punished for it.
    #[strum(message = "Repeat after a warning or sanction")]
    RepeatAfterWarning,
}

word!(History, "history");
