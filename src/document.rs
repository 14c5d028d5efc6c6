//! What a policy file says, as written: names are still texts, nothing is resolved.
//!
//! This is the only place that knows YAML. A text is first *scanned* (limits,
//! syntax, positions), then *read* into a [`PolicyDocument`]; what the words
//! mean is found later, by validation.
//!
//! # Limits
//!
//! A file has at most 1 MiB, 32 levels of lists and maps and 20,000 values. It
//! declares at most 256 own words of a kind and 31 named times; a table of
//! incidents has at most 128 incidents and 64 responses, standard ones
//! included. A cases file asks at most 20,000 questions and expects at most
//! 200,000 things of their answers. Beyond any of these a file is refused, with
//! the place.

mod cases;
mod cell;
mod duty;
mod evidence;
mod fields;
mod incident;
mod invariants;
mod level;
mod lints;
mod mapping;
mod node;
mod once;
mod overlay;
mod own;
mod patch;
mod places;
mod positions;
mod procedure;
mod read;
mod reader;
mod register;
mod scan;
#[cfg(feature = "schema")]
mod shape;
mod values;

pub use cases::{AboutDocument, AskedDocument, CasesDocument, ExpectDocument, GridDocument};
pub(crate) use cases::{Mark, OLD_DISPUTED, read_cases};
pub use cell::{CaseDocument, CellDocument, ConditionDocument};
pub use duty::DutyDocument;
pub use evidence::EvidenceDocument;
pub use incident::{
    ContactDocument, IncidentRowDocument, IncidentTableDocument, ResponseRuleDocument,
};
pub use invariants::{InvariantDocument, InvariantPropertyDocument, InvariantSetDocument};
pub(crate) use level::ROW_KEYS;
pub use level::{LevelRowDocument, LevelTableDocument, RuleDocument};
pub use lints::LintDocument;
pub use mapping::{MappedIncidentDocument, MappingDocument};
pub(crate) use own::{OWN_KEYS, RESERVED};
pub use own::{OwnDocument, OwnWordDocument};
#[cfg(feature = "schema")]
pub(crate) use patch::PatchDocument;
pub(crate) use patch::{Change, Patched, patched, read_patch};
pub use positions::Positions;
pub use procedure::{OpenPointDocument, ProcedureDocument, StepDocument};
pub(crate) use read::read_yaml;
pub(crate) use reader::Reader;
#[cfg(feature = "schema")]
pub(crate) use shape::{InPlaceOf, words_of_illegal_acts, words_of_tables};

pub(crate) use register::read_register;
pub use register::{RegisterDocument, StatementDocument};
#[cfg(feature = "schema")]
use std::collections::BTreeMap;

use serde::Serialize;

use crate::diagnostic::Diagnostic;
use crate::source::Lines;
#[cfg(feature = "schema")]
use crate::vocabulary::Role;
#[cfg(feature = "schema")]
use shape::*;

/// The format of policy files that this version reads.
pub const FORMAT: i64 = 1;

/// Entries of a map in a policy file, in the order in which they are written.
pub type Entries<T> = Vec<(String, T)>;

