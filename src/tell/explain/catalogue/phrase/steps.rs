//! Phrases for procedures: steps, who takes them, where that stands.

use super::Phrase;
use crate::answer::decision::{ProcedureStep, StepReason};
use crate::policy::Policy;
use crate::tell::phrase::people::{doers, offices, parties};
use crate::tell::phrase::places::place;
use crate::tell::phrase::words::{list, upper, word};
use crate::vocabulary::{Office, Step, Urgency, Word as _};

/// At the start of a sentence: `At once: call the police`.
pub(in crate::tell::explain) fn order(step: &ProcedureStep<'_>) -> Phrase {
    Phrase(match step.urgency {
        Some(urgency) => format!("{}: {}", urgency.label(), word(step.step)),
        None => upper(step.step.label()),
    })
}

/// Steps that may be taken, each with what comes before it:
/// `discipline within the school (only after: judge it)`.
pub(in crate::tell::explain) fn open_steps<'a, 'p: 'a>(
    among: impl IntoIterator<Item = &'a ProcedureStep<'p>>,
) -> Phrase {
    let steps = among.into_iter().map(|step| {
        let label = word(step.step);
        let mut after: Vec<Step> = Vec::new();
        for before in step.reasons.iter().flat_map(|reason| &reason.after) {
            if !after.contains(before) {
                after.push(*before);
            }
        }
        match after.as_slice() {
            [] => label,
            after => {
                let after = after.iter().copied().map(word);
                format!("{label} (only after: {})", list(after, "and"))
            }
        }
    });
    Phrase(steps.collect::<Vec<_>>().join("; "))
}

/// `by staff, to the headteacher: Misuse, line 314, note: a remark`.
pub(in crate::tell::explain) fn places(policy: &Policy, reasons: &[StepReason<'_>]) -> Phrase {
    let places = reasons.iter().map(|reason| {
        let by = match reason.by {
            [] => String::new(),
            by => format!("by {}", parties(policy, by)),
        };
        let to = to_offices(policy, reason.to);
        let to = if by.is_empty() {
            to.trim_start_matches(", ")
        } else {
            &to
        };
        let colon = if by.is_empty() && to.is_empty() {
            ""
        } else {
            ": "
        };
        let note = reason.note.map(|note| format!(", note: {note}"));
        format!(
            "{by}{to}{colon}{}{}",
            place(&reason.source),
            note.unwrap_or_default()
        )
    });
    Phrase(places.collect::<Vec<_>>().join("; "))
}

/// `, to the headteacher`; empty for nobody.
fn to_offices(policy: &Policy, to: &[Office]) -> String {
    match to {
        [] => String::new(),
        to => format!(", to {}", offices(policy, to)),
    }
}

/// Who takes a step by one place of the policy: `the school` where it does not say.
pub(in crate::tell::explain) fn by(policy: &Policy, reason: &StepReason<'_>) -> Phrase {
    Phrase(doers(policy, reason.by))
}

/// `, to the headteacher`; only the names, where the step itself says that somebody is told.
pub(in crate::tell::explain) fn to(policy: &Policy, step: Step, to: &[Office]) -> Phrase {
    match step {
        Step::TellTrustedAdult if !to.is_empty() => Phrase(format!(" ({})", offices(policy, to))),
        _ => Phrase(to_offices(policy, to)),
    }
}

/// `, at once`; empty where nothing is said of it.
pub(in crate::tell::explain) fn soon(urgency: Option<Urgency>) -> Phrase {
    Phrase(urgency.map_or_else(String::new, |urgency| format!(", {}", word(urgency))))
}
