//! What slots are filled with: words, labels and places, as they stand in a sentence.

pub(in crate::explain) mod audit;
pub(in crate::explain) mod duties;
pub(in crate::explain) mod facts;
pub(in crate::explain) mod names;
pub(in crate::explain) mod plain;
pub(in crate::explain) mod shared;
pub(in crate::explain) mod steps;

use std::fmt;

/// The filling of a slot.
///
/// Made in the catalogue alone, so that the logic can pick what is said and
/// never how.
#[derive(Clone)]
pub(in crate::explain) struct Phrase(String);

impl fmt::Display for Phrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
