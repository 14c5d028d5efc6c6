//! Who has to do what? For staff: what is overdue first, by its day.

use crate::answer::decision::{Due, DueStanding, ListedDuty};
use crate::tell::explain::catalogue::{Staff, duties as phrase, names, shared};

pub(in crate::tell::explain) fn duties(of: &[ListedDuty<'_>]) -> Vec<Staff> {
    let none = of.is_empty().then_some(Staff::NoDuty);
    let each = of.iter().map(|duty| Staff::Duty {
        who: names::first(&phrase::who(duty)),
        must: phrase::must(duty.force),
        what: shared::written(duty.label),
        often: phrase::often(duty),
        place: shared::place(&duty.source, duty.note),
    });
    each.chain(none).collect()
}

pub(in crate::tell::explain) fn due(of: &[Due<'_>]) -> Vec<Staff> {
    if of.is_empty() {
        return vec![Staff::NoDuty];
    }
    let mut sorted: Vec<&Due<'_>> = of.iter().collect();
    sorted.sort_by_key(|due| due.standing.by());
    sorted.into_iter().map(|due| one(due)).collect()
}

fn one(due: &Due<'_>) -> Staff {
    let duty = &due.duty;
    // The messages differ in kind, and in whose calendar they go by; their slots are the same.
    macro_rules! message {
        ($message:ident) => {
            Staff::$message {
                standing: phrase::standing(due),
                who: phrase::who(duty),
                must: phrase::must(duty.force),
                what: shared::written(duty.label),
                often: phrase::often(duty),
                last: phrase::last(due),
                place: shared::place(&duty.source, duty.note),
            }
        };
    }
    match due.standing {
        DueStanding::Overdue { ours: true, .. } => message!(OverdueByOurTerms),
        DueStanding::Overdue { ours: false, .. } => message!(Overdue),
        DueStanding::DueBy { ours: true, .. } => message!(DueByOurTerms),
        DueStanding::DueBy { ours: false, .. } => message!(DueBy),
        DueStanding::NoRecord | DueStanding::Setting => message!(ToBeLookedUp),
        DueStanding::Done
        | DueStanding::WhenCalledFor
        | DueStanding::Vague
        | DueStanding::Unscheduled => message!(WithoutDate),
    }
}
