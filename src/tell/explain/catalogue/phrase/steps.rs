//! Phrases for procedures: steps, who takes them, what is open.

use super::Phrase;
use super::names::{doers, offices, parties, to as to_offices};
use crate::answer::decision::{ProcedureStep, StepReason};
use crate::policy::Policy;
use crate::tell::phrase::words::{list, lower, place as place_of, upper};
use crate::vocabulary::{Office, OpenPoint, Step, Suspicion, Urgency, Word};

/// `grooming of a child`.
pub(in crate::tell::explain) fn suspected(suspicion: Suspicion) -> Phrase {
    Phrase(lower(suspicion.label()))
}

/// `“Grooming of a child”`.
pub(in crate::tell::explain) fn suspicion(suspicion: Suspicion) -> Phrase {
    Phrase(format!("“{}”", suspicion.label()))
}

/// At the start of a sentence: `At once: call the police`.
pub(in crate::tell::explain) fn order(step: &ProcedureStep<'_>) -> Phrase {
    let label = step.step.label();
    Phrase(match step.urgency {
        Some(urgency) => format!("{}: {}", urgency.label(), lower(label)),
        None => upper(label),
    })
}

/// Within one: `call the police`.
pub(in crate::tell::explain) fn step(step: Step) -> Phrase {
    Phrase(lower(step.label()))
}

/// A step that was taken: `“Call the police”`.
pub(in crate::tell::explain) fn quoted(step: Step) -> Phrase {
    Phrase(format!("“{}”", step.label()))
}

/// Several, one after another: `print it; look at it`.
pub(in crate::tell::explain) fn steps(steps: impl IntoIterator<Item = Step>) -> Phrase {
    labels(steps)
}

/// Words by their labels, one after another.
pub(in crate::tell::explain) fn labels<W: Word>(words: impl IntoIterator<Item = W>) -> Phrase {
    let labels = words.into_iter().map(|word| lower(word.label()));
    Phrase(labels.collect::<Vec<_>>().join("; "))
}

/// Steps that may be taken, each with what comes before it:
/// `discipline within the school (only after: judge it)`.
pub(in crate::tell::explain) fn open_steps<'a, 'p: 'a>(
    among: impl IntoIterator<Item = &'a ProcedureStep<'p>>,
) -> Phrase {
    let steps = among.into_iter().map(|step| {
        let label = lower(step.step.label());
        let mut after: Vec<Step> = Vec::new();
        for before in step.reasons.iter().flat_map(|reason| &reason.after) {
            if !after.contains(before) {
                after.push(*before);
            }
        }
        match after.as_slice() {
            [] => label,
            after => {
                let after = after.iter().map(|step| lower(step.label()));
                format!("{label} (only after: {})", list(after, "and"))
            }
        }
    });
    Phrase(steps.collect::<Vec<_>>().join("; "))
}

/// Who takes a step, to whom it goes and where that stands, place by place.
pub(in crate::tell::explain) fn said(policy: &Policy, step: &ProcedureStep<'_>) -> Phrase {
    places(policy, &step.reasons)
}

/// `by staff, to the headteacher: Misuse, line 314, note: a remark`.
pub(in crate::tell::explain) fn places(policy: &Policy, reasons: &[StepReason<'_>]) -> Phrase {
    let places = reasons.iter().map(|reason| {
        let by = match reason.by {
            [] => String::new(),
            by => format!("by {}", parties(policy, by)),
        };
        let to = to_offices(reason.to).0;
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
        let place = place_of(&reason.source);
        match reason.note {
            Some(note) => format!("{by}{to}{colon}{place}, note: {note}"),
            None => format!("{by}{to}{colon}{place}"),
        }
    });
    Phrase(places.collect::<Vec<_>>().join("; "))
}

/// Who takes a step by one place of the policy: `the school` where it does not say.
pub(in crate::tell::explain) fn by(policy: &Policy, reason: &StepReason<'_>) -> Phrase {
    doers(policy, reason.by)
}

/// `, to the headteacher`; only the names, where the step itself says that somebody is told.
pub(in crate::tell::explain) fn to(step: Step, to: &[Office]) -> Phrase {
    match step {
        Step::TellTrustedAdult if !to.is_empty() => Phrase(format!(" ({})", offices(to))),
        _ => to_offices(to),
    }
}

/// `, at once`; empty where nothing is said of it.
pub(in crate::tell::explain) fn soon(urgency: Option<Urgency>) -> Phrase {
    Phrase(urgency.map_or_else(String::new, |urgency| {
        format!(", {}", lower(urgency.label()))
    }))
}

/// A number.
pub(in crate::tell::explain) fn number(number: usize) -> Phrase {
    Phrase(number.to_string())
}

/// Where a policy leaves something open: `who calls the police`.
pub(in crate::tell::explain) fn open(point: OpenPoint) -> Phrase {
    Phrase(lower(point.label()))
}

/// Several of them, in words that suppose no knowledge of the document; nothing for none.
pub(in crate::tell::explain) fn open_points(
    points: impl Iterator<Item = OpenPoint>,
) -> Option<Phrase> {
    let points: Vec<&str> = points.map(in_plain_words).collect();
    (!points.is_empty()).then(|| Phrase(points.join("; ")))
}

const fn in_plain_words(point: OpenPoint) -> &'static str {
    match point {
        OpenPoint::WhoCallsPolice => "who calls the police",
        OpenPoint::WhenPoliceAreCalled => "when the police are called",
        OpenPoint::WhetherOrderBinds => "whether the steps must be taken in the order given",
        OpenPoint::ReachOfPrintException => "whether what must never be put on paper may be stored",
        OpenPoint::OtherCriminalContent => "whether other criminal content may be copied",
        OpenPoint::WhatIsHalted => "what is to stop",
        OpenPoint::WhichComputer => "which of the computers is meant",
        OpenPoint::WhoTheGroupIs => "who the people are who look into it together",
        OpenPoint::SafeguardingLeadTold => {
            "whether the person in charge of child protection is told"
        }
        OpenPoint::ParentsTold => "whether parents are told",
        OpenPoint::FlowchartMissing => "what a chart shows that it mentions and does not contain",
        OpenPoint::FormMissing => "what a form asks for that it mentions and does not contain",
        OpenPoint::HowLongKept => "how long records are kept",
        OpenPoint::WhoIsNominated => "who the nominated person is",
        OpenPoint::WhichAuthority => "which authority is meant",
        OpenPoint::HowEscalated => "how it is taken further",
        OpenPoint::WhatIsUndesirable => "which material is undesirable",
    }
}
