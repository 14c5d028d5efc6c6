//! To whom a matter is brought, first and then.

use serde::ser::SerializeStruct as _;
use serde::{Serialize, Serializer};

use crate::policy::{Contact, Policy};
use crate::source::Citation;
use crate::vocabulary::{Matter, Office, Role, Term};

/// To whom a matter is brought first, and where it may go from there.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct ContactPoint<'p> {
    /// The rule's name in the policy file.
    pub rule: &'p str,
    /// The matter.
    pub matter: Matter,
    /// Who brings it.
    pub by: Vec<Term<Role>>,
    /// The offices to which it is brought first.
    pub to: &'p [Office],
    /// The offices to which it may go on; none where the policy names none.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub then: &'p [Office],
    /// A short remark of the encoder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<&'p str>,
    /// Where it stands.
    pub source: Citation<'p>,
}

/// Everything that a policy says about whom to contact in a matter.
///
/// Serialises as the matter, whether the policy is silent, and the points.
#[derive(Clone, Copy, Debug)]
pub struct Contacts<'p> {
    pub(crate) policy: &'p Policy,
    pub(crate) matter: Matter,
}

impl<'p> Contacts<'p> {
    /// The policy that was asked.
    #[must_use]
    pub fn policy(&self) -> &'p Policy {
        self.policy
    }

    /// The matter that was asked about.
    #[must_use]
    pub fn matter(&self) -> Matter {
        self.matter
    }

    /// Whether the policy names nobody, for whoever may bring it.
    #[must_use]
    pub fn is_silent(&self) -> bool {
        self.points().next().is_none()
    }

    /// To whom it is brought, in the order of the file: one for each sentence of
    /// the policy, with those who bring it.
    pub fn points(&self) -> impl Iterator<Item = ContactPoint<'p>> + use<'p> {
        let Self { policy, matter } = *self;
        let contacts = policy.contacts.iter();
        contacts
            .filter(move |contact| contact.matter == matter)
            .map(move |contact| policy.contact_point(contact))
    }
}

impl Serialize for Contacts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let points: Vec<_> = self.points().collect();
        let mut out = serializer.serialize_struct("Contacts", 3)?;
        out.serialize_field("matter", &self.matter)?;
        out.serialize_field("silent", &points.is_empty())?;
        out.serialize_field("points", &points)?;
        out.end()
    }
}

impl Policy {
    pub(crate) fn contact_point<'p>(&'p self, contact: &'p Contact) -> ContactPoint<'p> {
        ContactPoint {
            rule: &contact.name,
            matter: contact.matter,
            by: (0..self.roles.count())
                .filter(|role| contact.by.get(*role).copied().unwrap_or(false))
                .map(|role| self.role_at(role))
                .collect(),
            to: &contact.to,
            then: &contact.then,
            note: contact.note.as_deref(),
            source: self.cite(&contact.source),
        }
    }
}
