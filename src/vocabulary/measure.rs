//! How long or how much: the measure of a response.

use std::cmp::Ordering;
use std::fmt;
use std::num::{NonZeroU8, NonZeroU16};
use std::str::FromStr;

use serde::{Serialize, Serializer};
use strum::IntoEnumIterator as _;

use super::{Word, words};

words! {
    /// What a measure is counted in; labels are plural.
    ///
    /// Exhaustive: which can be compared with which, a caller has to know of each.
    pub enum Unit, "unit" {
        /// Of the clock.
        Minutes = "minutes",
        /// Of the clock, 60 minutes.
        Hours = "hours",
        /// Of the calendar.
        Days = "days",
        /// Days on which the school is open: how many of the calendar they are, nothing here says.
        SchoolDays = "school days",
        /// Of the calendar, 7 days.
        Weeks = "weeks",
        /// That count against somebody, in whatever system the school keeps.
        Points = "points",
    }
}

words! {
    /// With the end of what something ends, each ending no sooner than those before it.
    ///
    /// A name, never a moment. Exhaustive, as [`Unit`] is.
    pub enum End, "end" {
        /// The lesson in which it happened.
        Lesson = "lesson",
        /// The school day.
        Day = "day",
        /// The week.
        Week = "week",
        /// The half-term.
        HalfTerm = "half-term",
        /// The term.
        Term = "term",
        /// The school year.
        Year = "year",
    }
}

/// How long a response lasts, or how much of it there is, as the school states it.
///
/// Written `60 minutes`, `5 school days`, `2 to 4 weeks`, `3 points`, `until the end of the day`, and
/// on the step of a ladder also `30 minutes, 15 more each time`.
///
/// ```
/// use std::cmp::Ordering;
/// use online_safety_policy::vocabulary::Measure;
///
/// let hour: Measure = "1 hour".parse()?;
/// let range: Measure = "30 to 60 minutes".parse()?;
/// let until: Measure = "until the end of the day".parse()?;
/// assert_eq!(range.against(&hour), Some(Ordering::Less));
/// // Nothing says how long that is.
/// assert_eq!(until.against(&hour), None);
/// # Ok::<(), online_safety_policy::vocabulary::InvalidMeasure>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Measure {
    /// So much.
    Amount(Amount),
    /// Until something ends.
    Until(End),
}

/// So many of a unit: at least, at most, and how many more with each time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Amount {
    least: NonZeroU16,
    most: NonZeroU16,
    unit: Unit,
    rise: u16,
}

/// A text that is no measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "a measure is written `60 minutes`, `2 to 4 weeks`, `5 school days`, `3 points`, \
     `30 minutes, 15 more each time` or `until the end of the day`, with at most 9999 of them"
)]
pub struct InvalidMeasure;

impl Amount {
    /// The least it is.
    #[must_use]
    pub const fn least(&self) -> u16 {
        self.least.get()
    }

    /// The most it is; the same as the least where it is no range.
    #[must_use]
    pub const fn most(&self) -> u16 {
        self.most.get()
    }

    /// What it is counted in.
    #[must_use]
    pub const fn unit(&self) -> Unit {
        self.unit
    }

    /// How many more there are with each time after the first that it is for; none where it stays.
    #[must_use]
    pub const fn rise(&self) -> u16 {
        self.rise
    }

    /// What can be compared: of which kind, the least, the most and the rise.
    fn scaled(&self) -> (Unit, [u32; 3]) {
        let (unit, many) = match self.unit {
            Unit::Hours => (Unit::Minutes, 60),
            Unit::Weeks => (Unit::Days, 7),
            unit => (unit, 1),
        };
        let each = [self.least.get(), self.most.get(), self.rise];
        (unit, each.map(|count| u32::from(count) * many))
    }
}

