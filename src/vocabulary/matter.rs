//! What somebody is contacted about.

use super::words;

words! {
    /// An occasion on which a policy says whom to contact first.
    ///
    /// Broader than an incident: it is brought to somebody before anybody knows what it amounts to.
    ///
    /// Non-exhaustive: policies name more occasions than these.
    #[non_exhaustive]
    pub enum Matter, "matter" {
        /// Somebody suspects a breach of the rules.
        SuspectedMisuse = "Suspected misuse"
            | "misuse" | "suspected misuse" | "somebody breaking the rules" | "suspicion"
            | "who do I tell about misuse" | "report misuse" | "think someone is misusing"
            | "suspect a pupil" | "report a problem" | "reporting misuse",
        /// Somebody complains, of whatever it may be.
        Complaint = "Complaint"
            | "complaint" | "complain" | "unhappy parent" | "make a complaint" | "grievance"
            | "complaining" | "moan" | "complaints procedure" | "parent complaint"
            | "how to complain" | "not happy",
        /// Somebody complains about the head of the school.
        ComplaintAboutHead = "Complaint about the headteacher"
            | "complaint about the head" | "complain about the head" | "head did something wrong"
            | "allegation against the head" | "complaint about the principal"
            | "complaining about the headteacher",
        /// Somebody complains about the lead for online safety.
        ComplaintAboutLead = "Complaint about the online safety lead"
            | "complaint about the online safety lead" | "complain about the e-safety coordinator"
            | "complaint about the e-safety lead",
        /// A member of staff is said to have harmed a child, or to be a danger to one.
        StaffAllegation = "Allegation against staff"
            | "allegation" | "accusation against a teacher" | "teacher accused"
            | "allegation against a member of staff" | "allegation against a teacher"
            | "accused teacher" | "teacher harmed a child" | "accusation" | "low-level concern"
            | "teacher abusing a child" | "teacher hurt a child" | "whistleblowing",
        /// Somebody complains about an adult of the school.
        StaffMisuseComplaint = "Complaint about staff misuse"
            | "complaint about a teacher" | "teacher misusing the internet"
            | "complaint about a member of staff" | "staff misuse" | "complaint about staff"
            | "teacher breaking the rules" | "complain about a teacher"
            | "staff breaking the rules" | "report a colleague",
        /// Filtering or monitoring has shown a breach.
        DetectedMisuse = "Misuse found by monitoring"
            | "monitoring alert" | "Smoothwall alert" | "filter alert" | "Securly alert"
            | "Senso alert" | "flagged by monitoring" | "caught by the filter"
            | "monitoring software flagged" | "alert from the filter" | "Impero alert" | "alert"
            | "monitoring report" | "flagged" | "NetSupport DNA" | "Smoothwall" | "keyword alert"
            | "monitoring flagged something",
        /// Somebody received a message that is offensive or makes them uneasy.
        UncomfortableMessage = "Message that causes discomfort"
            | "message makes me uncomfortable" | "uneasy about a message" | "message upset me"
            | "message that makes me uncomfortable" | "feel uncomfortable about an email"
            | "upsetting email" | "funny feeling about a message" | "creepy message"
            | "got a weird message" | "worrying message" | "strange message",
        /// Something came through that should have been blocked.
        FilteringFailure = "Failure of the filtering"
            | "filter failed" | "filter not working" | "filter let something through"
            | "inappropriate site got through" | "site should be blocked" | "filter broken"
            | "something got through the filter" | "porn got through the filter"
            | "unsuitable site not blocked" | "filtering not working" | "site isn't blocked"
            | "bad site got through",
        /// Something does not work that should.
        TechnicalFailure = "Technical failure"
            | "computer broken" | "not working" | "internet down" | "wifi down"
            | "broken computer" | "network down" | "printer broken" | "IT problem"
            | "technical problem" | "computer won't start" | "the internet is down"
            | "computer crashed" | "technical issue" | "can't log in" | "no internet connection"
            | "whiteboard not working" | "forgotten password" | "frozen screen"
            | "computer problem" | "won't turn on" | "laptop not working" | "slow computer",
        /// Somebody wants the filtering to let more through, or less.
        FilteringChange = "Change to the filtering"
            | "unblock a site" | "request to unblock" | "ask for a site to be unblocked"
            | "block request" | "site is blocked" | "need a website unblocked"
            | "useful site blocked" | "change the filter" | "unblock request"
            | "want a site blocked" | "request a filter change" | "website blocked",
        /// Security of the systems has, or may have, been breached.
        TechnicalIncident = "Technical or security incident"
            | "security incident" | "cyber attack" | "hacked" | "virus on the computer"
            | "ransomware attack" | "we've been hacked" | "data security" | "network attack"
            | "security breach" | "computer has a virus" | "cyber incident" | "system hacked"
            | "hackers" | "server breach" | "malware found",
        /// Data about people is, or may be, lost or exposed.
        DataIncident = "Data protection incident"
            | "data breach" | "lost data" | "data leak" | "GDPR breach" | "lost laptop"
            | "lost memory stick" | "email sent to the wrong person" | "personal data lost"
            | "information leaked" | "data loss" | "lost USB stick" | "data protection" | "GDPR"
            | "sent to the wrong parent" | "subject access request" | "report a data breach"
            | "lost pupil data" | "breach of data protection",
        /// A child may be harmed or at risk.
        ChildProtectionConcern = "Child protection concern",
        /// Somebody is bullied by digital means.
        Cyberbullying = "Cyberbullying",
        /// Anything about online safety that somebody wants dealt with.
        OnlineSafetyIssue = "Any online safety issue"
            | "online safety question" | "e-safety issue" | "e-safety concern" | "internet safety"
            | "internet safety problem" | "online safety concern" | "anything about online safety"
            | "online safety" | "e-safety" | "esafety" | "digital safety" | "general question",
        /// A child meets abuse, or any trouble, online.
        OnlineProblem = "Abuse or a problem online"
            | "problem online" | "abuse online" | "something bad happened online"
            | "trouble online" | "upset by something online" | "child upset by something online"
            | "something on the internet frightened me" | "stranger contacted my child"
            | "someone is mean to me online" | "saw something scary online" | "online abuse"
            | "scared by something online" | "my child saw something bad online"
            | "something horrible online" | "child contacted by a stranger",
        /// A parent worries about how their child uses technology.
        ParentalConcern = "Parent's concern"
            | "parent worried" | "worried parent" | "parent concern" | "worried about screen time"
            | "screen time" | "what my child does online" | "mum is worried"
            | "my child is always on her phone" | "worried about what he watches"
            | "concerned parent" | "my child's internet use" | "parental controls"
            | "worried about my son online" | "gaming addiction" | "addicted to Fortnite"
            | "age ratings",
        /// The school wants advice or help from beyond it.
        SupportNeeded = "Support from outside"
            | "need advice" | "need help" | "outside help" | "external advice"
            | "professional help" | "need support" | "who can help the school" | "advice line"
            | "where to get help" | "get advice" | "outside advice",
        /// A family and their child want to reach each other while school goes on.
        FamilyContact = "Family and pupil contact in the school day"
            | "message for my child" | "parent needs to reach child"
            | "contacting my child at school" | "child wants to ring home"
            | "get a message to my son" | "pass on a message" | "ring my daughter at school"
            | "reach my child during the day" | "tell my child something urgent"
            | "change of pick-up" | "ring home from school" | "child needs to phone home"
            | "who picks up my child" | "getting hold of my child" | "pick-up arrangements"
            | "pass a message to my child",
        /// A member of staff waits for a call that cannot wait.
        ExpectedCall = "An expected private call"
            | "expecting a call" | "expecting an important call"
            | "waiting for the hospital to ring" | "urgent private call" | "call from the doctor"
            | "waiting for a call" | "expecting a phone call" | "need to take a call"
            | "sick relative may ring" | "awaiting an urgent call" | "important call"
            | "family emergency call",
    }
}
