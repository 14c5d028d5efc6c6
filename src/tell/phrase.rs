//! How words, facts and places stand in a sentence, whoever writes it.

pub(crate) mod facts;
pub(crate) mod words;
