//! Who has to do what? For auditors.

use crate::answer::decision::{Due, DueStanding, ListedDuty};
use crate::tell::explain::catalogue::{Auditor, audit, shared};

pub(in crate::tell::explain) fn duties(of: &[ListedDuty<'_>]) -> Vec<Auditor> {
    let none = of.is_empty().then_some(Auditor::NoDuty);
    of.iter().map(duty).chain(none).collect()
}

pub(in crate::tell::explain) fn due(of: &[Due<'_>]) -> Vec<Auditor> {
    let none = of.is_empty().then_some(Auditor::NoDuty);
    of.iter()
        .flat_map(|due| [duty(&due.duty), standing(due)])
        .chain(none)
        .collect()
}

fn duty(of: &ListedDuty<'_>) -> Auditor {
    Auditor::Duty {
        rule: audit::code(of.name),
        kind: audit::word(of.duty),
        what: shared::written(of.label),
        force: audit::force(of.force),
        who: audit::codes(&of.who),
        towards: audit::codes(&of.towards),
        every: audit::codes(of.every),
        on: audit::codes(of.trigger),
        vaguely: audit::given(of.vaguely),
        authority: shared::word(of.source.authority),
        place: audit::place(&of.source, of.note),
    }
}

fn standing(of: &Due<'_>) -> Auditor {
    let rule = audit::code(of.duty.name);
    let standing = audit::standing(of.standing);
    let last = audit::codes(of.last_done);
    match of.standing {
        DueStanding::Overdue { ours: true, .. } | DueStanding::DueBy { ours: true, .. } => {
            Auditor::StandingByOurTerms(rule, standing, last)
        }
        _ => Auditor::Standing(rule, standing, last),
    }
}
