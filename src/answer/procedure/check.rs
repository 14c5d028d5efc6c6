//! The checker: what of the steps taken was wrong, what each step is now, what is next.

use strum::IntoEnumIterator as _;

use super::ours;
use crate::answer::decision::{
    Complaint, Course, Problem, Procedure, ProcedureCheck, ProcedureStep, StepOrder, StepReason,
    StepStatus, WhyOutOfOrder,
};
use crate::vocabulary::{Authority, Step, Urgency};

impl<'p> Procedure<'p> {
    /// Looks at the steps taken so far, in the order in which they were.
    ///
    /// By the printed order, leaving it is reported as such and not as a breach: the document may
    /// ask for all steps and for no order. By ours, it is reported which step leans on which. What
    /// is forbidden is so in either. A step that nobody speaks of is no fault and no merit.
    #[must_use]
    pub fn check<'a>(
        &'a self,
        order: StepOrder,
        taken: impl IntoIterator<Item = Step>,
    ) -> ProcedureCheck<'a, 'p> {
        let mut check = ProcedureCheck {
            procedure: self,
            order,
            taken: taken.into_iter().collect(),
            complaints: Vec::new(),
            statuses: Vec::new(),
            next: None,
        };
        check.complaints = complaints(&check);
        check.next = next(&check);
        check.statuses = Step::iter().map(|step| status(&check, step)).collect();
        check
    }

    /// The steps that are to come before another, by what is more than a place in a list.
    fn leaned_on<'a>(
        &'a self,
        order: StepOrder,
        step: Step,
    ) -> impl Iterator<Item = &'a ProcedureStep<'p>> {
        let required = move |said: &ProcedureStep<'p>| said.is_required(order);
        let said = self.step(step);
        let is_required = said.is_some_and(required);
        self.steps
            .iter()
            .filter(move |before| before.is_required(order) || before.is_optional(order))
            // An optional step need not have been taken, but for another optional one.
            .filter(move |before| required(before) || !is_required)
            .filter(move |before| match order {
                StepOrder::Ours => ours::leans_on(self.course, step, before.step, is_required),
                StepOrder::Printed => said.is_some_and(|said| self.follows(said, before)),
            })
    }

    /// Whether the document says that one step follows another. It is printed below it then; a
    /// second place of the first step, further up, would have it follow itself otherwise.
    fn follows(&self, step: &ProcedureStep<'p>, before: &ProcedureStep<'p>) -> bool {
        let place = |of: Step| self.steps.iter().position(|said| said.step == of);
        let mut after = step.reasons.iter().flat_map(|reason| &reason.after);
        after.any(|after| *after == before.step) && place(before.step) < place(step.step)
    }
}

/// Why a document's word has it that a step comes after another: the places that say so.
fn following<'p>(step: &ProcedureStep<'p>, before: &[Step]) -> Vec<StepReason<'p>> {
    let names = |reason: &&StepReason<'p>| reason.after.iter().any(|step| before.contains(step));
    step.reasons.iter().filter(names).cloned().collect()
}

/// What was wrong with each step taken.
fn complaints<'p>(check: &ProcedureCheck<'_, 'p>) -> Vec<Complaint<'p>> {
    let mut halted = false;
    let mut complaints = Vec::new();
    for (i, step) in check.taken.iter().enumerate() {
        let ban = check.procedure.ban(*step);
        // An inquiry under way when the halt came is no fault; what followed the halt is.
        if let Some(ban) = ban.filter(|ban| halted || ban.why.is_standing()) {
            complaints.push(Complaint {
                place: i + 1,
                step: *step,
                problem: Problem::Forbidden(ban.why),
                authority: ban.authority,
                reasons: ban.reasons.clone(),
            });
        } else {
            complaints.extend(out_of_order(check, i, *step));
        }
        halted |= check.procedure.course == Course::Halt && ours::halts(*step);
    }
    complaints
}

