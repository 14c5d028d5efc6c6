//! Who acts.

use strum::{Display, EnumCount, EnumIter, EnumMessage, EnumString, IntoStaticStr};

use super::word;

/// Somebody's standing towards the school, which decides whose rules bind them.
///
/// A person may have several, such as a parent who is a governor; a question names the one in which
/// they act. A policy groups roles into the audiences of its columns.
///
/// Non-exhaustive: schools name more kinds of people as they meet them.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Display,
    EnumString,
    EnumIter,
    EnumCount,
    IntoStaticStr,
    EnumMessage,
)]
#[strum(serialize_all = "kebab-case")]
#[non_exhaustive]
pub enum Role {
    /// A child on the school's roll; some schools say student or learner.
    #[strum(message = "Pupil")]
    Pupil,
    /// An employee of the school, teaching or not, whom no other word here names.
    #[strum(message = "Member of staff")]
    Staff,
    /// The head of the school, also called principal.
    #[strum(message = "Headteacher")]
    Headteacher,
    /// Somebody who covers for absent staff, sent by an agency or the authority.
    #[strum(message = "Supply staff")]
    SupplyStaff,
    /// A trainee teacher or a student of another place who is here on placement.
    #[strum(message = "Student on placement")]
    WorkExperienceStudent,
    /// An adult who helps in school unpaid, such as a reading helper.
    #[strum(message = "Volunteer")]
    Volunteer,
    /// A member of the governing board, acting as one.
    #[strum(message = "Governor")]
    Governor,
    /// A pupil's parent, guardian or carer.
    #[strum(message = "Parent or carer")]
    Parent,
    /// An adult on the premises for a short while in no other role, such as a speaker.
    #[strum(message = "Visitor")]
    Visitor,
    /// Somebody whom a firm sends to work for the school, such as an engineer.
    #[strum(message = "Contractor")]
    Contractor,
    /// Somebody from outside who uses the school's systems or rooms, such as a hiring club.
    #[strum(message = "Community user")]
    CommunityUser,
}

word!(Role, "role");
