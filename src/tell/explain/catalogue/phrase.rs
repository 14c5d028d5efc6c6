//! What slots are filled with: words, labels and places, as they stand in a sentence.

pub(in crate::tell::explain) mod audit;
pub(in crate::tell::explain) mod duties;
pub(in crate::tell::explain) mod facts;
pub(in crate::tell::explain) mod names;
pub(in crate::tell::explain) mod plain;
pub(in crate::tell::explain) mod shared;
pub(in crate::tell::explain) mod steps;

use std::fmt;

/// The filling of a slot.
///
/// Made in the catalogue alone, so that the logic can pick what is said and
/// never how.
#[derive(Clone, PartialEq)]
pub(in crate::tell::explain) struct Phrase(String);

impl fmt::Display for Phrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
