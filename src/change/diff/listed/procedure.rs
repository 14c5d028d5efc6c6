//! What is done on suspicion, as lines: one for each step, and one for what is left open.

use strum::IntoEnumIterator as _;

use super::super::change::RulePlace;
use super::{Listed, names, phrases};
use crate::answer::decision::ProcedureStep;
use crate::policy::Policy;
use crate::vocabulary::{Step, Suspicion, Word as _};

/// What the policy itself says, by suspicion and step; what this library adds, it adds to each.
pub(super) fn listed(policy: &Policy) -> Listed {
    let mut listed = Listed::new();
    for suspicion in Suspicion::iter() {
        let procedure = policy.procedure(suspicion);
        let spoken = procedure.said().iter().filter(|step| step.is_spoken());
        let mut order: Vec<Step> = Vec::new();
        for step in spoken {
            let said = listed
                .entry(key(suspicion, step.step.as_str()))
                .or_default();
            let line = line(step);
            for reason in &step.reasons {
                said.add(line.clone(), RulePlace::new(reason.rule, &reason.source));
            }
            if step.printed.is_some() {
                order.push(step.step);
            }
        }
        if let (Some(source), false) = (procedure.source(), order.is_empty()) {
            let said = listed.entry(key(suspicion, "order")).or_default();
            said.add(
                format!("order: {}", names(&order)),
                RulePlace::new("procedure", &source),
            );
        }
        for open in procedure.open() {
            let said = listed.entry(key(suspicion, "open")).or_default();
            said.add(
                format!("open: {}", open.point.as_str()),
                RulePlace::new("open", &open.source),
            );
        }
    }
    listed
}

fn key(suspicion: Suspicion, of: &'static str) -> (String, &'static str) {
    (suspicion.as_str().to_owned(), of)
}

fn line(step: &ProcedureStep<'_>) -> String {
    // Strongest first is how the reasons are weighed; here each place has its say.
    let after: Vec<Step> = step
        .reasons
        .iter()
        .flat_map(|reason| reason.after.iter().copied())
        .collect();
    // A halt makes a must, which is ours, of what the policy leaves to choice.
    let force = step.reasons.iter().map(|reason| reason.force).max();
    let by: Vec<&str> = step.by.iter().map(|party| party.as_str()).collect();
    let parts = [
        (None, step.step.as_str().to_owned()),
        (None, force.unwrap_or(step.force).as_str().to_owned()),
        (
            None,
            step.urgency
                .map(|urgency| urgency.as_str().to_owned())
                .unwrap_or_default(),
        ),
        (Some("by"), by.join(", ")),
        (Some("to"), names(&step.to)),
        (Some("after"), names(&after)),
    ];
    phrases(parts)
}
