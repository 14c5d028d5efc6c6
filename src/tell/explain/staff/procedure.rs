//! This is suspected; what is done? For staff: what stops harm first.

use crate::answer::decision::{
    Ban, Complaint, Course, Problem, Procedure, ProcedureCheck, ProcedureStep, StepOrder,
    StepStatus, WhyForbidden, WhyOutOfOrder,
};
use crate::tell::explain::catalogue::{Staff, names, shared, steps as phrase};
use crate::vocabulary::outcome::ProcedureStanding;
use crate::vocabulary::{Authority, Force};

pub(in crate::tell::explain) fn sentences(of: &Procedure<'_>) -> Vec<Staff> {
    let order = StepOrder::Ours;
    let mut told = about(of);
    let required = of.in_order(order).filter(|step| step.is_required(order));
    let steps: Vec<Staff> = required.map(|step| one(of, step)).collect();
    if of.is_silent() && steps.is_empty() {
        let ask = Staff::AskAboutSilence(names::leaders(of.policy));
        told.extend([Staff::SilenceIsNoPermission, ask]);
    }
    told.extend((steps.len() > 1).then_some(Staff::OrderOfStepsIsOurs));
    told.extend(steps);
    let open = of.in_order(order).filter(|step| step.is_optional(order));
    told.extend(choice(open));
    told
}

pub(in crate::tell::explain) fn check(of: &ProcedureCheck<'_, '_>) -> Vec<Staff> {
    let procedure = of.procedure;
    let mut told = about(procedure);
    told.extend(of.complaints.iter().map(|complaint| wrong(of, complaint)));
    let next = of.next();
    let rest = of.missing().filter(|step| next != Some(*step));
    let steps: Vec<Staff> = next
        .into_iter()
        .chain(rest)
        .map(|step| one(procedure, step))
        .collect();
    told.push(match (of.order, steps.is_empty()) {
        (_, true) if of.is_asked_for_anything() => Staff::EverythingDone,
        (_, true) => Staff::NothingAsked,
        (StepOrder::Ours, false) => Staff::OrderOfStepsIsOurs,
        (StepOrder::Printed, false) => Staff::OrderIsPrinted,
    });
    told.extend(steps);
    let open = of.of_status(StepStatus::Optional);
    told.extend(choice(open.filter_map(|step| procedure.step(step))));
    let unspoken: Vec<_> = of.unspoken().collect();
    if !unspoken.is_empty() {
        let steps = shared::labels(unspoken);
        told.push(Staff::SilentOnStep(steps));
    }
    told
}

/// How it runs, what is never done, and what is open.
fn about(of: &Procedure<'_>) -> Vec<Staff> {
    let suspicion = shared::word(of.suspicion);
    let mut told = vec![match (of.standing(), of.source()) {
        (ProcedureStanding::SetOut, Some(source)) => {
            Staff::SetOut(suspicion, shared::place(&source, None))
        }
        (ProcedureStanding::SetOut, None) => Staff::SetOutSomewhere(suspicion),
        (ProcedureStanding::Fragments, _) => Staff::SingleThings(suspicion),
        (ProcedureStanding::Silent, _) => Staff::NothingSetOut(suspicion),
    }];
    told.extend(match (of.course, of.authority_of_course()) {
        (Course::Halt, Authority::Ours) => Some(Staff::HaltByUs),
        (Course::Halt, _) => Some(Staff::Halt),
        (Course::Police, _) => Some(Staff::PoliceFirst),
        (Course::Ordinary, _) => None,
    });
    told.extend(of.may_turn_out().iter().map(|(suspicions, steps)| {
        let first = shared::labels(steps.iter().map(|step| step.step));
        let said: Vec<_> = steps.iter().flat_map(|step| step.reasons.clone()).collect();
        Staff::IfItTurnsOut(
            shared::labels(suspicions.iter().copied()),
            first,
            phrase::places(of.policy, &said),
        )
    }));
    told.extend(forbidden(of));
    let aspects: Vec<_> = of.silent_on().collect();
    if !aspects.is_empty() && !of.is_silent() {
        let aspects = shared::labels(aspects);
        told.push(Staff::SilentOn(aspects));
    }
    told.extend(of.open.iter().map(|open| {
        Staff::LeftOpen(
            shared::word(open.point),
            shared::place(&open.source, open.note),
        )
    }));
    told
}

fn one(of: &Procedure<'_>, step: &ProcedureStep<'_>) -> Staff {
    let said = phrase::places(of.policy, &step.reasons);
    let ours = step.authority == Authority::Ours;
    let order = phrase::order(step);
    match (ours, step.is_spoken(), step.force) {
        (true, false, _) => Staff::OurStep(order),
        (true, true, _) => Staff::OurStepThatTheSchoolAllows(order, said),
        (false, _, Force::Should) => Staff::SchoolStepShould(order, said),
        (false, _, _) => Staff::SchoolStep(order, said),
    }
}

fn choice<'a, 'p: 'a>(open: impl Iterator<Item = &'a ProcedureStep<'p>>) -> Option<Staff> {
    let mut open = open.peekable();
    open.peek()?;
    let steps = phrase::open_steps(open);
    Some(Staff::StepsToChoose(steps))
}

fn forbidden(of: &Procedure<'_>) -> Vec<Staff> {
    let because = |why: WhyForbidden| of.bans.iter().filter(move |ban| ban.why == why);
    let steps = |why| {
        let steps: Vec<_> = because(why).map(|ban: &Ban<'_>| ban.step).collect();
        (!steps.is_empty()).then(|| shared::labels(steps))
    };
    let said = because(WhyForbidden::PolicySaysSo).map(|ban| {
        Staff::ForbiddenStep(
            shared::word(ban.step),
            phrase::places(of.policy, &ban.reasons),
        )
    });
    let copies = steps(WhyForbidden::CopyIsCrime).map(Staff::ForbiddenAsCopy);
    let halted = steps(WhyForbidden::AfterHalt).map(Staff::ForbiddenAfterHalt);
    let aside = of.steps.iter().filter(|step| step.set_aside);
    let aside: Vec<_> = aside.map(|step| step.step).collect();
    let aside = (!aside.is_empty()).then(|| Staff::SetAsideSteps(shared::labels(aside)));
    said.chain(copies).chain(halted).chain(aside).collect()
}

fn wrong(of: &ProcedureCheck<'_, '_>, complaint: &Complaint<'_>) -> Staff {
    let number = shared::number(complaint.place);
    let step = shared::quoted(complaint.step);
    match &complaint.problem {
        Problem::Forbidden(WhyForbidden::PolicySaysSo) => Staff::WrongStep(
            number,
            step,
            phrase::places(of.procedure.policy, &complaint.reasons),
        ),
        Problem::Forbidden(WhyForbidden::CopyIsCrime | WhyForbidden::AfterHalt) => {
            Staff::WrongStepByUs(number, step)
        }
        Problem::OutOfOrder { why, before } => {
            let before = shared::labels(before.iter().copied());
            match why {
                WhyOutOfOrder::PrintedCondition => Staff::TooEarly(number, step, before),
                WhyOutOfOrder::OurOrder => Staff::TooEarlyByUs(number, step, before),
                WhyOutOfOrder::PrintedPlace => Staff::NotAsPrinted(number, step, before),
            }
        }
    }
}
