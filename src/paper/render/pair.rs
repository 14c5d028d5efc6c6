//! A table of two policies, row beside row.

mod made;

use enumset::EnumSet;

use crate::answer::decision::Modality;
use crate::change::diff::{Direction, Told};
use crate::source::Table;
use crate::vocabulary::Meaning;
pub(super) use made::pairs;

/// A table of both policies.
pub(super) struct Pair<'p> {
    pub(super) table: Table,
    /// Whether each prints it; nothing where it has no such table.
    pub(super) printed: [Option<bool>; 2],
    /// The rows of both, and what has no row and is answered otherwise.
    pub(super) rows: Vec<PairRow<'p>>,
}

/// One row.
pub(super) struct PairRow<'p> {
    /// Its word, the same on both sides.
    pub(super) id: String,
    /// Its name: the later policy's, where that has it.
    pub(super) label: &'p str,
    /// What each policy prints there; nothing where it has no such row.
    pub(super) sides: [Option<Side<'p>>; 2],
    pub(super) standing: Standing,
    /// What moved.
    pub(super) told: Vec<Told>,
}

/// How the answers about a row differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// No answer does.
    Same,
    /// They moved in these ways.
    Moved(EnumSet<Direction>),
    /// Only the earlier policy can be asked about it.
    OnlyBefore,
    /// Only the later one can.
    OnlyAfter,
}

/// A row as one policy prints it.
pub(super) struct Side<'p> {
    /// What is marked, then what is marked in each other reading.
    pub(super) readings: Vec<Vec<Mark<'p>>>,
    pub(super) retired: bool,
    /// Everything that is said of the row beside its marks.
    pub(super) remarks: Vec<String>,
}

/// A mark in a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mark<'p> {
    /// Of the column, from 1.
    pub(super) number: usize,
    /// The words of the column and its audience: what makes marks of two policies the same.
    pub(super) column: (Option<&'p str>, &'p str),
    /// Whether a response must follow, is one of several of which one must, or may.
    pub(super) how: Modality,
    /// Printed in brackets, whatever that means.
    pub(super) in_brackets: bool,
    /// The column, with its audience where the tables have several.
    pub(super) label: String,
    pub(super) meaning: Option<Meaning>,
}

impl Mark<'_> {
    /// Whether it says the same as another one, in another table.
    pub(super) fn is_like(&self, other: &Mark<'_>) -> bool {
        (self.column, self.how, self.in_brackets) == (other.column, other.how, other.in_brackets)
    }
}

impl<'p> PairRow<'p> {
    /// Whether both policies mark the same.
    pub(super) fn is_alike(&self) -> bool {
        let alike = |one: &[Mark<'p>], other: &[Mark<'p>]| {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| one.is_like(other))
        };
        match &self.sides {
            [Some(was), Some(is)] => {
                let both = was.readings.iter().zip(&is.readings);
                was.readings.len() == is.readings.len()
                    && both.into_iter().all(|(a, b)| alike(a, b))
            }
            [None, None] => true,
            _ => false,
        }
    }

    /// The ways in which answers about it moved.
    pub(super) fn directions(&self) -> EnumSet<Direction> {
        match self.standing {
            Standing::Moved(directions) => directions,
            Standing::Same | Standing::OnlyBefore | Standing::OnlyAfter => EnumSet::empty(),
        }
    }

    /// What its marks do not show, in a few words.
    pub(super) fn remark(&self) -> Option<&'static str> {
        match (self.standing, &self.sides) {
            (Standing::Moved(_), [None, None]) => Some("by the text: neither table has the row"),
            (Standing::Moved(_), [Some(_), Some(_)]) if self.is_alike() => {
                Some("by the text: the cells are alike")
            }
            (Standing::Same, _) if !self.is_alike() => Some("said in another way"),
            _ => None,
        }
    }
}
