//! What people have to do to keep the policy alive.

use crate::source::Source;
use crate::vocabulary::{Duty, Force, Interval, Office, Trigger, Vagueness};

/// A duty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct DutyRule {
    pub(crate) name: Box<str>,
    pub(crate) source: Source,
    pub(crate) duty: Duty,
    pub(crate) label: Box<str>,
    pub(crate) who: People,
    pub(crate) towards: People,
    pub(crate) every: Option<Interval>,
    pub(crate) trigger: Vec<Trigger>,
    pub(crate) vaguely: Option<Vagueness>,
    pub(crate) force: Force,
    pub(crate) note: Option<Box<str>>,
}

/// Offices, and the roles in some audiences.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct People {
    pub(crate) offices: Vec<Office>,
    /// Whether each role is meant, by the role's number.
    pub(crate) roles: Vec<bool>,
}

impl People {
    pub(crate) fn holds(&self, role: usize) -> bool {
        self.roles.get(role).copied().unwrap_or(false)
    }
}
