//! What may follow an incident with a pupil.

use strum::{Display, EnumCount, EnumIter, EnumMessage, EnumString, IntoStaticStr};

use super::{ResponseKind, Urgency, word};

/// What a school does after an incident with a pupil: a column of the pupils' Actions / Sanctions
/// table.
///
/// The template's columns come first, in printed order; then what other policies do. Each is a
/// referral, a notification or a sanction ([`kind`](PupilResponse::kind)); whether a policy
/// requires it or only makes it available is not the word's to say.
///
/// Non-exhaustive: a new edition may add a column; [`ResponseKind`] is what a caller handles
/// entirely.
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
pub enum PupilResponse {
    // The template's columns, in printed order.
    /// A column of the pupils' table: the pupil's class teacher or tutor takes it up.
    #[strum(message = "Refer to class teacher")]
    ClassTeacher,
    /// A column of the pupils' table: the head of year, of department, or whoever stands between
    /// teacher and head.
    #[strum(message = "Refer to head of year")]
    HeadOfYear,
    /// A column of the pupils' table: the head or principal takes it up.
    #[strum(message = "Refer to headteacher")]
    Headteacher,
    /// A column of the pupils' table: the police are told, and decide what follows.
    #[strum(message = "Refer to the police")]
    Police,
    /// A column of the pupils' table: technical staff mend filtering or security, or preserve
    /// records.
    #[strum(message = "Refer to technical support")]
    TechnicalSupport,
    /// A column of the pupils' table: the families of the pupils concerned are told.
    #[strum(message = "Inform parents or carers")]
    InformParents,
    /// A column of the pupils' table: the pupil loses the network or the internet, for a while or
    /// for good.
    #[strum(message = "Remove network or internet access")]
    RemoveAccess,
    /// A column of the pupils' table: a formal warning, so that a repeat counts as one.
    #[strum(message = "Warning")]
    Warning,
    /// A column of the pupils' table: a graver sanction, such as detention or exclusion.
    #[strum(message = "Further sanction")]
    FurtherSanction,

    // Of other policies.
    /// From prose: the UK body that has child sexual abuse material taken down.
    #[strum(message = "Report to the Internet Watch Foundation")]
    InternetWatchFoundation,
    /// From prose: the designated safeguarding lead or a deputy decides on child protection.
    #[strum(message = "Refer to the safeguarding lead")]
    SafeguardingLead,
    /// From prose: the lead or co-ordinator takes it up and logs it.
    #[strum(message = "Refer to the online safety lead")]
    OnlineSafetyLead,
    /// From prose: the council is told or asked to act.
    #[strum(message = "Refer to the local authority")]
    LocalAuthority,
    /// From prose: that policy's own procedure takes over.
    #[strum(message = "Handle under the anti-bullying policy")]
    AntiBullyingPolicy,
    /// From prose: a talk listed among the sanctions.
    #[strum(message = "Interview by the online safety lead")]
    InterviewByOnlineSafetyLead,
    /// From prose: leave to have or use an own device ends.
    #[strum(message = "Withdraw permission for a device")]
    WithdrawDevicePermission,
}

word!(PupilResponse, "pupil response");

impl PupilResponse {
    /// Whether it refers, informs or punishes.
    #[must_use]
    pub const fn kind(self) -> ResponseKind {
        match self {
            Self::ClassTeacher
            | Self::HeadOfYear
            | Self::Headteacher
            | Self::Police
            | Self::TechnicalSupport
            | Self::InternetWatchFoundation
            | Self::SafeguardingLead
            | Self::OnlineSafetyLead
            | Self::LocalAuthority
            | Self::AntiBullyingPolicy => ResponseKind::Referral,
            Self::InformParents => ResponseKind::Notification,
            Self::RemoveAccess
            | Self::Warning
            | Self::FurtherSanction
            | Self::InterviewByOnlineSafetyLead
            | Self::WithdrawDevicePermission => ResponseKind::Sanction,
        }
    }

    /// How soon it is due.
    ///
    /// This is the library's own ranking, not any school's: bodies that keep children safe or
    /// preserve evidence come at once, other referrals and notifications within the day, and
    /// sanctions once the facts are established.
    #[must_use]
    pub const fn urgency(self) -> Urgency {
        match self {
            Self::Police | Self::InternetWatchFoundation | Self::SafeguardingLead => {
                Urgency::AtOnce
            }
            other => other.kind().usual_urgency(),
        }
    }
}
