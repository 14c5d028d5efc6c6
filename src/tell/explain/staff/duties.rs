//! Who has to do what? For staff: what is overdue first, by its day.

use crate::answer::decision::{Due, DueStanding, ListedDuty};
use crate::tell::explain::Sentence;
use crate::tell::explain::catalogue::{Staff, duties as phrase, names, shared};

pub(in crate::tell::explain) fn duties(of: &[ListedDuty<'_>]) -> Vec<Sentence> {
    let none = of.is_empty().then_some(Staff::NoDuty);
    let each = of.iter().map(|duty| Staff::Duty {
        who: names::first(&phrase::who(duty)),
        must: phrase::must(duty.force),
        what: phrase::what(duty),
        often: phrase::often(duty),
        place: shared::place(&duty.source, duty.note),
    });
    each.chain(none).map(Sentence::from).collect()
}

pub(in crate::tell::explain) fn due(of: &[Due<'_>]) -> Vec<Sentence> {
    if of.is_empty() {
        return vec![Staff::NoDuty.into()];
    }
    let mut sorted: Vec<&Due<'_>> = of.iter().collect();
    sorted.sort_by_key(|due| due.standing.by());
    sorted.into_iter().map(|due| one(due).into()).collect()
}

fn one(due: &Due<'_>) -> Staff {
    let duty = &due.duty;
    // The messages differ in their words; their slots are the same, but for the day that some have.
    macro_rules! message {
        ($message:ident $(, $by:ident)?) => {
            Staff::$message {
                $($by: phrase::date($by),)?
                who: phrase::who(duty),
                must: phrase::must(duty.force),
                what: phrase::what(duty),
                often: phrase::often(duty),
                last: phrase::last(due.last_done),
                place: shared::place(&duty.source, duty.note),
            }
        };
    }
    match due.standing {
        DueStanding::Overdue { by, ours: true } => message!(OverdueByOurTerms, by),
        DueStanding::Overdue { by, ours: false } => message!(Overdue, by),
        DueStanding::DueBy { by, ours: true } => message!(DueByOurTerms, by),
        DueStanding::DueBy { by, ours: false } => message!(DueBy, by),
        // Nothing was ever done of it, as far as is known.
        DueStanding::NoRecord => Staff::NoRecord {
            who: phrase::who(duty),
            must: phrase::must(duty.force),
            what: phrase::what(duty),
            often: phrase::often(duty),
            place: shared::place(&duty.source, duty.note),
        },
        DueStanding::Setting => message!(Setting),
        DueStanding::Done => message!(DoneOnce),
        DueStanding::WhenCalledFor => message!(WhenCalledFor),
        DueStanding::Vague => message!(VaguePeriod),
        DueStanding::Unscheduled => message!(Unscheduled),
    }
}
