//! What is kept as evidence.

use strum::{Display, EnumCount, EnumIter, EnumMessage, EnumString, IntoStaticStr};

use super::word;

/// What somebody keeps when they meet something that may have to be shown later.
///
/// It matters which: of some content every further copy is a crime, whoever makes it and why.
/// [`copies`](Evidence::copies) tells those that make one.
///
/// Non-exhaustive: policies name other things to keep.
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
#[non_exhaustive]
pub enum Evidence {
    /// A picture of the screen, stored somewhere.
    #[strum(message = "Screenshot")]
    Screenshot,
    /// The content on paper.
    #[strum(message = "Print")]
    Print,
    /// The message itself, left where it arrived.
    #[strum(message = "The message, kept")]
    StoreMessage,
    /// The address of the content, with words on what is there.
    #[strum(message = "Record of the address")]
    RecordAddress,
}

word!(Evidence, "kind of evidence");

impl Evidence {
    /// Whether keeping it makes another copy of the content.
    #[must_use]
    pub const fn copies(self) -> bool {
        match self {
            Self::Screenshot | Self::Print => true,
            Self::StoreMessage | Self::RecordAddress => false,
        }
    }
}
