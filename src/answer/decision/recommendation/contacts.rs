//! To whom a matter like an incident is brought first.

use super::Recommendation;
use crate::answer::decision::ContactPoint;
use crate::policy::{Contact, Judge};
use crate::vocabulary::Matter;

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
            .map(move |contact| policy.contact_point(contact))
    }
}
