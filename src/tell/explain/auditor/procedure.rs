//! This is suspected; what is done? For auditors.

use crate::answer::decision::{Procedure, ProcedureCheck, ProcedureStep, StepOrder};
use crate::tell::explain::Sentence;
use crate::tell::explain::catalogue::{Auditor, audit};
use crate::vocabulary::Step;

pub(in crate::tell::explain) fn sentences(of: &Procedure<'_>) -> Vec<Sentence> {
    about(of).into_iter().map(Sentence::from).collect()
}

pub(in crate::tell::explain) fn check(of: &ProcedureCheck<'_, '_>) -> Vec<Sentence> {
    let mut told = about(of.procedure);
    told.push(Auditor::AskedAboutSteps {
        steps: audit::codes(&of.taken),
        order: audit::word(Some(of.order)),
    });
    told.extend(of.complaints.iter().map(|complaint| Auditor::Complaint {
        number: audit::count(complaint.place),
        step: audit::word(Some(complaint.step)),
        problem: audit::problem(&complaint.problem),
        authority: audit::authority(complaint.authority),
        rules: audit::rules(&complaint.reasons),
    }));
    told.push(match of.next() {
        Some(next) => Auditor::Next {
            step: audit::word(Some(next.step)),
        },
        None => Auditor::Complete,
    });
    let missing: Vec<Step> = of.missing().map(|step| step.step).collect();
    if !missing.is_empty() {
        let steps = audit::codes(missing);
        told.push(Auditor::Missing { steps });
    }
    let unspoken: Vec<Step> = of.unspoken().collect();
    if !unspoken.is_empty() {
        let steps = audit::codes(unspoken);
        told.push(Auditor::UnspokenSteps { steps });
    }
    told.into_iter().map(Sentence::from).collect()
}

fn about(of: &Procedure<'_>) -> Vec<Auditor> {
    let mut told = vec![
        Auditor::AskedAboutSuspicion {
            title: audit::title(of.policy),
            policy: audit::code(of.policy.id()),
            suspicion: audit::word(Some(of.suspicion)),
        },
        Auditor::Procedure {
            standing: audit::word(Some(of.standing())),
            course: audit::word(Some(of.course)),
            authority: audit::authority(of.authority_of_course()),
        },
    ];
    told.extend(of.source().map(|source| Auditor::SetOutAt {
        place: audit::place(&source, None),
    }));
    told.extend(of.steps.iter().map(step));
    told.extend(of.bans.iter().map(|ban| Auditor::Ban {
        step: audit::word(Some(ban.step)),
        why: audit::word(Some(ban.why)),
        authority: audit::authority(ban.authority),
        rules: audit::rules(&ban.reasons),
    }));
    let asked = |order: StepOrder| {
        let steps = of.in_order(order).filter(|step| step.is_required(order));
        audit::codes(steps.map(|step| step.step))
    };
    told.push(Auditor::PrintedOrder {
        steps: asked(StepOrder::Printed),
    });
    told.push(Auditor::OurOrder {
        steps: asked(StepOrder::Ours),
    });
    told.extend(of.open.iter().map(|open| Auditor::OpenPoint {
        point: audit::word(Some(open.point)),
        place: audit::place(&open.source, open.note),
    }));
    let aspects: Vec<_> = of.silent_on().collect();
    if !aspects.is_empty() {
        let aspects = audit::codes(aspects);
        told.push(Auditor::SilentOn { aspects });
    }
    told.extend(reasons(of));
    told
}

fn step(of: &ProcedureStep<'_>) -> Auditor {
    let step = audit::word(Some(of.step));
    let force = audit::force(of.force);
    let authority = audit::authority(of.authority);
    let rules = audit::rules(&of.reasons);
    if of.set_aside {
        return Auditor::StepSetAside {
            step,
            force,
            authority,
            rules,
        };
    }
    Auditor::ProcedureStep {
        step,
        force,
        urgency: audit::word(of.urgency),
        authority,
        rules,
    }
}

/// Every place that speaks of a step.
fn reasons(of: &Procedure<'_>) -> Vec<Auditor> {
    let each = of.steps.iter().flat_map(|step| {
        step.reasons.iter().map(|reason| Auditor::StepReason {
            rule: audit::code(reason.rule),
            step: audit::word(Some(step.step)),
            force: audit::force(reason.force),
            urgency: audit::word(reason.urgency),
            by: audit::codes(reason.by),
            to: audit::codes(reason.to),
            after: audit::codes(&reason.after),
            authority: audit::authority(reason.source.authority),
            place: audit::place(&reason.source, reason.note),
        })
    });
    let told: Vec<Auditor> = each.collect();
    match told.is_empty() {
        true => vec![Auditor::NoReason],
        false => told,
    }
}
