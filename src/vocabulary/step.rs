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
            | "turn the monitor off" | "stop looking at it" | "don't look" | "shut the laptop"
            | "close the screen" | "cover the screen" | "switch the screen off"
            | "look no further" | "close it down" | "stop watching it" | "shut the lid"
            | "close the page" | "hide the screen",
        /// Call the police, or refer the matter to them.
        CallPolice = "Call the police"
            | "ring the police" | "call 999" | "police called" | "phone the police"
            | "involve police" | "get the police in" | "call the cops" | "police straight away"
            | "ring the police straight away" | "contact the police" | "tell the police"
            | "notify the police" | "phone 101" | "phone 999",
        /// Take the computer concerned out of use and off the network, as it is.
        IsolateComputer = "Isolate the computer concerned"
            | "unplug the computer" | "isolate the machine" | "take the computer off the network"
            | "quarantine" | "lock away the computer" | "disconnect the computer"
            | "quarantine the computer" | "take it out of use" | "remove the computer"
            | "secure the computer" | "unplug it" | "take it off the network"
            | "lock it in a cupboard" | "lock the laptop away" | "nobody touch the computer"
            | "take away the computer" | "don't touch the computer"
            | "put the computer somewhere safe" | "disconnect it" | "pull the plug"
            | "keep people off the computer" | "seal the computer" | "lock up the laptop"
            | "switch off the network",
        /// Bring it to whoever receives such reports.
        ReportSuspicion = "Report what is suspected"
            | "report it" | "report what I saw" | "flag it" | "tell somebody" | "who to report to"
            | "report a concern" | "report your suspicion" | "speak up"
            | "tell someone what I suspect" | "tell the head what I saw" | "raise the alarm"
            | "report something" | "say something" | "make a report" | "report to someone"
            | "raise a concern" | "report suspicions" | "report it to the lead"
            | "report it straight off" | "let someone know" | "speak out",
        /// Take it further within the school, to whoever decides.
        Escalate = "Take it further within the school"
            | "take it higher" | "pass it up" | "escalate" | "go higher" | "take it further"
            | "pass it on to management" | "go up the chain" | "bring in the head"
            | "pass it up the line" | "refer upwards" | "go to senior leaders" | "take it to SLT"
            | "escalate it" | "take it to the top" | "raise it higher",
        /// A child tells an adult whom it trusts.
        TellTrustedAdult = "Tell a trusted adult"
            | "tell an adult" | "tell a grown-up" | "tell someone you trust" | "talk to a teacher"
            | "tell mum or dad" | "tell a teacher" | "tell a parent" | "tell my mum"
            | "tell a teacher you trust" | "talk to an adult" | "speak to a grown-up"
            | "talk to mum" | "talk to someone" | "tell Miss" | "speak to an adult" | "confide"
            | "tell your teacher" | "ask a grown-up" | "tell an adult you trust"
            | "tell my teacher",
        /// Tell the person in charge of child protection.
        InformSafeguardingLead = "Tell the designated safeguarding lead"
            | "tell the DSL" | "inform the safeguarding lead" | "tell safeguarding" | "DSL told"
            | "let the safeguarding lead know" | "go and tell the DSL" | "inform DSL"
            | "tell the designated person" | "tell the child protection lead"
            | "pass on to the DSL",
        /// Go by what holds for child protection.
        FollowChildProtectionProcedures = "Follow the child protection procedures"
            | "child protection procedures" | "follow safeguarding policy"
            | "child protection policy" | "safeguarding procedures" | "KCSIE"
            | "safeguarding policy" | "follow CP procedures"
            | "do what the safeguarding policy says" | "child protection steps"
            | "go by child protection" | "use safeguarding procedures"
            | "child protection process" | "Keeping children safe in education"
            | "Working Together" | "follow safeguarding",
        /// Go by what holds for bullying.
        FollowAntiBullyingPolicy = "Follow the anti-bullying policy"
            | "follow the bullying policy" | "anti-bullying procedure" | "bullying policy"
            | "use the bullying policy" | "do what the bullying policy says"
            | "go by the bullying policy" | "follow the anti bullying policy" | "bullying steps"
            | "use anti-bullying rules",
        /// Report illegal content to the foundation that has it taken down.
        ReferToInternetWatchFoundation = "Refer it to the Internet Watch Foundation"
            | "tell the IWF" | "refer to IWF" | "report to IWF" | "IWF referral"
            | "send it to the IWF" | "report the site to the IWF"
            | "tell the Internet Watch Foundation" | "get the site taken down" | "inform the IWF"
            | "IWF",
        /// Tell the authority or another body, or have it take part.
        InvolveLocalAuthority = "Involve the local authority or another body"
            | "involve the council" | "bring in the LA" | "get the local authority in"
            | "tell the council" | "involve the trust" | "get the council in"
            | "ask the LA to help" | "let the council know" | "get the trust in"
            | "ask the local authority" | "involve LA" | "involve an outside body",
        /// Have more than one senior person take part, to protect each of them.
        InvolveSeveralSeniors = "Involve more than one senior person"
            | "two senior people" | "not on your own" | "have a second person present"
            | "more than one senior" | "witness" | "two people present" | "someone else with you"
            | "never investigate alone" | "don't do it alone" | "not alone"
            | "have somebody with you" | "with two people" | "two members of staff"
            | "take a witness" | "have a colleague with you" | "more than one person"
            | "a second person" | "two senior staff" | "with the deputy" | "never alone"
            | "bring a colleague",
        /// Choose the computer on which it is looked into, and which the police can take away.
        DesignateComputer = "Designate a computer"
            | "one computer for looking" | "set aside a computer" | "use one machine"
            | "special computer for investigating" | "designated machine"
            | "use a dedicated computer" | "pick one computer" | "use only one computer"
            | "one computer for it" | "choose a machine" | "special laptop for it"
            | "separate computer" | "set up a computer for looking"
            | "a computer for the investigation" | "dedicated laptop"
            | "use the same computer throughout" | "one that the police can take",
        /// Give those who look into it the internet access they need.
        ProvideAccess = "Give the investigators internet access"
            | "give internet access to investigators" | "unfiltered access"
            | "access for the investigation" | "let investigators online" | "give them internet"
            | "unblock for the investigation" | "let them see the sites"
            | "access to look into it" | "turn off the filter for them"
            | "internet for the investigators" | "allow them on the internet"
            | "internet access for looking",
        /// Write down which sites were visited in looking into it.
        RecordVisits = "Record the sites visited"
            | "write down sites visited" | "list of URLs" | "record websites visited"
            | "note the websites" | "browsing record" | "note down the sites"
            | "write down where you went" | "list of sites visited" | "log websites"
            | "record sites" | "websites written down" | "note which sites" | "browser history"
            | "web history" | "record the websites" | "internet history" | "save the history",
        /// Write down where the content is, and what it is, in words.
        RecordAddress = "Record the address and describe the content"
            | "write down the URL" | "note the web address" | "write down the link"
            | "record the URL" | "copy down the web address" | "describe what you saw"
            | "note the URL" | "write down the address" | "copy the link" | "note the link"
            | "web address" | "URL" | "write what it shows" | "copy of the address"
            | "take down the URL" | "describe the picture in words" | "note the address"
            | "username of the sender" | "record the link",
        /// Store pictures of the screen.
        StoreScreenshots = "Store screenshots"
            | "screenshot" | "screen shot" | "take a screenshot" | "screen grab" | "print screen"
            | "save screenshots" | "screen capture" | "screenshots" | "keep a screenshot"
            | "grab the screen" | "take a picture of the screen" | "photo of the screen"
            | "screengrab" | "screenshotting" | "keep screenshots" | "snip" | "snipping tool"
            | "save a screenshot" | "picture of the message" | "capture the screen"
            | "screen grabs" | "screenshotted it" | "photograph the screen" | "screen print",
        /// Put the content on paper, sign it and add it to the form.
        PrintAndAttach = "Print, sign and attach to the form"
            | "print it out" | "print out" | "hard copy" | "print and sign" | "printed copy"
            | "attach to the form" | "print it" | "print the page" | "printout" | "printed"
            | "paper copy" | "print the message" | "sign the print" | "print it off"
            | "run off a copy" | "staple it" | "print and keep" | "print the email",
        /// Make any other copy, or pass the content on.
        CopyContent = "Copy the content or pass it on"
            | "copy it" | "forward it" | "share it on" | "save a copy" | "make a copy"
            | "send it on" | "copy the image" | "pass it on" | "forward the picture"
            | "save the picture" | "forwarding it to others" | "sending it to a colleague"
            | "show it to others" | "show someone else" | "send a copy" | "copy the picture"
            | "copy the file" | "save it on my phone" | "forward it to the head"
            | "forward it to the DSL" | "share it" | "pass it round" | "email the picture"
            | "send it to the DSL" | "duplicate" | "keep a copy" | "download it"
            | "sharing the image" | "put it on a stick" | "forward the message",
        /// Look at the content, once more or for the first time.
        ViewContent = "Look at the content"
            | "look at it" | "open it" | "have a look" | "view the image" | "look at the pictures"
            | "view the picture" | "watch the video to check" | "see what's on it"
            | "look at the phone pictures" | "watch it" | "open the picture" | "open the file"
            | "check the picture" | "see it myself" | "look at the photo" | "look at the nudes"
            | "view it" | "view the video" | "look at the image" | "see for yourself",
        /// Look through somebody's device.
        SearchDevice = "Search the device"
            | "search the phone" | "go through the phone" | "check his phone" | "search phone"
            | "look through messages" | "check the phone" | "search a pupil's phone"
            | "go through her messages" | "phone search" | "look through photos on the phone"
            | "searching a bag" | "read the messages" | "look through his phone"
            | "look through her phone" | "look in his phone" | "go through his messages"
            | "check her messages" | "check his photos" | "search the pupil" | "search his bag"
            | "search his laptop" | "search pockets" | "unlock her phone" | "look on her phone"
            | "search" | "reading his texts" | "check his device" | "search a device"
            | "examine the phone" | "turn out your pockets" | "bag search" | "searching pupils"
            | "look in the gallery",
        /// Decide whether there is anything in it.
        JudgeSubstance = "Judge whether there is substance"
            | "is it true" | "decide if there is anything in it" | "assess the concern"
            | "see if it's true" | "is it serious" | "judge whether it's real"
            | "find out if it's true" | "is there any truth in it"
            | "see if there's anything in it" | "weigh it up" | "decide if it is serious"
            | "is it real" | "check whether it's true" | "look into it" | "investigate"
            | "investigation" | "find out what happened" | "get to the bottom of it"
            | "see what happened" | "inquiry" | "enquire",
        /// Respond or punish within the school.
        ActInternally = "Respond or discipline within the school"
            | "deal with it in school" | "handle it internally" | "internal action"
            | "deal with it ourselves" | "internal discipline" | "sort it in school"
            | "keep it in-house" | "school deals with it" | "use the behaviour policy"
            | "our own sanctions" | "handle in school" | "dealt with in school"
            | "keep it in school" | "punish in school" | "school discipline" | "sort it ourselves"
            | "use our sanctions" | "without outside help" | "behaviour policy",
        /// Tell the parents or carers of the pupils concerned.
        InformParents = "Tell the parents or carers"
            | "tell mum and dad" | "ring home" | "tell the parents",
        /// Keep the message that was received.
        KeepMessage = "Keep the message as evidence"
            | "keep the message" | "save the message" | "keep evidence" | "keep the text"
            | "don't delete" | "evidence" | "save the email" | "keep the email"
            | "preserve evidence" | "hold on to the message" | "don't delete the message"
            | "save the text" | "keep it as proof" | "proof" | "keep as evidence"
            | "keep the proof" | "store the message" | "keep the original" | "save as evidence"
            | "keep the voicemail" | "hold the evidence" | "archive" | "leave the message there"
            | "retain the message",
        /// Keep the filled-in form.
        KeepForm = "Keep the completed form"
            | "keep the form" | "file the form" | "keep paperwork" | "file the report"
            | "keep the incident form" | "retain the form" | "put the form in the file"
            | "store the form" | "save the form" | "keep the report" | "hold on to the form"
            | "file it" | "file away the form" | "keep it on file" | "keep the paperwork",
        /// Write it into the log of incidents.
        LogIncident = "Log the incident"
            | "log it" | "incident log" | "write it down" | "record the incident" | "write it up"
            | "incident form" | "fill in a form" | "incident report" | "keep a record"
            | "e-safety log" | "report form" | "log the incident" | "put it in the log"
            | "write in the log" | "fill in the form" | "fill out a form" | "write a report"
            | "incident sheet" | "note it down" | "log the concern" | "write an incident report"
            | "record of incidents" | "log sheet" | "enter it in the log" | "make a note"
            | "document it" | "record it" | "note what happened" | "statement"
            | "write a statement" | "keep notes" | "online safety log" | "add to the log"
            | "e-safety incident log" | "take notes" | "complete the form",
        /// Let the school's community know that it was dealt with.
        InformCommunity = "Tell the community that it was dealt with"
            | "tell the other parents" | "letter to all parents" | "newsletter about the incident"
            | "tell the school community" | "let everyone know" | "write to all parents"
            | "let the parents know it's sorted" | "tell everybody" | "letter to everyone"
            | "tell the school" | "inform everyone" | "announcement" | "tell the community"
            | "press statement" | "let people know" | "notice to parents" | "email all parents"
            | "whole-school message",
        /// Tell nobody who need not know.
        KeepConfidential = "Keep it confidential"
            | "keep it quiet" | "confidential" | "don't tell anyone" | "keep it secret"
            | "don't talk about it" | "hush" | "in confidence" | "don't gossip"
            | "keep to yourself" | "don't talk to anyone" | "don't tell others"
            | "say nothing to others" | "need to know" | "need-to-know" | "keep schtum"
            | "not tell anybody" | "private and confidential" | "no gossip"
            | "treat in confidence" | "don't discuss it" | "tell nobody" | "between ourselves"
            | "keep quiet" | "keep it private" | "secrecy" | "hush-hush",
        /// Talk about it on social media.
        DiscussPublicly = "Discuss it on social media"
            | "post about it" | "talk about it online" | "tell everyone on Facebook"
            | "put it on Facebook" | "talk about the incident on social media"
            | "discuss it on WhatsApp" | "talk about it on Facebook" | "put it on WhatsApp"
            | "post it" | "tell the parents' group" | "post about the incident"
            | "discuss the case online" | "share what happened online" | "tell people online"
            | "gossip about it" | "comment online about it" | "discuss in the WhatsApp group"
            | "talk to the papers",
        /// Answer the message that was received.
        ReplyToMessage = "Reply to the message"
            | "reply" | "answer the message" | "reply to it" | "write back" | "respond"
            | "text back" | "answer it" | "message back" | "send a message back" | "text him back"
            | "reply to him" | "email back" | "respond to it" | "answer back" | "answer the text"
            | "message them back" | "answer the email" | "reply to the sender"
            | "respond to the message" | "send one back" | "write to them" | "retort",
        /// Delete the message that was received.
        DeleteMessage = "Delete the message"
            | "delete it" | "delete the message" | "delete the email" | "get rid of it" | "erase"
            | "bin the message" | "wipe it" | "delete evidence" | "delete the text"
            | "get rid of the message" | "remove the message" | "clear the message"
            | "erase the message" | "bin it" | "throw it away" | "rub it out"
            | "delete the picture" | "delete the photo" | "delete the video"
            | "delete it from the phone" | "trash" | "remove it" | "delete all"
            | "delete the post" | "clear history" | "clearing history",
        /// Go over to another computer midway.
        SwitchComputer = "Change to another computer"
            | "use another computer" | "swap machines" | "change computers"
            | "move to another computer" | "different computer" | "use a different laptop"
            | "go on another computer" | "change to another laptop" | "swap computers"
            | "another machine" | "move to a different computer" | "other computer"
            | "swap laptops",
        /// Let pupils use the computer on which it is looked into.
        LetPupilsUseComputer = "Let pupils use that computer"
            | "let children on the computer" | "pupils use the machine" | "let a pupil use it"
            | "carry on using the computer" | "children on that computer" | "let kids on it"
            | "let children use it" | "pupils using that computer" | "children use the laptop"
            | "let the class use it" | "still used by pupils" | "put it back in class"
            | "give it back to the class" | "let pupils on it",
        /// Do anything to the computer concerned that alters what is on it.
        ChangeComputerState = "Change the state of the computer"
            | "turn off the computer" | "switch off the computer" | "shut down"
            | "restart the computer" | "log off the computer" | "reboot" | "turn it off"
            | "power down" | "restart" | "shut the computer down" | "turn the computer off"
            | "switch it off" | "turn it on" | "shut it down" | "close everything"
            | "close the programs" | "log out of it" | "pull the battery" | "update it"
            | "switch the laptop off" | "restart it" | "reset it" | "close the browser"
            | "wipe the computer" | "run a scan on it" | "close tabs",
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
