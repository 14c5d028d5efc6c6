//! Procedures: a paragraph on how it runs, the steps one a line, and what is open.

mod check;

use std::fmt;

use super::{told, under};
use crate::answer::decision::{
    Ban, Course, Procedure, ProcedureStep, StepOrder, StepReason, WhyForbidden,
};
use crate::policy::Policy;
use crate::tell::phrase::people::{offices, parties};
use crate::tell::phrase::places::{OURS, bracket, place};
use crate::tell::phrase::words::{labels, upper, word};
use crate::vocabulary::outcome::ProcedureStanding;
use crate::vocabulary::{Authority, Force, Word as _};

/// For people: how it runs, every step with its place in printed order, what is never done, our
/// order, and what the document leaves out or open.
///
/// ```
/// use online_safety_policy::{builtin, vocabulary::Suspicion};
///
/// let telford = builtin::telford_infant_2020();
/// let text = telford.procedure(Suspicion::Grooming).to_string();
/// assert!(text.contains("Misuse, line 314"));
/// assert!(text.contains("This software's own order, not the school's"));
/// ```
impl fmt::Display for Procedure<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = [
            heading(self),
            course(self),
            turns_out(self),
            steps(self),
            never(self),
            our_order(self),
            silent_on(self),
            open(self),
        ];
        super::paragraphs(f, &parts)
    }
}

fn heading(of: &Procedure<'_>) -> String {
    let suspicion = word(of.suspicion);
    match (of.standing(), of.source()) {
        (ProcedureStanding::SetOut, Some(source)) => format!(
            "Suspected: {suspicion}. The policy sets out a procedure ({}).",
            place(&source)
        ),
        (ProcedureStanding::SetOut, None) => {
            format!("Suspected: {suspicion}. The policy sets out a procedure.")
        }
        (ProcedureStanding::Fragments, _) => format!(
            "Suspected: {suspicion}. The policy sets out no procedure; it says single things."
        ),
        (ProcedureStanding::Silent, _) => format!(
            "Suspected: {suspicion}. The policy says nothing about what is done: this neither asks \
             for a step nor rules one out."
        ),
    }
}

fn course(of: &Procedure<'_>) -> String {
    let by_us = of.authority_of_course() == Authority::Ours;
    let halt = of.step(crate::vocabulary::Step::StopViewing);
    match of.course {
        Course::Ordinary => String::new(),
        Course::Police => {
            format!("It may be a crime: call the police before anybody judges it ({OURS}).")
        }
        Course::Halt => {
            let whose = match halt.filter(|_| !by_us) {
                Some(halt) => places(&halt.reasons),
                None => format!("({OURS})"),
            };
            format!(
                "Everything is halted at once {whose}. From then on nothing is viewed, copied, \
                 printed or judged any more; what is left is the police, isolating the computer, \
                 the written record, and telling those who have to know ({OURS})."
            )
        }
    }
}

/// What is asked for at once where it turns out to be a crime.
fn turns_out(of: &Procedure<'_>) -> String {
    let lines = of.may_turn_out().into_iter().map(|(suspicions, steps)| {
        let steps: Vec<_> = steps.iter().map(|step| sentence(of.policy, step)).collect();
        format!("- {}. {}", upper(&labels(suspicions)), steps.join(" "))
    });
    under("If it turns out to be one of these:", lines)
}

fn steps(of: &Procedure<'_>) -> String {
    let said = of.said().iter().filter(|step| !step.force.forbids());
    let (spoken, added): (Vec<_>, Vec<_>) = said.partition(|step| step.is_spoken());
    let heading = match of.standing() {
        ProcedureStanding::SetOut => "What the policy says, in the order of its print:",
        _ => "What the policy says:",
    };
    let spoken = spoken.iter().enumerate();
    let spoken = spoken.map(|(i, step)| format!("{}. {}", i + 1, sentence(of.policy, step)));
    let added = added
        .iter()
        .map(|step| format!("- {}", sentence(of.policy, step)));
    let parts = [
        under(heading, spoken),
        under("What this software adds, not the school:", added),
    ];
    let spoken = parts
        .iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty());
    spoken.collect::<Vec<_>>().join("\n")
}

