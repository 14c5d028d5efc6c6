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
        ClassTeacher: Referral = "Refer to the class teacher"
            | "tell the teacher" | "tell the class teacher" | "refer to form tutor"
            | "teacher deals with it" | "send to the class teacher" | "speak to the class teacher"
            | "tell his teacher" | "form tutor told" | "teacher to deal with it",
        /// A column of the pupils' table: the head of year, of department, or whoever stands between
        /// teacher and head.
        HeadOfYear: Referral = "Refer to the head of year"
            | "head of year" | "year head" | "head of department" | "phase leader"
            | "head of key stage" | "refer to year leader" | "pastoral leader" | "head of house"
            | "year leader" | "tell the head of year" | "key stage leader" | "faculty head",
        /// A column of the pupils' table: the head or principal takes it up.
        Headteacher: Referral = "Refer to the headteacher"
            | "tell the head" | "send to the head" | "sent to the head" | "head informed"
            | "refer to principal" | "see the head" | "head deals with it"
            | "go to the head's office" | "sent to the headmaster" | "report to the head"
            | "inform the head" | "report to the headteacher",
        /// A column of the pupils' table: the police are told, and decide what follows.
        Police: Referral AtOnce = "Refer to the police"
            | "call the police" | "tell the police" | "report to police" | "ring 999"
            | "police involved" | "involve the police" | "dial 999" | "phone the police"
            | "report a crime" | "get the police in" | "inform the police" | "contact the police"
            | "CEOP report",
        /// A column of the pupils' table: technical staff mend filtering or security, or preserve
        /// records.
        TechnicalSupport: Referral = "Refer to technical support"
            | "tell the technician" | "IT to look at it" | "log a ticket" | "block the site"
            | "report to IT" | "get filtering changed" | "tell IT" | "ask IT"
            | "get IT to block it" | "call the IT helpdesk" | "refer to IT"
            | "inform the network manager" | "tell the network manager" | "raise a ticket",
        /// A column of the pupils' table: the families of the pupils concerned are told.
        InformParents: Notification = "Inform parents or carers"
            | "ring home" | "phone home" | "call home" | "letter home" | "tell parents"
            | "tell mum and dad" | "contact parents" | "call parents" | "parents told"
            | "ringing the parents" | "note home" | "email home" | "ringing home"
            | "tell the family" | "inform carers" | "notify parents" | "let parents know"
            | "inform home" | "tell his mum" | "contact home" | "message home"
            | "telling the parents" | "phone call home" | "text home" | "write home",
        /// A column of the pupils' table: the pupil loses the network or the internet, for a while or
        /// for good.
        RemoveAccess: Sanction = "Remove network or internet access"
            | "ban from computers" | "take away internet" | "internet ban" | "lose computer time"
            | "removal of network access" | "computer ban" | "disable account" | "block account"
            | "no internet" | "suspend account" | "login blocked" | "banned from the internet"
            | "account suspended" | "account disabled" | "lock the account"
            | "banned from the network" | "withdraw internet access" | "network ban"
            | "take away computer" | "no computers for a week" | "remove login" | "revoke access",
        /// A column of the pupils' table: a formal warning, so that a repeat counts as one.
        Warning: Sanction = "Give a warning"
            | "telling off" | "told off" | "verbal warning" | "written warning" | "yellow card"
            | "final warning" | "a talking to" | "formal warning" | "first warning" | "reprimand"
            | "ticked off" | "name on the board" | "caution" | "a word with him" | "warned"
            | "given a warning" | "warning letter" | "told not to do it again",
        /// A column of the pupils' table: a graver sanction, such as detention or exclusion.
        FurtherSanction: Sanction = "Apply a further sanction"
            | "further punishment" | "punishment" | "consequences" | "more serious sanction"
            | "sanction" | "tougher punishment" | "harsher penalty" | "red card" | "penalty"
            | "other sanction" | "discipline" | "severe punishment" | "consequence" | "punish"
            | "disciplined" | "more severe sanction",

        // Of other policies.
        /// From prose: the UK body that has child sexual abuse material taken down.
        InternetWatchFoundation: Referral AtOnce = "Report to the Internet Watch Foundation"
            | "IWF" | "report to IWF" | "report abuse images" | "hotline" | "report remove"
            | "Report Remove tool" | "internet watch" | "report illegal images"
            | "get images taken down" | "take down images",
        /// From prose: the designated safeguarding lead or a deputy decides on child protection.
        SafeguardingLead: Referral AtOnce = "Refer to the safeguarding lead"
            | "tell the DSL" | "report to DSL" | "tell the safeguarding lead" | "inform the DSL"
            | "pass to safeguarding" | "refer to safeguarding" | "safeguarding referral"
            | "tell the child protection officer" | "go to the DSL" | "speak to the DSL"
            | "pass to the designated safeguarding lead" | "report to safeguarding",
        /// From prose: the lead or co-ordinator takes it up and logs it.
        OnlineSafetyLead: Referral = "Refer to the online safety lead"
            | "tell the online safety lead" | "report to the e-safety coordinator"
            | "tell the e-safety lead" | "e-safety coordinator informed"
            | "inform the online safety coordinator" | "pass to the e-safety officer",
        /// From prose: the council is told or asked to act.
        LocalAuthority: Referral = "Refer to the local authority"
            | "report to the council" | "tell the local authority" | "tell the council"
            | "contact the authority" | "tell the LA" | "inform the council" | "inform the trust"
            | "tell the LEA",
        /// From prose: that policy's own procedure takes over.
        AntiBullyingPolicy: Referral = "Handle under the anti-bullying policy"
            | "anti-bullying policy" | "bullying procedure" | "anti bullying" | "bullying policy"
            | "follow bullying policy" | "deal with as bullying" | "use the anti-bullying policy"
            | "bullying procedures",
        /// From prose: a talk listed among the sanctions.
        InterviewByOnlineSafetyLead: Sanction = "Arrange an interview by the online safety lead"
            | "interview" | "talk with the online safety lead" | "chat with e-safety lead"
            | "interview with e-safety coordinator" | "discussion with the online safety lead"
            | "interviewed" | "meeting with the online safety lead"
            | "counselling by the e-safety coordinator",
        /// From prose: leave to have or use an own device ends.
        WithdrawDevicePermission: Sanction = "Withdraw permission for a device"
            | "no longer allowed phone" | "ban phone" | "phone ban for him"
            | "can't bring a phone" | "lose phone permission"
            | "not allowed to bring a phone any more" | "withdraw phone permission"
            | "banned from bringing a phone" | "phone privileges removed"
            | "lose the right to bring a phone" | "banned from bringing devices",

        // Of policies on phones and on behaviour, and of the guidance of 2025.
        /// From prose: the school keeps a device, for a while or until it is fetched.
        Confiscation: Sanction = "Confiscate the device"
            | "confiscate" | "take phone away" | "take the phone off him" | "confiscated phone"
            | "seize the phone" | "phone taken off her" | "phone in the safe"
            | "confiscate the phone" | "take away phone" | "phone confiscated"
            | "keep the phone till home time" | "take it off them" | "seizure"
            | "taken away until the end of the day",
        /// From prose: the pupil stays when others go, or comes when others need not.
        Detention: Sanction = "Give a detention"
            | "detention" | "kept in" | "stay in at break" | "stay behind" | "lunchtime detention"
            | "after-school detention" | "miss playtime" | "lose break" | "kept behind"
            | "miss break" | "stay after school" | "keep in at playtime" | "detentions"
            | "lost playtime" | "Saturday detention",
        /// From prose: the pupil works apart from the others, in school.
        Isolation: Sanction = "Place in isolation"
            | "isolation" | "internal exclusion" | "time out" | "reflection room"
            | "removed from class" | "seclusion" | "working alone" | "sent out"
            | "internal suspension" | "isolation room" | "sent out of class"
            | "work in another class" | "in isolation" | "removal room" | "inclusion room",
        /// From prose: the pupil is sent home for a fixed time.
        Suspension: Sanction = "Apply a suspension"
            | "suspended" | "fixed term exclusion" | "sent home" | "excluded for a few days"
            | "exclusion for a fixed term" | "exclusion" | "temporary exclusion" | "suspension"
            | "FTE" | "gardening leave" | "suspended from work" | "suspended on full pay"
            | "sent home for three days" | "suspended from school",
        /// From prose: the pupil leaves the school's roll for good.
        PermanentExclusion: Sanction = "Exclude permanently"
            | "expelled" | "expulsion" | "permanent exclusion" | "excluded for good" | "PEX"
            | "kicked out" | "thrown out of school" | "perm ex" | "expel" | "off roll"
            | "excluded permanently" | "chucked out",
        /// From prose: something that others may do or have is taken away.
        LossOfPrivilege: Sanction = "Withdraw a privilege"
            | "lose golden time" | "loss of golden time" | "no golden time" | "lose privilege"
            | "miss the trip" | "not allowed on the trip" | "privileges taken away"
            | "miss out on a treat" | "lose a reward" | "taken off the school council"
            | "golden time" | "privileges removed" | "miss the disco"
            | "banned from the school trip",
        /// From prose: points that count against the pupil.
        BehaviourPoints: Sanction = "Give behaviour points"
            | "behaviour points" | "demerit" | "minus points" | "negative points"
            | "house points off" | "dojo points lost" | "conduct points" | "sanction points"
            | "bad points" | "demerits" | "C1" | "lose house points" | "points deducted"
            | "lose Dojos" | "minus house points",
        /// From prose: the device is given to nobody but the family.
        ParentCollects: Notification = "Have a parent collect the device"
            | "parent collects phone" | "mum picks up the phone" | "parents to collect"
            | "collected by a parent" | "dad to collect the phone" | "parents fetch the phone"
            | "parent has to come and get it" | "phone collected from the office by a parent"
            | "give the phone back to mum" | "parent to pick it up" | "returned to parents",
        /// From prose: the family comes and talks it over.
        ParentMeets: Notification = "Meet with the parents or carers"
            | "meet parents" | "meeting with parents" | "call parents in"
            | "parents in for a meeting" | "see the parents" | "parents come in"
            | "parent meeting" | "invite the parents in" | "get parents in"
            | "bring the parents in" | "meeting with mum" | "meeting with the family"
            | "talk to mum at the gate" | "ask mum to come in",
        /// From prose: the pupil thinks over what was done, alone or led.
        Reflection: Sanction = "Set a time of reflection"
            | "reflection time" | "think about it" | "reflection sheet" | "thinking time"
            | "reflection" | "write a reflection" | "time to reflect" | "thinking chair"
            | "reflect" | "reflect on behaviour" | "think sheet" | "naughty step",
        /// From prose: those who did it and those who suffered it put it right together.
        RestorativeTalk: Sanction = "Hold a restorative talk"
            | "restorative justice" | "say sorry" | "apologise" | "apology"
            | "restorative conversation" | "make up" | "sort it out between them" | "restorative"
            | "restorative meeting" | "mediation" | "letter of apology" | "restorative circle"
            | "apology letter" | "saying sorry" | "shake hands",
        /// From prose: it is written into what the school keeps on the safety of its pupils.
        LogSafeguarding: Logging = "Log in the safeguarding system"
            | "CPOMS" | "MyConcern" | "log on CPOMS" | "safeguarding log" | "put it on CPOMS"
            | "record on CPOMS" | "record safeguarding concern" | "write up a concern"
            | "concern form" | "cause for concern form" | "green form" | "chronology"
            | "safeguarding record" | "yellow form" | "record a concern",
        /// From prose: it is written into what the school keeps on behaviour.
        LogBehaviour: Logging = "Log in the behaviour system"
            | "behaviour log" | "log on SIMS" | "put it on Arbor" | "record behaviour"
            | "behaviour record" | "incident book" | "behaviour book" | "class charts"
            | "record in behaviour system" | "behaviour slip" | "incident log" | "record on SIMS"
            | "record it in the behaviour log" | "Class Charts entry" | "put it in the book",
        /// From prose: the programme that keeps people from being drawn into terrorism.
        Prevent: Referral AtOnce = "Refer to Prevent or Channel"
            | "refer to Prevent" | "Channel referral" | "Prevent referral" | "tell Prevent"
            | "contact Prevent" | "report to Channel" | "refer to Channel",
        /// From prose: the council's service that protects children.
        SocialCare: Referral AtOnce = "Refer to children's social care"
            | "refer to social services" | "social services referral" | "MASH referral"
            | "call social services" | "refer to children's services" | "ring social services"
            | "report to social services" | "tell social services" | "contact MASH"
            | "tell children's services" | "MARF",
    }
}
