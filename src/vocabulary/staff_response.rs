//! What may follow an incident with a member of staff.

use super::{ResponseKind, Urgency, words};

words! {
    /// What a school does after an incident with an adult of the school: a column of the staff's
    /// Actions / Sanctions table.
    ///
    /// The template's columns come first, in printed order; then what other policies do. Each is a
    /// referral, a notification or a sanction ([`kind`](StaffResponse::kind)); whether a policy
    /// requires it or only makes it available is not the word's to say.
    ///
    /// Non-exhaustive: a new edition may add a column; [`ResponseKind`] is what a caller handles
    /// entirely.
    #[non_exhaustive]
    pub enum StaffResponse, "staff response" {
        // The template's columns, in printed order.
        /// A column of the staff table: whoever manages the person takes it up.
        LineManager = "Refer to the line manager",
        /// A column of the staff table: the head or principal takes it up.
        Headteacher = "Refer to the headteacher",
        /// A column of the staff table: the council, as employer or adviser, or the personnel service.
        LocalAuthority = "Refer to the local authority or HR",
        /// A column of the staff table: the police are told, and decide what follows.
        Police = "Refer to the police",
        /// A column of the staff table: technical staff mend filtering or security, or preserve
        /// records.
        TechnicalSupport = "Refer to technical support",
        /// A column of the staff table: a formal warning, so that a repeat counts as one.
        Warning = "Give a warning",
        /// A column of the staff table: the person is kept away from work, at least for a while.
        Suspension = "Apply a suspension",
        /// A column of the staff table: the disciplinary procedure begins.
        DisciplinaryAction = "Take disciplinary action",

        // Of other policies.
        /// From prose: the UK body that has child sexual abuse material taken down.
        InternetWatchFoundation = "Report to the Internet Watch Foundation",
        /// From prose: the designated safeguarding lead or a deputy decides on child protection.
        SafeguardingLead = "Refer to the safeguarding lead",
        /// From prose: the lead or co-ordinator takes it up and logs it.
        OnlineSafetyLead = "Refer to the online safety lead",
        /// From prose: the chair takes it up, above all when it concerns the head.
        ChairOfGovernors = "Refer to the chair of governors",
        /// From prose: that policy's own procedure takes over.
        AntiBullyingPolicy = "Handle under the anti-bullying policy",
        /// From prose: the families of pupils involved are told.
        InformParents = "Inform parents or carers",
        /// From prose: the person loses the network or the internet, for a while or for good.
        RemoveAccess = "Remove network or internet access",
        /// From prose: a talk listed among the sanctions.
        InterviewByOnlineSafetyLead = "Arrange an interview by the online safety lead",
        /// From prose: leave to use an own device ends.
        WithdrawDevicePermission = "Withdraw permission for a device",
    }
}

impl StaffResponse {
    /// Whether it refers, informs or punishes.
    #[must_use]
    pub const fn kind(self) -> ResponseKind {
        match self {
            Self::LineManager
            | Self::Headteacher
            | Self::LocalAuthority
            | Self::Police
            | Self::TechnicalSupport
            | Self::InternetWatchFoundation
            | Self::SafeguardingLead
            | Self::OnlineSafetyLead
            | Self::ChairOfGovernors
            | Self::AntiBullyingPolicy => ResponseKind::Referral,
            Self::InformParents => ResponseKind::Notification,
            Self::Warning
            | Self::Suspension
            | Self::DisciplinaryAction
            | Self::RemoveAccess
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