impl Measure {
    /// Whether it is less, as much or more than another; nothing where nobody can tell, as of 5 days
    /// and 4 school days.
    #[must_use]
    pub fn against(&self, other: &Self) -> Option<Ordering> {
        let (one, other) = match (self, other) {
            (Self::Until(one), Self::Until(other)) => return Some(one.cmp(other)),
            (Self::Amount(one), Self::Amount(other)) => (one.scaled(), other.scaled()),
            _ => return None,
        };
        let mut all = Ordering::Equal;
        for (one, other) in one.1.iter().zip(&other.1) {
            match (all, one.cmp(other)) {
                (_, Ordering::Equal) => {}
                (Ordering::Equal, next) => all = next,
                (known, next) if known != next => return None,
                _ => {}
            }
        }
        (one.0 == other.0).then_some(all)
    }

    /// Whether there is more of it with each time.
    #[must_use]
    pub const fn rises(&self) -> bool {
        matches!(self, Self::Amount(amount) if amount.rise != 0)
    }

    /// The measure so many times after the first that it is for; as it is where nobody can say.
    pub(crate) fn after(self, times: u8) -> Self {
        let Self::Amount(amount) = self else {
            return self;
        };
        let more = amount.rise.saturating_mul(times.into());
        Self::Amount(Amount {
            least: amount.least.saturating_add(more),
            most: amount.most.saturating_add(more),
            rise: 0,
            ..amount
        })
    }

    /// The measure at some time, where the step that gives it is for that one first.
    pub(crate) fn at(self, time: Option<NonZeroU8>, first: u8) -> Self {
        // Of the last time nobody knows whether it is that one or one after it.
        let time = time.filter(|time| time.get() < super::History::LAST);
        match time.and_then(|time| time.get().checked_sub(first)) {
            Some(times) => self.after(times),
            None => self,
        }
    }
}

impl FromStr for Measure {
    type Err = InvalidMeasure;

    /// Reads a measure.
    ///
    /// # Errors
    ///
    /// [`InvalidMeasure`] for `a while`, `0 days`, `4 to 2 weeks`.
    fn from_str(text: &str) -> Result<Self, InvalidMeasure> {
        if let Some(end) = text.strip_prefix("until the end of the ") {
            let found = End::iter().find(|known| known.label() == end);
            return found.map(Self::Until).ok_or(InvalidMeasure);
        }
        let (text, rise) = match text.split_once(", ") {
            Some((text, more)) => {
                let more = more.strip_suffix(" more each time").ok_or(InvalidMeasure)?;
                (text, count(more)?.get())
            }
            None => (text, 0),
        };
        let (least, rest) = text.split_once(' ').ok_or(InvalidMeasure)?;
        let least = count(least)?;
        let (most, unit) = match rest.strip_prefix("to ").map(|rest| rest.split_once(' ')) {
            Some(range) => {
                let (most, unit) = range.ok_or(InvalidMeasure)?;
                (Some(count(most)?).filter(|most| *most > least), unit)
            }
            None => (Some(least), rest),
        };
        let most = most.ok_or(InvalidMeasure)?;
        let unit = Unit::iter().find(|known| of(most, *known) == unit);
        Ok(Self::Amount(Amount {
            least,
            most,
            unit: unit.ok_or(InvalidMeasure)?,
            rise,
        }))
    }
}

/// A plain number from 1 to 9999.
fn count(text: &str) -> Result<NonZeroU16, InvalidMeasure> {
    let is_plain = text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    let plain = Some(text).filter(|text| is_plain && !text.starts_with('0'));
    plain
        .and_then(|text| text.parse().ok())
        .ok_or(InvalidMeasure)
}

/// What so many of a unit are called.
fn of(count: NonZeroU16, unit: Unit) -> &'static str {
    let label = unit.label();
    match count {
        NonZeroU16::MIN => label.strip_suffix('s').unwrap_or(label),
        _ => label,
    }
}

/// As files spell it, which people read as well.
impl fmt::Display for Measure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let amount = match self {
            Self::Until(end) => return write!(f, "until the end of the {}", end.label()),
            Self::Amount(amount) => amount,
        };
        let Amount {
            least,
            most,
            unit,
            rise,
        } = amount;
        write!(f, "{least} ")?;
        if most != least {
            write!(f, "to {most} ")?;
        }
        f.write_str(of(*most, *unit))?;
        match rise {
            0 => Ok(()),
            rise => write!(f, ", {rise} more each time"),
        }
    }
}

impl Serialize for Measure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
