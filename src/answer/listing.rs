//! Listing: what a policy can be asked about.

mod asked;
mod facts;

pub use asked::{ListedHolder, ListedMatter, ListedSuspicion};
pub use facts::{FactValue, ListedFact};

use serde::Serialize;

use crate::answer::refused::QuestionError;
use crate::policy::{IncidentTable, Judge, Policy, Response};
use crate::source::Table;
use crate::vocabulary::{ResponseKind, Role, Term, Urgency};

/// What a policy can be asked about, for menus, forms and completion.
///
/// Every standard word can be asked about, and every word that the school
/// declared; the lists say for each whether the policy speaks of it. What a
/// school has retired is left out, because it is not to be chosen for anything
/// new; it still answers, and [`Listing::with_retired`] lists it too.
///
/// Lists are made anew at each call; the order is that of the vocabulary, own
/// words last.
#[derive(Clone, Copy, Debug)]
pub struct Listing<'p> {
    policy: &'p Policy,
    retired: bool,
}

/// A role that can be asked about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ListedRole<'p> {
    /// The word.
    pub id: &'p str,
    /// Its label.
    pub label: &'p str,
    /// Whether the school declared it.
    pub own: bool,
    /// The table that judges this role's incidents; none where no table does.
    pub judged_by: Option<Table>,
    /// The roles of which it is a kind: what is said of these holds for it, unless it is said otherwise.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub kind_of: Vec<&'p str>,
}

/// A group of roles that columns and rules bind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ListedAudience<'p> {
    /// The audience's id.
    pub id: &'p str,
    /// Its label.
    pub label: &'p str,
    /// The words of its roles.
    pub roles: Vec<&'p str>,
}

/// A user action, a technology or an incident that can be asked about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ListedWord<'p> {
    /// The word.
    pub id: &'p str,
    /// Its label, in the school's own wording where the file gives one.
    pub label: &'p str,
    /// Whether the school declared it.
    pub own: bool,
    /// Whether it only answers for the past.
    pub retired: bool,
    /// Its row in its table, from 1; none where it has none.
    pub row: Option<usize>,
    /// Whether the policy says anything about it, be it in a row or in prose.
    pub spoken: bool,
}

/// A response that may follow an incident.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ListedResponse<'p> {
    /// The word.
    pub id: &'p str,
    /// Its label.
    pub label: &'p str,
    /// Whether the school declared it.
    pub own: bool,
    /// What it does, as the school uses it.
    pub kind: ResponseKind,
    /// How soon to act; this library's ranking, never the school's.
    pub urgency: Urgency,
    /// Its column in the printed table, from 1; none where there is none.
    pub column: Option<usize>,
    /// Whether some row or rule of the policy names it.
    pub spoken: bool,
}

impl Policy {
    /// What this policy can be asked about.
    ///
    /// ```
    /// use online_safety_policy::{builtin, vocabulary::Role};
    ///
    /// let listing = builtin::telford_infant_2020().listing();
    /// let gambling = listing.user_actions().into_iter().find(|word| word.id == "gambling");
    /// assert_eq!(gambling.and_then(|word| word.row), Some(17));
    ///
    /// let incidents = listing.incidents(Role::Pupil)?;
    /// assert_eq!(incidents[0].id, "illegal-material");
    /// # Ok::<(), online_safety_policy::QuestionError>(())
    /// ```
    #[must_use]
    pub fn listing(&self) -> Listing<'_> {
        Listing {
            policy: self,
            retired: false,
        }
    }
}

impl<'p> Listing<'p> {
    /// The same with what the school has retired.
    #[must_use]
    pub fn with_retired(mut self) -> Self {
        self.retired = true;
        self
    }

