//! Answers as data for other programs: ids from closed sets, labels and places.
//!
//! Every key is snake_case, and a list is there even when it is empty. Nothing
//! is repeated from the caller but the words of the question, which are ids.

mod assessment;
mod classification;
mod procedure;
mod recommendation;

pub(crate) use classification::Known;
