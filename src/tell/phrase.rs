//! The catalogue of words: what verdicts, facts, people, matters and places are called.
//!
//! Each thing is called the same whoever is told of it: the short texts of `Display`, the readers
//! of explanations, differences, laws and paper all take their words from here.

pub(crate) mod contacts;
pub(crate) mod duties;
pub(crate) mod facts;
pub(crate) mod incidents;
pub(crate) mod people;
pub(crate) mod places;
pub(crate) mod scope;
pub(crate) mod verdicts;
pub(crate) mod words;
