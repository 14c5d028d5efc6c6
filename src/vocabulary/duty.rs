//! What somebody has to do to keep a policy alive.

use super::words;

words! {
    /// What kind of thing a duty asks for.
    ///
    /// Not what follows an incident: that is a response. A duty holds whether anything happens or
    /// not, and often comes round again.
    ///
    /// Non-exhaustive: policies lay other duties on people.
    #[non_exhaustive]
    pub enum Duty, "duty" {
        /// Look through the policy and bring it up to date.
        ReviewPolicy = "Review the policy",
        /// Give the policy its force.
        ApprovePolicy = "Approve the policy",
        /// Judge whether the policy works.
        ReviewEffectiveness = "Review whether the policy works",
        /// Let people read the policy.
        PublishPolicy = "Publish the policy",
        /// Tell somebody how matters stand.
        Report = "Report on online safety",
        /// Come together to talk matters over.
        Meet = "Meet",
        /// Write incidents down, or other things that are logged.
        KeepLog = "Keep a log",
        /// Look through a log.
        ReviewLog = "Review a log",
        /// Ask people what they think or need.
        Consult = "Consult",
        /// See to it that somebody is there, able and supported.
        Oversee = "Oversee",
        /// Find out what could go wrong.
        AssessRisk = "Assess risks",
        /// Train others, or see to it that they are trained.
        Train = "Train others",
        /// Be trained, or learn what is new.
        KeepUpToDate = "Keep up to date",
        /// Know what to do when something happens.
        KnowProcedure = "Know the procedure",
        /// Teach pupils.
        Teach = "Teach pupils",
        /// Help parents to understand.
        InformParents = "Inform parents",
        /// Keep an eye on pupils.
        Supervise = "Supervise pupils",
        /// Keep an eye on how systems and devices are used.
        MonitorUse = "Monitor use",
        /// Read, sign and keep an agreement on acceptable use.
        SignAgreement = "Sign an agreement",
        /// Hand out, explain or file agreements.
        KeepAgreements = "Handle agreements",
        /// Have a consent before something is done.
        ObtainConsent = "Obtain consent",
        /// Bring something to somebody's notice.
        Notify = "Notify",
        /// Replace a password.
        ChangePassword = "Change a password",
        /// Keep passwords and log-ins safe.
        GuardPassword = "Keep passwords safe",
        /// Lock or end a session that nobody uses.
        LockSession = "Lock idle sessions",
        /// Give people accounts, and take them away.
        ManageAccounts = "Manage accounts",
        /// Keep content out that should not come in.
        FilterContent = "Filter content",
        /// Keep systems safe from attack and loss.
        SecureSystems = "Secure systems",
        /// Test or audit systems.
        AuditSystems = "Audit systems",
        /// Have copies to fall back on.
        BackUp = "Back up",
        /// Handle data about people as the law asks.
        ProtectData = "Protect personal data",
        /// List what there is.
        KeepInventory = "Keep an inventory",
        /// Get rid of equipment or data so that nobody can read it.
        DisposeSafely = "Dispose of safely",
        /// Give back what belongs to the school.
        ReturnEquipment = "Return equipment",
        /// Set an example.
        ModelBehaviour = "Set an example",
    }
}
