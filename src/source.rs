//! Where a rule comes from: section, line or page, table row and column, authority.

pub(crate) mod digest;
pub(crate) mod encoding;
mod numbers;
pub(crate) mod passage;

pub use digest::InvalidDigest;
pub use numbers::{NumberRange, Numbers};
pub use passage::{InvalidPassage, Passage, PassageKind, SectionNumber, Sections};

use serde::Serialize;

use crate::vocabulary::{Authority, words};

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
    pub(crate) at: Passage,
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
/// they are absent where the policy prints no table. An absent passage means that
/// the school's document has no such place: the authority is then
/// [`Authority::Ours`]. One that is [not given](Passage::NotGiven) is the school's all the same.
///
/// As JSON it has `lines`, null where it is not told by lines, and beside it `cited_pages`,
/// `cited_sections` or `cited_paragraphs` where it is told by those.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Citation<'p> {
    /// The id of the policy.
    pub policy: &'p str,
    /// The title of the document.
    pub document: &'p str,
    /// The heading that it stands under.
    pub section: Option<&'p str>,
    /// The lines of the document, where it is told by lines.
    #[serde(skip)]
    pub lines: Option<&'p Numbers>,
    /// The passage of the document, whatever it is told by.
    #[serde(flatten, serialize_with = "passage::keys")]
    pub at: Option<&'p Passage>,
    /// The table, for a row or a cell.
    pub table: Option<Table>,
    /// The row in that table, from 1.
    pub row: Option<usize>,
    /// The column in that table, from 1.
    pub column: Option<usize>,
    /// Whose word it is.
    pub authority: Authority,
}
