//! The days, times and moments that callers hand over, from the crate `jiff`, and how each is written.
//!
//! There is one grammar for all that is read: files, logs, records, requests and command lines. It
//! takes what can be held and nothing beside it, so that nothing that is written is dropped: a day
//! has no time behind it, a time no zone. Whatever is read is printed as it was written.
//!
//! | What | Written | Of another spelling |
//! |---|---|---|
//! | a day | `2026-11-20` | refused, in files and everywhere |
//! | a time of day | `08:45`, to the minute | `8:45` too, where people type: logs, requests, command lines |
//! | a moment | `2026-11-20T09:30:00Z`, or with an offset such as `+01:00` | refused |

pub use jiff::Timestamp;
pub use jiff::civil::{Date, Time, date, time};

/// Minutes in a day; the end of its last stretch.
pub(crate) const MIDNIGHT: u16 = 24 * 60;

/// A text that is no day, no time or no moment: how to write one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidTime {
    /// It is no day.
    #[error("write a day of the calendar, YYYY-MM-DD")]
    Day,
    /// It is no time of day.
    #[error("write HH:MM, from 00:00 to 23:59")]
    TimeOfDay,
    /// It is a stretch of the day, in place of a time.
    #[error(
        "a stretch of the day, as decision records keep it, is no time: such a question is no line of a log; write a time in it, HH:MM"
    )]
    Stretch,
    /// It is no moment.
    #[error("write a day, a time and its zone, such as 2026-11-20T09:30:00Z")]
    Moment,
}

/// Reads a day, `YYYY-MM-DD`; one before the year 0 as it is printed, `-000043-03-15`.
///
/// ```
/// use online_safety_policy::time::{InvalidTime, date, read_day};
///
/// assert_eq!(read_day("2026-11-20"), Ok(date(2026, 11, 20)));
/// for text in ["2026-11-31", "20/11/2026", "20261120", "2026-11-20T10:00", "2026-11-20[UTC]"] {
///     assert_eq!(read_day(text), Err(InvalidTime::Day));
/// }
/// ```
///
/// # Errors
///
/// [`InvalidTime::Day`] for every other text, and for a day that no month has.
pub fn read_day(text: &str) -> Result<Date, InvalidTime> {
    day_of(text.as_bytes()).ok_or(InvalidTime::Day)
}

/// Reads a time of day as people type it, `HH:MM` or `H:MM`.
///
/// ```
/// use online_safety_policy::time::{InvalidTime, read_time, time};
///
/// assert_eq!(read_time("8:45"), Ok(time(8, 45, 0, 0)));
/// for text in ["24:00", "14", "1430", "14:30:00", "14:30+00:00", "2 pm"] {
///     assert_eq!(read_time(text), Err(InvalidTime::TimeOfDay));
/// }
/// ```
///
/// # Errors
///
/// [`InvalidTime::TimeOfDay`] for every other text; [`InvalidTime::Stretch`] for the stretch of a day
/// that stands for a time in a decision record, `12:00-13:00`.
pub fn read_time(text: &str) -> Result<Time, InvalidTime> {
    let stretch = || {
        let (from, to) = text.split_once('-')?;
        minute_in_file(from.as_bytes()).zip(minute_in_file(to.as_bytes()))
    };
    match minute_of(text.as_bytes()).and_then(time_at) {
        Some(time) => Ok(time),
        None if stretch().is_some() => Err(InvalidTime::Stretch),
        None => Err(InvalidTime::TimeOfDay),
    }
}

/// Reads a moment: a day, `T`, a time and its zone, as RFC 3339 has it in capitals. Seconds may be
/// left out, and have up to nine decimals.
///
/// # Errors
///
/// [`InvalidTime::Moment`] for every other text: without a zone, or with its name.
pub fn read_moment(text: &str) -> Result<Timestamp, InvalidTime> {
    let is_moment = || {
        let (day, rest) = text.split_once('T')?;
        day_of(day.as_bytes())?;
        let (clock, rest) = rest.split_at_checked(5)?;
        minute_of_day(clock.as_bytes())?;
        let zone = match rest.strip_prefix(':') {
            None => rest,
            Some(rest) => {
                let (second, rest) = rest.split_at_checked(2)?;
                number(second.as_bytes()).filter(|second| *second < 60)?;
                match rest.strip_prefix('.') {
                    None => rest,
                    Some(rest) => {
                        let zone = rest.trim_start_matches(|c: char| c.is_ascii_digit());
                        let decimals = rest.len() - zone.len();
                        (1..=9).contains(&decimals).then_some(zone)?
                    }
                }
            }
        };
        let offset = zone.strip_prefix(['+', '-']);
        (zone == "Z" || minute_of_day(offset?.as_bytes()).is_some()).then_some(())
    };
    let read = is_moment().and_then(|()| text.parse().ok());
    read.ok_or(InvalidTime::Moment)
}

/// A day as it is written everywhere.
pub(crate) fn day_of(text: &[u8]) -> Option<Date> {
    let (text, is_before) = match text.strip_prefix(b"-00") {
        Some(text) => (text, true),
        None => (text, false),
    };
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text else {
        return None;
    };
    let year = number(&[*y1, *y2, *y3, *y4])?;
    let year = match is_before {
        false => year,
        true if year == 0 => return None,
        true => -year,
    };
    let [month, day] = [[*m1, *m2], [*d1, *d2]].map(|digits| number(&digits));
    Date::new(year, month?.try_into().ok()?, day?.try_into().ok()?).ok()
}

/// The minute of a time of day as people type it.
pub(crate) fn minute_of(text: &[u8]) -> Option<u16> {
    match text {
        [hour, b':', m1, m2] => minute_of_day(&[b'0', *hour, b':', *m1, *m2]),
        _ => minute_of_day(text),
    }
}

/// The same as files write it, `HH:MM` alone.
pub(crate) fn minute_of_day(text: &[u8]) -> Option<u16> {
    minute_in_file(text).filter(|minute| *minute < MIDNIGHT)
}

/// The same, or `24:00` for the end of the day.
pub(crate) fn minute_in_file(text: &[u8]) -> Option<u16> {
    let [h1, h2, b':', m1, m2] = text else {
        return None;
    };
    let (hour, minute) = (number(&[*h1, *h2])?, number(&[*m1, *m2])?);
    let of_day = u16::try_from(hour * 60 + minute).ok()?;
    (minute < 60 && of_day <= MIDNIGHT).then_some(of_day)
}

/// A minute of the day as files write it; its end is `24:00`.
pub(crate) fn clock(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

/// At most four digits as a number.
fn number(digits: &[u8]) -> Option<i16> {
    digits.iter().try_fold(0, |number: i16, digit| {
        let digit = digit.is_ascii_digit().then(|| i16::from(digit - b'0'))?;
        Some(number * 10 + digit)
    })
}

/// The time at a minute of the day; none at its end.
pub(crate) fn time_at(minute: u16) -> Option<Time> {
    let (hour, minute) = (minute / 60, minute % 60);
    Time::new(hour.try_into().ok()?, minute.try_into().ok()?, 0, 0).ok()
}

/// The minute of the day in which a time lies.
#[inline]
pub(crate) fn minute_at(time: Time) -> u16 {
    // A civil hour is 0..=23 and a minute 0..=59, so neither is negative.
    u16::from(time.hour().unsigned_abs()) * 60 + u16::from(time.minute().unsigned_abs())
}
