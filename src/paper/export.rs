//! Export: a policy's tables as numbered rows, columns and marks.
//!
//! # What is in it, and what is not?
//!
//! An export is for programs that compare, store or print tables, and for
//! people who lay them beside the paper. It holds what the tables *show*. What
//! they *mean* (conditions, prose beside a cell, repeats, which incident an act
//! amounts to) is had by asking, with [`Policy::classify`],
//! [`Policy::recommend`] and [`Policy::assess`].
//!
//! # What of a policy that prints no tables?
//!
//! Its tables have the same shape and `printed: false`; they collect what the
//! prose says. A level is marked where a sentence sets it. Of the incidents,
//! those have a row that some rule names, and `misuse`, which stands for what
//! is said of all incidents alike; their marks unite everything that reaches
//! them. Each row lists under `rests_on` the sentences that fill it.

mod incidents;
mod levels;

use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};

use crate::policy::{Heading, Policy, PolicyDate};
use crate::source::{Citation, Table};
use crate::vocabulary::{Authority, CountingWindow, Intent, Measure, ResponseKind};

/// The tables of a policy, as [`Policy::export`] gives them.
///
/// It serialises as `{"head": {...}, "tables": {"user-actions": {...}, ...}}`;
/// a table that the policy file does not hold is absent.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Export<'p> {
    /// Which policy it is.
    #[serde(rename = "head")]
    pub policy: ExportHead<'p>,
    /// Its tables, at most one of each kind.
    #[serde(serialize_with = "by_name")]
    pub tables: Vec<ExportTable<'p>>,
    /// What follows incidents step by step.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ladders: Vec<ExportLadder<'p>>,
}

/// Which policy an export is of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ExportHead<'p> {
    /// The policy's id.
    pub id: &'p str,
    /// The school's name.
    pub school: &'p str,
    /// The document's title.
    pub title: &'p str,
    /// When it was last updated, as far as it says.
    pub updated: Option<PolicyDate>,
    /// When its review falls due, as far as it says.
    pub review_due: Option<PolicyDate>,
    /// Who approved it, where it says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<&'p str>,
    /// When it was approved, where it says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approved_on: Option<PolicyDate>,
}

/// One table.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ExportTable<'p> {
    /// Which of the four it is; in JSON, its key.
    #[serde(skip)]
    pub table: Table,
    /// Whether the document prints it; if not, it collects what the prose says.
    pub printed: bool,
    /// Its columns.
    pub columns: Vec<ExportColumn<'p>>,
    /// The headings among its rows.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub headings: Vec<ExportHeading<'p>>,
    /// Its rows, retired ones included.
    pub rows: Vec<ExportRow<'p>>,
}

/// One column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ExportColumn<'p> {
    /// Its number, from 1 in printed order; the columns of labels do not count.
    pub column: usize,
    /// The word of its level or response. Groups of columns repeat their levels.
    pub id: &'p str,
    /// That word's label.
    pub label: &'p str,
    /// What it does to the school, in a table of incidents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<ResponseKind>,
    /// The audience whose column it is, in a table of levels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audience: Option<&'p str>,
}

/// A heading among the rows of a table.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ExportHeading<'p> {
    /// The number of the row above which it is printed. Headings do not count as rows.
    pub above: usize,
    /// What it says.
    pub title: &'p str,
    /// Where it stands.
    pub source: Citation<'p>,
}

/// One row.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ExportRow<'p> {
    /// Its number, from 1 in printed order.
    pub row: usize,
    /// Its word.
    pub id: &'p str,
    /// Its label, in the school's own wording where the file gives one.
    pub label: &'p str,
    /// The columns that are marked: levels, or responses that are required. Where
    /// the row can be read in several ways, those of the adopted reading.
    pub marks: Vec<usize>,
    /// The columns of responses that may follow; none in a table of levels. In a
    /// table that is not printed, one rule may require what another only allows:
    /// such a column stands in both.
    #[serde(rename = "available_marks")]
    pub available: Vec<usize>,
    /// The columns whose marks are printed in brackets, whatever that means to the school.
    #[serde(rename = "in_brackets", skip_serializing_if = "Vec::is_empty")]
    pub brackets: Vec<usize>,
    /// What is printed in cells beside their marks, or in place of any; none in a table of incidents.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub texts: Vec<ExportText<'p>>,
    /// Sets of columns of responses of which one must follow; none in a table of levels.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub one_of: Vec<Vec<usize>>,
    /// How long or how much of some responses it is.
    #[serde(rename = "measured", skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<ExportMeasure<'p>>,
    /// The intents that a row of incidents speaks of; none for any.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub intents: Vec<Intent>,
    /// The row that speaks of the other intents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub see: Option<&'p str>,
    /// The rows to which it adds when what they are about happens again, for a row about that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repeats: Option<ExportRepeat<'p>>,
    /// The marks of the whole row in each other reading.
    pub also_read_as: Vec<Vec<usize>>,
    /// Where it stands. Its authority is the weakest among what fills the row;
    /// of an incident that has no row of its own, the first rule that names it.
    pub source: Citation<'p>,
    /// Whether it only answers for the past.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub retired: bool,
    /// A short remark of the encoder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<&'p str>,
    /// What fills the row, where that is more than its own line says: the cells
    /// of a row with remarks, conditions or places of their own; the rules in
    /// prose. Empty for a plain printed row.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rests_on: Vec<ExportPart<'p>>,
}

