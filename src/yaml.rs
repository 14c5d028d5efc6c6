//! Files in YAML, whatever they say: this room alone knows the language, and no policy.
//!
//! A text is first *scanned* (limits, syntax, positions), then read into a tree of plain values. A
//! [`Reader`] collects what is wrong with these, each at its place; a tree that was changed is found
//! again in the texts of its changes, and one that was made is written as people would.

mod at;
mod characters;
mod fields;
pub(crate) mod layout;
mod node;
mod once;
mod overlay;
pub(crate) mod patch;
mod places;
mod positions;
mod read;
mod reader;
mod scan;
mod values;
pub(crate) mod write;

pub(crate) use at::At;
pub(crate) use fields::Fields;
pub(crate) use node::Node;
pub use positions::Positions;
pub(crate) use read::open;
pub(crate) use reader::Reader;
pub use scan::MAX_BYTES;

/// Entries of a map in a policy file, in the order in which they are written.
pub type Entries<T> = Vec<(String, T)>;
