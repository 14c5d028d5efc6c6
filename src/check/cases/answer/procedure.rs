//! What a procedure says in the words of a case: the policy's own word, and what is forbidden.

use super::{Answered, Looked, set};
use crate::answer::decision::{Procedure, StepOrder, StepReason};
use crate::check::cases::expected::{Aspect, WordSet};
use crate::vocabulary::outcome::ProcedureStanding;
use crate::vocabulary::{Force, Step, Word as _};

impl<'p> Looked<'p> {
    /// The places that speak of a step.
    pub(super) fn said(&self, step: Step) -> &[StepReason<'p>] {
        let said = self
            .answer
            .procedure()
            .and_then(|procedure| procedure.step(step));
        said.map(|step| step.reasons.as_slice()).unwrap_or_default()
    }

    /// What it says of one part of a step; nothing that this library adds.
    pub(super) fn of_step(&self, step: Step, aspect: Aspect) -> WordSet {
        let said = || self.said(step).iter();
        match aspect {
            Aspect::Answer => {
                let force = said().map(|reason| reason.force).max();
                let silent = ProcedureStanding::Silent.as_str();
                set([force.map_or(silent, Force::as_str)])
            }
            Aspect::By => set(said().flat_map(|reason| reason.by).map(|by| by.as_str())),
            Aspect::To => set(said().flat_map(|reason| reason.to).map(|to| to.as_str())),
            Aspect::After => set(said()
                .flat_map(|said| &said.after)
                .map(|step| step.as_str())),
            Aspect::Urgency => {
                let soonest = said().filter_map(|reason| reason.urgency).min();
                set(soonest.map(|urgency| urgency.as_str()))
            }
            _ => WordSet::new(),
        }
    }
}

impl<'p> Answered<'p> {
    fn procedure(&self) -> Option<&Procedure<'p>> {
        self.looked()?.answer.procedure()
    }

    /// The steps that are to be taken or may be, in printed order.
    pub(in crate::check::cases) fn steps(&self) -> Vec<Step> {
        let steps = self.procedure().into_iter();
        let steps = steps.flat_map(|procedure| procedure.in_order(StepOrder::Printed));
        steps.map(|said| said.step).collect()
    }

    /// Whether a step must not be taken, by the policy or by us.
    pub(in crate::check::cases) fn is_banned(&self, step: Step) -> bool {
        self.procedure().is_some_and(|of| of.ban(step).is_some())
    }

    /// What is left open.
    pub(in crate::check::cases) fn open(&self) -> WordSet {
        let open = self.procedure().map(Procedure::open).unwrap_or_default();
        set(open.iter().map(|open| open.point.as_str()))
    }
}