/// A cell or a rule that fills a part of a row.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ExportPart<'p> {
    /// The rule's name in the policy file; none for a cell.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<&'p str>,
    /// The columns it marks.
    pub marks: Vec<usize>,
    /// The columns of the responses it makes available.
    #[serde(rename = "available_marks", skip_serializing_if = "Vec::is_empty")]
    pub available: Vec<usize>,
    /// Sets of columns of responses of which one must follow.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub one_of: Vec<Vec<usize>>,
    /// How long or how much of some responses it is.
    #[serde(rename = "measured", skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<ExportMeasure<'p>>,
    /// Whether its mark holds under some circumstances only, beyond what the
    /// level itself says.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub conditional: bool,
    /// A short remark of the encoder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<&'p str>,
    /// Where it stands.
    pub source: Citation<'p>,
}

/// A text that stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ExportText<'p> {
    /// The audience whose cell it is.
    pub audience: &'p str,
    /// The text.
    pub text: &'p str,
}

/// How long or how much of a response it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ExportMeasure<'p> {
    /// The response.
    pub response: &'p str,
    /// The measure.
    pub measure: Measure,
}

/// What a row about continued infringements adds to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ExportRepeat<'p> {
    /// The incidents, where not every one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub incidents: Vec<&'p str>,
    /// Whether a warning or sanction must have gone before.
    pub after_warning: bool,
}

/// What follows some incidents the first time, the second time and so on; in words, for no printed
/// table holds it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ExportLadder<'p> {
    /// Its name in the policy file.
    pub ladder: &'p str,
    /// The table whose incidents it is about.
    pub table: Table,
    /// The incidents.
    pub incidents: Vec<&'p str>,
    /// Within what the school counts, where it says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub within: Option<CountingWindow>,
    /// Its steps.
    pub steps: Vec<ExportStep<'p>>,
}

/// A step of a ladder.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ExportStep<'p> {
    /// From which time it holds.
    pub time: u8,
    /// Whether it takes the place of the steps before it.
    pub replaces: bool,
    /// The responses that must follow.
    pub required: Vec<&'p str>,
    /// The responses that may follow.
    pub available: Vec<&'p str>,
    /// Sets of responses of which one must follow.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub one_of: Vec<Vec<&'p str>>,
    /// How long or how much of some responses it is.
    #[serde(rename = "measured", skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<ExportMeasure<'p>>,
    /// A short remark of the encoder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<&'p str>,
    /// Where it stands.
    pub source: Citation<'p>,
}

fn by_name<S: Serializer>(tables: &[ExportTable<'_>], serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(tables.len()))?;
    for table in tables {
        map.serialize_entry(&table.table, table)?;
    }
    map.end()
}

impl Policy {
    /// The tables of the policy as numbered rows, columns and marks, to be
    /// serialised in any format.
    ///
    /// ```
    /// use online_safety_policy::builtin;
    ///
    /// let export = builtin::telford_infant_2020().export();
    /// let actions = &export.tables[0];
    /// assert_eq!((actions.rows.len(), actions.columns.len()), (22, 5));
    /// let messaging = &actions.rows[20];
    /// assert_eq!(messaging.id, "messaging-apps");
    /// assert_eq!(messaging.marks, [2]);
    /// assert_eq!(messaging.also_read_as, [[1]]);
    /// ```
    #[must_use]
    pub fn export(&self) -> Export<'_> {
        let levels = self.level_tables();
        let levels = levels.map(|table| levels::table(self, table));
        let incidents = self
            .incident_tables()
            .map(|(judge, table)| incidents::table(self, judge, table));
        Export {
            policy: ExportHead {
                id: self.id(),
                school: self.school(),
                title: self.title(),
                updated: self.updated(),
                review_due: self.review_due(),
                approved_by: self.approved_by(),
                approved_on: self.approved_on(),
            },
            tables: levels.chain(incidents).collect(),
            ladders: self
                .incident_tables()
                .flat_map(|(judge, table)| incidents::ladders(self, judge, table))
                .collect(),
        }
    }
}

/// The headings of a table.
fn headings<'p>(policy: &'p Policy, headings: &'p [Heading]) -> Vec<ExportHeading<'p>> {
    let headings = headings.iter().map(|heading| ExportHeading {
        above: heading.above + 1,
        title: &heading.title,
        source: policy.cite_passage(&heading.at, Authority::Printed),
    });
    headings.collect()
}

/// The place of a row, with the weakest authority among its parts.
fn place<'p>(mut source: Citation<'p>, parts: &[ExportPart<'_>]) -> Citation<'p> {
    let weakest = parts.iter().map(|part| part.source.authority).max();
    source.authority = weakest.map_or(source.authority, |weakest| weakest.max(source.authority));
    source
}
