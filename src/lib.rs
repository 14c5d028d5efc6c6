#![doc = include_str!("../README.md")]

mod answer;
#[cfg(feature = "change")]
mod change;
#[cfg(feature = "check")]
mod check;
#[cfg(any(feature = "record", feature = "replay"))]
mod log;
mod paper;
mod policy;
mod source;
mod tell;
mod validate;
#[cfg_attr(
    not(all(feature = "change", feature = "check")),
    expect(dead_code, reason = "some of it reads what only changes or checks have files of")
)]
mod yaml;

pub mod design;
pub mod diagnostic;
pub mod document;
pub mod guide;
pub mod vocabulary;

pub use answer::ask::Answer;
pub use answer::bulk::{IncidentCodes, UnequalLengths};
pub use answer::decision::{
    Assessment, Ban, Classification, Complaint, Condition, ContactPoint, Contacts, Course, Due,
    DueStanding, LeadsTo, ListedDuty, MappedIncident, Modality, OpenQuestion, Problem, Procedure,
    ProcedureCheck, ProcedureStep, Reading, Reason, ReasonKind, Recommendation,
    RecommendedResponse, RepeatEffect, Repetition, ResponseList, Says, StepOrder, StepReason,
    StepStatus, WhyForbidden, WhyOutOfOrder,
};
pub use answer::duties::{RecordError, RecordErrors};
pub use answer::inverse;
pub use answer::kept::KeptAnswer;
pub use answer::listing::{
    FactValue, ListedAudience, ListedFact, ListedHolder, ListedMatter, ListedResponse, ListedRole,
    ListedSuspicion, ListedWord, Listing,
};
pub use answer::question::{Asks, Question};
pub use answer::refused::{QuestionError, Refusal};
pub use answer::words::{WordError, WordErrors, WordFault};
#[cfg(feature = "change")]
pub use change::editions::{Edition, Editions, EditionsError, EditionsFault, NoneInForce};
#[cfg(feature = "change")]
pub use change::{amend, diff};
#[cfg(feature = "check")]
pub use check::{cases, invariants, lint, register, verify};
pub use diagnostic::{Annotated, UnknownWord};
#[cfg(feature = "record")]
pub use log::record;
#[cfg(feature = "replay")]
pub use log::replay;
pub use paper::export::{Export, ExportColumn, ExportHead, ExportPart, ExportRow, ExportTable};
#[cfg(feature = "render")]
pub use paper::render;
#[cfg(feature = "schema")]
pub use paper::schema;
pub use policy::circumstances::Circumstances;
pub use policy::{Incident, InvalidDate, Policy, PolicyDate, ResponseName, Subject};
pub use source::digest::{Digest, InvalidDigest};
pub use source::{Citation, LineRange, Lines, Table};
#[cfg(feature = "explain")]
pub use tell::explain;
pub use validate::builtin;
pub use validate::error::{LoadError, LoadErrorKind};
pub use vocabulary::outcome::{
    ConditionState, Decision, DecisionKind, Gap, Outcome, ProcedureStanding, Resolution, Standing,
};

/// The civil dates and times, and the moment of a record, that callers hand over; from the crate `jiff`.
pub mod time {
    pub use jiff::Timestamp;
    pub use jiff::civil::{Date, Time, date, time};
}

/// A set of small words, such as the facts that are missing; from the crate `enumset`.
pub use enumset::EnumSet;
