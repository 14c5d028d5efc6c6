//! When a duty that was done falls due again.

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::vocabulary::Interval;

/// The last day on which doing it again is in time, and whether that rests on
/// our calendar of terms.
///
/// What is done once in a term, month or year that the policy does not anchor
/// is counted late rather than early, so that nothing is called overdue that
/// may not be: a year runs from the day it was done; a term ends when the one
/// after it does. Where a month has no such day, it is the last of that month:
/// a year after 29 February ends with 28 February.
pub(super) fn next(interval: Interval, last: Date) -> (Date, bool) {
    match interval {
        Interval::Term => (end_of_next_term(last), true),
        Interval::Month => (after(last, 1.month()), false),
        Interval::Year => (after(last, 1.year()), false),
        Interval::Days(days) => (after(last, i64::from(days.get()).days()), false),
        // A setting has no date; nobody asks for one.
        Interval::Minutes(_) => (last, false),
    }
}

fn after(last: Date, span: jiff::Span) -> Date {
    last.checked_add(span).unwrap_or(Date::MAX)
}

/// The last day of the term after the one that a day belongs to. Terms end with
/// April, July and December, as for dates that a policy gives by season. A day
/// that may belong to either of two terms is taken to belong to the later one:
/// one of April to the summer term, and one of August, when schools that begin
/// early have begun, to the autumn term.
fn end_of_next_term(day: Date) -> Date {
    let (year, month) = match day.month() {
        1..=3 => (day.year(), 7),
        4..=7 => (day.year(), 12),
        _ => (day.year().saturating_add(1), 4),
    };
    Date::new(year, month, 1).map_or(Date::MAX, Date::last_of_month)
}
