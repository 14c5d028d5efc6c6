//! The answer to: this is suspected, what is done now?

mod check;
mod step;

pub use check::{Complaint, Problem, ProcedureCheck, StepStatus, WhyOutOfOrder};
pub use step::{Ban, OpenQuestion, ProcedureStep, StepReason, WhyForbidden};

use crate::policy::Policy;
use crate::source::Citation;
use crate::vocabulary::outcome::ProcedureStanding;
use crate::vocabulary::{Aspect, Authority, Step, Suspicion, words};

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

    /// The aspects of which the policy says nothing, whatever this library adds.
    pub fn silent_on(&self) -> impl Iterator<Item = Aspect> + use<'_, 'p> {
        use strum::IntoEnumIterator as _;
        let spoken = |aspect: &Aspect| {
            let mut steps = self.steps.iter().filter(|step| step.is_spoken());
            steps.any(|step| step.step.aspect() == *aspect)
        };
        Aspect::iter().filter(move |aspect| !spoken(aspect))
    }
}
