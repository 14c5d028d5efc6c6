//! What cases notice of small changes to a policy.

#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a failing unwrap is the test failing, and figures are for people to read"
)]

mod shipped;
mod small;
