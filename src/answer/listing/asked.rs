//! What can be asked about beside acts and incidents: matters, suspicions, whoever has duties.

use serde::Serialize;
use strum::IntoEnumIterator as _;

use super::Listing;
use crate::vocabulary::outcome::ProcedureStanding;
use crate::vocabulary::{Matter, Office, Party, Suspicion, Word as _};

/// A matter that can be brought to somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ListedMatter {
    /// The matter.
    pub id: Matter,
    /// Its label.
    pub label: &'static str,
    /// Whether the policy says to whom anybody brings it.
    pub spoken: bool,
}

/// Something that can be suspected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ListedSuspicion {
    /// The suspicion.
    pub id: Suspicion,
    /// Its label.
    pub label: &'static str,
    /// How much of a procedure the policy has for it.
    #[serde(rename = "procedure_standing")]
    pub standing: ProcedureStanding,
}

/// Somebody who has duties.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ListedHolder<'p> {
    /// The office, or the role.
    pub id: Party,
    /// Its label.
    pub label: &'p str,
    /// How many duties [`Policy::duties_of`](crate::Policy::duties_of) gives of them.
    #[serde(rename = "duty_count")]
    pub duties: usize,
}

impl<'p> Listing<'p> {
    /// What can be brought to somebody; see [`Policy::contacts`](crate::Policy::contacts).
    #[must_use]
    pub fn matters(&self) -> Vec<ListedMatter> {
        let listed = |matter: Matter| ListedMatter {
            id: matter,
            label: matter.label(),
            spoken: !self.policy.contacts(matter).is_silent(),
        };
        Matter::iter().map(listed).collect()
    }

    /// What can be suspected; see [`Policy::procedure`](crate::Policy::procedure).
    #[must_use]
    pub fn suspicions(&self) -> Vec<ListedSuspicion> {
        let listed = |suspicion: Suspicion| ListedSuspicion {
            id: suspicion,
            label: suspicion.label(),
            standing: self.policy.procedure(suspicion).standing(),
        };
        Suspicion::iter().map(listed).collect()
    }

    /// Whoever has duties: offices first, then the roles whose word is none of an office.
    #[must_use]
    pub fn holders(&self) -> Vec<ListedHolder<'p>> {
        let policy = self.policy;
        let offices = Office::iter().map(|office| {
            let label = policy.offices.label_at(office.index());
            (Party::from(office), label)
        });
        let roles = (0..policy.roles.count())
            .filter(|slot| Office::of(&policy.role_at(*slot)).is_none())
            .map(|slot| (policy.role_at(slot).into(), policy.roles.label_at(slot)));
        let listed = |(id, label)| ListedHolder {
            id,
            label,
            // Every one of them is an office, or a role of this policy.
            duties: policy.duties_of(id).map_or(0, Iterator::count),
        };
        let holders = offices.chain(roles).map(listed);
        holders.filter(|holder| holder.duties > 0).collect()
    }
}
