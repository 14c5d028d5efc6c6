//! What came of trying every question: counts and digests.

use std::fmt;

use serde::Serialize;

use crate::source::Table;
use crate::source::digest::Digest;
use crate::vocabulary::Word as _;

/// How a policy answers every question it can be asked, as
/// [`Policy::verify`](crate::Policy::verify) finds it.
///
/// Two certificates are equal exactly if the policies have the same id, the
/// same counts and the same digests: keep one with a rule file, and an edit
/// shows what it changed. It prints as a small table and serialises with one
/// word a key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Certificate {
    /// The policy's id.
    pub policy: String,
    /// How many questions there are: classifications and recommendations, each
    /// under all that can be known. The sum over the parts.
    pub size: u64,
    /// The questions by table and audience, in printed order; for each table,
    /// those of roles in no audience of it come last.
    #[serde(rename = "certified_parts")]
    pub parts: Vec<CertifiedPart>,
    /// All parts together.
    pub total: Tally,
    /// Of every answer by the school's own text, with contacts, duties and the
    /// procedure: changes when a decision, a missing fact, a proviso, a response,
    /// an office, a period or a step does, and never when only wording or places do.
    #[serde(rename = "answers_digest")]
    pub answers: Digest,
    /// Of which incidents every act amounts to: this encoding's own reading,
    /// never the school's.
    #[serde(rename = "assessments_digest")]
    pub assessments: Digest,
    /// Of the rules that every answer rests on, with their levels, places and
    /// authority: changes when a line number does, and never when only wording does.
    #[serde(rename = "reasons_digest")]
    pub reasons: Digest,
}

/// The questions of one table and one audience.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct CertifiedPart {
    /// The table.
    pub table: Table,
    /// The audience's id; none for roles in no audience of the table.
    pub audience: Option<String>,
    /// How the questions are answered.
    #[serde(flatten)]
    pub tally: Tally,
}

/// How many questions are answered in which way; each in exactly one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Tally {
    /// A verdict; or responses that every reading of the policy agrees on.
    pub decided: u64,
    /// Facts are missing that can change the answer; or the intent is, and with
    /// some intent other responses follow.
    pub depends: u64,
    /// The policy says nothing.
    pub silent: u64,
    /// The document can be read in more than one way; or its readings differ
    /// about some response.
    pub unclear: u64,
}

impl Tally {
    /// How many questions there are.
    #[must_use]
    pub fn size(self) -> u64 {
        self.decided + self.depends + self.silent + self.unclear
    }

    pub(super) fn plus(self, other: Self) -> Self {
        Self {
            decided: self.decided + other.decided,
            depends: self.depends + other.depends,
            silent: self.silent + other.silent,
            unclear: self.unclear + other.unclear,
        }
    }
}

impl Certificate {
    /// The questions of a table for an audience, or for the roles in no
    /// audience of it; nothing where there are none.
    #[must_use]
    pub fn part(&self, table: Table, audience: Option<&str>) -> Option<&CertifiedPart> {
        self.parts
            .iter()
            .find(|part| part.table == table && part.audience.as_deref() == audience)
    }
}

/// `512 of 1408 questions decided, 60 depending on more, 3 unclear, 833 silent`.
impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all = self.size();
        let Self {
            decided,
            depends,
            silent,
            unclear,
        } = self;
        write!(
            f,
            "{decided} of {all} questions decided, {depends} depending on more, {unclear} unclear, {silent} silent"
        )
    }
}

/// What stands for the audience of roles that are in none.
const NO_AUDIENCE: &str = "no audience";

/// A line for each part, the total, and the three digests.
impl fmt::Display for Certificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let audience = |part: &CertifiedPart| match &part.audience {
            Some(id) => id.clone(),
            None => NO_AUDIENCE.to_owned(),
        };
        let rows: Vec<(&str, String, Tally)> = self
            .parts
            .iter()
            .map(|part| (part.table.label(), audience(part), part.tally))
            .chain([("Total", String::new(), self.total)])
            .collect();
        let width = |wide: fn(&(&str, String, Tally)) -> usize| rows.iter().map(wide).max();
        let tables = width(|row| row.0.chars().count()).unwrap_or(0);
        let audiences = width(|row| row.1.chars().count()).unwrap_or(0);

        writeln!(f, "{}, {} questions", self.policy, self.size)?;
        let heads = ["decided", "depends", "silent", "unclear", "all"];
        write!(f, "{:tables$}  {:audiences$}", "", "")?;
        for head in heads {
            write!(f, " {head:>8}")?;
        }
        for (table, audience, tally) in &rows {
            write!(f, "\n{table:tables$}  {audience:audiences$}")?;
            let Tally {
                decided,
                depends,
                silent,
                unclear,
            } = *tally;
            for count in [decided, depends, silent, unclear, tally.size()] {
                write!(f, " {count:>8}")?;
            }
        }
        write!(f, "\nanswers      {}", self.answers)?;
        write!(f, "\nassessments  {}", self.assessments)?;
        write!(f, "\nreasons      {}", self.reasons)
    }
}
