//! What can be known about a situation.

use super::word_set;

word_set! {
    /// One thing about a situation on which a rule may depend.
    ///
    /// Each has values from a closed set, so all situations can be enumerated. A caller leaves out what
    /// it does not know, and an answer that depends on it says so.
    ///
    /// Non-exhaustive: a rule of another policy may depend on something else.
    #[non_exhaustive]
    pub enum Fact, "fact" {
        /// Where it happens: a [`Place`](super::Place).
        Place = "Place",
        /// In which of the policy's own named windows of the day it happens.
        Time = "Time of day",
        /// What the person is engaged in: a [`Moment`](super::Moment).
        Moment = "Moment",
        /// What is going on that day: an [`Occasion`](super::Occasion).
        Occasion = "Occasion",
        /// What it is for: a [`Purpose`](super::Purpose).
        Purpose = "Purpose",
        /// Whose device is used: an [`Ownership`](super::Ownership).
        Device = "Whose device",
        /// Whether the head has given leave.
        HeadteacherPermission = "Permission of the headteacher",
        /// Whether the online safety lead has given leave.
        LeadPermission = "Permission of the online safety lead",
        /// Whether the teacher in charge has given leave.
        TeacherPermission = "Permission of the teacher",
        /// Whether the parents of the pupils concerned have agreed.
        ParentConsent = "Consent of the parents",
        /// Whether those who are shown or named have agreed.
        SubjectConsent = "Consent of the people shown",
        /// Whether the school has named this person for it.
        Nominated = "Nominated",
        /// Whether it is one of the times the school allows, where its policy prints none.
        AgreedTime = "At an agreed time",
        /// Whether the school has cleared the site, service, device or content.
        Approved = "Approved by the school",
        /// Whether the agreement on acceptable use that the policy asks for has been signed.
        AgreementSigned = "Agreement signed",
        /// Whether an adult who answers for the pupil comes along.
        Accompanied = "With a responsible adult",
    }
}

impl Fact {
    /// Whether its values are those of [`YesNo`](super::YesNo).
    #[must_use]
    pub const fn is_yes_no(self) -> bool {
        match self {
            Self::Place
            | Self::Time
            | Self::Moment
            | Self::Occasion
            | Self::Purpose
            | Self::Device => false,
            Self::HeadteacherPermission
            | Self::LeadPermission
            | Self::TeacherPermission
            | Self::ParentConsent
            | Self::SubjectConsent
            | Self::Nominated
            | Self::AgreedTime
            | Self::Approved
            | Self::AgreementSigned
            | Self::Accompanied => true,
        }
    }
}
