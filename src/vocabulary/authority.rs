//! Who stands behind a rule.

use strum::{Display, EnumCount, EnumIter, EnumMessage, EnumString, IntoStaticStr};

use super::word;

/// Whose word a rule is, from strongest to weakest.
///
/// Every rule has one, and nothing that is this library's own is ever shown as a school's.
/// Exhaustive: whoever shows a rule must show which it is.
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
pub enum Authority {
    /// The school's own: a marked cell or a sentence of its policy.
    #[strum(message = "Printed in the policy")]
    Printed,
    /// Not said in so many words, but it follows from what is.
    #[strum(message = "Inferred from the policy")]
    Inferred,
    /// A mapping or ranking that the school never wrote.
    #[strum(message = "Added by this library")]
    Ours,
}

word!(Authority, "authority");
