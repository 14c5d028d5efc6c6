//! What is kept as evidence.

use super::words;

words! {
    /// What somebody keeps when they meet something that may have to be shown later.
    ///
    /// It matters which: of some content every further copy is a crime, whoever makes it and why.
    /// [`copies`](Evidence::copies) tells those that make one.
    ///
    /// Non-exhaustive: policies name other things to keep.
    #[non_exhaustive]
    pub enum Evidence, "kind of evidence" {
        /// A picture of the screen, stored somewhere.
        Screenshot = "Screenshot",
        /// The content on paper.
        Print = "Print",
        /// The message itself, left where it arrived.
        StoreMessage = "The message, kept",
        /// The address of the content, with words on what is there.
        RecordAddress = "Record of the address",
    }
}

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
