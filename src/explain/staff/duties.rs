//! Who has to do what? For staff: what is overdue first, by its day.

use crate::decision::{Due, DueStanding, ListedDuty};
use crate::explain::Sentence;
use crate::explain::catalogue::{Staff, duties as phrase, names, shared};

pub(in crate::explain) fn duties(of: &[ListedDuty<'_>]) -> Vec<Sentence> {
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

pub(in crate::explain) fn due(of: &[Due<'_>]) -> Vec<Sentence> {
    if of.is_empty() {
        return vec![Staff::NoDuty.into()];
    }
    let mut sorted: Vec<&Due<'_>> = of.iter().collect();
    sorted.sort_by_key(|due| due.standing.by());
    sorted.into_iter().map(|due| one(due).into()).collect()
}

fn one(due: &Due<'_>) -> Staff {
    let duty = &due.duty;
    let who = phrase::who(duty);
    let must = phrase::must(duty.force);
    let what = phrase::what(duty);
    let often = phrase::often(duty);
    let last = phrase::last(due.last_done);
    let place = shared::place(&duty.source, duty.note);
    match due.standing {
        DueStanding::Overdue { by, ours } => {
            let by = phrase::date(by);
            if ours {
                Staff::OverdueByOurTerms {
                    by,
                    who,
                    must,
                    what,
                    often,
                    last,
                    place,
                }
            } else {
                Staff::Overdue {
                    by,
                    who,
                    must,
                    what,
                    often,
                    last,
                    place,
                }
            }
        }
        DueStanding::DueBy { by, ours } => {
            let by = phrase::date(by);
            if ours {
                Staff::DueByOurTerms {
                    by,
                    who,
                    must,
                    what,
                    often,
                    last,
                    place,
                }
            } else {
                Staff::DueBy {
                    by,
                    who,
                    must,
                    what,
                    often,
                    last,
                    place,
                }
            }
        }
        // Nothing was ever done of it, as far as is known.
        DueStanding::NoRecord => Staff::NoRecord {
            who,
            must,
            what,
            often,
            place,
        },
        DueStanding::Setting => Staff::Setting {
            who,
            must,
            what,
            often,
            last,
            place,
        },
        DueStanding::Done => Staff::DoneOnce {
            who,
            must,
            what,
            often,
            last,
            place,
        },
        DueStanding::WhenCalledFor => Staff::WhenCalledFor {
            who,
            must,
            what,
            often,
            last,
            place,
        },
        DueStanding::Vague => Staff::VaguePeriod {
            who,
            must,
            what,
            often,
            last,
            place,
        },
        DueStanding::Unscheduled => Staff::Unscheduled {
            who,
            must,
            what,
            often,
            last,
            place,
        },
    }
}
