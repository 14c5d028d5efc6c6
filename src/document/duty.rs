//! What people have to do to keep the policy alive.

use super::declare::maps;
#[cfg(feature = "schema")]
use super::shape::*;
#[cfg(feature = "schema")]
use crate::vocabulary::{Duty, Force, Trigger, Vagueness};

maps! {
    /// A duty.
    pub struct DutyDocument = "policy-duty" {
        /// Where it stands.
        line: [due lines],
        /// What kind of duty it is.
        duty: [due text as Standard<Duty>],
        /// What is to be done, in a few words.
        label: [due text as Text],
        /// The offices, audiences and roles that have it.
        who: [due one_or_more as OneOrMore<Named<Party>>],
        /// The offices, audiences and roles towards whom.
        towards: [one_or_more as OneOrMore<Named<Party>>],
        /// How often, where that is stated exactly.
        every: [text as Period],
        /// What calls for it.
        trigger: [one_or_more as OneOrMore<Standard<Trigger>>],
        /// How often, where that is stated vaguely.
        vaguely: [text as Standard<Vagueness>],
        /// How strongly it is said; `must` where it is left out.
        force: [text as Standard<Force>],
        /// Whose word it is.
        authority: [text as Standard<OfDocument>],
        /// A short remark of the encoder.
        note: [text as Text],
    }
}
