//! Asking a policy: the questions, their answers, and the whole space of both.

pub(crate) mod assess;
pub(crate) mod bulk;
pub(crate) mod classify;
pub(crate) mod contacts;
pub(crate) mod cover;
pub(crate) mod decision;
pub(crate) mod duties;
pub mod inverse;
pub(crate) mod listing;
pub(crate) mod past;
pub(crate) mod procedure;
pub(crate) mod recommend;
pub(crate) mod space;
