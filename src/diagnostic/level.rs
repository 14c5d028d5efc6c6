//! How much a lint's findings count.

use serde::{Serialize, Serializer};

/// What becomes of a lint's findings.
///
/// Exhaustive: a caller has to handle each.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    strum::Display,
    strum::EnumString,
    strum::EnumIter,
    strum::IntoStaticStr,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Level {
    /// They are not shown.
    Allow,
    /// They are shown.
    Warn,
    /// They are shown, and whoever checks must not go on.
    Deny,
}

impl Serialize for Level {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.into())
    }
}
