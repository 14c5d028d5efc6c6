//! How duties stand, how often, and by which day.

use jiff::civil::Date;

use crate::answer::decision::DueStanding;
use crate::vocabulary::Interval;

/// As in "once a term: meet the governor".
pub(crate) fn interval(interval: Interval) -> String {
    match interval {
        Interval::Term => "once a term".to_owned(),
        Interval::Month => "once a month".to_owned(),
        Interval::Year => "once a year".to_owned(),
        Interval::Days(days) => match days.get() {
            1 => "every day".to_owned(),
            7 => "once a week".to_owned(),
            days => format!("every {days} days"),
        },
        Interval::Minutes(minutes) => match minutes.get() {
            1 => "after a minute".to_owned(),
            minutes => format!("after {minutes} minutes"),
        },
    }
}

/// `30 November 2021`.
pub(crate) fn date(date: Date) -> String {
    date.strftime("%-d %B %Y").to_string()
}

/// `, last done on 3 June 2026`; empty where nobody knows.
pub(crate) fn last(done: Option<Date>) -> String {
    done.map_or_else(String::new, |last| format!(", last done on {}", date(last)))
}

/// How a duty stands, whoever's the calendar is: `Overdue since the end of 30 November 2021`.
pub(crate) fn standing(of: DueStanding) -> String {
    let text = match of {
        DueStanding::Overdue { by, .. } => return format!("Overdue since the end of {}", date(by)),
        DueStanding::DueBy { by, .. } => return format!("Due by {}", date(by)),
        DueStanding::NoRecord => "Nobody says when this was last done",
        DueStanding::Done => "Done, and to be done once",
        DueStanding::Vague => "Without a date, since the policy is vague",
        DueStanding::WhenCalledFor => "When called for",
        DueStanding::Setting => "A setting to look at",
        DueStanding::Unscheduled => "Without a date",
    };
    text.to_owned()
}
