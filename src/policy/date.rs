//! Dates as policies print them: a year, a month, a day, or a season.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Serialize, Serializer};

use crate::time::read_day;

/// A date as exact as the document gives it: `2018-summer`, `2020-11`, `2020-11-30`, `2020`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PolicyDate {
    year: i16,
    within: Within,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Within {
    Year,
    Season(Season),
    Month(i8),
    Day(Date),
}

/// The three terms of a school year, as policies name them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::Display, strum::EnumString)]
#[strum(serialize_all = "kebab-case")]
enum Season {
    Spring,
    Summer,
    Autumn,
}

/// A text that is no date of a policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "a date is written \"2020\", \"2020-11\", \"2020-11-30\" or \"2018-summer\" (spring, summer, autumn)"
)]
pub struct InvalidDate;

impl PolicyDate {
    /// The first day it can mean: of the year, of the month, or of January, April
    /// or September for the spring, summer and autumn terms.
    ///
    /// The beginnings of the terms are this library's own choice, on the early side.
    #[must_use]
    pub fn first_day(self) -> Date {
        let month = match self.within {
            Within::Day(date) => return date,
            Within::Month(month) => month,
            Within::Year | Within::Season(Season::Spring) => 1,
            Within::Season(Season::Summer) => 4,
            Within::Season(Season::Autumn) => 9,
        };
        Date::new(self.year, month, 1).unwrap_or(Date::MIN)
    }

    /// The last day it can mean: of the year, of the month, or the end of July,
    /// April or December for the summer, spring and autumn terms.
    ///
    /// The ends of the terms are this library's own choice, on the late side, so
    /// that a review is never called overdue too early.
    #[must_use]
    pub fn last_day(self) -> Date {
        let month = match self.within {
            Within::Day(date) => return date,
            Within::Month(month) => month,
            Within::Season(Season::Spring) => 4,
            Within::Season(Season::Summer) => 7,
            Within::Year | Within::Season(Season::Autumn) => 12,
        };
        Date::new(self.year, month, 1).map_or(Date::MAX, Date::last_of_month)
    }
}

impl FromStr for PolicyDate {
    type Err = InvalidDate;

    /// Reads a date.
    ///
    /// # Errors
    ///
    /// [`InvalidDate`] for `November 2020`, `2020-13`, `2021-02-29`, `20-11`,
    /// `2020-11-30T10:00`.
    fn from_str(text: &str) -> Result<Self, InvalidDate> {
        let (year, rest) = text
            .split_once('-')
            .map_or((text, None), |(year, rest)| (year, Some(rest)));
        let digits =
            |text: &str, count| text.len() == count && text.bytes().all(|b| b.is_ascii_digit());
        if !digits(year, 4) {
            return Err(InvalidDate);
        }
        let within = match rest {
            None => Within::Year,
            Some(rest) if digits(rest, 2) => {
                let month = rest.parse().map_err(|_| InvalidDate)?;
                if !(1..=12).contains(&month) {
                    return Err(InvalidDate);
                }
                Within::Month(month)
            }
            Some(rest) if rest.starts_with(|c: char| c.is_ascii_digit()) => {
                Within::Day(read_day(text).map_err(|_| InvalidDate)?)
            }
            Some(rest) => Within::Season(rest.parse().map_err(|_| InvalidDate)?),
        };
        let year = year.parse().map_err(|_| InvalidDate)?;
        Ok(Self { year, within })
    }
}

impl fmt::Display for PolicyDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.within {
            Within::Year => write!(f, "{:04}", self.year),
            Within::Season(season) => write!(f, "{:04}-{season}", self.year),
            Within::Month(month) => write!(f, "{:04}-{month:02}", self.year),
            Within::Day(date) => write!(f, "{date}"),
        }
    }
}

impl Serialize for PolicyDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
