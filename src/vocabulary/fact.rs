//! What can be known about a situation.

use enumset::EnumSetType;
use strum::{Display, EnumCount, EnumIter, EnumMessage, EnumString, IntoStaticStr};

use super::word;

/// One thing about a situation on which a rule may depend.
///
/// Each has values from a closed set, so all situations can be enumerated. A caller leaves out what
/// it does not know, and an answer that depends on it says so.
///
/// Non-exhaustive: a rule of another policy may depend on something else.
#[derive(
    Debug,
    PartialOrd,
    Ord,
    Hash,
    EnumSetType,
    Display,
    EnumString,
    EnumIter,
    EnumCount,
    IntoStaticStr,
    EnumMessage,
)]
#[strum(serialize_all = "kebab-case")]
#[non_exhaustive]
pub enum Fact {
    /// Where it happens: a [`Place`](super::Place).
    #[strum(message = "Place")]
    Place,
    /// In which of the policy's own named windows of the day it happens.
    #[strum(message = "Time of day")]
    Time,
    /// What the person is engaged in: a [`Moment`](super::Moment).
    #[strum(message = "Moment")]
    Moment,
    /// What is going on that day: an [`Occasion`](super::Occasion).
    #[strum(message = "Occasion")]
    Occasion,
    /// What it is for: a [`Purpose`](super::Purpose).
    #[strum(message = "Purpose")]
    Purpose,
    /// Whose device is used: an [`Ownership`](super::Ownership).
    #[strum(message = "Whose device")]
    Device,
    /// Whether the head has given leave.
    #[strum(message = "Permission of the headteacher")]
    HeadteacherPermission,
    /// Whether the online safety lead has given leave.
    #[strum(message = "Permission of the online safety lead")]
    LeadPermission,
    /// Whether the teacher in charge has given leave.
    #[strum(message = "Permission of the teacher")]
    TeacherPermission,
    /// Whether the parents of the pupils concerned have agreed.
    #[strum(message = "Consent of the parents")]
    ParentConsent,
    /// Whether those who are shown or named have agreed.
    #[strum(message = "Consent of the people shown")]
    SubjectConsent,
    /// Whether the school has named this person for it.
    #[strum(message = "Nominated")]
    Nominated,
    /// Whether it is one of the times the school allows, where its policy prints none.
    #[strum(message = "At an agreed time")]
    AgreedTime,
    /// Whether the school has cleared the site, service, device or content.
    #[strum(message = "Approved by the school")]
    Approved,
}

word!(Fact, "fact");

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
            | Self::Approved => true,
        }
    }
}
