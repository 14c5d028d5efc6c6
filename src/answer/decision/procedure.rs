//! The answer to: this is suspected, what is done now?

mod check;
mod step;

pub use check::{Complaint, Problem, ProcedureCheck, StepStatus, WhyOutOfOrder};
pub use step::{Ban, OpenQuestion, ProcedureStep, StepReason, WhyForbidden};

use strum::IntoEnumIterator as _;

use crate::policy::Policy;
use crate::source::Citation;
use crate::vocabulary::outcome::ProcedureStanding;
use crate::vocabulary::{Aspect, Authority, Step, Suspicion, Urgency, words};

/// What is done when something is suspected: the steps, what must not be done, what is left open.
///
/// What the policy says and what this library adds stand beside each other and are marked: a step
/// that the school never wrote is [`Authority::Ours`]. So is the order that this library advises;
/// the printed one is there too, see [`StepOrder`]. It is neither legal advice nor a licence: where
/// the policy says nothing of a step, that is neither a permission nor a prohibition.
#[derive(Clone, Debug)]
pub struct Procedure<'p> {
    pub(crate) policy: &'p Policy,
    pub(crate) suspicion: Suspicion,
    pub(crate) course: Course,
    /// What the policy asks for, in printed order, then what is ours.
    pub(crate) steps: Vec<ProcedureStep<'p>>,
    /// In the order of the vocabulary.
    pub(crate) bans: Vec<Ban<'p>>,
    pub(crate) open: Vec<OpenQuestion<'p>>,
}

words! {
    /// In which order steps are taken.
    ///
    /// Exhaustive: a caller has to choose, and to show which was chosen.
    pub enum StepOrder, "order of steps" {
        /// The order in which the document prints them. It may not be meant to bind.
        Printed = "The order in which the policy prints the steps",
        /// The order that this library advises: what stops harm first. Never the school's.
        Ours = "This software's own order, not the school's",
    }
}

impl StepOrder {
    /// Whose it is.
    pub(crate) const fn authority(self) -> Authority {
        match self {
            Self::Printed => Authority::Printed,
            Self::Ours => Authority::Ours,
        }
    }
}

words! {
    /// How a procedure runs.
    ///
    /// Exhaustive: each has rules of its own.
    pub enum Course, "course" {
        /// Looking into it ends at once: the police, isolation, the written record, and nothing else.
        Halt = "Everything is halted",
        /// It may be a crime: the police hear of it before anybody judges.
        Police = "The police first",
        /// It is looked into and judged.
        Ordinary = "The ordinary course",
    }
}

impl<'p> Procedure<'p> {
    /// The policy that was asked.
    #[must_use]
    pub fn policy(&self) -> &'p Policy {
        self.policy
    }

    /// What is suspected.
    #[must_use]
    pub fn suspicion(&self) -> Suspicion {
        self.suspicion
    }

    /// How much of a procedure the policy has, for this suspicion.
    #[must_use]
    pub fn standing(&self) -> ProcedureStanding {
        let spoken = self.steps.iter().any(ProcedureStep::is_spoken);
        match (spoken, self.policy.procedure_rules.printed) {
            (false, _) => ProcedureStanding::Silent,
            (true, true) => ProcedureStanding::SetOut,
            (true, false) => ProcedureStanding::Fragments,
        }
    }

    /// Whether the policy says nothing of what is done.
    #[must_use]
    pub fn is_silent(&self) -> bool {
        self.standing() == ProcedureStanding::Silent
    }

    /// Where the document sets out its procedure, if it does.
    #[must_use]
    pub fn source(&self) -> Option<Citation<'p>> {
        let policy = self.policy;
        let source = policy.procedure_rules.source.as_ref();
        source.map(|source| policy.cite(source))
    }

    /// How it runs.
    #[must_use]
    pub fn course(&self) -> Course {
        self.course
    }

    /// Whose word it is that it runs so. Only a halt can be the school's.
    #[must_use]
    pub fn authority_of_course(&self) -> Authority {
        let halt = self.step(Step::StopViewing);
        match self.course {
            Course::Halt => halt.map_or(Authority::Ours, |halt| halt.authority),
            Course::Police | Course::Ordinary => Authority::Ours,
        }
    }

    /// What is said of a step, by the policy or by us; nothing where nobody says anything.
    #[must_use]
    pub fn step(&self, step: Step) -> Option<&ProcedureStep<'p>> {
        self.steps.iter().find(|said| said.step == step)
    }

    /// Everything that is said, prohibitions included: the school's in printed order, then ours.
    #[must_use]
    pub fn said(&self) -> &[ProcedureStep<'p>] {
        &self.steps
    }

    /// What must not be done, now or ever, and why.
    #[must_use]
    pub fn forbidden(&self) -> &[Ban<'p>] {
        &self.bans
    }

    /// Why a step must not be taken, if it must not.
    #[must_use]
    pub fn ban(&self, step: Step) -> Option<&Ban<'p>> {
        self.bans.iter().find(|ban| ban.step == step)
    }

    /// What the document leaves open.
    #[must_use]
    pub fn open(&self) -> &[OpenQuestion<'p>] {
        &self.open
    }

    /// What it may turn out to be, and what the policy asks for at once then and does not ask for yet:
    /// suspicions of crimes, together where the same steps are asked for, with these and all that is said
    /// of them. Whoever suspects a crime of some kind knows it.
    #[must_use]
    pub fn may_turn_out(&self) -> Vec<(Vec<Suspicion>, Vec<ProcedureStep<'p>>)> {
        let suspected = self.suspicion;
        let is_known = suspected.is_crime() && suspected != Suspicion::IllegalMaterial;
        let is_graver = |other: &Suspicion| other.is_crime() && *other != suspected;
        let mut turns: Vec<(Vec<Suspicion>, Vec<ProcedureStep<'p>>)> = Vec::new();
        for other in Suspicion::iter().filter(|other| !is_known && is_graver(other)) {
            let mut steps = self.policy.procedure(other).steps;
            steps.retain(|step| {
                let is_new = |now: &ProcedureStep<'_>| !now.is_spoken() || !now.force.requires();
                let at_once = step.urgency == Some(Urgency::AtOnce) && step.force.requires();
                at_once && step.is_spoken() && self.step(step.step).is_none_or(is_new)
            });
            let same = |known: &[ProcedureStep<'_>]| {
                let names = |of: &[ProcedureStep<'_>]| -> Vec<Step> {
                    of.iter().map(|step| step.step).collect()
                };
                names(known) == names(&steps)
            };
            match turns.iter_mut().find(|(_, known)| same(known)) {
                _ if steps.is_empty() => {}
                None => turns.push((vec![other], steps)),
                Some((suspicions, known)) => {
                    suspicions.push(other);
                    for (known, step) in known.iter_mut().zip(steps) {
                        let is_new = |reason: &StepReason<'_>| !known.reasons.contains(reason);
                        let new: Vec<_> = step.reasons.into_iter().filter(is_new).collect();
                        known.reasons.extend(new);
                    }
                }
            }
        }
        turns
    }

    /// The aspects of which the policy says nothing, not even for what it may turn out to be, whatever
    /// this library adds.
    pub fn silent_on(&self) -> impl Iterator<Item = Aspect> + use<'p> {
        let later = self.may_turn_out();
        let later = later.iter().flat_map(|(_, steps)| steps);
        let spoken = self.steps.iter().filter(|step| step.is_spoken());
        let spoken: Vec<Aspect> = spoken.chain(later).map(|step| step.step.aspect()).collect();
        Aspect::iter().filter(move |aspect| !spoken.contains(aspect))
    }
}
