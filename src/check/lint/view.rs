//! What lints look at: a policy by the places that say something, and words for it.

mod acts;
mod clash;
mod crimes;
mod gravity;
mod incidents;
mod people;
mod points;
mod said;
mod text;

pub(super) use crate::check::paths::path;
pub(super) use acts::{acts, entries, forbids, is_forbidden, is_forbidden_outright, places};
pub(super) use clash::{Clash, Pair, pairs};
pub(super) use crimes::{crimes, police};
pub(super) use gravity::is_graver;
pub(super) use incidents::Incidents;
pub(super) use people::{hold, judged_by, who};
pub(super) use points::{points, told, witness};
pub(super) use said::Said;
pub(super) use text::{alone, count, either, forms, list, remark, verdicts};
