#![doc = include_str!("../README.md")]

pub mod answer;
#[cfg(feature = "change")]
pub mod change;
#[cfg(feature = "check")]
pub mod check;
pub mod design;
pub mod diagnostic;
pub mod document;
pub mod guide;
#[cfg(feature = "import")]
pub mod import;
#[cfg(any(feature = "record", feature = "replay"))]
pub mod log;
pub mod paper;
mod policy;
pub mod source;
mod tell;
pub mod time;
mod validate;
pub mod vocabulary;
#[cfg_attr(
    not(all(feature = "change", feature = "check")),
    expect(
        dead_code,
        reason = "some of it reads what only changes or checks have files of"
    )
)]
mod yaml;

pub use answer::ask::Answer;
pub use answer::decision::{
    Assessment, Classification, Contacts, Procedure, Reason, Recommendation,
};
pub use answer::kept::KeptAnswer;
pub use answer::question::Question;
pub use answer::refused::QuestionError;
pub use answer::words::{WordError, WordErrors};
pub use policy::circumstances::Circumstances;
pub use policy::{Incident, InvalidDate, Policy, PolicyDate, ResponseName, Subject};
pub use source::Citation;
pub use source::digest::Digest;
#[cfg(feature = "explain")]
pub use tell::explain;
pub use validate::builtin;
pub use validate::error::{LoadError, LoadErrorKind};
pub use vocabulary::UnknownWord;
pub use vocabulary::outcome::Decision;

/// A set of small words, such as the facts that are missing; from the crate `enumset`.
pub use enumset::EnumSet;
