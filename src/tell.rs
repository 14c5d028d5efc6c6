//! Answers in words, for whoever reads them.

pub mod explain;
mod inverse;
pub(crate) mod past;
pub(crate) mod phrase;
pub(crate) mod text;
