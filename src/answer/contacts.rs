//! Contacts: to whom is a matter brought?

use crate::answer::decision::Contacts;
use crate::policy::Policy;
use crate::vocabulary::Matter;

impl Policy {
    /// Says to whom a matter is brought first, by whom, and where it may go from there.
    ///
    /// A matter of which the policy says nothing is *silent*: one that is close to
    /// it never answers in its place, since a complaint about the head is the
    /// last thing that should go where complaints about staff go.
    ///
    /// ```
    /// use online_safety_policy::builtin;
    /// use online_safety_policy::vocabulary::{Matter, Office};
    ///
    /// let trafalgar = builtin::trafalgar_infant_2018();
    /// let complaint = trafalgar.contacts(Matter::Complaint);
    /// let first = complaint.points().next();
    /// assert_eq!(first.map(|point| point.to), Some(&[Office::OnlineSafetyLead][..]));
    /// let about_lead = trafalgar.contacts(Matter::ComplaintAboutLead);
    /// assert_eq!(about_lead.points().next().map(|point| point.to), Some(&[Office::Headteacher][..]));
    /// assert!(trafalgar.contacts(Matter::TechnicalFailure).is_silent());
    /// ```
    #[must_use]
    pub fn contacts(&self, matter: Matter) -> Contacts<'_> {
        Contacts {
            policy: self,
            matter,
        }
    }
}
