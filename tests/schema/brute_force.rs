//! The edits that are tried on the loader, too.

#[path = "../brute_force/edits.rs"]
pub mod edits;
#[path = "../brute_force/parts.rs"]
pub mod parts;
