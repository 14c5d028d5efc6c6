//! What a change would do, and which edition is in force on a day.

pub mod amend;
pub mod diff;
pub(crate) mod editions;

pub use editions::{Edition, Editions, EditionsError, EditionsFault, NoneInForce};
