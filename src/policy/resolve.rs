//! What can be asked about, and finding it in a policy.

use serde::{Deserialize, Serialize};
use strum::IntoEnumIterator as _;

#[cfg(any(feature = "check", feature = "render"))]
use super::LevelTable;
use super::{Judge, LevelCell, LevelRow, Origin, Policy};
use crate::source::Table;
use crate::vocabulary::{
    Office, OwnId, Party, PupilIncident, Role, StaffIncident, Technology, Term, UnknownWord,
    UserAction,
};

/// What a question of classification is about.
///
/// As data it is `{"kind": "user-action", "subject": "gambling"}`: a school's own word does not say
/// by itself which of the two it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(
    tag = "kind",
    content = "subject",
    rename_all = "kebab-case",
    deny_unknown_fields
)]
pub enum Subject {
    /// Something a user does.
    UserAction(Term<UserAction>),
    /// A device or a channel that is used.
    Technology(Term<Technology>),
}

/// What somebody did, as the incident table of pupils or of staff names it.
///
/// As data it is `{"table": "pupil-incidents", "incident": "misuse"}`: both tables have rows of the
/// same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(tag = "table", content = "incident", deny_unknown_fields)]
pub enum Incident {
    /// A row of the pupil table.
    #[serde(rename = "pupil-incidents")]
    Pupil(Term<PupilIncident>),
    /// A row of the staff table.
    #[serde(rename = "staff-incidents")]
    Staff(Term<StaffIncident>),
}

impl Subject {
    /// Which of the two it is, as data names it.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::UserAction(_) => "user-action",
            Self::Technology(_) => "technology",
        }
    }

    /// The word as files spell it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::UserAction(term) => term.as_str(),
            Self::Technology(term) => term.as_str(),
        }
    }
}

impl Incident {
    /// The table it is a row of.
    #[must_use]
    pub fn table(&self) -> Table {
        match self {
            Self::Pupil(_) => Table::PupilIncidents,
            Self::Staff(_) => Table::StaffIncidents,
        }
    }

    /// The number of that table, and its own number there or the id of the school's own.
    #[inline(always)]
    pub(super) fn number(&self) -> (Judge, Result<usize, &OwnId>) {
        match self {
            Self::Pupil(term) => (Judge::PUPILS, term.number()),
            Self::Staff(term) => (Judge::STAFF, term.number()),
        }
    }

    /// The word as files spell it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pupil(term) => term.as_str(),
            Self::Staff(term) => term.as_str(),
        }
    }
}

/// Lets a word, standard or own, by value or by reference, stand for what it is about.
macro_rules! from_word {
    ($word:ty => $whole:ident :: $variant:ident) => {
        impl From<$word> for $whole {
            #[inline]
            fn from(word: $word) -> Self {
                Self::$variant(word.into())
            }
        }
        impl From<&$word> for $whole {
            #[inline]
            fn from(word: &$word) -> Self {
                Self::$variant((*word).into())
            }
        }
        impl From<Term<$word>> for $whole {
            #[inline]
            fn from(term: Term<$word>) -> Self {
                Self::$variant(term)
            }
        }
        impl From<&Term<$word>> for $whole {
            #[inline]
            fn from(term: &Term<$word>) -> Self {
                Self::$variant(*term)
            }
        }
    };
}
from_word!(UserAction => Subject::UserAction);
from_word!(Technology => Subject::Technology);
from_word!(PupilIncident => Incident::Pupil);
from_word!(StaffIncident => Incident::Staff);

impl From<&Subject> for Subject {
    fn from(subject: &Subject) -> Self {
        *subject
    }
}

impl From<&Incident> for Incident {
    fn from(incident: &Incident) -> Self {
        *incident
    }
}

impl Policy {
    /// The number of a subject; nothing for an own word that the policy does not declare, or for a
    /// standard one whose name it declares to be something else.
    #[inline(always)]
    pub(crate) fn subject_slot(&self, subject: &Subject) -> Option<usize> {
        match subject {
            Subject::UserAction(term) => {
                let slot = self.actions.slot(term)?;
                self.actions.is_named(slot).then_some(slot)
            }
            Subject::Technology(term) => {
                let slot = self.technologies.slot(term)?;
                let is_named = self.technologies.is_named(slot);
                is_named.then_some(self.actions.count() + slot)
            }
        }
    }

