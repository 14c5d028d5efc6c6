//! This is suspected; what is done? For auditors.

use crate::answer::decision::{Procedure, ProcedureCheck, ProcedureStep, StepOrder};
use crate::tell::explain::catalogue::{Auditor, audit, shared};
use crate::vocabulary::Step;

pub(in crate::tell::explain) fn sentences(of: &Procedure<'_>) -> Vec<Auditor> {
    about(of)
}

pub(in crate::tell::explain) fn check(of: &ProcedureCheck<'_, '_>) -> Vec<Auditor> {
    let mut told = about(of.procedure);
    told.push(Auditor::AskedAboutSteps(
        audit::codes(&of.taken),
        audit::word(of.order),
    ));
    told.extend(of.complaints.iter().map(|complaint| Auditor::Complaint {
        number: shared::number(complaint.place),
        step: audit::word(complaint.step),
        problem: audit::problem(&complaint.problem),
        authority: shared::word(complaint.authority),
        rules: audit::rules(&complaint.reasons),
    }));
    told.push(match of.next() {
        Some(next) => Auditor::Next(audit::word(next.step)),
        None => Auditor::Complete,
    });
    let missing: Vec<Step> = of.missing().map(|step| step.step).collect();
    if !missing.is_empty() {
        let steps = audit::codes(missing);
        told.push(Auditor::Missing(steps));
    }
    let unspoken: Vec<Step> = of.unspoken().collect();
    if !unspoken.is_empty() {
        let steps = audit::codes(unspoken);
        told.push(Auditor::UnspokenSteps(steps));
    }
    told
}

fn about(of: &Procedure<'_>) -> Vec<Auditor> {
    let mut told = vec![
        Auditor::AskedAboutSuspicion(
            shared::written(of.policy.title()),
            audit::code(of.policy.id()),
            audit::word(of.suspicion),
        ),
        Auditor::Procedure(
            audit::word(of.standing()),
            audit::word(of.course),
            shared::word(of.authority_of_course()),
        ),
    ];
    told.extend(
        of.source()
            .map(|source| Auditor::SetOutAt(audit::place(&source, None))),
    );
    told.extend(of.steps.iter().map(step));
    told.extend(of.bans.iter().map(|ban| {
        Auditor::Ban(
            audit::word(ban.step),
            audit::word(ban.why),
            shared::word(ban.authority),
            audit::rules(&ban.reasons),
        )
    }));
    let asked = |order: StepOrder| {
        let steps = of.in_order(order).filter(|step| step.is_required(order));
        audit::codes(steps.map(|step| step.step))
    };
    told.push(Auditor::PrintedOrder(asked(StepOrder::Printed)));
    told.push(Auditor::OurOrder(asked(StepOrder::Ours)));
    told.extend(of.open.iter().map(|open| {
        Auditor::OpenPoint(
            audit::word(open.point),
            audit::place(&open.source, open.note),
        )
    }));
    told.extend(of.may_turn_out().iter().map(|(suspicions, steps)| {
        let said: Vec<_> = steps.iter().flat_map(|step| step.reasons.clone()).collect();
        let steps = audit::codes(steps.iter().map(|step| step.step));
        Auditor::IfItTurnsOut(
            audit::codes(suspicions.iter().copied()),
            steps,
            audit::rules(&said),
        )
    }));
    let aspects: Vec<_> = of.silent_on().collect();
    if !aspects.is_empty() {
        let aspects = audit::codes(aspects);
        told.push(Auditor::SilentOn(aspects));
    }
    told.extend(reasons(of));
    told
}

fn step(of: &ProcedureStep<'_>) -> Auditor {
    let step = audit::word(of.step);
    let force = audit::force(of.force);
    let authority = shared::word(of.authority);
    let rules = audit::rules(&of.reasons);
    if of.set_aside {
        return Auditor::StepSetAside(step, force, authority, rules);
    }
    Auditor::ProcedureStep {
        step,
        force,
        urgency: audit::given(of.urgency),
        authority,
        rules,
    }
}

/// Every place that speaks of a step.
fn reasons(of: &Procedure<'_>) -> Vec<Auditor> {
    let each = of.steps.iter().flat_map(|step| {
        step.reasons.iter().map(|reason| Auditor::StepReason {
            rule: audit::code(reason.rule),
            step: audit::word(step.step),
            force: audit::force(reason.force),
            urgency: audit::given(reason.urgency),
            by: audit::codes(reason.by),
            to: audit::codes(reason.to),
            after: audit::codes(&reason.after),
            authority: shared::word(reason.source.authority),
            place: audit::place(&reason.source, reason.note),
        })
    });
    let told: Vec<Auditor> = each.collect();
    match told.is_empty() {
        true => vec![Auditor::NoReason],
        false => told,
    }
}
