//! What guards a policy: lints, laws, certificates, cases and registers.

mod cases;
mod invariants;
mod lints;
mod register;
mod steps;
mod verify;
