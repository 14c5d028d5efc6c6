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
        SuspectedMisuse = "Suspected misuse",
        /// Somebody complains, of whatever it may be.
        Complaint = "Complaint",
        /// Somebody complains about the head of the school.
        ComplaintAboutHead = "Complaint about the headteacher",
        /// Somebody complains about the lead for online safety.
        ComplaintAboutLead = "Complaint about the online safety lead",
        /// A member of staff is said to have harmed a child, or to be a danger to one.
        StaffAllegation = "Allegation against staff",
        /// Somebody complains about an adult of the school.
        StaffMisuseComplaint = "Complaint about staff misuse",
        /// Filtering or monitoring has shown a breach.
        DetectedMisuse = "Misuse found by monitoring",
        /// Somebody received a message that is offensive or makes them uneasy.
        UncomfortableMessage = "Message that causes discomfort",
        /// Something came through that should have been blocked.
        FilteringFailure = "Failure of the filtering",
        /// Something does not work that should.
        TechnicalFailure = "Technical failure",
        /// Somebody wants the filtering to let more through, or less.
        FilteringChange = "Change to the filtering",
        /// Security of the systems has, or may have, been breached.
        TechnicalIncident = "Technical or security incident",
        /// Data about people is, or may be, lost or exposed.
        DataIncident = "Data protection incident",
        /// A child may be harmed or at risk.
        ChildProtectionConcern = "Child protection concern",
        /// Somebody is bullied by digital means.
        Cyberbullying = "Cyberbullying",
        /// Anything about online safety that somebody wants dealt with.
        OnlineSafetyIssue = "Any online safety issue",
        /// A child meets abuse, or any trouble, online.
        OnlineProblem = "Abuse or a problem online",
        /// A parent worries about how their child uses technology.
        ParentalConcern = "Parent's concern",
        /// The school wants advice or help from beyond it.
        SupportNeeded = "Support from outside",
        /// A family and their child want to reach each other while school goes on.
        FamilyContact = "Family and pupil contact in the school day",
        /// A member of staff waits for a call that cannot wait.
        ExpectedCall = "An expected private call",
    }
}
