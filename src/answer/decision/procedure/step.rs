//! Steps, prohibitions and open questions.

use serde::Serialize;

use super::StepOrder;
use crate::source::Citation;
use crate::vocabulary::{Aspect, Authority, Force, Office, OpenPoint, Party, Step, Urgency, words};

/// What a policy, or this library, says of one step.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcedureStep<'p> {
    /// The step.
    pub step: Step,
    /// How strongly it is said; the strongest, where several places say it.
    pub force: Force,
    /// Whose word that is. What the policy leaves to choice, and a halt asks for, is ours.
    pub authority: Authority,
    /// How soon, where the document says so; for what this library adds, as it advises.
    pub urgency: Option<Urgency>,
    /// Who takes it; nobody, where the document does not say.
    pub by: Vec<Party>,
    /// To whom it is brought.
    pub to: Vec<Office>,
    /// Whether it is asked for and must not be taken in this course: left out, and said so.
    pub set_aside: bool,
    /// The places that say so; none for what this library adds.
    pub reasons: Vec<StepReason<'p>>,
    /// The first and the last of its places in the printed list, if it stands nowhere else.
    pub(crate) printed: Option<(usize, usize)>,
}

/// One place that speaks of a step.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct StepReason<'p> {
    /// Its name in the policy file.
    pub rule: &'p str,
    /// How strongly it is said there.
    pub force: Force,
    /// How soon, by this place, where it says so.
    pub urgency: Option<Urgency>,
    /// Who takes the step, by this place; nobody, where it does not say.
    pub by: &'p [Party],
    /// To whom it is brought, by this place.
    pub to: &'p [Office],
    /// The steps that it wants taken before.
    #[serde(rename = "steps_before")]
    pub after: Vec<Step>,
    /// A short remark of the encoder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<&'p str>,
    /// Where it stands.
    pub source: Citation<'p>,
}

/// A step that must not be taken.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Ban<'p> {
    /// The step.
    pub step: Step,
    /// Why not.
    pub why: WhyForbidden,
    /// Whose word it is.
    pub authority: Authority,
    /// The places in the policy that say so; for a halt, those that call it.
    pub reasons: Vec<StepReason<'p>>,
}

words! {
    /// Why a step must not be taken.
    ///
    /// Exhaustive: what only we forbid must never pass for the school's.
    pub enum WhyForbidden, "reason to forbid" {
        /// The policy forbids it, or advises against it.
        PolicySaysSo = "The policy says so",
        /// It makes a copy of content that it may be a crime to possess. Ours: it is the law.
        CopyIsCrime = "Copying such content may itself be a crime",
        /// Everything is halted, and it is not among what is left to do. Ours.
        AfterHalt = "Everything is halted, and this is not among what is left to do",
    }
}

impl WhyForbidden {
    /// Whether it holds throughout, also before the halt.
    #[must_use]
    pub const fn is_standing(self) -> bool {
        match self {
            Self::PolicySaysSo | Self::CopyIsCrime => true,
            Self::AfterHalt => false,
        }
    }
}

/// Something that the document leaves open.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OpenQuestion<'p> {
    /// What is open.
    pub point: OpenPoint,
    /// The same, for people.
    pub label: &'static str,
    /// A short remark of the encoder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<&'p str>,
    /// Where it shows.
    pub source: Citation<'p>,
}

impl ProcedureStep<'_> {
    /// What the step concerns.
    #[must_use]
    pub fn aspect(&self) -> Aspect {
        self.step.aspect()
    }

    /// Whether the policy says anything of it.
    #[must_use]
    pub fn is_spoken(&self) -> bool {
        let mut places = self.reasons.iter().map(|reason| reason.source.authority);
        places.any(|authority| authority != Authority::Ours)
    }

    /// Whether it is to be taken: asked for, and not set aside. By the printed order the policy
    /// alone asks for anything, by ours this library does too.
    #[must_use]
    pub fn is_required(&self, order: StepOrder) -> bool {
        let asked = self.force.requires() && !self.set_aside;
        asked && (order == StepOrder::Ours || self.authority != Authority::Ours)
    }

    /// Whether it may be taken or left.
    #[must_use]
    pub fn is_optional(&self, order: StepOrder) -> bool {
        let open = !self.force.forbids() && !self.set_aside && !self.is_required(order);
        open && (order == StepOrder::Ours || self.is_spoken())
    }
}
