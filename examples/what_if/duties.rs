//! Who has to do what, and what of it is overdue.

use jiff::ZonedDateTime;
use jiff::civil::Date;
use online_safety_policy::Policy;
use online_safety_policy::answer::Due;
use online_safety_policy::diagnostic::Quoted;
use online_safety_policy::time::read_day;

use crate::common::Failure;
use crate::reader::ReaderArgs;

#[derive(clap::Args)]
pub(crate) struct Duties {
    /// Whose duties: an office or a role; everybody's if left out
    who: Option<String>,
    /// The day on which something is due or not; today if left out
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = read_day)]
    as_of: Option<Date>,
    /// When a duty was last done, by its name; may be given several times
    #[arg(long, value_name = "DUTY=YYYY-MM-DD", value_parser = done)]
    done: Vec<(String, Date)>,
    /// Only what belongs in a diary, by date: overdue, due by a day, or without a record
    #[arg(long, conflicts_with = "overdue")]
    due: bool,
    /// Only what is overdue, by date
    #[arg(long)]
    overdue: bool,
    #[command(flatten)]
    pub(crate) reader: ReaderArgs,
}

fn done(text: &str) -> Result<(String, Date), String> {
    let (name, date) = text.split_once('=').ok_or(
        "write the name of a duty, `=` and a date: `policy-reviewed-every-year=2026-01-10`",
    )?;
    let day = read_day(date.trim());
    let day = day.map_err(|no| format!("{} is no day; {no}", Quoted(date.trim())))?;
    Ok((name.trim().to_owned(), day))
}

impl Duties {
    pub(crate) fn ask<'p>(&self, policy: &'p Policy) -> Result<Vec<Due<'p>>, Failure> {
        let as_of = self.as_of.unwrap_or_else(|| ZonedDateTime::now().date());
        let done = self.done.iter().map(|(name, date)| (name.as_str(), *date));
        let mut due = policy.due(as_of, done).map_err(|error| error.to_string())?;
        if let Some(who) = &self.who {
            let who = policy.party(who).map_err(|error| error.to_string())?;
            let duties = policy.duties_of(who).map_err(|error| error.to_string())?;
            let held: Vec<&str> = duties.map(|duty| duty.name).collect();
            due.retain(|due| held.contains(&due.duty.name));
        }
        if self.due || self.overdue {
            due.retain(|due| match self.overdue {
                true => due.standing.is_overdue(),
                false => due.standing.is_for_the_diary(),
            });
            // What has no date comes last.
            due.sort_by_key(|due| (due.standing.by().is_none(), due.standing.by()));
        }
        Ok(due)
    }
}

pub(crate) fn text(policy: &Policy, due: &[Due<'_>]) -> String {
    if due.is_empty() {
        return match policy.all_duties().next() {
            Some(_) => "Nothing of this kind.".to_owned(),
            None => "The policy says nothing of duties.".to_owned(),
        };
    }
    let lines = due.iter().map(|due| format!("{}: {due}", due.duty.name));
    lines.collect::<Vec<_>>().join("\n\n")
}
