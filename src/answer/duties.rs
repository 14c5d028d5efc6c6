//! Duties: who has to do what, how often, and what of it is overdue.

mod calendar;
mod error;

pub use error::{RecordError, RecordErrors};

use jiff::civil::Date;

use crate::answer::decision::{Due, DueStanding, ListedDuty};
use crate::answer::refused::QuestionError;
use crate::diagnostic::help_for;
use crate::policy::{DutyRule, People, Policy};
use crate::vocabulary::{Duty, Office, Party, Role, Term, Trigger};

impl Policy {
    /// Every duty that the policy lays on anybody, in the order of its file.
    pub fn all_duties(&self) -> impl Iterator<Item = ListedDuty<'_>> {
        self.duties.iter().map(|duty| self.listed(duty))
    }

    /// What somebody has to do, in the order of the file: with a role, the duties of
    /// every audience that it is in; none where the policy says nothing.
    ///
    /// ```
    /// use online_safety_policy::builtin;
    /// use online_safety_policy::vocabulary::{Interval, Office};
    ///
    /// let telford = builtin::telford_infant_2020();
    /// let termly = telford
    ///     .duties_of(Office::OnlineSafetyLead)?
    ///     .filter(|duty| duty.every == Some(Interval::Term));
    /// assert_eq!(termly.count(), 1);
    /// # Ok::<(), online_safety_policy::QuestionError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`QuestionError`] for an own role that this policy does not declare.
    pub fn duties_of(
        &self,
        who: impl Into<Party>,
    ) -> Result<impl Iterator<Item = ListedDuty<'_>>, QuestionError> {
        let who = who.into();
        let role = match who {
            Party::Role(role) => Some(self.role_slot(role)?),
            // The function that is a role as well: the same person.
            Party::Office(office) => (0..self.roles.count())
                .find(|slot| Office::of(&self.role_at(*slot)) == Some(office)),
        };
        let office = match who {
            Party::Office(office) => Some(office),
            Party::Role(role) => Office::of(&role),
        };
        Ok(self
            .duties
            .iter()
            .filter(move |duty| {
                office.is_some_and(|office| duty.who.offices.contains(&office))
                    || role.is_some_and(|role| duty.who.holds(role))
            })
            .map(|duty| self.listed(duty)))
    }

    /// How every duty stands on a day, given when each was last done.
    ///
    /// `done` holds names of duties with the day of each time they were done, in
    /// any order; the latest counts. A duty that comes round at a stated distance
    /// is overdue on the day after that distance has passed. What is to be done
    /// once in each *term* is overdue when the term after the one in which it was
    /// done is over: no policy prints its terms, so that this library takes them to
    /// end with April, July and December, and says of such a day that it is ours.
    ///
    /// The policy is to be reviewed by the date that it prints itself, or by the
    /// one that follows from the last review, whichever is later: a review from
    /// before the policy was printed does not bring the printed date forward.
    /// What is to be done once is done when there is a record of it, and so is an
    /// agreement that is to be signed at no stated distance: its record is that of
    /// the audience that has the duty. Without a record nothing is called overdue
    /// but what the policy itself dates. Vague
    /// periods stay vague: no date is made of "regularly".
    ///
    /// ```
    /// use jiff::civil::date;
    /// use online_safety_policy::builtin;
    ///
    /// let telford = builtin::telford_infant_2020();
    /// let standing = telford.due(date(2026, 11, 22), [])?;
    /// let overdue: Vec<_> = standing.iter().filter(|due| due.standing.is_overdue()).collect();
    /// assert_eq!(overdue[0].duty.name, "policy-reviewed-every-year");
    /// # Ok::<(), online_safety_policy::answer::RecordErrors>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`RecordErrors`] for duties that the policy does not have, and for those that
    /// were done after the day that is asked about: all of them.
    pub fn due<'a>(
        &self,
        as_of: Date,
        done: impl IntoIterator<Item = (&'a str, Date)>,
    ) -> Result<Vec<Due<'_>>, RecordErrors> {
        let mut last: Vec<Option<Date>> = vec![None; self.duties.len()];
        let mut wrong = Vec::new();
        for (name, date) in done {
            let duty = self.duties.iter().position(|duty| *duty.name == *name);
            match duty.and_then(|duty| last.get_mut(duty)) {
                None => wrong.push(RecordError::UnknownDuty {
                    name: name.to_owned(),
                    help: help_for(name, self.duties.iter().map(|duty| &*duty.name)),
                }),
                Some(_) if date > as_of => wrong.push(RecordError::NotYetDone {
                    name: name.to_owned(),
                    done: date,
                    as_of,
                }),
                Some(last) => *last = (*last).max(Some(date)),
            }
        }
        if let Some(wrong) = RecordErrors::of(wrong) {
            return Err(wrong);
        }
        let standing = self.duties.iter().zip(last).map(|(duty, last_done)| Due {
            duty: self.listed(duty),
            last_done,
            standing: self.standing(duty, as_of, last_done),
        });
        Ok(standing.collect())
    }

    fn standing(&self, duty: &DutyRule, as_of: Date, last_done: Option<Date>) -> DueStanding {
        let printed = self.printed_date(duty, last_done);
        let next = match duty.every {
            Some(interval) if interval.is_setting() => return DueStanding::Setting,
            Some(interval) => last_done.map(|last| calendar::next(interval, last)),
            None if printed.is_some() => None,
            None if duty.vaguely.is_some() => return DueStanding::Vague,
            None if is_done_once(duty) => {
                return last_done.map_or(DueStanding::NoRecord, |_| DueStanding::Done);
            }
            None if duty.trigger.is_empty() => return DueStanding::Unscheduled,
            None => return DueStanding::WhenCalledFor,
        };
        // The later of the two, whose calendar it may be.
        match next.max(printed.map(|by| (by, false))) {
            None => DueStanding::NoRecord,
            Some((by, ours)) if by < as_of => DueStanding::Overdue { by, ours },
            Some((by, ours)) => DueStanding::DueBy { by, ours },
        }
    }

    /// The day that the policy itself prints for its review. Of several duties to review it, those
    /// have it that say how often; if none does, those that say nothing of when, until one was done.
    fn printed_date(&self, duty: &DutyRule, last_done: Option<Date>) -> Option<Date> {
        let by = self.head.review_due?.last_day();
        let is_review = |duty: &&DutyRule| duty.duty == Duty::ReviewPolicy;
        let mut reviews = self.duties.iter().filter(is_review);
        let is_this = match duty.every {
            Some(_) => true,
            None => {
                let print = self.head.updated.map(|date| date.last_day());
                let is_done = last_done.is_some_and(|last| print.is_none_or(|print| last > print));
                let says_nothing = duty.vaguely.is_none() && duty.trigger.is_empty();
                says_nothing && !is_done && reviews.all(|other| other.every.is_none())
            }
        };
        (is_review(&duty) && is_this).then_some(by)
    }

    fn listed<'p>(&'p self, duty: &'p DutyRule) -> ListedDuty<'p> {
        ListedDuty {
            name: &duty.name,
            duty: duty.duty,
            label: &duty.label,
            force: duty.force,
            who: self.parties(&duty.who),
            towards: self.parties(&duty.towards),
            every: duty.every,
            trigger: &duty.trigger,
            vaguely: duty.vaguely,
            note: duty.note.as_deref(),
            source: self.cite(&duty.source),
            rule: duty,
            policy: self,
        }
    }

    /// The offices, then the roles whose word is none of theirs.
    pub(crate) fn parties(&self, people: &People) -> Vec<Party> {
        let offices = people.offices.iter().copied().map(Party::Office);
        let is_office =
            |role: &Term<Role>| Office::of(role).is_some_and(|of| people.offices.contains(&of));
        let roles = self
            .widest(|role| people.holds(role) && !is_office(&self.role_at(role)))
            .map(|role| Party::Role(self.role_at(role)));
        offices.chain(roles).collect()
    }
}

/// Whether a duty that says no period is done with, once it was done.
fn is_done_once(duty: &DutyRule) -> bool {
    duty.trigger.contains(&Trigger::Once) || duty.duty == Duty::SignAgreement
}
