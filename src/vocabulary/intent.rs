//! Whether something was meant.

use enumset::EnumSetType;
use strum::{Display, EnumCount, EnumIter, EnumMessage, EnumString, IntoStaticStr};

use super::word;

/// How far somebody meant what happened, and whether they then told anybody.
///
/// The tables have rows that hold for one of these only. Exhaustive: a policy's rows must cover
/// each.
#[derive(
    Debug,
    PartialOrd,
    Ord,
    Hash,
    EnumSetType,
    Display,
    EnumString,
    EnumIter,
    EnumCount,
    IntoStaticStr,
    EnumMessage,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Intent {
    /// They meant to do it, or tried to.
    #[strum(message = "Deliberate")]
    Deliberate,
    /// They did not mean it, but took less care than was due.
    #[strum(message = "Careless")]
    Careless,
    /// It befell them, and they told somebody if there was anything to tell.
    #[strum(message = "Accidental")]
    Accidental,
    /// It befell them, and they kept it to themselves.
    #[strum(message = "Accidental and not reported")]
    AccidentalUnreported,
}

word!(Intent, "intent");
