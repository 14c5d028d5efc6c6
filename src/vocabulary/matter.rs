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
            | "suspect a pupil" | "report a problem" | "reporting misuse"
            | "think somebody is misusing the internet" | "who do I tell" | "who should I tell"
            | "suspected breach" | "reporting a breach" | "I think a rule was broken"
            | "suspect misuse" | "who to report misuse to",
        /// Somebody complains, of whatever it may be.
        Complaint = "Complaint"
            | "complaint" | "complain" | "unhappy parent" | "make a complaint" | "grievance"
            | "complaining" | "moan" | "complaints procedure" | "parent complaint"
            | "how to complain" | "not happy" | "not happy with the school" | "how do I complain"
            | "complaint form" | "I want to complain" | "complaint letter" | "formal complaint"
            | "angry parent" | "disagreement" | "dissatisfied" | "parents complaining" | "appeal",
        /// Somebody complains about the head of the school.
        ComplaintAboutHead = "Complaint about the headteacher"
            | "complaint about the head" | "complain about the head" | "head did something wrong"
            | "allegation against the head" | "complaint about the principal"
            | "complaining about the headteacher" | "head is breaking the rules"
            | "the head did it" | "complaint against the headteacher"
            | "complaining about the head" | "who do I tell about the head" | "head misusing"
            | "report the headteacher" | "problem with the head",
        /// Somebody complains about the lead for online safety.
        ComplaintAboutLead = "Complaint about the online safety lead"
            | "complaint about the online safety lead" | "complain about the e-safety coordinator"
            | "complaint about the e-safety lead" | "unhappy with the online safety lead"
            | "complain about the online safety person" | "complaint against the lead"
            | "problem with the e-safety lead",
        /// A member of staff is said to have harmed a child, or to be a danger to one.
        StaffAllegation = "Allegation against staff"
            | "allegation" | "accusation against a teacher" | "teacher accused"
            | "allegation against a member of staff" | "allegation against a teacher"
            | "accused teacher" | "teacher harmed a child" | "accusation" | "low-level concern"
            | "teacher abusing a child" | "teacher hurt a child" | "whistleblowing"
            | "teacher touching a child" | "accusing a teacher"
            | "teacher did something to a child" | "said a teacher hit him" | "accuse a TA"
            | "claims against staff" | "teacher is a danger" | "allegations"
            | "pupil says a teacher hurt him" | "member of staff harmed a child"
            | "teacher too close to a pupil" | "inappropriate teacher" | "accused of hurting"
            | "abuse by staff" | "report a teacher" | "allegation against a TA"
            | "allegation against a volunteer",
        /// Somebody complains about an adult of the school.
        StaffMisuseComplaint = "Complaint about staff misuse"
            | "complaint about a teacher" | "teacher misusing the internet"
            | "complaint about a member of staff" | "staff misuse" | "complaint about staff"
            | "teacher breaking the rules" | "complain about a teacher"
            | "staff breaking the rules" | "report a colleague" | "unhappy about a teacher"
            | "parent complains about a teacher" | "teacher on Facebook about pupils"
            | "teacher posting about pupils" | "staff member misusing" | "teacher misuse"
            | "complain about a TA" | "TA breaking the rules"
            | "complaint about a member of staff's use",
        /// Filtering or monitoring has shown a breach.
        DetectedMisuse = "Misuse found by monitoring"
            | "monitoring alert" | "Smoothwall alert" | "filter alert" | "Securly alert"
            | "Senso alert" | "flagged by monitoring" | "caught by the filter"
            | "monitoring software flagged" | "alert from the filter" | "Impero alert" | "alert"
            | "monitoring report" | "flagged" | "NetSupport DNA" | "Smoothwall" | "keyword alert"
            | "monitoring flagged something" | "flagged on the filter" | "alert came through"
            | "monitoring picked it up" | "caught by monitoring" | "flagged search"
            | "a flagged search" | "software flagged" | "the system flagged it"
            | "alert about a pupil's search" | "blocked search alert" | "Lightspeed" | "Fastvue"
            | "GoGuardian" | "Classroom Cloud" | "RM SafetyNet" | "filtering report"
            | "search alert" | "picked up by the filter" | "logs show" | "Netsweeper" | "red flag",
        /// Somebody received a message that is offensive or makes them uneasy.
        UncomfortableMessage = "Message that causes discomfort"
            | "message makes me uncomfortable" | "uneasy about a message" | "message upset me"
            | "message that makes me uncomfortable" | "feel uncomfortable about an email"
            | "upsetting email" | "funny feeling about a message" | "creepy message"
            | "got a weird message" | "worrying message" | "strange message"
            | "makes me feel funny" | "feel weird about a message" | "message that worries me"
            | "I don't like this message" | "upset by a text" | "a message I don't like"
            | "email that upset me" | "uncomfortable" | "uneasy" | "horrible text I got"
            | "received a message that upset me" | "someone is messaging me" | "a weird text"
            | "odd message" | "didn't like the message" | "stranger messaged me"
            | "feeling uncomfortable",
        /// Something came through that should have been blocked.
        FilteringFailure = "Failure of the filtering"
            | "filter failed" | "filter not working" | "filter let something through"
            | "inappropriate site got through" | "site should be blocked" | "filter broken"
            | "something got through the filter" | "porn got through the filter"
            | "unsuitable site not blocked" | "filtering not working" | "site isn't blocked"
            | "bad site got through" | "the filter let it through" | "filter didn't work"
            | "got past the filter by itself" | "rude site not blocked" | "filter missed it"
            | "should have been blocked" | "site not blocked" | "not filtered"
            | "the filter is down" | "YouTube advert got through" | "filtering is down"
            | "wasn't blocked" | "unblocked porn" | "filters not working"
            | "harmful site accessible",
        /// Something does not work that should.
        TechnicalFailure = "Technical failure"
            | "computer broken" | "not working" | "internet down" | "wifi down"
            | "broken computer" | "network down" | "printer broken" | "IT problem"
            | "technical problem" | "computer won't start" | "the internet is down"
            | "computer crashed" | "technical issue" | "can't log in" | "no internet connection"
            | "whiteboard not working" | "forgotten password" | "frozen screen"
            | "computer problem" | "won't turn on" | "laptop not working" | "slow computer"
            | "computer won't switch on" | "my laptop is broken" | "wifi's down"
            | "wifi not working" | "the internet isn't working" | "email not working"
            | "can't print" | "printer not working" | "projector broken" | "blue screen"
            | "lost my password" | "forgot my password" | "password reset" | "reset my password"
            | "can't get on" | "locked out" | "login not working" | "iPad won't charge"
            | "screen is black" | "sound not working" | "keyboard not working" | "battery"
            | "computers are slow" | "internet slow" | "broken whiteboard" | "computer frozen"
            | "system down" | "server down" | "need a new laptop" | "can't access email"
            | "no wifi" | "IT fault" | "laptop won't start" | "log in problem" | "faulty",
        /// Somebody wants the filtering to let more through, or less.
        FilteringChange = "Change to the filtering"
            | "unblock a site" | "request to unblock" | "ask for a site to be unblocked"
            | "block request" | "site is blocked" | "need a website unblocked"
            | "useful site blocked" | "change the filter" | "unblock request"
            | "want a site blocked" | "request a filter change" | "website blocked"
            | "can you unblock" | "please unblock" | "want YouTube unblocked" | "I need a website"
            | "site I need is blocked" | "could you block" | "ask to block a site"
            | "open up a site" | "get a website allowed" | "filter too strict"
            | "useful website is blocked" | "unblocking request" | "blocked educational site",
        /// Security of the systems has, or may have, been breached.
        TechnicalIncident = "Technical or security incident"
            | "security incident" | "cyber attack" | "hacked" | "virus on the computer"
            | "ransomware attack" | "we've been hacked" | "data security" | "network attack"
            | "security breach" | "computer has a virus" | "cyber incident" | "system hacked"
            | "hackers" | "server breach" | "malware found" | "been hacked" | "email hacked"
            | "network hacked" | "someone hacked us" | "virus outbreak" | "a virus on the network"
            | "malware attack" | "ransom message on screen" | "server hacked" | "hack"
            | "security problem" | "the school was hacked" | "attack on our systems"
            | "suspicious login" | "unknown device on the network" | "security alert"
            | "compromised account" | "account compromised" | "clicked on a phishing link"
            | "encrypted by hackers" | "computers infected",
        /// Data about people is, or may be, lost or exposed.
        DataIncident = "Data protection incident"
            | "data breach" | "lost data" | "data leak" | "GDPR breach" | "lost laptop"
            | "lost memory stick" | "email sent to the wrong person" | "personal data lost"
            | "information leaked" | "data loss" | "lost USB stick" | "data protection" | "GDPR"
            | "sent to the wrong parent" | "subject access request" | "report a data breach"
            | "lost pupil data" | "breach of data protection" | "breach of GDPR"
            | "personal information lost" | "details sent to the wrong person" | "laptop stolen"
            | "a lost memory stick" | "breach" | "privacy" | "someone saw pupil data"
            | "data has been leaked" | "papers lost" | "data got out" | "lost records"
            | "lost SEN reports" | "letter to the wrong address"
            | "information sent to the wrong parent" | "confidential papers lost"
            | "reports left on the train" | "FOI" | "freedom of information" | "right to erasure"
            | "ICO" | "SAR" | "leaked" | "report to the ICO" | "data protection question",
        /// A child may be harmed or at risk.
        ChildProtectionConcern = "Child protection concern",
        /// Somebody is bullied by digital means.
        Cyberbullying = "Cyberbullying",
        /// Anything about online safety that somebody wants dealt with.
        OnlineSafetyIssue = "Any online safety issue"
            | "online safety question" | "e-safety issue" | "e-safety concern" | "internet safety"
            | "internet safety problem" | "online safety concern" | "anything about online safety"
            | "online safety" | "e-safety" | "esafety" | "digital safety" | "general question"
            | "question about the internet" | "something about internet safety" | "safe internet"
            | "staying safe online" | "safer internet day" | "who do I ask about e-safety"
            | "online safety matter" | "digital wellbeing" | "internet worries"
            | "query about online safety" | "help with online safety" | "online safety advice"
            | "keeping safe online" | "any e-safety issue",
        /// A child meets abuse, or any trouble, online.
        OnlineProblem = "Abuse or a problem online"
            | "problem online" | "abuse online" | "something bad happened online"
            | "trouble online" | "upset by something online" | "child upset by something online"
            | "something on the internet frightened me" | "stranger contacted my child"
            | "someone is mean to me online" | "saw something scary online" | "online abuse"
            | "scared by something online" | "my child saw something bad online"
            | "something horrible online" | "child contacted by a stranger"
            | "my child was contacted by a stranger" | "something scary online"
            | "horrible thing online" | "child saw something scary" | "child saw porn"
            | "upset by a video" | "trouble on Roblox" | "problem on Roblox" | "problem on TikTok"
            | "problem on Snapchat" | "someone nasty on a game"
            | "my daughter has had trouble online" | "problems on the internet"
            | "frightened by a video" | "my child has been upset online"
            | "saw something horrible on YouTube" | "scary video" | "child scared by a clip"
            | "a stranger talked to my child" | "weird stuff online",
        /// A parent worries about how their child uses technology.
        ParentalConcern = "Parent's concern"
            | "parent worried" | "worried parent" | "parent concern" | "worried about screen time"
            | "screen time" | "what my child does online" | "mum is worried"
            | "my child is always on her phone" | "worried about what he watches"
            | "concerned parent" | "my child's internet use" | "parental controls"
            | "worried about my son online" | "gaming addiction" | "addicted to Fortnite"
            | "age ratings" | "too much time on his phone" | "my son plays too much"
            | "hours on Fortnite" | "should I be worried" | "what age for a phone"
            | "what age for Instagram" | "is Roblox safe" | "is TikTok safe" | "is Snapchat safe"
            | "parental control" | "how to set up parental controls"
            | "he won't come off the Xbox" | "up all night gaming"
            | "my daughter on TikTok at night" | "screen addiction" | "mum concerned"
            | "my child's screen time" | "addicted to his phone" | "parents asking about apps"
            | "what is my child doing online" | "worried about my child" | "too much screen time"
            | "safe settings at home" | "advice for parents" | "worried about my daughter"
            | "internet at home" | "is my child safe online" | "under-13 on Instagram",
        /// The school wants advice or help from beyond it.
        SupportNeeded = "Support from outside"
            | "need advice" | "need help" | "outside help" | "external advice"
            | "professional help" | "need support" | "who can help the school" | "advice line"
            | "where to get help" | "get advice" | "outside advice" | "where can we get help"
            | "who can advise us" | "help from outside" | "advice service" | "need an expert"
            | "can someone help us" | "help for the school" | "expert help" | "further help"
            | "advice from the council" | "guidance" | "need outside support" | "help line"
            | "more help",
        /// A family and their child want to reach each other while school goes on.
        FamilyContact = "Family and pupil contact in the school day"
            | "message for my child" | "parent needs to reach child"
            | "contacting my child at school" | "child wants to ring home"
            | "get a message to my son" | "pass on a message" | "ring my daughter at school"
            | "reach my child during the day" | "tell my child something urgent"
            | "change of pick-up" | "ring home from school" | "child needs to phone home"
            | "who picks up my child" | "getting hold of my child" | "pick-up arrangements"
            | "pass a message to my child" | "tell my son I'll be late"
            | "I'm running late to pick up" | "late for pick-up"
            | "I need to speak to my daughter" | "message to a child at school"
            | "pupil wants to ring mum" | "child wants to phone mum" | "forgot his lunch"
            | "forgot PE kit" | "phone home from school" | "tell my child grandma is collecting"
            | "let my son know" | "pupil ringing his mum" | "ring mum from school"
            | "need to ring mum" | "contact my son" | "someone else is collecting"
            | "telling my daughter something" | "child needs to call home"
            | "change of plan for pick-up" | "emergency message to my child" | "a call home"
            | "call my child" | "speak to my child" | "home time arrangements",
        /// A member of staff waits for a call that cannot wait.
        ExpectedCall = "An expected private call"
            | "expecting a call" | "expecting an important call"
            | "waiting for the hospital to ring" | "urgent private call" | "call from the doctor"
            | "waiting for a call" | "expecting a phone call" | "need to take a call"
            | "sick relative may ring" | "awaiting an urgent call" | "important call"
            | "family emergency call" | "the hospital might ring" | "my wife is due"
            | "wife in labour" | "waiting to hear from the doctor" | "expecting news"
            | "waiting for news" | "my mum is in hospital" | "nursery might call me"
            | "hospital call" | "need my phone on for a call" | "sick child at nursery"
            | "the school my child goes to might ring" | "phone call I must take"
            | "urgent call from home" | "important phone call" | "wait for a call"
            | "expecting a baby" | "relative in hospital" | "call about my house"
            | "solicitor ringing",
    }
}
