//! Procedures: a paragraph on how it runs, the steps one a line, and what is open.

mod check;

use std::fmt;

use super::words::{bracket, groups, list, lower, place, upper};
use crate::answer::decision::{
    Ban, Course, Procedure, ProcedureStep, StepOrder, StepReason, WhyForbidden,
};
use crate::policy::Policy;
use crate::vocabulary::outcome::ProcedureStanding;
use crate::vocabulary::{Authority, Force, Party, Word};

/// For people: how it runs, every step with its place in printed order, what is never done, our
/// order, and what the document leaves out or open.
///
/// ```
/// use online_safety_policy::{builtin, vocabulary::Suspicion};
///
/// let telford = builtin::telford_infant_2020();
/// let text = telford.procedure(Suspicion::Grooming).to_string();
/// assert!(text.contains("Misuse, line 314"));
/// assert!(text.contains("This library's own order, not the school's"));
/// ```
impl fmt::Display for Procedure<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = [
            heading(self),
            course(self),
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
    let suspicion = lower(of.suspicion.label());
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
        Course::Police => "It may be a crime: call the police before anybody judges (this \
                           library's own reading, not the school's)."
            .to_owned(),
        Course::Halt => {
            let whose = match halt.filter(|_| !by_us) {
                Some(halt) => places(&halt.reasons),
                None => "(this library's own course, not the school's)".to_owned(),
            };
            let left = "From then on nothing is viewed, copied, printed or judged any more; what \
                        is left is the police, isolating the computer, the written record, and \
                        telling those who have to know (this library's own reading, not the \
                        school's).";
            format!("Everything is halted at once {whose}. {left}")
        }
    }
}

fn steps(of: &Procedure<'_>) -> String {
    let said = of.said().iter().filter(|step| !step.force.forbids());
    let (spoken, added): (Vec<_>, Vec<_>) = said.partition(|step| step.is_spoken());
    let mut lines = Vec::new();
    if !spoken.is_empty() {
        lines.push(match of.standing() {
            ProcedureStanding::SetOut => "What the policy says, in the order of its print:",
            _ => "What the policy says:",
        });
    }
    let numbered = spoken.iter().enumerate();
    let spoken: Vec<String> = numbered
        .map(|(i, step)| format!("{}. {}", i + 1, sentence(of.policy, step)))
        .collect();
    lines.extend(spoken.iter().map(String::as_str));
    if !added.is_empty() {
        lines.push("What this library adds, not the school's:");
    }
    let added: Vec<String> = added
        .iter()
        .map(|step| format!("- {}", sentence(of.policy, step)))
        .collect();
    lines.extend(added.iter().map(String::as_str));
    lines.join("\n")
}

/// `Must, at once: call the police (Misuse, line 322).`
pub(super) fn sentence(policy: &Policy, step: &ProcedureStep<'_>) -> String {
    let mut text = step.force.label().to_owned();
    if let Some(urgency) = step.urgency {
        text.push_str(&format!(", {}", lower(urgency.label())));
    }
    text.push_str(&format!(": {}", lower(step.step.label())));
    if !step.reasons.is_empty() {
        text.push_str(&said(policy, step));
    }
    if step.authority == Authority::Ours {
        text.push_str(" (this library asks for it, not the school)");
    }
    if step.set_aside {
        text.push_str("; set aside in this course, see what is never done");
    }
    text.push('.');
    text
}

/// Those who take a step: functions, then all in some roles.
fn takers(policy: &Policy, by: &[Party]) -> String {
    let mut parts = Vec::new();
    let mut roles = Vec::new();
    for party in by {
        match party {
            Party::Office(office) => parts.push(lower(office.label())),
            Party::Role(role) => roles.extend(policy.roles.slot(role)),
        }
    }
    if !roles.is_empty() {
        parts.push(groups(policy, &roles));
    }
    list(parts, "and")
}

/// Who takes a step, and to whom it is brought, by each of the places that speak of it.
fn said(policy: &Policy, step: &ProcedureStep<'_>) -> String {
    let mut text = String::new();
    for (i, reason) in step.reasons.iter().enumerate() {
        let mut parts = Vec::new();
        if reason.force != step.force {
            parts.push(lower(reason.force.label()));
        }
        if !reason.by.is_empty() {
            parts.push(format!("by {}", takers(policy, reason.by)));
        }
        if !reason.to.is_empty() {
            let to = reason.to.iter().map(|office| lower(office.label()));
            parts.push(format!("to {}", list(to, "and")));
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

/// Labels inside a sentence, one after another.
pub(super) fn labels<W: Word>(words: impl IntoIterator<Item = W>) -> String {
    super::words::labels(words)
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
            lines.push(format!(
                "- {} (this library's own reading, not the school's): {}.",
                why.label(),
                labels(steps)
            ));
        }
    }
    if lines.is_empty() {
        return String::new();
    }
    format!("What is not to be done:\n{}", lines.join("\n"))
}

fn banned(of: &Procedure<'_>, ban: &Ban<'_>) -> String {
    match of.step(ban.step) {
        Some(step) => format!("- {}", sentence(of.policy, step)),
        None => format!("- {}: {}.", Force::MustNot.label(), lower(ban.step.label())),
    }
}

fn our_order(of: &Procedure<'_>) -> String {
    let required = of.in_order(StepOrder::Ours);
    let required = required.filter(|step| step.is_required(StepOrder::Ours));
    let required: Vec<_> = required.map(|step| step.step).collect();
    if required.is_empty() {
        return String::new();
    }
    format!("{}: {}.", StepOrder::Ours.label(), labels(required))
}

fn silent_on(of: &Procedure<'_>) -> String {
    let aspects: Vec<_> = of.silent_on().collect();
    if aspects.is_empty() || of.is_silent() {
        return String::new();
    }
    format!("The policy says nothing of: {}.", labels(aspects))
}

fn open(of: &Procedure<'_>) -> String {
    let points = of.open().iter();
    let points: Vec<String> = points
        .map(|open| {
            let place = bracket(&open.source, open.note);
            format!("- {} {place}.", upper(open.label))
        })
        .collect();
    if points.is_empty() {
        return String::new();
    }
    format!("What the policy leaves open:\n{}", points.join("\n"))
}
