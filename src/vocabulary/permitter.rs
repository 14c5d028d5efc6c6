//! Whose permission counts.

use super::{Fact, words};

words! {
    /// Whose permission a level asks for, and which fact tells whether it was given.
    ///
    /// Non-exhaustive: a policy may ask somebody else.
    #[non_exhaustive]
    pub enum Permitter, "person who permits" {
        /// Whoever may permit it, where the policy does not say who that is.
        WhoeverMay = "Whoever may permit it",
        /// The head of the school.
        Headteacher = "The headteacher",
        /// The lead or co-ordinator for online safety.
        OnlineSafetyLead = "The online safety lead",
        /// The person in charge of child protection, or a deputy.
        SafeguardingLead = "The designated safeguarding lead",
        /// The teacher in charge.
        Teacher = "The teacher",
        /// Any member of staff: a teacher, a lead or the headteacher as well.
        Staff = "A member of staff",
        /// The parents of the pupils concerned.
        Parent = "The parents",
    }
}

impl Permitter {
    /// The fact that tells whether this permission was given.
    #[must_use]
    pub const fn fact(self) -> Fact {
        match self {
            Self::WhoeverMay => Fact::Permission,
            Self::Headteacher => Fact::HeadteacherPermission,
            Self::OnlineSafetyLead => Fact::LeadPermission,
            Self::SafeguardingLead => Fact::SafeguardingLeadPermission,
            Self::Teacher => Fact::TeacherPermission,
            Self::Staff => Fact::StaffPermission,
            Self::Parent => Fact::ParentConsent,
        }
    }
}
