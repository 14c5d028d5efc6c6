//! Who has to do what? For parents.

use jiff::civil::Date;

use crate::answer::decision::{Due, DueStanding, ListedDuty};
use crate::tell::explain::catalogue::{Parent, duties as phrase, shared};
use crate::vocabulary::{Authority, Force};

pub(in crate::tell::explain) fn duties(of: &[ListedDuty<'_>]) -> Vec<Parent> {
    all(of.iter().map(|duty| (duty, None)))
}

/// A day that rests on our calendar of terms is no word of the policy, and left out.
pub(in crate::tell::explain) fn due(of: &[Due<'_>]) -> Vec<Parent> {
    all(of.iter().map(|due| {
        let overdue = match due.standing {
            DueStanding::Overdue { by, ours: false } => Some(by),
            _ => None,
        };
        (&due.duty, overdue)
    }))
}

fn all<'a, 'p: 'a>(
    duties: impl Iterator<Item = (&'a ListedDuty<'p>, Option<Date>)>,
) -> Vec<Parent> {
    let said = duties.filter(|(duty, _)| duty.source.authority != Authority::Ours);
    let told: Vec<Parent> = said.map(|(duty, by)| one(duty, by)).collect();
    match told.is_empty() {
        true => vec![Parent::NoDuty],
        false => told,
    }
}

fn one(duty: &ListedDuty<'_>, overdue: Option<Date>) -> Parent {
    let who = phrase::who(duty);
    let what = shared::written(duty.label);
    let often = phrase::often(duty);
    let overdue = phrase::overdue(overdue);
    match duty.force {
        Force::Must => Parent::DutyMust(who, what, often, overdue),
        Force::Should => Parent::DutyShould(who, what, often, overdue),
        Force::Advised => Parent::DutyAdvised(who, what, often, overdue),
        Force::May => Parent::DutyMay(who, what, often, overdue),
        Force::ShouldNot => Parent::DutyShouldNot(who, what, often, overdue),
        Force::MustNot => Parent::DutyMustNot(who, what, often, overdue),
    }
}
