//! What lints look at: a policy by the places that say something, and words for it.

mod clash;
mod incidents;
mod people;
mod points;
mod said;
mod text;

pub(super) use clash::{Clash, Pair, pairs};
pub(super) use incidents::Incidents;
pub(super) use people::{judged_by, who};
pub(super) use points::{points, told};
pub(super) use said::Said;
pub(super) use text::{alone, count, forms, list, path, verdicts};
