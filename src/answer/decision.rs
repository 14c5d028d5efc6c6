//! The answers: plain data that borrows from the policy.
//!
//! An answer is a few words wide and holds no text; its reasons, its places in
//! the document and its wording are made when somebody asks for them.

mod assessment;
mod classification;
mod contacts;
mod duty;
mod json;
mod procedure;
mod reason;
mod recommendation;

pub use assessment::{Assessment, MappedIncident};
pub use classification::{Classification, Condition, LeadsTo, Reading, Unmarked};
pub use contacts::{ContactPoint, Contacts};
pub use duty::{Due, DueStanding, ListedDuty};
pub use procedure::{
    Ban, Complaint, Course, OpenQuestion, Problem, Procedure, ProcedureCheck, ProcedureStep,
    StepOrder, StepReason, StepStatus, WhyForbidden, WhyOutOfOrder,
};
pub use reason::{Reason, ReasonKind, Says};
pub use recommendation::{
    BearingLadder, Modality, Recommendation, RecommendedResponse, RepeatEffect, Repetition,
    ResponseList,
};

pub(crate) use classification::{Obstacle, Rest, bearing_cases};
pub(crate) use json::Known;
pub(crate) use recommendation::{IncidentSet, heed, slots};
