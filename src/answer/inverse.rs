//! The answer is given; which question leads to it?
//!
//! - [`Policy::why_not`](crate::Policy::why_not): what would have to be otherwise for something to be allowed?
//! - [`Policy::who_may`](crate::Policy::who_may): who may do this, outright or under which conditions?
//! - [`Policy::leads_to`](crate::Policy::leads_to): which incidents and acts lead to this response?
//!
//! None of them says more than asking forwards does: each answer is what trying every question
//! would find, and is found without trying them all.
//!
//! ```
//! use online_safety_policy::answer::inverse::Wanted;
//! use online_safety_policy::vocabulary::{Fact, Role, Technology};
//! use online_safety_policy::{Circumstances, builtin};
//!
//! let known = Circumstances::new().set("place", "classroom")?.set("time", "10:00")?;
//! let telford = builtin::telford_infant_2020();
//! let phones = telford.classify(Role::Staff, Technology::PersonalPhones, &known)?;
//! let why_not = phones.why_not(Wanted::Allowed, Fact::Time);
//! assert!(why_not.to_string().contains("Allowed if: in a non-teaching area"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What is a minimal change?
//!
//! A change gives some facts a value that they do not have; it never makes a known fact unknown.
//! It is minimal if it gives the wanted answer, whatever is then still not known, and no part of it
//! does. So "in a non-teaching area" is one, and "in a non-teaching area, on a break" is none where
//! the first would do.
mod json;
mod leads_to;
mod space;
mod wanted;
mod who_may;
mod why_not;

pub use leads_to::{ActPath, IncidentPath, PathsTo, Way};
pub use wanted::Wanted;
pub use who_may::{May, RoleMay, WhoMay};
pub use why_not::{ChangedCircumstances, SetFact, WhyNot};