/// A policy file as written.
///
/// Texts are unchecked: a misspelt row stands here as it was written. An empty
/// text marks a value that was already reported as missing or of a wrong type.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(rename = "policy-file", rename_all = "kebab-case", deny_unknown_fields, transform = shape::with_format)
)]
pub struct PolicyDocument {
    /// What the policy is.
    pub policy: HeadDocument,
    /// The document's headings, by the line at which each begins.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Vec<SectionDocument>>"))]
    pub sections: Vec<SectionDocument>,
    /// Named windows of the school day.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<BTreeMap<String, TimesDocument>>")
    )]
    pub times: Entries<TimesDocument>,
    /// Groups that columns and rules bind.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<Map<NewAudience, AudienceDocument>>")
    )]
    pub audiences: Entries<AudienceDocument>,
    /// What the school added to the common vocabulary.
    #[cfg_attr(feature = "schema", schemars(with = "Option<OwnDocument>"))]
    pub own: OwnDocument,
    /// The User Actions table.
    pub user_actions: Option<LevelTableDocument>,
    /// The Communication Technologies table.
    pub communications: Option<LevelTableDocument>,
    /// Prose that speaks about rows of those two tables.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<BTreeMap<String, RuleDocument>>")
    )]
    pub rules: Entries<RuleDocument>,
    /// The actions and sanctions for pupils.
    pub pupil_incidents: Option<IncidentTableDocument>,
    /// The actions and sanctions for staff.
    pub staff_incidents: Option<IncidentTableDocument>,
    /// Prose about responses, for many incidents at once.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<BTreeMap<String, ResponseRuleDocument>>")
    )]
    pub response_rules: Entries<ResponseRuleDocument>,
    /// To whom a matter is brought first.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<BTreeMap<String, ContactDocument>>")
    )]
    pub contacts: Entries<ContactDocument>,
    /// What people have to do to keep the policy alive.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<BTreeMap<String, DutyDocument>>")
    )]
    pub duties: Entries<DutyDocument>,
    /// What is kept as evidence.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<BTreeMap<String, EvidenceDocument>>")
    )]
    pub evidence: Entries<EvidenceDocument>,
    /// What is done when misuse is suspected.
    pub procedure: Option<ProcedureDocument>,
    /// Which incidents an act amounts to; never the school's own words.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<Map<Named<Subject>, MappingDocument>>")
    )]
    pub mapping: Entries<MappingDocument>,
    /// Laws that the policy must hold.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Laws>"))]
    pub invariants: Entries<InvariantDocument>,
    /// What becomes of each lint's findings; never the school's own words.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<Map<LintName, LintSetting>>")
    )]
    pub lints: Entries<LintDocument>,
}

/// The head of a policy file.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(rename = "head", rename_all = "kebab-case", deny_unknown_fields)
)]
pub struct HeadDocument {
    /// The policy's id.
    #[cfg_attr(feature = "schema", schemars(with = "Id"))]
    pub id: String,
    /// The school's name.
    pub school: String,
    /// The document's title.
    pub title: String,
    /// When it was last updated.
    #[cfg_attr(feature = "schema", schemars(with = "Option<PrintedDate>"))]
    pub updated: Option<String>,
    /// When its review falls due.
    #[cfg_attr(feature = "schema", schemars(with = "Option<PrintedDate>"))]
    pub review_due: Option<String>,
    /// By whom and when it was approved, where the document says so.
    pub approved: Option<ApprovalDocument>,
}

/// An approval, as far as the document states it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(rename = "approval", rename_all = "kebab-case", deny_unknown_fields)
)]
pub struct ApprovalDocument {
    /// The body or office that approved it.
    pub by: Option<String>,
    /// When.
    #[cfg_attr(feature = "schema", schemars(with = "Option<PrintedDate>"))]
    pub date: Option<String>,
}

/// A heading of the document.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(rename = "section", rename_all = "kebab-case", deny_unknown_fields)
)]
pub struct SectionDocument {
    /// The line at which it begins, from 1; 0 where that was reported.
    #[cfg_attr(feature = "schema", schemars(with = "Lines"))]
    pub line: u32,
    /// A short title.
    pub title: String,
}

/// A named window of the day, from `from` up to but not including `to`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(rename = "times", rename_all = "kebab-case", deny_unknown_fields)
)]
pub struct TimesDocument {
    /// `HH:MM`.
    #[cfg_attr(feature = "schema", schemars(with = "TimeOfDay"))]
    pub from: String,
    /// `HH:MM`, or `24:00` for the end of the day.
    #[cfg_attr(feature = "schema", schemars(with = "TimeOfDay"))]
    pub to: String,
    /// Where the document gives it.
    pub line: Option<Lines>,
}

/// A group of roles.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(rename = "audience", rename_all = "kebab-case", deny_unknown_fields)
)]
pub struct AudienceDocument {
    /// Its name for people.
    pub label: String,
    /// The roles in it.
    #[cfg_attr(feature = "schema", schemars(with = "OneOrMore<Named<Role>>"))]
    pub roles: Vec<String>,
    /// Where the document forms the group.
    pub line: Option<Lines>,
}

impl PolicyDocument {
    /// Reads the bytes of a policy file, without asking what its words mean.
    ///
    /// # Errors
    ///
    /// Every fault of text, syntax and shape: bytes that are not UTF-8, a key
    /// written twice, a missing `line`.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Vec<Diagnostic>> {
        let (document, reader) = read_yaml(bytes)?;
        let faults = reader.into_faults();
        if faults.is_empty() {
            Ok(document)
        } else {
            Err(faults)
        }
    }
}
