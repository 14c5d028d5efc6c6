//! What people have to do, and what of it is due.

use jiff::civil::Date;
use serde::Serialize;

use crate::policy::{DutyRule, Policy};
use crate::source::Citation;
use crate::vocabulary::{Duty, Force, Interval, Party, Trigger, Vagueness};

/// A duty that a policy lays on somebody.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListedDuty<'p> {
    /// Its name in the policy file, under which a caller keeps when it was last done.
    pub name: &'p str,
    /// What kind of duty it is.
    pub duty: Duty,
    /// What is to be done, in a few words of the encoder.
    pub label: &'p str,
    /// How strongly it is said.
    pub force: Force,
    /// Who has it: offices first, then roles.
    pub who: Vec<Party>,
    /// Towards whom; nobody where none is named.
    pub towards: Vec<Party>,
    /// How often, where that is stated exactly.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub every: Option<Interval>,
    /// What calls for it, beside or instead of the calendar.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub trigger: &'p [Trigger],
    /// How often, where that is stated vaguely.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vaguely: Option<Vagueness>,
    /// A short remark of the encoder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<&'p str>,
    /// Where it stands.
    pub source: Citation<'p>,
    /// The rule itself, for how a sentence names these people.
    #[serde(skip)]
    pub(crate) rule: &'p DutyRule,
    /// The policy, for the names of its roles and audiences.
    #[serde(skip)]
    pub(crate) policy: &'p Policy,
}

/// A duty, and how it stands on a day.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Due<'p> {
    /// The duty.
    #[serde(flatten)]
    pub duty: ListedDuty<'p>,
    /// When it was last done, as far as the caller knows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_done: Option<Date>,
    /// How it stands.
    pub standing: DueStanding,
}

/// How a duty stands on a day.
///
/// Exhaustive: a caller that treats one like another misleads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case", tag = "is")]
#[strum(serialize_all = "kebab-case")]
pub enum DueStanding {
    /// It should have been done by a day that has passed.
    Overdue {
        /// The last day on which it was in time.
        #[serde(rename = "last_day")]
        by: Date,
        /// Whether that day rests on this library's calendar of terms, which the policy does not give.
        ours: bool,
    },
    /// It is to be done by a day that has not passed.
    DueBy {
        /// The last day on which it is in time.
        #[serde(rename = "last_day")]
        by: Date,
        /// Whether that day rests on this library's calendar of terms, which the policy does not give.
        ours: bool,
    },
    /// It is to be done once, or comes round at a stated distance, and nobody says when it was done.
    NoRecord,
    /// It is to be done once, and was.
    Done,
    /// It comes round at a distance that the policy states vaguely.
    Vague,
    /// Something else than the calendar calls for it.
    WhenCalledFor,
    /// It is a setting of a system: look whether it is set.
    Setting,
    /// It is to be done, and the policy says nothing of when or how often.
    Unscheduled,
}

impl DueStanding {
    /// Whether its day has passed.
    #[must_use]
    pub const fn is_overdue(self) -> bool {
        matches!(self, Self::Overdue { .. })
    }

    /// The last day on which doing it is or was in time, where there is one.
    #[must_use]
    pub const fn by(self) -> Option<Date> {
        match self {
            Self::Overdue { by, .. } | Self::DueBy { by, .. } => Some(by),
            _ => None,
        }
    }

    /// Whether it belongs in a diary: it has a date, or would have one if anybody said when it was
    /// last done, or is to be done once and nobody says that it was.
    #[must_use]
    pub const fn is_for_the_diary(self) -> bool {
        matches!(
            self,
            Self::Overdue { .. } | Self::DueBy { .. } | Self::NoRecord
        )
    }
}
