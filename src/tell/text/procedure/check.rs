//! What is to be said of the steps taken, a paragraph each.

use std::fmt;

use super::{labels, lower, places, sentence};
use crate::answer::decision::{
    Complaint, Problem, ProcedureCheck, StepStatus, WhyForbidden, WhyOutOfOrder,
};
use crate::tell::text::words::upper;
use crate::vocabulary::Word as _;

/// For people: what is next, what was wrong, what is missing, what must not be done now.
impl fmt::Display for ProcedureCheck<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = [
            heading(self),
            next(self),
            complaints(self),
            rest(self),
            optional(self),
            forbidden(self),
            unspoken(self),
        ];
        crate::tell::text::paragraphs(f, &parts)
    }
}

fn heading(of: &ProcedureCheck<'_, '_>) -> String {
    let suspicion = lower(of.procedure.suspicion().label());
    let taken = match of.taken.len() {
        0 => "no step was taken yet".to_owned(),
        1 => "one step was taken".to_owned(),
        count => format!("{count} steps were taken"),
    };
    let order = lower(of.order.label());
    format!("Suspected: {suspicion}; {taken}. Judged by: {order}.")
}

fn next(of: &ProcedureCheck<'_, '_>) -> String {
    match of.next() {
        Some(step) => format!("Next. {}", sentence(of.procedure.policy(), step)),
        None if of.procedure.in_order(of.order).next().is_none() => {
            "Nobody asks for any step.".to_owned()
        }
        None => "Everything that is asked for was done.".to_owned(),
    }
}

fn complaints(of: &ProcedureCheck<'_, '_>) -> String {
    let lines: Vec<String> = of.complaints().iter().map(complaint).collect();
    if lines.is_empty() {
        return String::new();
    }
    format!("What was wrong:\n{}", lines.join("\n"))
}

fn complaint(of: &Complaint<'_>) -> String {
    let ours = "(this library's own reading, not the school's)";
    let what = match &of.problem {
        Problem::Forbidden(WhyForbidden::PolicySaysSo) => "forbidden".to_owned(),
        Problem::Forbidden(why) => format!("forbidden: {} {ours}", lower(why.label())),
        Problem::OutOfOrder { why, before } => {
            let before = labels(before.iter().copied());
            match why {
                WhyOutOfOrder::OurOrder => {
                    format!("out of order, before: {before} (our order, not the school's)")
                }
                WhyOutOfOrder::PrintedCondition => format!("out of order, before: {before}"),
                WhyOutOfOrder::PrintedPlace => {
                    format!("not in the order of print, before: {before}; print may not bind")
                }
            }
        }
    };
    let cited = match of.reasons.is_empty() {
        true => String::new(),
        false => format!(" {}", places(&of.reasons)),
    };
    let label = upper(of.step.label());
    format!("- Step {}, “{label}”: {what}{cited}.", of.place)
}

fn rest(of: &ProcedureCheck<'_, '_>) -> String {
    let missing = of.missing().map(|step| step.step);
    let missing: Vec<_> = missing.filter(|step| Some(*step) != of.next).collect();
    match missing.is_empty() {
        true => String::new(),
        false => format!("Missing after that: {}.", labels(missing)),
    }
}

fn optional(of: &ProcedureCheck<'_, '_>) -> String {
    let steps: Vec<_> = of.of_status(StepStatus::Optional).collect();
    match steps.is_empty() {
        true => String::new(),
        false => format!("May be done now: {}.", labels(steps)),
    }
}

fn forbidden(of: &ProcedureCheck<'_, '_>) -> String {
    let bans = of.procedure.forbidden().iter();
    let (said, ours): (Vec<_>, Vec<_>) =
        bans.partition(|ban| ban.why == WhyForbidden::PolicySaysSo);
    let mut sentences = Vec::new();
    if !said.is_empty() {
        let steps = said.iter().map(|ban| ban.step);
        sentences.push(format!("Forbidden by the policy: {}.", labels(steps)));
    }
    if !ours.is_empty() {
        let steps = labels(ours.iter().map(|ban| ban.step));
        sentences.push(format!(
            "Forbidden now, by this library's own reading and not the school's: {steps}."
        ));
    }
    sentences.join(" ")
}

fn unspoken(of: &ProcedureCheck<'_, '_>) -> String {
    let steps: Vec<_> = of.unspoken().collect();
    match steps.is_empty() {
        true => String::new(),
        false => format!(
            "The policy says nothing of: {}. That is neither a permission nor a prohibition.",
            labels(steps)
        ),
    }
}
