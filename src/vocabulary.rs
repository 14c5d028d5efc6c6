//! The words of the field: who, what, where, with what, and what follows.
//!
//! Schools in England write their online-safety policies from a few widely copied templates, so
//! the rows and columns of their tables recur from school to school. Each kind of row, column or
//! circumstance is an enum here, and its variants are the standard [`Word`]s. A word is spelt in
//! kebab-case in files, has a label for people, and is named nowhere but in its enum.
//!
//! ```
//! use online_safety_policy::vocabulary::{AreaOfRisk, UserAction, Word};
//!
//! let action: UserAction = "grooming".parse()?;
//! assert_eq!(action.label(), "Grooming of a child");
//! assert_eq!(action.area(), Some(AreaOfRisk::Contact));
//! # Ok::<(), strum::ParseError>(())
//! ```
//!
//! A school may add rows and columns of its own; a [`Term`] is a standard word or one of those.
//!
//! # Which table is a word from?
//!
//! | Table | Rows | Columns |
//! |---|---|---|
//! | User Actions | [`UserAction`] | [`Acceptability`] |
//! | Communication Technologies | [`Technology`] | [`Permission`] |
//! | Actions / Sanctions, pupils | [`PupilIncident`] | [`PupilResponse`] |
//! | Actions / Sanctions, staff | [`StaffIncident`] | [`StaffResponse`] |
//!
//! In each of these the words that a table prints come first and in printed order, so that a
//! policy can be laid beside the paper it came from. Nothing here knows what any policy says.
//!
//! # Why are some enums non-exhaustive?
//!
//! Rows, columns and circumstances grow with each edition of a template, and a caller rarely
//! handles all of them. What a caller must handle entirely is exhaustive, so that a new variant
//! there stops its build instead of slipping through a wildcard. Each enum says which it is.

mod acceptability;
mod area_of_risk;
mod aspect;
mod authority;
mod circumstance;
mod duty;
mod evidence;
mod fact;
mod find;
mod fit;
mod force;
mod getters;
mod history;
mod intent;
mod interval;
mod invariant;
mod matter;
mod meaning;
mod measure;
mod object;
mod office;
mod open_point;
pub(crate) mod outcome;
mod party;
mod permission;
mod permitter;
mod proviso;
mod pupil_incident;
mod pupil_response;
mod recurrence;
mod response_kind;
mod role;
mod staff_incident;
mod staff_response;
mod statement;
mod step;
mod suspicion;
mod tables;
mod technology;
mod term;
mod unknown_word;
mod user_action;
mod verdict;
mod word;

pub use acceptability::Acceptability;
pub use area_of_risk::AreaOfRisk;
pub use aspect::Aspect;
pub use authority::Authority;
pub use circumstance::{Moment, Occasion, Ownership, Place, Purpose, YesNo};
pub use duty::Duty;
pub use evidence::Evidence;
pub use fact::Fact;
pub(crate) use fact::{WithValues, facts, own_fact};
pub(crate) use find::{Builder, Index, Said, key, plain};
pub use find::{FoundBy, FoundWord, find};
pub use fit::Fit;
pub use force::Force;
pub(crate) use getters::getters;
pub(crate) use history::Times;
pub use history::{CountingWindow, History};
pub use intent::Intent;
pub use interval::{Interval, InvalidInterval};
pub use invariant::DefaultInvariant;
pub use matter::Matter;
pub use meaning::Meaning;
pub use measure::{Amount, End, InvalidMeasure, Measure, Unit};
pub(crate) use object::object;
pub use office::Office;
pub use open_point::OpenPoint;
pub use outcome::{
    ConditionState, DecisionKind, Gap, Outcome, ProcedureStanding, Resolution, Standing,
};
pub use party::Party;
pub use permission::Permission;
pub use permitter::Permitter;
pub use proviso::Proviso;
pub use pupil_incident::PupilIncident;
pub use pupil_response::PupilResponse;
pub use recurrence::{Trigger, Vagueness};
pub use response_kind::{ResponseKind, Urgency};
pub use role::Role;
pub use staff_incident::StaffIncident;
pub use staff_response::StaffResponse;
pub use statement::{Serves, Unencoded};
pub use step::Step;
pub use suspicion::Suspicion;
pub(crate) use tables::Responds;
use tables::{incidents, responses};
pub use technology::Technology;
pub use term::{InvalidId, OwnId, Term};
pub use unknown_word::UnknownWord;
pub(crate) use unknown_word::{help_for, one_meant};
pub use user_action::UserAction;
pub use verdict::Verdict;
pub use word::Word;
pub(crate) use word::{deserialize, word, word_set, words};
