//! Where a policy holds at all.

use super::declare::maps;
#[cfg(feature = "schema")]
use super::shape::*;
#[cfg(feature = "schema")]
use std::collections::BTreeMap;

maps! {
    /// Where the policy holds at all: within the school, and of what lies outside what it reaches.
    pub struct ScopeDocument = "scope" {
        /// Where the document says so.
        line: [due lines],
        /// Whose word it is.
        authority: [text as Standard<OfDocument>],
        /// What puts something outside, once it is known.
        outside: [due condition as Condition],
        /// What the policy reaches there all the same, by a name of its own.
        reaches: [entries(ReachDocument) as BTreeMap<String, ReachDocument>],
        /// A short remark of the encoder.
        note: [text],
    }

    /// What a policy reaches outside as well.
    pub struct ReachDocument = "scope-reach" {
        /// Where the document says so.
        line: [due lines],
        /// Whose word it is.
        authority: [text as Standard<OfDocument>],
        /// Of whom it is said; of everyone, if nobody is named.
        who: [texts as List<Named<Who>>],
        /// The acts and devices of which it is said; of all, if none is named.
        about: [texts as List<Named<Subject>>],
        /// Facts that must have one of the values.
        when: [condition as Condition],
        /// A short remark of the encoder.
        note: [text],
    }
}
