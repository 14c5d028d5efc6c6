//! What is to be said of the steps taken, a paragraph each.

use std::fmt;

use super::super::{told, under};
use super::{places, sentence};
use crate::answer::decision::{
    Ban, Complaint, Problem, ProcedureCheck, StepStatus, WhyForbidden, WhyOutOfOrder,
};
use crate::tell::phrase::places::OURS;
use crate::tell::phrase::words::{labels, upper, word};
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
    let suspicion = word(of.procedure.suspicion());
    let taken = match of.taken.len() {
        0 => "no step was taken yet".to_owned(),
        1 => "one step was taken".to_owned(),
        count => format!("{count} steps were taken"),
    };
    let order = word(of.order);
    format!("Suspected: {suspicion}; {taken}. Judged by: {order}.")
}

fn next(of: &ProcedureCheck<'_, '_>) -> String {
    match of.next() {
        Some(step) => format!("Next. {}", sentence(of.procedure.policy(), step)),
        None if of.is_asked_for_anything() => {
            "Everything that is asked for has been done.".to_owned()
        }
        None => "No step is asked for.".to_owned(),
    }
}

fn complaints(of: &ProcedureCheck<'_, '_>) -> String {
    under("What was wrong:", of.complaints().iter().map(complaint))
}

fn complaint(of: &Complaint<'_>) -> String {
    let what = match &of.problem {
        Problem::Forbidden(WhyForbidden::PolicySaysSo) => "forbidden".to_owned(),
        Problem::Forbidden(why) => format!("forbidden: {} ({OURS})", word(*why)),
        Problem::OutOfOrder { why, before } => {
            let before = labels(before.iter().copied());
            match why {
                WhyOutOfOrder::OurOrder => {
                    format!(
                        "out of order, before: {before} (this software's own order, not the school's)"
                    )
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
    let rest = missing.filter(|step| Some(*step) != of.next);
    told(rest, |steps| format!("Missing after that: {steps}."))
}

fn optional(of: &ProcedureCheck<'_, '_>) -> String {
    let steps = of.of_status(StepStatus::Optional);
    told(steps, |steps| format!("May be done now: {steps}."))
}

fn forbidden(of: &ProcedureCheck<'_, '_>) -> String {
    let bans = of.procedure.forbidden().iter();
    let (said, ours): (Vec<&Ban<'_>>, Vec<&Ban<'_>>) =
        bans.partition(|ban| ban.why == WhyForbidden::PolicySaysSo);
    let steps = |bans: Vec<&Ban<'_>>| bans.into_iter().map(|ban| ban.step).collect::<Vec<_>>();
    let said = told(steps(said), |steps| {
        format!("Forbidden by the policy: {steps}. ")
    });
    let ours = told(steps(ours), |steps| {
        format!("Forbidden now, by {OURS}: {steps}.")
    });
    format!("{said}{ours}")
}

fn unspoken(of: &ProcedureCheck<'_, '_>) -> String {
    told(of.unspoken(), |steps| {
        format!(
            "The policy says nothing of: {steps}. That is neither a permission nor a prohibition."
        )
    })
}
