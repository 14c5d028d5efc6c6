//! Asking a policy: the questions, their answers, and the whole space of both.

pub(crate) mod ask;
pub(crate) mod assess;
pub(crate) mod bulk;
pub(crate) mod classify;
pub(crate) mod contacts;
pub(crate) mod cover;
pub(crate) mod decision;
pub(crate) mod duties;
pub(crate) mod fields;
#[cfg(any(feature = "check", feature = "record"))]
pub(crate) mod ids;
pub mod inverse;
pub(crate) mod kept;
pub(crate) mod listing;
pub(crate) mod past;
pub(crate) mod plain;
pub(crate) mod procedure;
pub(crate) mod question;
pub(crate) mod read;
pub(crate) mod recommend;
pub(crate) mod refused;
#[cfg(any(feature = "check", feature = "record"))]
pub(crate) mod rests;
pub(crate) mod space;
pub(crate) mod words;
