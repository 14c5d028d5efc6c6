//! What is doubtful about a policy, and whether it holds what is claimed of it.

pub mod cases;
pub mod invariants;
pub mod lint;
mod paths;
pub mod register;
pub mod verify;
