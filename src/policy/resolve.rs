//! What can be asked about, and finding it in a policy.

use super::{Judge, LevelRow, Policy, UnknownWord};
use crate::vocabulary::{
    PupilIncident, Role, StaffIncident, Technology, Term, UserAction, Word as _,
};

/// What a question of classification is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// Something a user does.
    UserAction(Term<UserAction>),
    /// A device or a channel that is used.
    Technology(Term<Technology>),
}

/// What somebody did, as the incident table of pupils or of staff names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Incident {
    /// A row of the pupil table.
    Pupil(Term<PupilIncident>),
    /// A row of the staff table.
    Staff(Term<StaffIncident>),
}

impl Subject {
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

/// A question that a policy cannot be asked.
///
/// Not to be mixed up with silence: a standard word of which a policy says
/// nothing is a good question with the answer *silent*.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum QuestionError {
    /// An own role that the policy does not declare.
    #[error("this policy knows no role `{0}`")]
    UnknownRole(Term<Role>),
    /// An own user action or technology that the policy does not declare.
    #[error("this policy knows no user action or technology `{}`", .0.as_str())]
    UnknownSubject(Subject),
    /// An own incident that the policy does not declare.
    #[error("this policy knows no incident `{}`", .0.as_str())]
    UnknownIncident(Incident),
    /// An incident of pupils asked about staff, or the reverse.
    #[error("`{}` is not an incident by the role `{role}`: another table judges it", .incident.as_str())]
    WrongTable {
        /// Who is asked about.
        role: Term<Role>,
        /// The incident of the other table.
        incident: Incident,
    },
    /// A recommendation about no incident at all.
    #[error("name at least one incident")]
    NoIncident,
}

impl Policy {
    #[inline]
    pub(crate) fn role_slot(&self, role: Term<Role>) -> Result<usize, QuestionError> {
        self.roles
            .slot(&role)
            .ok_or(QuestionError::UnknownRole(role))
    }

    /// The number of a subject; nothing for an own word that the policy does not declare.
    #[inline(always)]
    pub(crate) fn subject_slot(&self, subject: &Subject) -> Option<usize> {
        match subject {
            Subject::UserAction(term) => self.actions.slot(term),
            Subject::Technology(term) => {
                let slot = self.technologies.slot(term)?;
                Some(self.actions.count() + slot)
            }
        }
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

    /// The row of a subject in its table of levels, with its number from 0.
    pub(crate) fn level_row(&self, slot: usize) -> Option<(usize, &LevelRow)> {
        let (table, slot) = match slot.checked_sub(self.actions.count()) {
            None => (&self.user_actions, slot),
            Some(slot) => (&self.communications, slot),
        };
        let rows = &table.as_ref()?.rows;
        rows.iter().enumerate().find(|(_, row)| row.slot == slot)
    }

    /// The label of a subject: the school's own wording where it gives one.
    pub(crate) fn subject_label(&self, slot: usize) -> &str {
        match (self.level_row(slot), slot.checked_sub(self.actions.count())) {
            (Some((_, row)), _) => &row.label,
            (None, None) => self.actions.label_at(slot),
            (None, Some(slot)) => self.technologies.label_at(slot),
        }
    }

    /// The number of an incident in its table; nothing for an own word that is not declared.
    pub(crate) fn incident_slot(&self, incident: &Incident) -> Option<usize> {
        match incident {
            Incident::Pupil(term) => self.pupil_incidents.slot(term),
            Incident::Staff(term) => self.staff_incidents.slot(term),
        }
    }

    pub(crate) fn incident_at(&self, judge: Judge, slot: usize) -> Option<Incident> {
        match judge {
            Judge::Pupils => self.pupil_incidents.term_at(slot).map(Incident::Pupil),
            Judge::Staff => self.staff_incidents.term_at(slot).map(Incident::Staff),
        }
    }

    pub(crate) fn incident_id(&self, judge: Judge, slot: usize) -> &str {
        match judge {
            Judge::Pupils => self.pupil_incidents.id_at(slot),
            Judge::Staff => self.staff_incidents.id_at(slot),
        }
    }

    pub(crate) fn incident_label(&self, judge: Judge, slot: usize) -> &str {
        let row = self.incident_table(judge).and_then(|table| table.row(slot));
        match (row, judge) {
            (Some((_, row)), _) => &row.label,
            (None, Judge::Pupils) => self.pupil_incidents.label_at(slot),
            (None, Judge::Staff) => self.staff_incidents.label_at(slot),
        }
    }

    /// Reads a role: a standard word or one that this policy declares.
    ///
    /// # Errors
    ///
    /// [`UnknownWord`] for anything else, with the nearest word there is.
    pub fn role(&self, text: &str) -> Result<Term<Role>, UnknownWord> {
        let found = text
            .parse()
            .ok()
            .filter(|term| self.roles.slot(term).is_some());
        found.ok_or_else(|| UnknownWord::new(Role::KIND, text, self.roles.ids()))
    }

    /// Reads a user action or a technology, standard or own.
    ///
    /// # Errors
    ///
    /// [`UnknownWord`] for anything else, with the nearest word there is.
    pub fn subject(&self, text: &str) -> Result<Subject, UnknownWord> {
        let action = text
            .parse()
            .ok()
            .filter(|term| self.actions.slot(term).is_some());
        let technology = || {
            text.parse()
                .ok()
                .filter(|term| self.technologies.slot(term).is_some())
        };
        action
            .map(Subject::UserAction)
            .or_else(|| technology().map(Subject::Technology))
            .ok_or_else(|| {
                let ids = self.actions.ids().chain(self.technologies.ids());
                UnknownWord::new("user action or technology", text, ids)
            })
    }

    /// Reads an incident, standard or own, of the table that judges a role.
    ///
    /// # Errors
    ///
    /// [`UnknownWord`] for anything else, with the nearest word there is, and
    /// for a role that no incident table of this policy judges.
    pub fn incident(&self, role: Term<Role>, text: &str) -> Result<Incident, UnknownWord> {
        let judge = self
            .roles
            .slot(&role)
            .and_then(|slot| self.judged.get(slot).copied().flatten());
        match judge {
            Some(Judge::Pupils) => {
                let found = text
                    .parse()
                    .ok()
                    .filter(|term| self.pupil_incidents.slot(term).is_some());
                found.map(Incident::Pupil).ok_or_else(|| {
                    UnknownWord::new(PupilIncident::KIND, text, self.pupil_incidents.ids())
                })
            }
            // A role that no table judges is asked about in the words for staff: every adult.
            Some(Judge::Staff) | None => {
                let found = text
                    .parse()
                    .ok()
                    .filter(|term| self.staff_incidents.slot(term).is_some());
                found.map(Incident::Staff).ok_or_else(|| {
                    UnknownWord::new(StaffIncident::KIND, text, self.staff_incidents.ids())
                })
            }
        }
    }
}
