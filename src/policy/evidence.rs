//! What is kept as evidence.

use crate::source::Source;
use crate::vocabulary::Evidence;

/// Prose about what is kept, of which content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct EvidenceRule {
    pub(crate) name: Box<str>,
    pub(crate) source: Source,
    pub(crate) keep: Vec<Evidence>,
    /// Whether it is about the content of each user action, by the action's number.
    pub(crate) of: Vec<bool>,
    pub(crate) note: Option<Box<str>>,
}
