//! Asking a policy: the questions, what answers are made of, and the whole space of both.

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

pub use bulk::{IncidentCodes, UnequalLengths};
pub use decision::{
    Ban, BearingLadder, Complaint, Condition, ContactPoint, Course, Due, DueStanding, LeadsTo,
    ListedDuty, MappedIncident, Modality, OpenQuestion, Problem, ProcedureCheck, ProcedureStep,
    Reading, ReasonKind, RecommendedResponse, RepeatEffect, Repetition, ResponseList, Says,
    StepOrder, StepReason, StepStatus, Unmarked, WhyForbidden, WhyOutOfOrder,
};
pub use duties::{RecordError, RecordErrors};
pub use listing::{
    FactValue, ListedAudience, ListedFact, ListedHolder, ListedMatter, ListedResponse, ListedRole,
    ListedSuspicion, ListedWord, Listing,
};
pub use question::Asks;
pub use read::ReadAs;
pub use refused::{AskError, Refusal};
pub use words::WordFault;
