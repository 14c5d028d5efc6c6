//! What is doubtful about a policy, and whether it holds what is claimed of it.

pub mod cases;
pub mod invariants;
pub mod lint;
pub mod mutants;
mod paths;
pub mod register;
pub mod verify;
