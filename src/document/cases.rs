//! What a cases file says, as written: questions to a policy, with the answers
//! that somebody expects.

mod expect;
mod mark;
mod read;

pub use expect::ExpectDocument;
pub(crate) use mark::{Mark, OLD_DISPUTED};
pub(crate) use read::read_cases;

#[cfg(feature = "schema")]
use std::collections::BTreeMap;

use serde::Serialize;

#[cfg(feature = "schema")]
use super::shape::{self, *};
use super::{ConditionDocument, Entries};
use crate::diagnostic::Diagnostic;
use crate::source::Lines;
#[cfg(feature = "schema")]
use crate::vocabulary::{Duty, History, Intent, Matter, Step, Suspicion, Technology, UserAction};

/// A cases file as written.
///
/// Texts are unchecked, as in a [`PolicyDocument`](super::PolicyDocument).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(rename = "cases-file", rename_all = "kebab-case", deny_unknown_fields, transform = shape::cases_file_rules)
)]
pub struct CasesDocument {
    /// The id of the policy that is asked.
    #[cfg_attr(feature = "schema", schemars(with = "Id"))]
    pub policy: String,
    /// The cases, by their names.
    #[cfg_attr(feature = "schema", schemars(with = "BTreeMap<String, AskedDocument>"))]
    pub cases: Entries<AskedDocument>,
}

/// One case: questions, and what is expected of every answer.
///
/// Every list is a dimension: each of its entries is asked with each of all
/// others.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(rename = "asked", rename_all = "kebab-case", deny_unknown_fields, transform = shape::asked_rules)
)]
pub struct AskedDocument {
    /// Where the school's document states what is expected.
    pub line: Option<Lines>,
    /// The audiences or roles that are asked about; offices too, where it is about duties.
    #[cfg_attr(feature = "schema", schemars(with = "Option<OneOrMore<Named<Who>>>"))]
    pub who: Vec<String>,
    /// Acts of which is asked whether they are allowed.
    #[cfg_attr(feature = "schema", schemars(with = "Option<About<Subject>>"))]
    pub classify: Option<AboutDocument>,
    /// Acts of which is asked what they amount to and what follows.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OneOrMore<Named<Subject>>>")
    )]
    pub assess: Option<AboutDocument>,
    /// Incidents of which is asked what follows.
    #[cfg_attr(feature = "schema", schemars(with = "Option<About<Incident>>"))]
    pub recommend: Option<AboutDocument>,
    /// Suspicions of which is asked what is done.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OneOrMore<Standard<Suspicion>>>")
    )]
    pub suspect: Vec<String>,
    /// The single steps that are asked about; none for the whole procedure.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OneOrMore<Standard<Step>>>")
    )]
    pub step: Vec<String>,
    /// Matters of which is asked to whom they are brought.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OneOrMore<Standard<Matter>>>")
    )]
    pub report: Vec<String>,
    /// Kinds of duties of which is asked who has them, and how.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OneOrMore<Standard<Duty>>>")
    )]
    pub has_to: Vec<String>,
    /// Acts of which is asked what is kept as evidence of their content.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OneOrMore<Named<UserAction, Technology>>>")
    )]
    pub keep: Vec<String>,
    /// Lints that must find something.
    #[cfg_attr(feature = "schema", schemars(with = "Option<OneOrMore<LintName>>"))]
    pub check: Vec<String>,
    /// Lints that must find nothing.
    #[cfg_attr(feature = "schema", schemars(with = "Option<OneOrMore<LintName>>"))]
    pub not: Vec<String>,
    /// The rows, columns or rules that those findings are about.
    #[cfg_attr(feature = "schema", schemars(with = "Option<OneOrMore<Text>>"))]
    pub about: Vec<String>,
    /// The day as of which the policy is checked.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Day>"))]
    pub as_of: Option<String>,
    /// What is known of the circumstances.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Given>"))]
    pub given: ConditionDocument,
    /// With which intent it was done; none for an intent that is not known.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OneOrMore<Standard<Intent>>>")
    )]
    pub intent: Vec<String>,
    /// What went before; none for a first time.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OneOrMore<Standard<History>>>")
    )]
    pub history: Vec<String>,
    /// What is expected of every answer.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Expected>"))]
    pub expect: Option<ExpectDocument>,
    /// A short remark of whoever wrote the case.
    pub note: Option<String>,
}

/// What the questions of a case are about.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub enum AboutDocument {
    /// These words, each with what the case expects.
    These(Vec<String>),
    /// The rows of a table, whose cells say what is expected.
    Grid(GridDocument),
}

/// A table of expected answers.
///
/// A column `line` holds the line of each row. With the `who` of its case the
/// other columns are those of the printed table, and the cells hold its marks;
/// without, they are audiences or roles, and the cells hold answers.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(rename = "grid", rename_all = "kebab-case", deny_unknown_fields, transform = shape::grid_rules)
)]
pub struct GridDocument {
    /// The columns, in order.
    #[cfg_attr(feature = "schema", schemars(with = "OneOrMore<Named<GridColumn>>"))]
    pub columns: Vec<String>,
    /// The rows, with a cell for each column.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Map<Named<GridRow>, Vec<GridCell>>")
    )]
    pub rows: Entries<Vec<String>>,
}

impl CasesDocument {
    /// Reads the bytes of a cases file, without asking what its words mean.
    ///
    /// # Errors
    ///
    /// Every fault of text, syntax and shape: bytes that are not UTF-8, a case
    /// written twice, a missing `policy`.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Vec<Diagnostic>> {
        let (document, reader) = read_cases(bytes)?;
        let faults = reader.into_faults();
        if faults.is_empty() {
            Ok(document)
        } else {
            Err(faults)
        }
    }
}
