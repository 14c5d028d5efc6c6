//! Answers in words, for whoever reads them.

#[cfg(feature = "explain")]
pub mod explain;
mod inverse;
pub(crate) mod past;
pub(crate) mod phrase;
pub(crate) mod text;
