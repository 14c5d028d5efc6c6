//! What can be done when misuse is suspected.

use super::{Aspect, word_set};

word_set! {
    /// One thing that can be done, or must not be done, when misuse is suspected.
    ///
    /// Whether it is to be done is for a policy to say: the same word is a step of one policy and
    /// forbidden by another. What it concerns is its [`aspect`](Step::aspect).
    ///
    /// Non-exhaustive: policies may come to name other steps.
    #[non_exhaustive]
    pub enum Step, "step" {
        /// Cease to look at the content, whoever looks and however.
        StopViewing = "Stop looking at the content"
            | "stop looking" | "close the laptop" | "turn off the screen" | "don't look any more"
            | "look away" | "switch off the monitor" | "close the lid" | "stop watching"
            | "turn the monitor off",
        /// Call the police, or refer the matter to them.
        CallPolice = "Call the police"
            | "ring the police" | "call 999" | "police called" | "phone the police"
            | "involve police",
        /// Take the computer concerned out of use and off the network, as it is.
        IsolateComputer = "Isolate the computer concerned"
            | "unplug the computer" | "isolate the machine" | "take the computer off the network"
            | "quarantine" | "lock away the computer" | "disconnect the computer"
            | "quarantine the computer" | "take it out of use" | "remove the computer"
            | "secure the computer",
        /// Bring it to whoever receives such reports.
        ReportSuspicion = "Report what is suspected"
            | "report it" | "report what I saw" | "flag it" | "tell somebody" | "who to report to"
            | "report a concern" | "report your suspicion" | "speak up",
        /// Take it further within the school, to whoever decides.
        Escalate = "Take it further within the school"
            | "take it higher" | "pass it up" | "escalate" | "go higher" | "take it further"
            | "pass it on to management",
        /// A child tells an adult whom it trusts.
        TellTrustedAdult = "Tell a trusted adult"
            | "tell an adult" | "tell a grown-up" | "tell someone you trust" | "talk to a teacher"
            | "tell mum or dad" | "tell a teacher" | "tell a parent",
        /// Tell the person in charge of child protection.
        InformSafeguardingLead = "Tell the designated safeguarding lead"
            | "tell the DSL" | "inform the safeguarding lead" | "tell safeguarding" | "DSL told",
        /// Go by what holds for child protection.
        FollowChildProtectionProcedures = "Follow the child protection procedures"
            | "child protection procedures" | "follow safeguarding policy"
            | "child protection policy" | "safeguarding procedures" | "KCSIE"
            | "safeguarding policy" | "follow CP procedures",
        /// Go by what holds for bullying.
        FollowAntiBullyingPolicy = "Follow the anti-bullying policy"
            | "follow the bullying policy" | "anti-bullying procedure" | "bullying policy"
            | "use the bullying policy",
        /// Report illegal content to the foundation that has it taken down.
        ReferToInternetWatchFoundation = "Refer it to the Internet Watch Foundation"
            | "tell the IWF" | "refer to IWF" | "report to IWF" | "IWF referral",
        /// Tell the authority or another body, or have it take part.
        InvolveLocalAuthority = "Involve the local authority or another body"
            | "involve the council" | "bring in the LA" | "get the local authority in"
            | "tell the council" | "involve the trust",
        /// Have more than one senior person take part, to protect each of them.
        InvolveSeveralSeniors = "Involve more than one senior person"
            | "two senior people" | "not on your own" | "have a second person present"
            | "more than one senior" | "witness" | "two people present" | "someone else with you"
            | "never investigate alone",
        /// Choose the computer on which it is looked into, and which the police can take away.
        DesignateComputer = "Designate a computer"
            | "one computer for looking" | "set aside a computer" | "use one machine"
            | "special computer for investigating" | "designated machine"
            | "use a dedicated computer",
        /// Give those who look into it the internet access they need.
        ProvideAccess = "Give the investigators internet access"
            | "give internet access to investigators" | "unfiltered access"
            | "access for the investigation" | "let investigators online",
        /// Write down which sites were visited in looking into it.
        RecordVisits = "Record the sites visited"
            | "write down sites visited" | "list of URLs" | "record websites visited"
            | "note the websites" | "browsing record",
        /// Write down where the content is, and what it is, in words.
        RecordAddress = "Record the address and describe the content"
            | "write down the URL" | "note the web address" | "write down the link"
            | "record the URL" | "copy down the web address" | "describe what you saw"
            | "note the URL",
        /// Store pictures of the screen.
        StoreScreenshots = "Store screenshots"
            | "screenshot" | "screen shot" | "take a screenshot" | "screen grab" | "print screen"
            | "save screenshots" | "screen capture" | "screenshots" | "keep a screenshot"
            | "grab the screen",
        /// Put the content on paper, sign it and add it to the form.
        PrintAndAttach = "Print, sign and attach to the form"
            | "print it out" | "print out" | "hard copy" | "print and sign" | "printed copy"
            | "attach to the form",
        /// Make any other copy, or pass the content on.
        CopyContent = "Copy the content or pass it on"
            | "copy it" | "forward it" | "share it on" | "save a copy" | "make a copy"
            | "send it on" | "copy the image" | "pass it on" | "forward the picture"
            | "save the picture" | "forwarding it to others",
        /// Look at the content, once more or for the first time.
        ViewContent = "Look at the content"
            | "look at it" | "open it" | "have a look" | "view the image" | "look at the pictures"
            | "view the picture" | "watch the video to check",
        /// Look through somebody's device.
        SearchDevice = "Search the device"
            | "search the phone" | "go through the phone" | "check his phone" | "search phone"
            | "look through messages" | "check the phone" | "search a pupil's phone"
            | "go through her messages" | "phone search" | "look through photos on the phone"
            | "searching a bag" | "read the messages",
        /// Decide whether there is anything in it.
        JudgeSubstance = "Judge whether there is substance"
            | "is it true" | "decide if there is anything in it" | "assess the concern"
            | "see if it's true" | "is it serious" | "judge whether it's real",
        /// Respond or punish within the school.
        ActInternally = "Respond or discipline within the school"
            | "deal with it in school" | "handle it internally" | "internal action"
            | "deal with it ourselves" | "internal discipline" | "sort it in school"
            | "keep it in-house",
        /// Tell the parents or carers of the pupils concerned.
        InformParents = "Tell the parents or carers"
            | "tell mum and dad" | "ring home" | "tell the parents",
        /// Keep the message that was received.
        KeepMessage = "Keep the message as evidence"
            | "keep the message" | "save the message" | "keep evidence" | "keep the text"
            | "don't delete" | "evidence" | "save the email" | "keep the email"
            | "preserve evidence" | "hold on to the message",
        /// Keep the filled-in form.
        KeepForm = "Keep the completed form"
            | "keep the form" | "file the form" | "keep paperwork" | "file the report"
            | "keep the incident form" | "retain the form",
        /// Write it into the log of incidents.
        LogIncident = "Log the incident"
            | "log it" | "incident log" | "write it down" | "record the incident" | "write it up"
            | "incident form" | "fill in a form" | "incident report" | "keep a record"
            | "e-safety log" | "report form" | "log the incident",
        /// Let the school's community know that it was dealt with.
        InformCommunity = "Tell the community that it was dealt with"
            | "tell the other parents" | "letter to all parents" | "newsletter about the incident"
            | "tell the school community" | "let everyone know",
        /// Tell nobody who need not know.
        KeepConfidential = "Keep it confidential"
            | "keep it quiet" | "confidential" | "don't tell anyone" | "keep it secret"
            | "don't talk about it" | "hush" | "in confidence" | "don't gossip"
            | "keep to yourself",
        /// Talk about it on social media.
        DiscussPublicly = "Discuss it on social media"
            | "post about it" | "talk about it online" | "tell everyone on Facebook"
            | "put it on Facebook" | "talk about the incident on social media"
            | "discuss it on WhatsApp",
        /// Answer the message that was received.
        ReplyToMessage = "Reply to the message"
            | "reply" | "answer the message" | "reply to it" | "write back" | "respond"
            | "text back" | "answer it" | "message back",
        /// Delete the message that was received.
        DeleteMessage = "Delete the message"
            | "delete it" | "delete the message" | "delete the email" | "get rid of it" | "erase"
            | "bin the message" | "wipe it" | "delete evidence" | "delete the text",
        /// Go over to another computer midway.
        SwitchComputer = "Change to another computer"
            | "use another computer" | "swap machines" | "change computers"
            | "move to another computer" | "different computer",
        /// Let pupils use the computer on which it is looked into.
        LetPupilsUseComputer = "Let pupils use that computer"
            | "let children on the computer" | "pupils use the machine" | "let a pupil use it"
            | "carry on using the computer" | "children on that computer",
        /// Do anything to the computer concerned that alters what is on it.
        ChangeComputerState = "Change the state of the computer"
            | "turn off the computer" | "switch off the computer" | "shut down"
            | "restart the computer" | "log off the computer" | "reboot" | "turn it off"
            | "power down" | "restart" | "shut the computer down",
    }
}

