//! To whom a matter like an incident is brought first.

use serde::Serialize;

use super::Recommendation;
use crate::policy::{Contact, Judge};
use crate::source::Citation;
use crate::vocabulary::{Matter, Office, Role, Term};

/// To whom such a matter is brought first.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct ContactPoint<'p> {
    /// The rule's name in the policy file.
    pub rule: &'p str,
    /// The matter.
    pub matter: Matter,
    /// Who brings it.
    pub by: Vec<Term<Role>>,
    /// The offices.
    pub to: &'p [Office],
    /// A short remark of the encoder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<&'p str>,
    /// Where it stands.
    pub source: Citation<'p>,
}

impl<'p> Recommendation<'p> {
    /// To whom such an incident is brought first, where the policy says so.
    pub fn contacts(&self) -> impl Iterator<Item = ContactPoint<'p>> + use<'p> {
        let policy = self.policy;
        let by_staff = matches!(self.table(), Some((Judge::Staff, _)));
        policy
            .contacts
            .iter()
            .filter(move |contact: &&Contact| match contact.matter {
                Matter::SuspectedMisuse => true,
                Matter::StaffMisuseComplaint => by_staff,
                _ => false,
            })
            .map(move |contact| ContactPoint {
                rule: &contact.name,
                matter: contact.matter,
                by: (0..policy.roles.count())
                    .filter(|role| contact.by.get(*role).copied().unwrap_or(false))
                    .map(|role| policy.role_at(role))
                    .collect(),
                to: &contact.to,
                note: contact.note.as_deref(),
                source: policy.cite(&contact.source),
            })
    }
}
