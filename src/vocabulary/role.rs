//! Who acts.

use super::words;

words! {
    /// Somebody's standing towards the school, which decides whose rules bind them.
    ///
    /// A person may have several, such as a parent who is a governor; a question names the one in which
    /// they act. A policy groups roles into the audiences of its columns.
    ///
    /// Non-exhaustive: schools name more kinds of people as they meet them.
    #[non_exhaustive]
    pub enum Role, "role" {
        /// A child on the school's roll; some schools say student or learner.
        Pupil = "Pupil",
        /// An employee of the school, teaching or not, whom no other word here names.
        Staff = "Member of staff",
        /// The head of the school, also called principal.
        Headteacher = "Headteacher",
        /// Somebody who covers for absent staff, sent by an agency or the authority.
        SupplyStaff = "Supply staff",
        /// A trainee teacher or a student of another place who is here on placement.
        WorkExperienceStudent = "Student on placement",
        /// An adult who helps in school unpaid, such as a reading helper.
        Volunteer = "Volunteer",
        /// A member of the governing board, acting as one.
        Governor = "Governor",
        /// A pupil's parent, guardian or carer.
        Parent = "Parent or carer",
        /// An adult on the premises for a short while in no other role, such as a speaker.
        Visitor = "Visitor",
        /// Somebody whom a firm sends to work for the school, such as an engineer.
        Contractor = "Contractor",
        /// Somebody from outside who uses the school's systems or rooms, such as a hiring club.
        CommunityUser = "Community user",
    }
}
