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
            | "tell his teacher" | "form tutor told" | "teacher to deal with it"
            | "tell his class teacher" | "let the class teacher know" | "tell Miss"
            | "go to his teacher" | "pass to the class teacher" | "class teacher informed"
            | "let his tutor know" | "tutor informed" | "tell my tutor" | "teacher has a word",
        /// A column of the pupils' table: the head of year, of department, or whoever stands between
        /// teacher and head.
        HeadOfYear: Referral = "Refer to the head of year"
            | "head of year" | "year head" | "head of department" | "phase leader"
            | "head of key stage" | "refer to year leader" | "pastoral leader" | "head of house"
            | "year leader" | "tell the head of year" | "key stage leader" | "faculty head"
            | "tell the head of key stage" | "pass to head of year" | "pass it to the year leader"
            | "head of KS2" | "house leader" | "see the head of year" | "the head of Year 9"
            | "deputy to deal with it" | "refer to deputy" | "head of maths",
        /// A column of the pupils' table: the head or principal takes it up.
        Headteacher: Referral = "Refer to the headteacher"
            | "tell the head" | "send to the head" | "sent to the head" | "head informed"
            | "refer to principal" | "see the head" | "head deals with it"
            | "go to the head's office" | "sent to the headmaster" | "report to the head"
            | "inform the head" | "report to the headteacher" | "off to the head"
            | "send him to the head" | "see the headteacher" | "referred to the head"
            | "goes to the head" | "take it to the head" | "pass to the head" | "get the head"
            | "tell the headteacher" | "tell the principal" | "outside the head's office"
            | "up to the head" | "the head's office",
        /// A column of the pupils' table: the police are told, and decide what follows.
        Police: Referral AtOnce = "Refer to the police"
            | "call the police" | "tell the police" | "report to police" | "ring 999"
            | "police involved" | "involve the police" | "dial 999" | "phone the police"
            | "report a crime" | "get the police in" | "inform the police" | "contact the police"
            | "CEOP report" | "ring the police" | "get the police" | "bring in the police"
            | "police matter" | "crime number" | "tell PCSO" | "call 101" | "go to the police"
            | "tell a police officer" | "report it to CEOP" | "CEOP" | "reporting to the police"
            | "police informed" | "ring 101" | "school police officer",
        /// A column of the pupils' table: technical staff mend filtering or security, or preserve
        /// records.
        TechnicalSupport: Referral = "Refer to technical support"
            | "tell the technician" | "IT to look at it" | "log a ticket" | "block the site"
            | "report to IT" | "get filtering changed" | "tell IT" | "ask IT"
            | "get IT to block it" | "call the IT helpdesk" | "refer to IT"
            | "inform the network manager" | "tell the network manager" | "raise a ticket"
            | "tell the IT man" | "IT to block it" | "ask the technician" | "technician to check"
            | "let IT know" | "get IT to look" | "ring IT support" | "email the technician"
            | "computer taken to IT" | "technician to look at logs" | "ask IT for the logs"
            | "check the logs" | "check internet history" | "get the technician",
        /// A column of the pupils' table: the families of the pupils concerned are told.
        InformParents: Notification = "Inform parents or carers"
            | "ring home" | "phone home" | "call home" | "letter home" | "tell parents"
            | "tell mum and dad" | "contact parents" | "call parents" | "parents told"
            | "ringing the parents" | "note home" | "email home" | "ringing home"
            | "tell the family" | "inform carers" | "notify parents" | "let parents know"
            | "inform home" | "tell his mum" | "contact home" | "message home"
            | "telling the parents" | "phone call home" | "text home" | "write home"
            | "writing to his mum and dad" | "write to parents" | "write to his parents"
            | "ring mum" | "phone mum" | "text mum" | "call dad" | "letter to parents"
            | "letter to his mum" | "speak to the parents" | "let mum know"
            | "let his parents know" | "telling mum" | "note in the home book" | "call to home"
            | "email the parents" | "parents informed" | "tell her dad" | "parents contacted"
            | "contact the family" | "phone the parents" | "talk to mum" | "home informed"
            | "parents are told" | "letter sent home" | "postcard home" | "home contacted",
        /// A column of the pupils' table: the pupil loses the network or the internet, for a while or
        /// for good.
        RemoveAccess: Sanction = "Remove network or internet access"
            | "ban from computers" | "take away internet" | "internet ban" | "lose computer time"
            | "removal of network access" | "computer ban" | "disable account" | "block account"
            | "no internet" | "suspend account" | "login blocked" | "banned from the internet"
            | "account suspended" | "account disabled" | "lock the account"
            | "banned from the network" | "withdraw internet access" | "network ban"
            | "take away computer" | "no computers for a week" | "remove login" | "revoke access"
            | "lost his computer privileges" | "computer privileges" | "no more internet"
            | "banned from the computers" | "banned from using iPads" | "iPad ban"
            | "network account locked" | "lost her login" | "off the network for a week"
            | "no internet for a week" | "login taken away" | "banned from computer club"
            | "blocked from the internet" | "taken off the internet" | "no iPad" | "ban from iPad"
            | "can't use the computer" | "email account blocked" | "internet taken away"
            | "lost internet" | "no computer time" | "barred from the computers" | "loses access"
            | "access withdrawn" | "access removed",
        /// A column of the pupils' table: a formal warning, so that a repeat counts as one.
        Warning: Sanction = "Give a warning"
            | "telling off" | "told off" | "verbal warning" | "written warning" | "yellow card"
            | "final warning" | "a talking to" | "formal warning" | "first warning" | "reprimand"
            | "ticked off" | "name on the board" | "caution" | "a word with him" | "warned"
            | "given a warning" | "warning letter" | "told not to do it again"
            | "told not to do it" | "told off by the teacher" | "ticking off" | "stern word"
            | "had a word" | "have a word" | "be warned" | "strong talking to" | "a stiff letter"
            | "verbal telling off" | "rollicking" | "dressing down" | "warn" | "gets a warning"
            | "shouted at" | "first warning letter" | "oral warning" | "a good talking to"
            | "words of advice",
        /// A column of the pupils' table: a graver sanction, such as detention or exclusion.
        FurtherSanction: Sanction = "Apply a further sanction"
            | "further punishment" | "punishment" | "consequences" | "more serious sanction"
            | "sanction" | "tougher punishment" | "harsher penalty" | "red card" | "penalty"
            | "other sanction" | "discipline" | "severe punishment" | "consequence" | "punish"
            | "disciplined" | "more severe sanction" | "tough punishment" | "worse punishment"
            | "a harsh punishment" | "a sanction" | "a suitable punishment" | "more sanctions"
            | "serious consequences" | "an appropriate sanction" | "next step up" | "on report"
            | "report card" | "put on report" | "community service" | "litter picking"
            | "litter duty" | "behaviour contract",

        // Of other policies.
        /// From prose: the UK body that has child sexual abuse material taken down.
        InternetWatchFoundation: Referral AtOnce = "Report to the Internet Watch Foundation"
            | "IWF" | "report to IWF" | "report abuse images" | "hotline" | "report remove"
            | "Report Remove tool" | "internet watch" | "report illegal images"
            | "get images taken down" | "take down images" | "report it to the IWF"
            | "get it taken down" | "take it down" | "get the picture removed"
            | "remove nudes from the internet" | "report nudes" | "get nudes taken down"
            | "Childline Report Remove" | "report child abuse images",
        /// From prose: the designated safeguarding lead or a deputy decides on child protection.
        SafeguardingLead: Referral AtOnce = "Refer to the safeguarding lead"
            | "tell the DSL" | "report to DSL" | "tell the safeguarding lead" | "inform the DSL"
            | "pass to safeguarding" | "refer to safeguarding" | "safeguarding referral"
            | "tell the child protection officer" | "go to the DSL" | "speak to the DSL"
            | "pass to the designated safeguarding lead" | "report to safeguarding"
            | "pass it to the DSL" | "let the DSL know" | "DSL to decide"
            | "tell the safeguarding officer" | "take it to the DSL" | "tell the designated lead"
            | "see the DSL" | "safeguarding lead informed" | "refer to DSL" | "ring the DSL",
        /// From prose: the lead or co-ordinator takes it up and logs it.
        OnlineSafetyLead: Referral = "Refer to the online safety lead"
            | "tell the online safety lead" | "report to the e-safety coordinator"
            | "tell the e-safety lead" | "e-safety coordinator informed"
            | "inform the online safety coordinator" | "pass to the e-safety officer"
            | "tell the computing lead" | "let the e-safety lead know"
            | "refer it to the e-safety lead" | "report it to the online safety coordinator"
            | "go to the e-safety coordinator" | "e-safety officer told",
        /// From prose: the council is told or asked to act.
        LocalAuthority: Referral = "Refer to the local authority"
            | "report to the council" | "tell the local authority" | "tell the council"
            | "contact the authority" | "tell the LA" | "inform the council" | "inform the trust"
            | "tell the LEA" | "tell the borough" | "inform the LA" | "LA informed"
            | "ring the council" | "ring the LA" | "tell the county" | "inform the authority"
            | "involve the council" | "report to the local authority" | "tell the trust"
            | "inform the academy trust",
        /// From prose: that policy's own procedure takes over.
        AntiBullyingPolicy: Referral = "Handle under the anti-bullying policy"
            | "anti-bullying policy" | "bullying procedure" | "anti bullying" | "bullying policy"
            | "follow bullying policy" | "deal with as bullying" | "use the anti-bullying policy"
            | "bullying procedures" | "treat it as bullying" | "handled as bullying"
            | "under the bullying policy" | "use bullying procedures" | "bullying rules"
            | "go by the anti-bullying policy" | "deal with under anti-bullying",
        /// From prose: a talk listed among the sanctions.
        InterviewByOnlineSafetyLead: Sanction = "Arrange an interview by the online safety lead"
            | "interview" | "talk with the online safety lead" | "chat with e-safety lead"
            | "interview with e-safety coordinator" | "discussion with the online safety lead"
            | "interviewed" | "meeting with the online safety lead"
            | "counselling by the e-safety coordinator" | "a talk with the e-safety lead"
            | "see the e-safety lead" | "speaks to the online safety lead" | "e-safety talk"
            | "interviewed by the e-safety lead" | "talking to from the e-safety coordinator"
            | "chat about online safety",
        /// From prose: leave to have or use an own device ends.
        WithdrawDevicePermission: Sanction = "Withdraw permission for a device"
            | "no longer allowed phone" | "ban phone" | "phone ban for him"
            | "can't bring a phone" | "lose phone permission"
            | "not allowed to bring a phone any more" | "withdraw phone permission"
            | "banned from bringing a phone" | "phone privileges removed"
            | "lose the right to bring a phone" | "banned from bringing devices"
            | "no phone for a month" | "can't have his phone any more"
            | "phone permission withdrawn" | "no longer bring a phone"
            | "phone not allowed any more" | "loses his right to a phone" | "not bring it again"
            | "phone permit" | "lose the phone permit" | "banned from having a phone"
            | "barred from bringing",

        // Of policies on phones and on behaviour, and of the guidance of 2025.
        /// From prose: the school keeps a device, for a while or until it is fetched.
        Confiscation: Sanction = "Confiscate the device"
            | "confiscate" | "take phone away" | "take the phone off him" | "confiscated phone"
            | "seize the phone" | "phone taken off her" | "phone in the safe"
            | "confiscate the phone" | "take away phone" | "phone confiscated"
            | "keep the phone till home time" | "take it off them" | "seizure"
            | "taken away until the end of the day" | "phone locked in the head's drawer"
            | "in the head's drawer" | "locked in a drawer" | "taken off him" | "taken away"
            | "taken away for a week" | "phone taken away" | "confiscated till Friday"
            | "kept by the school" | "hold on to the phone" | "kept in the office till 3"
            | "watch taken off" | "phone removed" | "taking it off her" | "seized"
            | "phone put in the safe" | "lost his phone for the day" | "confiscate her watch"
            | "impounded" | "device taken" | "take his watch",
        /// From prose: the pupil stays when others go, or comes when others need not.
        Detention: Sanction = "Give a detention"
            | "detention" | "kept in" | "stay in at break" | "stay behind" | "lunchtime detention"
            | "after-school detention" | "miss playtime" | "lose break" | "kept behind"
            | "miss break" | "stay after school" | "keep in at playtime" | "detentions"
            | "lost playtime" | "Saturday detention" | "kept in at lunch" | "kept in at break"
            | "kept in at playtime" | "kept in after school" | "lunch detention" | "stays behind"
            | "misses his break" | "loses playtime" | "stay in" | "miss lunch" | "break detention"
            | "hour's detention" | "after school punishment" | "kept back" | "no playtime"
            | "playtime taken away" | "lost break" | "lunchtimes inside" | "missing playtime"
            | "30 minute detention",
        /// From prose: the pupil works apart from the others, in school.
        Isolation: Sanction = "Place in isolation"
            | "isolation" | "internal exclusion" | "time out" | "reflection room"
            | "removed from class" | "seclusion" | "working alone" | "sent out"
            | "internal suspension" | "isolation room" | "sent out of class"
            | "work in another class" | "in isolation" | "removal room" | "inclusion room"
            | "sent to another class" | "works on his own" | "in the isolation unit"
            | "sat outside the head's office" | "sit outside the office" | "away from the class"
            | "alone in a room" | "put in isolation" | "working in the head's office"
            | "separate from others" | "separated from his class" | "spends the day in the unit"
            | "internal truancy room" | "time-out",
        /// From prose: the pupil is sent home for a fixed time.
        Suspension: Sanction = "Apply a suspension"
            | "suspended" | "fixed term exclusion" | "sent home" | "excluded for a few days"
            | "exclusion for a fixed term" | "exclusion" | "temporary exclusion" | "suspension"
            | "FTE" | "gardening leave" | "suspended from work" | "suspended on full pay"
            | "sent home for three days" | "suspended from school" | "three-day exclusion"
            | "two days' exclusion" | "excluded for a day" | "out of school for a week"
            | "home for two days" | "sent home from school" | "five-day exclusion"
            | "day's exclusion" | "fixed exclusion" | "suspended for a week"
            | "barred from school" | "excluded" | "fixed-period exclusion" | "week's suspension"
            | "out for three days" | "suspended from her job" | "suspended pending investigation"
            | "not allowed in school" | "banned from school",
        /// From prose: the pupil leaves the school's roll for good.
        PermanentExclusion: Sanction = "Exclude permanently"
            | "expelled" | "expulsion" | "permanent exclusion" | "excluded for good" | "PEX"
            | "kicked out" | "thrown out of school" | "perm ex" | "expel" | "off roll"
            | "excluded permanently" | "chucked out" | "out for good" | "asked to leave"
            | "never allowed back" | "permanently out" | "lose his place"
            | "removed from the school" | "chucked out of school" | "excluded forever"
            | "threw him out" | "not coming back" | "taken off roll" | "kick him out"
            | "permanently expelled",
        /// From prose: something that others may do or have is taken away.
        LossOfPrivilege: Sanction = "Withdraw a privilege"
            | "lose golden time" | "loss of golden time" | "no golden time" | "lose privilege"
            | "miss the trip" | "not allowed on the trip" | "privileges taken away"
            | "miss out on a treat" | "lose a reward" | "taken off the school council"
            | "golden time" | "privileges removed" | "miss the disco"
            | "banned from the school trip" | "no trip" | "off the football team"
            | "misses golden time" | "loses golden time" | "no disco" | "miss out on the party"
            | "not allowed to go to the party" | "dropped from the team" | "loses house captain"
            | "badge taken away" | "prefect badge taken" | "no prom" | "lost his treat"
            | "off the team" | "lost reward time" | "miss swimming" | "can't be a monitor"
            | "no treat" | "missing out on a trip" | "loses privileges",
        /// From prose: points that count against the pupil.
        BehaviourPoints: Sanction = "Give behaviour points"
            | "behaviour points" | "demerit" | "minus points" | "negative points"
            | "house points off" | "dojo points lost" | "conduct points" | "sanction points"
            | "bad points" | "demerits" | "C1" | "lose house points" | "points deducted"
            | "lose Dojos" | "minus house points" | "loses dojo points" | "lose points"
            | "lost house points" | "five points" | "points taken off" | "strike"
            | "negative dojo" | "minus point" | "behaviour point" | "sad face" | "black mark"
            | "conduct mark" | "a cross on the chart" | "points system" | "gets points"
            | "lost team points" | "on the sad cloud" | "three points",
        /// From prose: the device is given to nobody but the family.
        ParentCollects: Notification = "Have a parent collect the device"
            | "parent collects phone" | "mum picks up the phone" | "parents to collect"
            | "collected by a parent" | "dad to collect the phone" | "parents fetch the phone"
            | "parent has to come and get it" | "phone collected from the office by a parent"
            | "give the phone back to mum" | "parent to pick it up" | "returned to parents"
            | "mum has to fetch the phone" | "fetched by mum" | "dad collects it"
            | "parents come for the phone" | "parents pick up the phone"
            | "give it back to his mum" | "only given to a parent" | "returned to mum"
            | "handed to parents" | "picked up by parents" | "collect confiscated phone"
            | "parents get it back" | "phone given back to a parent" | "mum to collect"
            | "get it back from the office" | "collected at home time by a parent",
        /// From prose: the family comes and talks it over.
        ParentMeets: Notification = "Meet with the parents or carers"
            | "meet parents" | "meeting with parents" | "call parents in"
            | "parents in for a meeting" | "see the parents" | "parents come in"
            | "parent meeting" | "invite the parents in" | "get parents in"
            | "bring the parents in" | "meeting with mum" | "meeting with the family"
            | "talk to mum at the gate" | "ask mum to come in" | "talk with the family"
            | "in to see the head with mum" | "have the parents in" | "mum called into school"
            | "parents called in" | "parents summoned" | "meet mum" | "meet with dad"
            | "parent interview" | "invite mum in" | "sit down with the parents"
            | "family meeting" | "called in to see the head" | "a chat with mum and dad"
            | "parents' meeting" | "see his mum" | "parent conference",
        /// From prose: the pupil thinks over what was done, alone or led.
        Reflection: Sanction = "Set a time of reflection"
            | "reflection time" | "think about it" | "reflection sheet" | "thinking time"
            | "reflection" | "write a reflection" | "time to reflect" | "thinking chair"
            | "reflect" | "reflect on behaviour" | "think sheet" | "naughty step"
            | "think about what he did" | "think about what they did" | "sit and think"
            | "time to think" | "reflection form" | "fill in a think sheet"
            | "writes about what he did" | "consider his behaviour" | "thinking about it"
            | "reflection corner" | "calm corner" | "quiet time" | "reflective task"
            | "reflection session" | "essay about what he did" | "lines" | "write lines",
        /// From prose: those who did it and those who suffered it put it right together.
        RestorativeTalk: Sanction = "Hold a restorative talk"
            | "restorative justice" | "say sorry" | "apologise" | "apology"
            | "restorative conversation" | "make up" | "sort it out between them" | "restorative"
            | "restorative meeting" | "mediation" | "letter of apology" | "restorative circle"
            | "apology letter" | "saying sorry" | "shake hands" | "making it up"
            | "saying sorry to her" | "make him apologise" | "apologise to her"
            | "write an apology" | "sorry letter" | "talk it through together" | "peace talks"
            | "bring them together" | "shake hands and make up" | "restorative chat"
            | "make friends again" | "meet the victim" | "sort it out with each other"
            | "put it right" | "sorting it out" | "get them to apologise" | "friends again"
            | "sorry card" | "peer mediation",
        /// From prose: it is written into what the school keeps on the safety of its pupils.
        LogSafeguarding: Logging = "Log in the safeguarding system"
            | "CPOMS" | "MyConcern" | "log on CPOMS" | "safeguarding log" | "put it on CPOMS"
            | "record on CPOMS" | "record safeguarding concern" | "write up a concern"
            | "concern form" | "cause for concern form" | "green form" | "chronology"
            | "safeguarding record" | "yellow form" | "record a concern" | "put on CPOMS"
            | "write it on CPOMS" | "CPOMS entry" | "entered on CPOMS" | "add to CPOMS"
            | "log as safeguarding" | "record it as a safeguarding concern"
            | "log it on MyConcern" | "safeguarding file" | "child protection file"
            | "concern sheet" | "log a concern" | "write a concern" | "safeguarding log entry"
            | "put in the safeguarding file" | "logging a concern" | "pink form" | "red folder",
        /// From prose: it is written into what the school keeps on behaviour.
        LogBehaviour: Logging = "Log in the behaviour system"
            | "behaviour log" | "log on SIMS" | "put it on Arbor" | "record behaviour"
            | "behaviour record" | "incident book" | "behaviour book" | "class charts"
            | "record in behaviour system" | "behaviour slip" | "incident log" | "record on SIMS"
            | "record it in the behaviour log" | "Class Charts entry" | "put it in the book"
            | "put it in the behaviour book" | "record it on Arbor" | "log on ClassCharts"
            | "behaviour entry" | "note it on SIMS" | "in the incident book"
            | "add to the behaviour log" | "written in the behaviour log"
            | "behaviour incident logged" | "log it on Arbor" | "on his record"
            | "behaviour sheet" | "behaviour file" | "record of bad behaviour" | "in the book"
            | "in the log",
        /// From prose: the programme that keeps people from being drawn into terrorism.
        Prevent: Referral AtOnce = "Refer to Prevent or Channel"
            | "refer to Prevent" | "Channel referral" | "Prevent referral" | "tell Prevent"
            | "contact Prevent" | "report to Channel" | "refer to Channel"
            | "refer him to Prevent" | "Prevent team informed" | "report under Prevent"
            | "call the Prevent officer" | "a Prevent referral" | "Channel panel referral"
            | "pass it to Prevent",
        /// From prose: the council's service that protects children.
        SocialCare: Referral AtOnce = "Refer to children's social care"
            | "refer to social services" | "social services referral" | "MASH referral"
            | "call social services" | "refer to children's services" | "ring social services"
            | "report to social services" | "tell social services" | "contact MASH"
            | "tell children's services" | "MARF" | "social services informed"
            | "pass it to social services" | "let social services know"
            | "report to children's services" | "social worker informed" | "refer to MASH"
            | "ring MASH" | "refer to social care" | "call social care" | "make a referral"
            | "MASH",
    }
}
