//! To whom a matter is brought, first and then.

use serde::Serialize;

use crate::policy::{Contact, Policy};
use crate::source::Citation;
use crate::vocabulary::{Matter, Office, Role, Term, object};

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
    /// The offices to which it is brought first: to any of them, where there are several.
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
/// Serialises as the matter, whether the policy is silent, the points, and the
/// roles for whom it is silent.
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
        let Self { policy, matter } = *self;
        !policy
            .contacts
            .iter()
            .any(|contact| contact.matter == matter)
    }

    /// The roles of which the policy does not say to whom they bring it.
    pub fn silent_for(&self) -> impl Iterator<Item = Term<Role>> + use<'p> {
        let Self { policy, matter } = *self;
        let speaks = move |role: usize| {
            let mut contacts = policy.contacts.iter().filter(move |of| of.matter == matter);
            contacts.any(|contact| contact.by.get(role).copied().unwrap_or(false))
        };
        let roles = policy.widest(move |role| !speaks(role));
        roles.map(move |role| policy.role_at(role))
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

object! {
    impl Contacts<'_> as it {
        matter: it.matter,
        says_nothing: it.is_silent(),
        points: it.points().collect::<Vec<_>>(),
        silent_for: it.silent_for().collect::<Vec<_>>(),
    }
}

impl Policy {
    pub(crate) fn contact_point<'p>(&'p self, contact: &'p Contact) -> ContactPoint<'p> {
        ContactPoint {
            rule: &contact.name,
            matter: contact.matter,
            by: self
                .widest(|role| contact.by.get(role).copied().unwrap_or(false))
                .map(|role| self.role_at(role))
                .collect(),
            to: &contact.to,
            then: &contact.then,
            note: contact.note.as_deref(),
            source: self.cite(&contact.source),
        }
    }
}
