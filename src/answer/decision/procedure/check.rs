//! Whether the steps that were taken are the right ones, and what is next.

use super::{Procedure, ProcedureStep, StepOrder, StepReason, WhyForbidden};
use crate::vocabulary::{Authority, Step, getters, words};

/// What is to be said of the steps taken so far.
///
/// A step may be taken more than once; each time is judged for itself.
#[derive(Clone, Debug)]
pub struct ProcedureCheck<'a, 'p> {
    pub(crate) procedure: &'a Procedure<'p>,
    pub(crate) order: StepOrder,
    pub(crate) taken: Vec<Step>,
    pub(crate) complaints: Vec<Complaint<'p>>,
    /// The status of every step, by its number.
    pub(crate) statuses: Vec<StepStatus>,
    pub(crate) next: Option<Step>,
}

words! {
    /// What a step is, now.
    ///
    /// Every step is exactly one of these; what must not be done now comes before all else.
    /// Exhaustive: whoever shows a step has to show each of these.
    pub enum StepStatus, "status of a step" {
        /// It must not be taken now.
        Forbidden = "Forbidden now",
        /// It was taken.
        Taken = "Taken",
        /// It is to be taken, before any other.
        Next = "Next",
        /// It is to be taken.
        Due = "To be done",
        /// It is to be taken, or may be, once something else was.
        Waiting = "To wait for something else",
        /// It may be taken.
        Optional = "May be done",
        /// Nobody says anything of it: neither a permission nor a prohibition.
        Unspoken = "The policy says nothing",
    }
}

/// Something wrong with a step that was taken.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Complaint<'p> {
    /// Its place among the steps taken, from 1.
    pub place: usize,
    /// The step.
    pub step: Step,
    /// What is wrong.
    pub problem: Problem,
    /// Whose word it is that this is wrong.
    pub authority: Authority,
    /// The places in the policy that say so.
    pub reasons: Vec<StepReason<'p>>,
}

/// What is wrong with a step that was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// It was not to be taken then.
    Forbidden(WhyForbidden),
    /// Other steps were to be taken before it.
    OutOfOrder {
        /// Why they come first.
        why: WhyOutOfOrder,
        /// Those that had not been taken.
        before: Vec<Step>,
    },
}

words! {
    /// Why one step comes before another.
    ///
    /// Exhaustive: a departure from the order of print is not a breach, and must not be shown as one.
    pub enum WhyOutOfOrder, "reason for an order" {
        /// This library's order: the one step leans on the other. Never the school's.
        OurOrder = "One leans on the other",
        /// The document says that the one follows the other.
        PrintedCondition = "The policy says that one follows the other",
        /// The document prints the one before the other, and may mean no more than a list.
        PrintedPlace = "The policy prints the one before the other",
    }
}

impl<'a, 'p> ProcedureCheck<'a, 'p> {
    getters! {
        /// The procedure that is checked against.
        pub fn procedure(&self) -> &'a Procedure<'p> { self.procedure }
        /// The order that is checked against.
        pub fn order(&self) -> StepOrder { self.order }
        /// The steps taken, as they were given.
        pub fn taken(&self) -> &[Step] { &self.taken }
    }

    /// What a step is, now.
    #[must_use]
    pub fn status(&self, step: Step) -> StepStatus {
        use crate::vocabulary::Word as _;
        let status = self.statuses.get(step.index());
        status.copied().unwrap_or(StepStatus::Unspoken)
    }

    /// What is to be done next; nothing when everything that is asked for was done.
    #[must_use]
    pub fn next(&self) -> Option<&'a ProcedureStep<'p>> {
        self.procedure.step(self.next?)
    }

    /// What is asked for and was not done, in the order that is checked against.
    pub fn missing(&self) -> impl Iterator<Item = &'a ProcedureStep<'p>> + use<'a, 'p, '_> {
        let steps = self.procedure.in_order(self.order);
        steps.filter(|step| step.is_required(self.order) && !self.taken.contains(&step.step))
    }

    /// The steps of a status, in the order of the vocabulary.
    pub fn of_status(&self, status: StepStatus) -> impl Iterator<Item = Step> + use<'a, 'p, '_> {
        use strum::IntoEnumIterator as _;
        Step::iter().filter(move |step| self.status(*step) == status)
    }

    /// What was wrong with the steps taken, in the order in which they were.
    #[must_use]
    pub fn complaints(&self) -> &[Complaint<'p>] {
        &self.complaints
    }

    /// Whether everything that is asked for was done.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.next.is_none()
    }

    /// Whether anything is asked for, done or not.
    pub(crate) fn is_asked_for_anything(&self) -> bool {
        let mut steps = self.procedure.in_order(self.order);
        steps.any(|step| step.is_required(self.order))
    }

    /// The steps taken of which nobody says anything.
    pub fn unspoken(&self) -> impl Iterator<Item = Step> + use<'a, 'p, '_> {
        let steps = self.taken.iter().enumerate();
        let first =
            move |(i, step): &(usize, &Step)| !self.taken.iter().take(*i).any(|s| s == *step);
        steps
            .filter(first)
            .map(|(_, step)| *step)
            .filter(|step| self.procedure.step(*step).is_none())
            .filter(|step| self.procedure.ban(*step).is_none())
    }
}
