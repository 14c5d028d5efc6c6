//! The laws that hold for every policy, by name.

use super::words;

words! {
    /// A law that every policy must hold, without its file saying so.
    ///
    /// Its word is its name in policy files, its label what it says. Each is this
    /// library's own, never a school's. Non-exhaustive: every version may know
    /// another.
    #[non_exhaustive]
    pub enum DefaultInvariant, "default invariant" {
        /// For all acts that the policy calls illegal and that amount to an incident:
        /// the police are among the responses, required or available.
        IllegalActsReachThePolice =
            "an illegal act that amounts to an incident can be taken to the police",
        /// For the incident of illegal material, deliberate or of unknown intent, in
        /// either table that speaks of it: the police are required.
        IllegalMaterialGoesToThePolice = "illegal material that was sought goes to the police",
        /// For all acts that the policy calls illegal to somebody, in some reading: no
        /// reading permits them to anybody. Few offences depend on who commits them
        /// (under-age gambling does): where that is meant, switch it off for the reason.
        IllegalForOnePermittedToNobody =
            "what is illegal for somebody is permitted to nobody",
        /// For all incidents of which the policy speaks: all that follows a first time
        /// follows a repeat.
        RepeatsAnsweredNoMoreLightly = "a repeat is never answered more lightly",
        /// For all incidents of which the policy speaks: no sanction follows
        /// carelessness or an accident that does not follow intent.
        AccidentsPunishedNoHarderThanIntent =
            "carelessness and accidents are punished no harder than intent",
        /// For all acts that are permitted: they amount to no incident, and nothing
        /// follows.
        PermittedActsHaveNoConsequences = "nothing follows what is permitted",
        /// For all acts: where cells and rules come to different verdicts, the answer
        /// is unclear and gives all of them.
        UnclearVerdictsStayVisible = "an answer on which statements differ is given as unclear",
        /// For all incidents of which the policy speaks: what one reading of a row
        /// requires is required or shown as disputed.
        UnclearResponsesStayVisible =
            "a response that only some readings require is shown as disputed",
        /// For all acts: whatever is not silent names a rule and its place.
        VerdictsNameTheirPlace = "every verdict names the place it rests on",
        /// For all incidents of which the policy speaks: whatever follows names a rule
        /// and its place.
        ResponsesNameTheirPlace = "every response names the place it rests on",
    }
}