/// `Must, at once: call the police (Misuse, line 322).`
pub(super) fn sentence(policy: &Policy, step: &ProcedureStep<'_>) -> String {
    let mut text = step.force.label().to_owned();
    if let Some(urgency) = step.urgency {
        text.push_str(&format!(", {}", word(urgency)));
    }
    text.push_str(&format!(": {}", word(step.step)));
    if !step.reasons.is_empty() {
        text.push_str(&said(policy, step));
    }
    if step.authority == Authority::Ours {
        text.push_str(" (asked for by this software, not by the school)");
    }
    if step.set_aside {
        text.push_str("; set aside in this course, see what is never done");
    }
    text.push('.');
    text
}

/// Who takes a step, and to whom it is brought, by each of the places that speak of it.
fn said(policy: &Policy, step: &ProcedureStep<'_>) -> String {
    let mut text = String::new();
    for (i, reason) in step.reasons.iter().enumerate() {
        let mut parts = Vec::new();
        if reason.force != step.force {
            parts.push(word(reason.force));
        }
        if !reason.by.is_empty() {
            parts.push(format!("by {}", parties(policy, reason.by)));
        }
        if !reason.to.is_empty() {
            parts.push(format!("to {}", offices(policy, reason.to)));
        }
        let comma = match (i, parts.is_empty()) {
            (0, true) => "",
            (0, false) => ", ",
            (_, _) => "; ",
        };
        let space = if parts.is_empty() && i > 0 { "" } else { " " };
        let parts = parts.join(", ");
        text.push_str(&format!("{comma}{parts}{space}{}", cited(reason)));
    }
    text
}

/// The places that say something, each with its remark.
pub(super) fn places(reasons: &[StepReason<'_>]) -> String {
    reasons.iter().map(cited).collect::<Vec<_>>().join(" ")
}

fn cited(reason: &StepReason<'_>) -> String {
    let after = match reason.after.as_slice() {
        [] => None,
        after => Some(format!("after: {}", labels(after.iter().copied()))),
    };
    let note: Vec<String> = after
        .into_iter()
        .chain(reason.note.map(str::to_owned))
        .collect();
    bracket(
        &reason.source,
        (!note.is_empty()).then(|| note.join("; ")).as_deref(),
    )
}

fn never(of: &Procedure<'_>) -> String {
    let (said, others): (Vec<&Ban<'_>>, Vec<&Ban<'_>>) = of
        .forbidden()
        .iter()
        .partition(|ban| ban.why == WhyForbidden::PolicySaysSo);
    let mut lines: Vec<String> = said.iter().map(|ban| banned(of, ban)).collect();
    for why in [WhyForbidden::CopyIsCrime, WhyForbidden::AfterHalt] {
        let steps = others.iter().filter(|ban| ban.why == why);
        let steps: Vec<_> = steps.map(|ban| ban.step).collect();
        if !steps.is_empty() {
            lines.push(format!("- {} ({OURS}): {}.", why.label(), labels(steps)));
        }
    }
    under("What is not to be done:", lines)
}

fn banned(of: &Procedure<'_>, ban: &Ban<'_>) -> String {
    match of.step(ban.step) {
        Some(step) => format!("- {}", sentence(of.policy, step)),
        None => format!("- {}: {}.", Force::MustNot.label(), word(ban.step)),
    }
}

fn our_order(of: &Procedure<'_>) -> String {
    let required = of.in_order(StepOrder::Ours);
    let required = required.filter(|step| step.is_required(StepOrder::Ours));
    let order = StepOrder::Ours.label();
    told(required.map(|step| step.step), |steps| {
        format!("{order}: {steps}.")
    })
}

fn silent_on(of: &Procedure<'_>) -> String {
    let aspects = of.silent_on().filter(|_| !of.is_silent());
    told(aspects, |aspects| {
        format!("The policy says nothing of: {aspects}.")
    })
}

fn open(of: &Procedure<'_>) -> String {
    let points = of.open().iter().map(|open| {
        let place = bracket(&open.source, open.note);
        format!("- {} {place}.", upper(open.label))
    });
    under("What the policy leaves open:", points)
}