/// Whether a step was taken too early, the first time.
fn out_of_order<'p>(check: &ProcedureCheck<'_, 'p>, i: usize, step: Step) -> Option<Complaint<'p>> {
    let procedure = check.procedure;
    let earlier = check.taken.get(..i).unwrap_or_default();
    if earlier.contains(&step) {
        return None;
    }
    let open: Vec<Step> = procedure
        .leaned_on(check.order, step)
        .map(|before| before.step)
        .filter(|before| !earlier.contains(before))
        .collect();
    let before: Vec<Step> = match open.is_empty() {
        true => open,
        false => {
            let steps = procedure.in_order(check.order).map(|step| step.step);
            steps.filter(|step| open.contains(step)).collect()
        }
    };
    let complaint = |why, before, authority, reasons| Complaint {
        place: i + 1,
        step,
        problem: Problem::OutOfOrder { why, before },
        authority,
        reasons,
    };
    if !before.is_empty() && check.order == StepOrder::Ours {
        let why = WhyOutOfOrder::OurOrder;
        return Some(complaint(why, before, Authority::Ours, Vec::new()));
    }
    let said = procedure.step(step)?;
    if !before.is_empty() {
        let reasons = following(said, &before);
        let places = reasons.iter().map(|reason| reason.source.authority);
        let authority = places.min().unwrap_or(Authority::Printed);
        let why = WhyOutOfOrder::PrintedCondition;
        return Some(complaint(why, before, authority, reasons));
    }
    let before = printed_before(check, said, i);
    let is_out = check.order == StepOrder::Printed && !before.is_empty();
    is_out.then(|| {
        let why = WhyOutOfOrder::PrintedPlace;
        complaint(why, before, Authority::Printed, said.reasons.clone())
    })
}

/// The steps that are printed above one, and were taken after it or never.
fn printed_before(check: &ProcedureCheck<'_, '_>, step: &ProcedureStep<'_>, i: usize) -> Vec<Step> {
    let earlier = check.taken.get(..i).unwrap_or_default();
    // What is asked for at once waits for no place in a list.
    let Some((first, _)) = step.printed.filter(|_| !is_at_once(step)) else {
        return Vec::new();
    };
    let above = |other: &&ProcedureStep<'_>| other.printed.is_some_and(|(_, last)| last < first);
    let bears = |other: &&ProcedureStep<'_>| {
        let is_taken = check.taken.contains(&other.step);
        (other.is_required(check.order) || is_taken) && !earlier.contains(&other.step)
    };
    let steps = check.procedure.in_order(StepOrder::Printed);
    let steps = steps.filter(above).filter(bears);
    steps.map(|other| other.step).collect()
}

/// Whether the document wants a step at once.
fn is_at_once(step: &ProcedureStep<'_>) -> bool {
    step.urgency == Some(Urgency::AtOnce)
}

/// What is to be done next: what is wanted at once, then by the order.
fn next(check: &ProcedureCheck<'_, '_>) -> Option<Step> {
    let mut ready = check.missing().filter(|step| !waits(check, step.step));
    match check.order {
        // What cannot wait stands first in it.
        StepOrder::Ours => ready.next(),
        StepOrder::Printed => {
            let first = ready.next()?;
            let mut all = std::iter::once(first).chain(ready);
            all.find(|step| is_at_once(step)).or(Some(first))
        }
    }
    .map(|step| step.step)
}

/// Whether a step is to wait for another that was not taken.
fn waits(check: &ProcedureCheck<'_, '_>, step: Step) -> bool {
    let mut before = check.procedure.leaned_on(check.order, step);
    before.any(|before| !check.taken.contains(&before.step))
}

fn status(check: &ProcedureCheck<'_, '_>, step: Step) -> StepStatus {
    if check.procedure.ban(step).is_some() {
        return StepStatus::Forbidden;
    }
    if check.taken.contains(&step) {
        return StepStatus::Taken;
    }
    if check.next == Some(step) {
        return StepStatus::Next;
    }
    let Some(said) = check.procedure.step(step) else {
        return StepStatus::Unspoken;
    };
    match (said.is_required(check.order), said.is_optional(check.order)) {
        (false, false) => StepStatus::Unspoken,
        _ if waits(check, step) => StepStatus::Waiting,
        (true, _) => StepStatus::Due,
        (false, true) => StepStatus::Optional,
    }
}