    /// Who can be asked about.
    #[must_use]
    pub fn roles(&self) -> Vec<ListedRole<'p>> {
        let (policy, words) = (self.policy, &self.policy.roles);
        (0..words.count())
            .map(|slot| ListedRole {
                id: words.id_at(slot),
                label: words.label_at(slot),
                own: words.own_at(slot).is_some(),
                judged_by: policy.judged_by(slot),
                kind_of: policy
                    .groups
                    .wider(slot)
                    .map(|role| words.id_at(role))
                    .collect(),
            })
            .collect()
    }

    /// The groups of roles; the first holds everyone.
    #[must_use]
    pub fn audiences(&self) -> Vec<ListedAudience<'p>> {
        let roles = &self.policy.roles;
        let audiences = self.policy.audiences.iter();
        audiences
            .map(|audience| ListedAudience {
                id: &audience.id,
                label: &audience.label,
                roles: (0..roles.count())
                    .filter(|role| audience.holds(*role))
                    .map(|role| roles.id_at(role))
                    .collect(),
            })
            .collect()
    }

    /// What users may do.
    #[must_use]
    pub fn user_actions(&self) -> Vec<ListedWord<'p>> {
        let actions = &self.policy.actions;
        let slots = self.policy.subject_slots();
        let slots = slots.take_while(|slot| *slot < actions.count());
        self.subjects(slots, |slot| actions.own_at(slot).is_some())
    }

    /// The devices and channels that may be used.
    #[must_use]
    pub fn technologies(&self) -> Vec<ListedWord<'p>> {
        let first = self.policy.actions.count();
        let technologies = &self.policy.technologies;
        let slots = self.policy.subject_slots();
        let slots = slots.skip_while(|slot| *slot < first);
        self.subjects(slots, |slot| technologies.own_at(slot - first).is_some())
    }

    fn subjects(
        &self,
        slots: impl Iterator<Item = usize>,
        own: impl Fn(usize) -> bool,
    ) -> Vec<ListedWord<'p>> {
        let policy = self.policy;
        let roles = policy.roles.count();
        let words = slots.map(|slot| {
            let row = policy.level_row(slot);
            ListedWord {
                id: policy.subject_id(slot),
                label: policy.subject_label(slot),
                own: own(slot),
                retired: row.is_some_and(|(_, row)| row.retired),
                row: row.map(|(number, _)| number + 1),
                spoken: (0..roles)
                    .filter_map(|role| policy.question(role, slot))
                    .any(|entry| !entry.statements.is_empty()),
            }
        });
        self.offered(words)
    }

    /// What can have happened by the hand of somebody; empty for a role that no
    /// table of the policy judges and for which no rule holds.
    ///
    /// # Errors
    ///
    /// [`QuestionError`] for an own role that this policy does not declare.
    pub fn incidents(
        &self,
        role: impl Into<Term<Role>>,
    ) -> Result<Vec<ListedWord<'p>>, QuestionError> {
        let Some((judge, table)) = self.table(role.into())? else {
            return Ok(Vec::new());
        };
        let policy = self.policy;
        let known = policy.tables.of(judge);
        let words = (0..table.bases.len()).map(|slot| {
            let row = table.row(slot);
            ListedWord {
                id: policy.incident_id(judge, slot),
                label: policy.incident_label(judge, slot),
                own: known.is_some_and(|of| of.incidents.own_at(slot).is_some()),
                retired: row.is_some_and(|(_, row)| row.retired),
                row: row.map(|(number, _)| number + 1),
                spoken: table.base(slot).spoken,
            }
        });
        Ok(self.offered(words))
    }

    /// What can follow an incident of somebody; empty for a role that no table of
    /// the policy judges and for which no rule holds.
    ///
    /// # Errors
    ///
    /// [`QuestionError`] for an own role that this policy does not declare.
    pub fn responses(
        &self,
        role: impl Into<Term<Role>>,
    ) -> Result<Vec<ListedResponse<'p>>, QuestionError> {
        let Some((_, table)) = self.table(role.into())? else {
            return Ok(Vec::new());
        };
        let named = (0..).zip(&table.bases).fold(0, |all, (slot, base)| {
            let more = table.named_by_more(slot);
            all | base.required | base.available | base.disputed | more
        });
        let listed = |(bit, response): (usize, &'p Response)| ListedResponse {
            id: &response.id,
            label: &response.label,
            own: response.own.is_some(),
            kind: response.kind,
            urgency: response.urgency,
            column: response.column,
            spoken: named >> bit & 1 == 1,
        };
        Ok(table.responses.iter().enumerate().map(listed).collect())
    }

    /// The table that answers for a role.
    fn table(&self, role: Term<Role>) -> Result<Option<(Judge, &'p IncidentTable)>, QuestionError> {
        let policy = self.policy;
        Ok(policy.answers_for(policy.role_slot(role)?).next())
    }

    fn offered(&self, words: impl Iterator<Item = ListedWord<'p>>) -> Vec<ListedWord<'p>> {
        words.filter(|word| self.retired || !word.retired).collect()
    }
}
