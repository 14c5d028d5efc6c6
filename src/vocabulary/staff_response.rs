//! What may follow an incident with a member of staff.

use super::responses;

responses! {
    /// What a school does after an incident with an adult of the school: a column of the staff's
    /// Actions / Sanctions table.
    ///
    /// The template's columns come first, in printed order; then what other policies do. Each is a
    /// referral, a notification or a sanction ([`kind`](StaffResponse::kind)); whether a policy
    /// requires it or only makes it available is not the word's to say.
    ///
    /// Non-exhaustive: a new edition may add a column; [`ResponseKind`](super::ResponseKind) is what a caller handles
    /// entirely.
    #[non_exhaustive]
    pub enum StaffResponse, "staff response", later Lado {
        // The template's columns, in printed order.
        /// A column of the staff table: whoever manages the person takes it up.
        LineManager: Referral = "Refer to the line manager"
            | "tell the line manager" | "refer to line manager" | "speak to their manager"
            | "report to manager" | "manager deals with it" | "tell my manager"
            | "inform the line manager" | "see her line manager" | "tell her boss"
            | "boss informed" | "tell the boss" | "head of department deals with it"
            | "manager informed" | "pass to line manager" | "line management"
            | "raise with manager",
        /// A column of the staff table: the head or principal takes it up.
        Headteacher: Referral = "Refer to the headteacher",
        /// A column of the staff table: the council, as employer or adviser, or the personnel service.
        LocalAuthority: Referral = "Refer to the local authority or HR"
            | "report to the council" | "tell the local authority" | "HR" | "human resources"
            | "personnel" | "refer to HR" | "report to HR" | "tell the council" | "tell HR"
            | "involve HR" | "call HR" | "tell the LA" | "ring HR" | "HR informed" | "ask HR"
            | "speak to HR" | "let HR know" | "take HR advice" | "personnel informed"
            | "council HR" | "schools HR",
        /// A column of the staff table: the police are told, and decide what follows.
        Police: Referral AtOnce = "Refer to the police",
        /// A column of the staff table: technical staff mend filtering or security, or preserve
        /// records.
        TechnicalSupport: Referral = "Refer to technical support",
        /// A column of the staff table: a formal warning, so that a repeat counts as one.
        Warning: Sanction = "Give a warning",
        /// A column of the staff table: the person is kept away from work, at least for a while.
        Suspension: Sanction = "Apply a suspension",
        /// A column of the staff table: the disciplinary procedure begins.
        DisciplinaryAction: Sanction = "Take disciplinary action"
            | "disciplinary" | "sacked" | "dismissal" | "fired" | "lose their job"
            | "gross misconduct" | "disciplinary hearing" | "disciplinary procedure" | "dismiss"
            | "losing job" | "sack" | "struck off" | "formal disciplinary" | "dismissed"
            | "get the sack" | "disciplinary proceedings" | "capability" | "misconduct hearing"
            | "lose her job" | "loses his job" | "get fired" | "get sacked"
            | "final written warning" | "hearing" | "formal action" | "job on the line"
            | "HR process" | "disciplinary process" | "dismissed for misconduct"
            | "fired from school" | "staff discipline" | "in trouble at work"
            | "barred from teaching" | "TRA referral" | "kicked off the staff" | "give the sack"
            | "tribunal",

        // Of other policies.
        /// From prose: the UK body that has child sexual abuse material taken down.
        InternetWatchFoundation: Referral AtOnce = "Report to the Internet Watch Foundation",
        /// From prose: the designated safeguarding lead or a deputy decides on child protection.
        SafeguardingLead: Referral AtOnce = "Refer to the safeguarding lead",
        /// From prose: the lead or co-ordinator takes it up and logs it.
        OnlineSafetyLead: Referral = "Refer to the online safety lead",
        /// From prose: the chair takes it up, above all when it concerns the head.
        ChairOfGovernors: Referral = "Refer to the chair of governors"
            | "tell the chair of governors" | "chair of governors" | "report to governors"
            | "tell the governors" | "inform the chair" | "refer to governors"
            | "complaint to the chair" | "go to the governors" | "report to the chair"
            | "inform the governors" | "go to the chair" | "chair informed"
            | "write to the chair of governors" | "write to the governors" | "ring the chair"
            | "report the head" | "take it to the governors" | "chair of the board"
            | "let the chair know" | "governors told",
        /// From prose: that policy's own procedure takes over.
        AntiBullyingPolicy: Referral = "Handle under the anti-bullying policy",
        /// From prose: the families of pupils involved are told.
        InformParents: Notification = "Inform parents or carers",
        /// From prose: the person loses the network or the internet, for a while or for good.
        RemoveAccess: Sanction = "Remove network or internet access",
        /// From prose: a talk listed among the sanctions.
        InterviewByOnlineSafetyLead: Sanction = "Arrange an interview by the online safety lead",
        /// From prose: leave to use an own device ends.
        WithdrawDevicePermission: Sanction = "Withdraw permission for a device",

        // Of the guidance of 2025.
        /// From prose: whoever in the council sees to allegations against people who work with children.
        Lado: Referral AtOnce = "Refer to the LADO"
            | "LADO" | "tell the LADO" | "report to LADO" | "LADO referral" | "contact the LADO"
            | "allegation referral" | "refer to the designated officer" | "inform the LADO"
            | "ring the LADO" | "phone the LADO" | "LADO informed" | "allegation to the LADO"
            | "consult the LADO" | "let the LADO know" | "designated officer informed",
        /// From prose: it is written into what the school keeps on the safety of its pupils.
        LogSafeguarding: Logging = "Log in the safeguarding system",
        /// From prose: the programme that keeps people from being drawn into terrorism.
        Prevent: Referral AtOnce = "Refer to Prevent or Channel",
        /// From prose: the council's service that protects children.
        SocialCare: Referral AtOnce = "Refer to children's social care",
        /// From prose: those who did it and those who suffered it put it right together.
        RestorativeTalk: Sanction = "Hold a restorative talk",
    }
}
