//! What kind of answer one is, beside what is allowed: words that files expect of answers, too.

use crate::vocabulary::words;

words! {
    /// What a recommendation is.
    ///
    /// Exhaustive: whoever shows one has to show each of these.
    pub enum Standing, "standing" {
        /// The policy names responses.
        Answered = "Answered",
        /// The policy names responses, and its readings differ about some.
        Unclear = "Unclear",
        /// What follows depends on which time it is, and that is not known.
        Depends = "Depends",
        /// The policy says nothing about what follows.
        Silent = "The policy says nothing",
    }
}

words! {
    /// How much of a procedure a policy has.
    ///
    /// Exhaustive: whoever shows one has to show each of these.
    pub enum ProcedureStanding, "standing of a procedure" {
        /// The document sets out a procedure.
        SetOut = "The policy sets out a procedure",
        /// It sets out none, and says single things all the same.
        Fragments = "The policy sets out no procedure; it says single things",
        /// It says nothing of what is done.
        Silent = "The policy says nothing",
    }
}

words! {
    /// What came of the search for an incident.
    ///
    /// Exhaustive: each of these asks something else of the person who acts.
    pub enum Resolution, "resolution" {
        /// The act was permitted: there is nothing to answer.
        NoIncident = "Allowed: no incident",
        /// It amounts to one incident or more.
        Incidents = "Amounts to an incident",
        /// It may amount to an incident: facts, the intent or a judgement are wanting.
        Possible = "May amount to an incident",
        /// It lies outside the policy's scope: the policy is silent on what follows.
        OutsideScope = "Outside the policy's scope",
        /// No incident covers it: the policy is silent on what follows.
        Uncovered = "No incident covers it",
        /// No incident table of the policy judges this role.
        NotJudged = "No table judges this role",
        /// The policy file does not say which incident the act amounts to.
        Unmapped = "Not mapped to incidents",
    }
}
