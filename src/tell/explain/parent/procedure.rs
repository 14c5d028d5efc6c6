//! This is suspected; what is done? For parents: what the policy says, as far as it holds.

use crate::answer::decision::{
    Complaint, Course, Problem, Procedure, ProcedureCheck, ProcedureStep, StepOrder, StepReason,
    WhyForbidden, WhyOutOfOrder,
};
use crate::tell::explain::catalogue::{Parent, shared, steps as phrase};
use crate::vocabulary::outcome::ProcedureStanding;
use crate::vocabulary::{Authority, Force};

pub(in crate::tell::explain) fn sentences(of: &Procedure<'_>) -> Vec<Parent> {
    let mut told = about(of);
    let steps = of.steps.iter().filter(|step| !step.set_aside);
    told.extend(steps.flat_map(|step| one(of, step)));
    told
}

/// What the policy wants done and was not, and what it says was wrong; our order is no word of it.
pub(in crate::tell::explain) fn check(of: &ProcedureCheck<'_, '_>) -> Vec<Parent> {
    let procedure = of.procedure;
    let mut told = about(procedure);
    told.extend(of.complaints.iter().filter_map(wrong));
    let printed = StepOrder::Printed;
    let required = || {
        let steps = procedure.in_order(printed);
        steps.filter(|step| step.is_required(printed))
    };
    let missing = required().filter(|step| !of.taken.contains(&step.step));
    let missing: Vec<Parent> = missing.flat_map(|step| one(procedure, step)).collect();
    let done = missing.is_empty() && required().next().is_some();
    told.extend(done.then_some(Parent::EverythingDone));
    told.extend(missing);
    told
}

fn about(of: &Procedure<'_>) -> Vec<Parent> {
    let suspicion = shared::quoted(of.suspicion);
    let mut told = vec![match of.standing() {
        ProcedureStanding::SetOut => Parent::SetOut(suspicion),
        ProcedureStanding::Fragments => Parent::SingleThings(suspicion),
        ProcedureStanding::Silent => Parent::NothingSetOut(suspicion),
    }];
    told.extend(match (of.course, of.authority_of_course()) {
        (Course::Halt, Authority::Ours) => Some(Parent::HaltedByUs),
        (Course::Halt, _) => Some(Parent::Halted),
        (Course::Police, _) => Some(Parent::PoliceFirst),
        (Course::Ordinary, _) => None,
    });
    let copies = of
        .bans
        .iter()
        .any(|ban| ban.why == WhyForbidden::CopyIsCrime);
    told.extend(copies.then_some(Parent::NothingCopied));
    let left_out = of
        .steps
        .iter()
        .any(|step| step.set_aside && step.is_spoken());
    told.extend(left_out.then_some(Parent::LeftOut));
    let open = of.open.iter().map(|open| open.point);
    told.extend((!of.open.is_empty()).then(|| Parent::LeftOpen(shared::labels(open))));
    let reasons = of.steps.iter().flat_map(|step| &step.reasons);
    let sources = reasons.map(|reason| reason.source.clone());
    told.extend(super::said_in(of.policy, sources));
    told
}

/// A sentence for each of its places that says it as strongly as any; what is ours left out.
fn one<'a>(
    of: &'a Procedure<'_>,
    step: &'a ProcedureStep<'_>,
) -> impl Iterator<Item = Parent> + 'a {
    let said = step.reasons.iter().filter(|reason| {
        reason.source.authority != Authority::Ours && reason.force == strongest(step)
    });
    said.map(|reason| place(of, step, reason))
}

/// How strongly the policy itself says it, whatever this library makes of it.
fn strongest(step: &ProcedureStep<'_>) -> Force {
    let said = step.reasons.iter();
    let said = said.filter(|reason| reason.source.authority != Authority::Ours);
    said.map(|reason| reason.force).max().unwrap_or(step.force)
}

fn place(of: &Procedure<'_>, step: &ProcedureStep<'_>, reason: &StepReason<'_>) -> Parent {
    let who = phrase::by(of.policy, reason);
    let to = phrase::to(of.policy, step.step, reason.to);
    let soon = phrase::soon(reason.urgency);
    let step = shared::word(step.step);
    match reason.force {
        Force::Must => Parent::StepMust(who, step, to, soon),
        Force::Should => Parent::StepShould(who, step, to, soon),
        Force::Advised => Parent::StepAdvised(who, step, to, soon),
        Force::May => Parent::StepMay(who, step, to, soon),
        Force::ShouldNot => Parent::StepShouldNot(who, step, to, soon),
        Force::MustNot => Parent::StepMustNot(who, step, to, soon),
    }
}

fn wrong(complaint: &Complaint<'_>) -> Option<Parent> {
    let step = shared::quoted(complaint.step);
    match &complaint.problem {
        Problem::Forbidden(WhyForbidden::PolicySaysSo) => Some(Parent::NotToBeDone(step)),
        Problem::Forbidden(WhyForbidden::CopyIsCrime | WhyForbidden::AfterHalt) => {
            Some(Parent::NotToBeDoneByUs(step))
        }
        Problem::OutOfOrder {
            why: WhyOutOfOrder::PrintedCondition,
            before,
        } => Some(Parent::TooEarly(
            step,
            shared::labels(before.iter().copied()),
        )),
        Problem::OutOfOrder {
            why: WhyOutOfOrder::OurOrder | WhyOutOfOrder::PrintedPlace,
            ..
        } => None,
    }
}
