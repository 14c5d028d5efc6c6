//! Policies that change: amendments, differences, editions; what was recorded, and logs replayed.

mod amend;
mod diff;
mod editions;
mod record;
mod replay;