    /// Some roles, but those that are kinds of others among them.
    pub(crate) fn widest<'p>(
        &'p self,
        holds: impl Fn(usize) -> bool + 'p,
    ) -> impl Iterator<Item = usize> + 'p {
        self.groups.widest(holds, self.roles.count())
    }

    /// Whether whoever is in a role is in another one as well.
    #[cfg(feature = "check")]
    pub(crate) fn is_kind(&self, role: Term<Role>, of: Term<Role>) -> bool {
        let both = self.roles.slot(&role).zip(self.roles.slot(&of));
        both.is_some_and(|(role, of)| self.groups.is_kind(role, of))
    }

    /// Whether a statement that is asked about a role binds all who are in it, not some group of them.
    #[cfg(any(feature = "check", feature = "render"))]
    pub(crate) fn binds_all(&self, statement: &super::Statement, role: usize) -> bool {
        let bit = self.groups.bit(role);
        bit == 0 || self.groups.all_of(role) & statement.binds != 0
    }

    pub(crate) fn role_at(&self, slot: usize) -> Term<Role> {
        self.roles
            .term_at(slot)
            .unwrap_or_else(|| Role::Visitor.into())
    }

    pub(crate) fn subject_at(&self, slot: usize) -> Option<Subject> {
        match slot.checked_sub(self.actions.count()) {
            None => self.actions.term_at(slot).map(Subject::UserAction),
            Some(slot) => self.technologies.term_at(slot).map(Subject::Technology),
        }
    }

    /// Whether the file declares a subject.
    #[cfg(feature = "check")]
    pub(crate) fn is_own_subject(&self, slot: usize) -> bool {
        match slot.checked_sub(self.actions.count()) {
            None => self.actions.own_at(slot).is_some(),
            Some(slot) => self.technologies.own_at(slot).is_some(),
        }
    }

    /// The row of a subject in a table of levels, with its number from 0.
    pub(crate) fn level_row(&self, subject: usize) -> Option<(usize, &LevelRow)> {
        let rows = self.level_tables();
        let mut rows = rows.flat_map(|table| table.rows.iter().enumerate());
        rows.find(|(_, row)| row.subject == subject)
    }

    /// The cell of a table in which something stands; none for prose.
    pub(crate) fn level_cell(&self, origin: &Origin) -> Option<&LevelCell> {
        let Origin::Cell { table, row, group } = origin else {
            return None;
        };
        let row = self.level_table(*table)?.rows.get(*row)?;
        row.cells.get(*group)
    }

    /// The table of levels that holds a subject: where its row is, or else that of its kind.
    #[cfg(any(feature = "check", feature = "render"))]
    pub(crate) fn table_of(&self, subject: usize) -> Table {
        let holds = |table: &&LevelTable| table.rows.iter().any(|row| row.subject == subject);
        match self.level_tables().find(holds) {
            Some(held) => held.table,
            None if subject < self.actions.count() => Table::UserActions,
            None => Table::Communications,
        }
    }

    /// The label of a subject: the school's own wording where it gives one.
    pub(crate) fn subject_label(&self, slot: usize) -> &str {
        match (self.level_row(slot), slot.checked_sub(self.actions.count())) {
            (Some((_, row)), _) => &row.label,
            (None, None) => self.actions.label_at(slot),
            (None, Some(slot)) => self.technologies.label_at(slot),
        }
    }

    /// Reads a role: a standard word or one that this policy declares.
    ///
    /// # Errors
    ///
    /// [`UnknownWord`] for anything else, with the nearest word there is.
    pub fn role(&self, text: &str) -> Result<Term<Role>, UnknownWord> {
        self.roles.read(text, self)
    }

    /// Reads a user action or a technology, standard or own.
    ///
    /// # Errors
    ///
    /// [`UnknownWord`] for anything else, with the nearest word there is.
    pub fn subject(&self, text: &str) -> Result<Subject, UnknownWord> {
        let action = self.actions.find(text).map(Subject::UserAction);
        let technology = || self.technologies.find(text).map(Subject::Technology);
        action.or_else(technology).ok_or_else(|| {
            let ids = self.actions.ids().chain(self.technologies.ids());
            UnknownWord::new(self.index(), "user action or technology", text, ids)
        })
    }

    /// Reads an incident, standard or own, of the table that judges a role; of either, first that of
    /// staff, where no table judges it.
    ///
    /// # Errors
    ///
    /// [`UnknownWord`] for anything else, with the nearest word there is; a word of the other table
    /// is said to be one.
    pub fn incident(&self, role: Term<Role>, text: &str) -> Result<Incident, UnknownWord> {
        match self.roles.slot(&role).and_then(|slot| self.judge(slot)) {
            Some(judge) => self.incident_in(judge, text),
            None => self.incident_of_any(text),
        }
    }

    /// Reads an office, or a role, standard or own.
    ///
    /// # Errors
    ///
    /// [`UnknownWord`] for anything else, with the nearest word there is.
    pub fn party(&self, text: &str) -> Result<Party, UnknownWord> {
        let role = self.roles.find(text).map(Party::from);
        let office = || text.parse().ok().map(Party::Office);
        role.or_else(office).ok_or_else(|| {
            let offices = Office::iter().map(|office| -> &str { office.into() });
            let ids: Vec<&str> = self.roles.ids().chain(offices).collect();
            UnknownWord::new(self.index(), "office or role", text, ids.into_iter())
        })
    }
}
