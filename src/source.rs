//! Where a rule comes from: section, line, table row and column, authority.

pub(crate) mod digest;
pub(crate) mod encoding;

pub use digest::InvalidDigest;

use std::fmt;

use serde::{Serialize, Serializer};

use crate::vocabulary::{Authority, words};

/// The lines of a document that a rule rests on, in the plain text of the
/// policy, counted from 1. Never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lines(Box<[LineRange]>);

/// Lines from `first` to `last`, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LineRange {
    first: u32,
    last: u32,
}

impl LineRange {
    /// A range, if it begins at line 1 or later and does not run backwards.
    #[must_use]
    pub fn new(first: u32, last: u32) -> Option<Self> {
        (1 <= first && first <= last).then_some(Self { first, last })
    }

    /// The first line.
    #[must_use]
    pub fn first(self) -> u32 {
        self.first
    }

    /// The last line; the first one, for a single line.
    #[must_use]
    pub fn last(self) -> u32 {
        self.last
    }
}

impl Lines {
    /// Lines from one range or more; nothing from none.
    #[must_use]
    pub fn new(ranges: impl IntoIterator<Item = LineRange>) -> Option<Self> {
        let ranges: Box<[_]> = ranges.into_iter().collect();
        (!ranges.is_empty()).then_some(Self(ranges))
    }

    /// The ranges, in the order in which the policy file cites them.
    #[must_use]
    pub fn ranges(&self) -> &[LineRange] {
        &self.0
    }

    /// Whether some line is of a range, too.
    #[cfg(feature = "check")]
    pub(crate) fn meets(&self, other: LineRange) -> bool {
        self.0
            .iter()
            .any(|one| one.first <= other.last && other.first <= one.last)
    }

    /// Whether some line is of others, too.
    #[cfg(feature = "check")]
    pub(crate) fn meet(&self, others: &Self) -> bool {
        others.0.iter().any(|other| self.meets(*other))
    }

    /// The line that the rule is first of all found at.
    #[must_use]
    pub fn first(&self) -> u32 {
        self.0.first().map_or(1, |range| range.first)
    }
}

/// `201`, `355-357`, or `58, 107`.
impl fmt::Display for Lines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, LineRange { first, last }) in self.0.iter().enumerate() {
            let comma = if i == 0 { "" } else { ", " };
            if first == last {
                write!(f, "{comma}{first}")?;
            } else {
                write!(f, "{comma}{first}-{last}")?;
            }
        }
        Ok(())
    }
}

impl Serialize for Lines {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

words! {
    /// One of the four tables of a policy.
    pub enum Table, "table" {
        /// User actions and how acceptable each is.
        UserActions = "User actions",
        /// Devices and channels, and who may use them.
        Communications = "Communication technologies",
        /// Incidents by pupils and what follows.
        PupilIncidents = "Pupil incidents",
        /// Incidents by staff and what follows.
        StaffIncidents = "Staff incidents",
    }
}

impl Table {
    /// The tables of incidents, in the order of their numbers.
    pub(crate) const INCIDENTS: [Self; 2] = [Self::PupilIncidents, Self::StaffIncidents];
}

/// A place in a policy, as a rule remembers it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Source {
    pub(crate) lines: Lines,
    pub(crate) authority: Authority,
    pub(crate) cell: Option<Cell>,
}

/// A row of a table and, where it is one cell, a column; both from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cell {
    pub(crate) table: Table,
    pub(crate) row: usize,
    pub(crate) column: Option<usize>,
}

/// The place in a policy that a reason rests on.
///
/// Rows and columns count from 1 in printed order, label cells not counted;
/// they are absent where the policy prints no table. An absent line means that
/// the school's document has no such place: the authority is then
/// [`Authority::Ours`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Citation<'p> {
    /// The id of the policy.
    pub policy: &'p str,
    /// The title of the document.
    pub document: &'p str,
    /// The section that the first line stands in.
    pub section: Option<&'p str>,
    /// The lines of the document.
    pub lines: Option<&'p Lines>,
    /// The table, for a row or a cell.
    pub table: Option<Table>,
    /// The row in that table, from 1.
    pub row: Option<usize>,
    /// The column in that table, from 1.
    pub column: Option<usize>,
    /// Whose word it is.
    pub authority: Authority,
}
