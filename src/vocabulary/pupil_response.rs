//! What may follow an incident with a pupil.

use super::responses;

responses! {
    /// What a school does after an incident with a pupil: a column of the pupils' Actions / Sanctions
    /// table.
    ///
    /// The template's columns come first, in printed order; then what other policies do. Each is a
    /// referral, a notification or a sanction ([`kind`](PupilResponse::kind)); whether a policy
    /// requires it or only makes it available is not the word's to say.
    ///
    /// Non-exhaustive: a new edition may add a column; [`ResponseKind`](super::ResponseKind) is what a caller handles
    /// entirely.
    #[non_exhaustive]
    pub enum PupilResponse, "pupil response", later Confiscation {
        // The template's columns, in printed order.
        /// A column of the pupils' table: the pupil's class teacher or tutor takes it up.
        ClassTeacher: Referral = "Refer to the class teacher",
        /// A column of the pupils' table: the head of year, of department, or whoever stands between
        /// teacher and head.
        HeadOfYear: Referral = "Refer to the head of year",
        /// A column of the pupils' table: the head or principal takes it up.
        Headteacher: Referral = "Refer to the headteacher",
        /// A column of the pupils' table: the police are told, and decide what follows.
        Police: Referral AtOnce = "Refer to the police",
        /// A column of the pupils' table: technical staff mend filtering or security, or preserve
        /// records.
        TechnicalSupport: Referral = "Refer to technical support",
        /// A column of the pupils' table: the families of the pupils concerned are told.
        InformParents: Notification = "Inform parents or carers",
        /// A column of the pupils' table: the pupil loses the network or the internet, for a while or
        /// for good.
        RemoveAccess: Sanction = "Remove network or internet access",
        /// A column of the pupils' table: a formal warning, so that a repeat counts as one.
        Warning: Sanction = "Give a warning",
        /// A column of the pupils' table: a graver sanction, such as detention or exclusion.
        FurtherSanction: Sanction = "Apply a further sanction",

        // Of other policies.
        /// From prose: the UK body that has child sexual abuse material taken down.
        InternetWatchFoundation: Referral AtOnce = "Report to the Internet Watch Foundation",
        /// From prose: the designated safeguarding lead or a deputy decides on child protection.
        SafeguardingLead: Referral AtOnce = "Refer to the safeguarding lead",
        /// From prose: the lead or co-ordinator takes it up and logs it.
        OnlineSafetyLead: Referral = "Refer to the online safety lead",
        /// From prose: the council is told or asked to act.
        LocalAuthority: Referral = "Refer to the local authority",
        /// From prose: that policy's own procedure takes over.
        AntiBullyingPolicy: Referral = "Handle under the anti-bullying policy",
        /// From prose: a talk listed among the sanctions.
        InterviewByOnlineSafetyLead: Sanction = "Arrange an interview by the online safety lead",
        /// From prose: leave to have or use an own device ends.
        WithdrawDevicePermission: Sanction = "Withdraw permission for a device",

        // Of policies on phones and on behaviour, and of the guidance of 2025.
        /// From prose: the school keeps a device, for a while or until it is fetched.
        Confiscation: Sanction = "Confiscate the device",
        /// From prose: the pupil stays when others go, or comes when others need not.
        Detention: Sanction = "Give a detention",
        /// From prose: the pupil works apart from the others, in school.
        Isolation: Sanction = "Place in isolation",
        /// From prose: the pupil is sent home for a fixed time.
        Suspension: Sanction = "Apply a suspension",
        /// From prose: the pupil leaves the school's roll for good.
        PermanentExclusion: Sanction = "Exclude permanently",
        /// From prose: something that others may do or have is taken away.
        LossOfPrivilege: Sanction = "Withdraw a privilege",
        /// From prose: points that count against the pupil.
        BehaviourPoints: Sanction = "Give behaviour points",
        /// From prose: the device is given to nobody but the family.
        ParentCollects: Notification = "Have a parent collect the device",
        /// From prose: the family comes and talks it over.
        ParentMeets: Notification = "Meet with the parents or carers",
        /// From prose: the pupil thinks over what was done, alone or led.
        Reflection: Sanction = "Set a time of reflection",
        /// From prose: those who did it and those who suffered it put it right together.
        RestorativeTalk: Sanction = "Hold a restorative talk",
        /// From prose: it is written into what the school keeps on the safety of its pupils.
        LogSafeguarding: Logging = "Log in the safeguarding system",
        /// From prose: it is written into what the school keeps on behaviour.
        LogBehaviour: Logging = "Log in the behaviour system",
        /// From prose: the programme that keeps people from being drawn into terrorism.
        Prevent: Referral AtOnce = "Refer to Prevent or Channel",
        /// From prose: the council's service that protects children.
        SocialCare: Referral AtOnce = "Refer to children's social care",
    }
}