impl Step {
    /// What it concerns.
    #[must_use]
    pub const fn aspect(self) -> Aspect {
        match self {
            Self::InvolveSeveralSeniors => Aspect::People,
            Self::IsolateComputer
            | Self::DesignateComputer
            | Self::SwitchComputer
            | Self::LetPupilsUseComputer
            | Self::ChangeComputerState => Aspect::Computer,
            Self::ProvideAccess | Self::ViewContent | Self::SearchDevice => Aspect::View,
            Self::RecordVisits | Self::RecordAddress | Self::LogIncident => Aspect::Record,
            Self::StoreScreenshots | Self::PrintAndAttach | Self::CopyContent => Aspect::Copy,
            Self::StopViewing => Aspect::Stop,
            Self::CallPolice => Aspect::Call,
            Self::ReportSuspicion
            | Self::Escalate
            | Self::TellTrustedAdult
            | Self::InformSafeguardingLead
            | Self::ReferToInternetWatchFoundation
            | Self::InvolveLocalAuthority
            | Self::InformParents
            | Self::InformCommunity => Aspect::Tell,
            Self::JudgeSubstance => Aspect::Judge,
            Self::ActInternally
            | Self::FollowChildProtectionProcedures
            | Self::FollowAntiBullyingPolicy => Aspect::Act,
            Self::KeepMessage | Self::KeepForm | Self::DeleteMessage => Aspect::Keep,
            Self::KeepConfidential | Self::DiscussPublicly | Self::ReplyToMessage => {
                Aspect::Conduct
            }
        }
    }
}
