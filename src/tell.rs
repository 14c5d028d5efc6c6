//! Answers in words, for whoever reads them.

pub mod explain;
pub(crate) mod phrase;
