//! Procedure: this is suspected; who does what, in which order, and what never?

mod bans;
mod check;
mod ours;

use crate::answer::decision::{
    Course, OpenQuestion, Procedure, ProcedureStep, StepOrder, StepReason,
};
use crate::policy::{Policy, StepRule};
use crate::vocabulary::{Authority, Force, Step, Suspicion, Urgency, Word as _};

impl Policy {
    /// Says what is done when something is suspected, before anybody knows what it amounts to.
    ///
    /// The steps of the policy stand in printed order, with the places they come from. Content
    /// that it may be a crime to possess has a course of its own: everything is halted, the police
    /// come at once, the computer is isolated, and nothing is viewed, copied, printed or judged
    /// any further. As far as the policy does not say so, that course is ours, and marked. Where
    /// it has no procedure at all, the answer is *silent* on whatever it does not say.
    ///
    /// [`Procedure::check`] tells, of the steps that were taken, what is missing, out of order or
    /// forbidden now, and what is next.
    ///
    /// ```
    /// use online_safety_policy::builtin;
    /// use online_safety_policy::answer::StepOrder;
    /// use online_safety_policy::vocabulary::{Step, Suspicion};
    ///
    /// let telford = builtin::telford_infant_2020();
    /// let procedure = telford.procedure(Suspicion::ChildSexualAbuseImages);
    /// let check = procedure.check(StepOrder::Ours, [Step::RecordAddress]);
    /// assert_eq!(check.next().map(|next| next.step), Some(Step::StopViewing));
    /// assert!(procedure.ban(Step::PrintAndAttach).is_some());
    /// ```
    #[must_use]
    pub fn procedure(&self, suspicion: impl Into<Suspicion>) -> Procedure<'_> {
        let suspicion = suspicion.into();
        let mut steps = said(self, suspicion);
        let course = course(suspicion, &steps);
        if course == Course::Halt {
            add_ours(&mut steps);
        }
        let mut procedure = Procedure {
            policy: self,
            suspicion,
            course,
            steps,
            bans: Vec::new(),
            open: open(self, suspicion),
        };
        procedure.bans = bans::bans(&procedure);
        for step in &mut procedure.steps {
            let banned = procedure.bans.iter().any(|ban| ban.step == step.step);
            step.set_aside = banned && !step.force.forbids();
        }
        procedure
    }
}

impl<'p> Procedure<'p> {
    /// The steps that are to be taken or may be, in an order. What is set aside stands in neither.
    ///
    /// In printed order those of the policy alone; in ours, what this library adds as well.
    pub fn in_order<'a>(
        &'a self,
        order: StepOrder,
    ) -> impl Iterator<Item = &'a ProcedureStep<'p>> + use<'a, 'p> {
        let mut steps: Vec<&ProcedureStep<'p>> = self
            .steps
            .iter()
            .filter(|step| step.is_required(order) || step.is_optional(order))
            .collect();
        if order == StepOrder::Ours {
            steps.sort_by_key(|step| ours::rank(self.course, step.step, step.is_required(order)));
        }
        steps.into_iter()
    }
}

/// What a policy says of each step: one for each, at the first of its places that says it as
/// strongly as any.
fn said(policy: &Policy, suspicion: Suspicion) -> Vec<ProcedureStep<'_>> {
    let rules = &policy.procedure_rules;
    let mut steps: Vec<(usize, ProcedureStep<'_>)> = Vec::new();
    for (place, rule) in rules.about(suspicion).enumerate() {
        let known = steps.iter().position(|(_, known)| known.step == rule.step);
        if known.is_none() {
            steps.push((place, nothing_said(rule.step, rule.force)));
        }
        let at = known.unwrap_or(steps.len() - 1);
        let Some((stands, step)) = steps.get_mut(at) else {
            continue;
        };
        if rule.force > step.force {
            *stands = place;
        }
        add(step, policy, rule);
        // A step that stands outside the list as well has no place in its order.
        let first = match step.reasons.len() {
            1 => Some(place),
            _ => step.printed.map(|(first, _)| first),
        };
        let is_in_print = rules.is_in_print(rule);
        step.printed = first.filter(|_| is_in_print).map(|first| (first, place));
    }
    steps.sort_by_key(|(place, _)| *place);
    steps.into_iter().map(|(_, step)| step).collect()
}

fn nothing_said<'p>(step: Step, force: Force) -> ProcedureStep<'p> {
    ProcedureStep {
        step,
        force,
        authority: Authority::Ours,
        urgency: None,
        by: Vec::new(),
        to: Vec::new(),
        set_aside: false,
        reasons: Vec::new(),
        printed: None,
    }
}

/// Adds what one place says.
fn add<'p>(step: &mut ProcedureStep<'p>, policy: &'p Policy, rule: &'p StepRule) {
    step.force = step.force.max(rule.force);
    step.urgency = step.urgency.into_iter().chain(rule.urgency).min();
    for party in &rule.by {
        if !step.by.contains(party) {
            step.by.push(*party);
        }
    }
    for office in &rule.to {
        if !step.to.contains(office) {
            step.to.push(*office);
        }
    }
    step.reasons.push(StepReason {
        rule: &rule.name,
        force: rule.force,
        urgency: rule.urgency,
        by: &rule.by,
        to: &rule.to,
        after: rule.after.iter().collect(),
        note: rule.note.as_deref(),
        source: policy.cite(&rule.source),
    });
    let strongest = step.reasons.iter().filter(|said| said.force == step.force);
    let authority = strongest.map(|said| said.source.authority).min();
    step.authority = authority.unwrap_or(Authority::Ours);
}

/// How the procedure runs: halted where the policy halts it, or where going on may be a crime.
fn course(suspicion: Suspicion, steps: &[ProcedureStep<'_>]) -> Course {
    let stops = |step: &ProcedureStep<'_>| step.step == Step::StopViewing && step.force.requires();
    if suspicion.may_be_crime_to_possess() || steps.iter().any(stops) {
        Course::Halt
    } else if suspicion.is_crime() {
        Course::Police
    } else {
        Course::Ordinary
    }
}

/// Adds the steps of a halt that the policy does not ask for itself.
fn add_ours(steps: &mut Vec<ProcedureStep<'_>>) {
    for step in [Step::StopViewing, Step::CallPolice, Step::IsolateComputer] {
        match steps.iter_mut().find(|known| known.step == step) {
            // What the policy leaves to choice is none here; what it forbids, we do not ask for.
            Some(known) if known.force == Force::May => {
                known.force = Force::Must;
                known.authority = Authority::Ours;
            }
            Some(_) => {}
            None => steps.push(ProcedureStep {
                urgency: Some(Urgency::AtOnce),
                ..nothing_said(step, Force::Must)
            }),
        }
    }
}

fn open(policy: &Policy, suspicion: Suspicion) -> Vec<OpenQuestion<'_>> {
    let rules = policy.procedure_rules.open.iter();
    rules
        .filter(|rule| rule.of.contains(suspicion))
        .map(|rule| OpenQuestion {
            point: rule.point,
            label: rule.point.label(),
            note: rule.note.as_deref(),
            source: policy.cite(&rule.source),
        })
        .collect()
}
