//! What a procedure says in the words of a case: the policy's own word, and what is forbidden.

use super::{Answer, set};
use crate::answer::decision::{Procedure, ProcedureStep, StepOrder, StepReason};
use crate::check::cases::expected::{Aspect, WordSet};
use crate::source::Citation;
use crate::vocabulary::outcome::ProcedureStanding;
use crate::vocabulary::{Force, Step, Word as _};

impl<'p> Answer<'p> {
    pub(super) fn procedure(&self) -> Option<&Procedure<'p>> {
        match self {
            Self::Suspected(procedure) | Self::OfStep(procedure, _) => Some(procedure),
            _ => None,
        }
    }

    /// The places that speak of the one step that was asked about.
    fn said(&self) -> &[StepReason<'p>] {
        match self {
            Self::OfStep(procedure, step) => said(procedure.step(*step)),
            _ => &[],
        }
    }

    /// What it says of one part; of a step, nothing that this library adds.
    pub(super) fn of_procedure(&self, aspect: Aspect) -> WordSet {
        let said = || self.said().iter();
        match (self, aspect) {
            (Self::Suspected(procedure), Aspect::Answer) => set([procedure.standing().as_str()]),
            (Self::OfStep(..), Aspect::Answer) => {
                let force = said().map(|reason| reason.force).max();
                let silent = ProcedureStanding::Silent.as_str();
                set([force.map_or(silent, Force::as_str)])
            }
            (_, Aspect::By) => set(said().flat_map(|reason| reason.by).map(|by| by.as_str())),
            (_, Aspect::To) => set(said().flat_map(|reason| reason.to).map(|to| to.as_str())),
            (_, Aspect::After) => set(said()
                .flat_map(|said| &said.after)
                .map(|step| step.as_str())),
            (_, Aspect::Urgency) => {
                let soonest = said().filter_map(|reason| reason.urgency).min();
                set(soonest.map(|urgency| urgency.as_str()))
            }
            _ => WordSet::new(),
        }
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

    /// The rules that speak of any step, or of the one, and the points that are open.
    pub(super) fn places(&self) -> Vec<(&'p str, Citation<'p>)> {
        let place = |reason: &StepReason<'p>| (reason.rule, reason.source.clone());
        match self {
            Self::Suspected(procedure) => {
                let steps = procedure.said().iter();
                let steps = steps.flat_map(|step| said(Some(step))).map(place);
                let open = procedure.open().iter();
                let open = open.map(|open| (open.point.as_str(), open.source.clone()));
                steps.chain(open).collect()
            }
            _ => self.said().iter().map(place).collect(),
        }
    }
}

fn said<'a, 'p>(step: Option<&'a ProcedureStep<'p>>) -> &'a [StepReason<'p>] {
    step.map(|step| step.reasons.as_slice()).unwrap_or_default()
}
