//! To whom a matter like an incident is brought first.

use super::Recommendation;
use crate::answer::decision::ContactPoint;
use crate::policy::Contact;
use crate::vocabulary::Matter;

impl<'p> Recommendation<'p> {
    /// To whom such an incident is brought first, where the policy says so.
    pub fn contacts(&self) -> impl Iterator<Item = ContactPoint<'p>> + use<'p> {
        let policy = self.policy;
        let judge = policy.judge(usize::from(self.role));
        let table = judge.and_then(|judge| policy.tables.of(judge));
        let complaint = table.and_then(|table| table.kind.complaint);
        let is_like = move |contact: &&Contact| {
            contact.matter == Matter::SuspectedMisuse || Some(contact.matter) == complaint
        };
        let contacts = policy.contacts.iter().filter(is_like);
        contacts.map(move |contact| policy.contact_point(contact))
    }
}
