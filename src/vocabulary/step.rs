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
        StopViewing = "Stop looking at the content",
        /// Call the police, or refer the matter to them.
        CallPolice = "Call the police",
        /// Take the computer concerned out of use and off the network, as it is.
        IsolateComputer = "Isolate the computer concerned",
        /// Bring it to whoever receives such reports.
        ReportSuspicion = "Report what is suspected",
        /// Take it further within the school, to whoever decides.
        Escalate = "Take it further within the school",
        /// A child tells an adult whom it trusts.
        TellTrustedAdult = "Tell a trusted adult",
        /// Tell the person in charge of child protection.
        InformSafeguardingLead = "Tell the designated safeguarding lead",
        /// Go by what holds for child protection.
        FollowChildProtectionProcedures = "Follow the child protection procedures",
        /// Go by what holds for bullying.
        FollowAntiBullyingPolicy = "Follow the anti-bullying policy",
        /// Report illegal content to the foundation that has it taken down.
        ReferToInternetWatchFoundation = "Refer it to the Internet Watch Foundation",
        /// Tell the authority or another body, or have it take part.
        InvolveLocalAuthority = "Involve the local authority or another body",
        /// Have more than one senior person take part, to protect each of them.
        InvolveSeveralSeniors = "Involve more than one senior person",
        /// Choose the computer on which it is looked into, and which the police can take away.
        DesignateComputer = "Designate a computer",
        /// Give those who look into it the internet access they need.
        ProvideAccess = "Give the investigators internet access",
        /// Write down which sites were visited in looking into it.
        RecordVisits = "Record the sites visited",
        /// Write down where the content is, and what it is, in words.
        RecordAddress = "Record the address and describe the content",
        /// Store pictures of the screen.
        StoreScreenshots = "Store screenshots",
        /// Put the content on paper, sign it and add it to the form.
        PrintAndAttach = "Print, sign and attach to the form",
        /// Make any other copy, or pass the content on.
        CopyContent = "Copy the content or pass it on",
        /// Look at the content, once more or for the first time.
        ViewContent = "Look at the content",
        /// Look through somebody's device.
        SearchDevice = "Search the device",
        /// Decide whether there is anything in it.
        JudgeSubstance = "Judge whether there is substance",
        /// Respond or punish within the school.
        ActInternally = "Respond or discipline within the school",
        /// Tell the parents or carers of the pupils concerned.
        InformParents = "Tell the parents or carers",
        /// Keep the message that was received.
        KeepMessage = "Keep the message as evidence",
        /// Keep the filled-in form.
        KeepForm = "Keep the completed form",
        /// Write it into the log of incidents.
        LogIncident = "Log the incident",
        /// Let the school's community know that it was dealt with.
        InformCommunity = "Tell the community that it was dealt with",
        /// Tell nobody who need not know.
        KeepConfidential = "Keep it confidential",
        /// Talk about it on social media.
        DiscussPublicly = "Discuss it on social media",
        /// Answer the message that was received.
        ReplyToMessage = "Reply to the message",
        /// Delete the message that was received.
        DeleteMessage = "Delete the message",
        /// Go over to another computer midway.
        SwitchComputer = "Change to another computer",
        /// Let pupils use the computer on which it is looked into.
        LetPupilsUseComputer = "Let pupils use that computer",
        /// Do anything to the computer concerned that alters what is on it.
        ChangeComputerState = "Change the state of the computer",
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
