//! How long from one time to the next.

use std::fmt;
use std::num::NonZeroU16;
use std::str::FromStr;

use serde::{Serialize, Serializer};

/// A period that a policy states exactly.
///
/// Written `day`, `week`, `month`, `term`, `year`, `90-days` or `60-minutes`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Interval {
    /// Once in each school term, of which there are three.
    Term,
    /// Once in a month, from the day on which it was done.
    Month,
    /// Once in a year, from the day on which it was done.
    Year,
    /// Once in so many days.
    Days(NonZeroU16),
    /// After so many minutes: a setting of a system, not a date in a diary.
    Minutes(NonZeroU16),
}

/// A text that is no interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "a period is written `day`, `week`, `month`, `term`, `year`, `90-days` or `60-minutes`, with at most 9999 of them"
)]
pub struct InvalidInterval;

impl Interval {
    /// Whether it is a setting to look at, for which there is no date.
    #[must_use]
    pub const fn is_setting(self) -> bool {
        matches!(self, Self::Minutes(_))
    }
}

impl FromStr for Interval {
    type Err = InvalidInterval;

    /// Reads an interval.
    ///
    /// # Errors
    ///
    /// [`InvalidInterval`] for `often`, `0-days`, `90 days`.
    fn from_str(text: &str) -> Result<Self, InvalidInterval> {
        const DAY: NonZeroU16 = NonZeroU16::MIN;
        const WEEK: NonZeroU16 = DAY.saturating_add(6);
        match text {
            "term" => return Ok(Self::Term),
            "month" => return Ok(Self::Month),
            "year" => return Ok(Self::Year),
            "day" => return Ok(Self::Days(DAY)),
            "week" => return Ok(Self::Days(WEEK)),
            _ => {}
        }
        let (count, unit) = text.split_once('-').ok_or(InvalidInterval)?;
        let is_plain = count.len() <= 4 && count.bytes().all(|b| b.is_ascii_digit());
        let count = Some(count).filter(|count| is_plain && !count.starts_with('0'));
        let count = count
            .and_then(|count| count.parse().ok())
            .ok_or(InvalidInterval)?;
        match unit {
            "days" => Ok(Self::Days(count)),
            "minutes" => Ok(Self::Minutes(count)),
            _ => Err(InvalidInterval),
        }
    }
}

/// As files spell it; `7-days` for a week.
impl fmt::Display for Interval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Term => f.write_str("term"),
            Self::Month => f.write_str("month"),
            Self::Year => f.write_str("year"),
            Self::Days(NonZeroU16::MIN) => f.write_str("day"),
            Self::Days(days) => write!(f, "{days}-days"),
            Self::Minutes(minutes) => write!(f, "{minutes}-minutes"),
        }
    }
}

impl Serialize for Interval {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
