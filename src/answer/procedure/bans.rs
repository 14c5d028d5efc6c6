//! What must not be done: because the policy says so, because a copy may be a
//! crime, or because everything is halted.

use strum::IntoEnumIterator as _;

use super::ours;
use crate::answer::decision::{Ban, Course, Procedure, StepOrder, WhyForbidden};
use crate::vocabulary::{Aspect, Authority, Step};

/// Everything that a procedure forbids, in the order of the vocabulary.
pub(super) fn bans<'p>(of: &Procedure<'p>) -> Vec<Ban<'p>> {
    Step::iter().filter_map(|step| ban(of, step)).collect()
}

fn ban<'p>(of: &Procedure<'p>, step: Step) -> Option<Ban<'p>> {
    let said = of.step(step);
    if let Some(said) = said.filter(|said| said.force.forbids()) {
        return Some(Ban {
            step,
            why: WhyForbidden::PolicySaysSo,
            authority: said.authority,
            reasons: said.reasons.clone(),
        });
    }
    if of.course != Course::Halt {
        return None;
    }
    let copies = step.aspect() == Aspect::Copy && of.suspicion.may_be_crime_to_possess();
    let required = said.is_some_and(|said| said.is_required(StepOrder::Ours));
    let (why, halt) = if copies {
        (WhyForbidden::CopyIsCrime, None)
    } else if !ours::is_left_after_halt(step, required) {
        (WhyForbidden::AfterHalt, of.step(Step::StopViewing))
    } else {
        return None;
    };
    // What the policy says of the halt is shown; that it means all this is our reading.
    let reasons = halt.map_or_else(Vec::new, |halt| halt.reasons.clone());
    Some(Ban {
        step,
        why,
        authority: Authority::Ours,
        reasons,
    })
}
