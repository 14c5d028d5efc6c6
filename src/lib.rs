#![doc = include_str!("../README.md")]

mod annotate;
mod assess;
mod bulk;
mod circumstances;
mod classify;
mod contacts;
mod decision;
mod digest;
mod duties;
mod editions;
mod error;
mod export;
mod listing;
mod load;
mod outcome;
mod phrase;
mod policy;
mod procedure;
mod recommend;
#[cfg(any(feature = "record", feature = "replay"))]
mod reference;
mod source;
mod space;
mod validate;

pub mod amend;
pub mod builtin;
pub mod cases;
pub mod design;
pub mod diagnostic;
pub mod diff;
pub mod document;
pub mod explain;
pub mod invariants;
pub mod inverse;
pub mod lint;
#[cfg(feature = "record")]
pub mod record;
pub mod register;
#[cfg(feature = "render")]
pub mod render;
#[cfg(feature = "replay")]
pub mod replay;
#[cfg(feature = "schema")]
pub mod schema;
pub mod verify;
pub mod vocabulary;

pub use annotate::Annotated;
pub use bulk::{IncidentCodes, UnequalLengths};
pub use circumstances::{Circumstances, UnknownFact};
pub use decision::{
    Assessment, Ban, Classification, Complaint, Condition, ContactPoint, Contacts, Course, Due,
    DueStanding, LeadsTo, ListedDuty, MappedIncident, Modality, OpenQuestion, Problem, Procedure,
    ProcedureCheck, ProcedureStep, Reading, Reason, ReasonKind, Recommendation,
    RecommendedResponse, RepeatEffect, Repetition, ResponseList, Says, StepOrder, StepReason,
    StepStatus, WhyForbidden, WhyOutOfOrder,
};
pub use digest::{Digest, InvalidDigest};
pub use duties::{RecordError, RecordErrors};
pub use editions::{Edition, Editions, EditionsError, EditionsFault, NoneInForce};
pub use error::{LoadError, LoadErrorKind};
pub use export::{Export, ExportColumn, ExportHead, ExportPart, ExportRow, ExportTable};
pub use listing::{
    FactValue, ListedAudience, ListedFact, ListedHolder, ListedMatter, ListedResponse, ListedRole,
    ListedSuspicion, ListedWord, Listing,
};
pub use outcome::{
    ConditionState, Decision, DecisionKind, Gap, Outcome, ProcedureStanding, Resolution, Standing,
};
pub use policy::{
    Incident, InvalidDate, Policy, PolicyDate, QuestionError, ResponseName, Subject, UnknownWord,
};
pub use source::{Citation, LineRange, Lines, Table};
pub use space::IncidentQuestion;

/// A set of small words, such as the facts that are missing; from the crate `enumset`.
pub use enumset::EnumSet;
