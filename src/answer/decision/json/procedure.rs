//! Procedures, and what is to be said of the steps taken.

use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};

use crate::answer::decision::procedure::{
    Ban, Complaint, Course, OpenQuestion, Problem, Procedure, ProcedureCheck, ProcedureStep,
    StepOrder, StepReason, StepStatus,
};
use crate::source::Citation;
use crate::vocabulary::outcome::ProcedureStanding;
use crate::vocabulary::{
    Aspect, Authority, Force, Office, Party, Step, Suspicion, Urgency, Word as _,
};

#[derive(Serialize)]
struct Answer<'a, 'p> {
    policy: &'p str,
    question: Question,
    answer: Is,
    source: Option<Citation<'p>>,
    course: Runs,
    steps: &'a [ProcedureStep<'p>],
    orders: [Ordered; 2],
    forbidden: &'a [Ban<'p>],
    silent_on: Vec<Aspect>,
    open: &'a [OpenQuestion<'p>],
}

#[derive(Serialize)]
struct Question {
    suspicion: Suspicion,
}

#[derive(Serialize)]
struct Is {
    is: ProcedureStanding,
}

#[derive(Serialize)]
struct Runs {
    is: Course,
    authority: Authority,
}

/// The steps in one order, with whose it is.
#[derive(Serialize)]
struct Ordered {
    order: StepOrder,
    authority: Authority,
    sequence: Vec<Step>,
}

impl Serialize for Procedure<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let ordered = |authority, order| Ordered {
            order,
            authority,
            sequence: self.in_order(order).map(|step| step.step).collect(),
        };
        Answer {
            policy: self.policy.id(),
            question: Question {
                suspicion: self.suspicion,
            },
            answer: Is {
                is: self.standing(),
            },
            source: self.source(),
            course: Runs {
                is: self.course,
                authority: self.authority_of_course(),
            },
            steps: self.said(),
            orders: [
                ordered(Authority::Printed, StepOrder::Printed),
                ordered(Authority::Ours, StepOrder::Ours),
            ],
            forbidden: self.forbidden(),
            silent_on: self.silent_on().collect(),
            open: self.open(),
        }
        .serialize(serializer)
    }
}

#[derive(Serialize)]
struct Said<'a, 'p> {
    step: Step,
    label: &'static str,
    aspect: Aspect,
    force: Force,
    authority: Authority,
    urgency: Option<Urgency>,
    by: &'a [Party],
    to: &'a [Office],
    set_aside: bool,
    reasons: &'a [StepReason<'p>],
}

impl Serialize for ProcedureStep<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Said {
            step: self.step,
            label: self.step.label(),
            aspect: self.aspect(),
            force: self.force,
            authority: self.authority,
            urgency: self.urgency,
            by: &self.by,
            to: &self.to,
            set_aside: self.set_aside,
            reasons: &self.reasons,
        }
        .serialize(serializer)
    }
}

#[derive(Serialize)]
struct Checked<'a, 'p> {
    policy: &'p str,
    question: Asked<'a>,
    complete: bool,
    next: Option<&'a ProcedureStep<'p>>,
    missing_steps: Vec<Step>,
    waiting: Vec<Step>,
    optional: Vec<Step>,
    forbidden_now: Vec<Forbidden>,
    complaints: &'a [Complaint<'p>],
    unspoken_steps: Vec<Step>,
    /// Whose the order is that was checked against.
    authority_of_order: Authority,
}

#[derive(Serialize)]
struct Asked<'a> {
    suspicion: Suspicion,
    order: StepOrder,
    taken: &'a [Step],
}

#[derive(Serialize)]
struct Forbidden {
    step: Step,
    why: &'static str,
    authority: Authority,
}

impl Serialize for ProcedureCheck<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let bans = self.procedure.forbidden().iter();
        Checked {
            policy: self.procedure.policy.id(),
            question: Asked {
                suspicion: self.procedure.suspicion,
                order: self.order,
                taken: &self.taken,
            },
            complete: self.is_complete(),
            next: self.next(),
            missing_steps: self.missing().map(|step| step.step).collect(),
            waiting: self.of_status(StepStatus::Waiting).collect(),
            optional: self.of_status(StepStatus::Optional).collect(),
            forbidden_now: bans
                .map(|ban| Forbidden {
                    step: ban.step,
                    why: ban.why.as_str(),
                    authority: ban.authority,
                })
                .collect(),
            complaints: &self.complaints,
            unspoken_steps: self.unspoken().collect(),
            authority_of_order: match self.order {
                StepOrder::Printed => Authority::Printed,
                StepOrder::Ours => Authority::Ours,
            },
        }
        .serialize(serializer)
    }
}

/// `{"number": 3, "step": ..., "problem": "forbidden", "why": ..., ...}`, or
/// `"out-of-order"` with the steps that come before it, `steps_before`.
impl Serialize for Complaint<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("number", &self.place)?;
        map.serialize_entry("step", &self.step)?;
        match &self.problem {
            Problem::Forbidden(why) => {
                map.serialize_entry("problem", "forbidden")?;
                map.serialize_entry("why", why)?;
            }
            Problem::OutOfOrder { why, before } => {
                map.serialize_entry("problem", "out-of-order")?;
                map.serialize_entry("why", why)?;
                map.serialize_entry("steps_before", before)?;
            }
        }
        map.serialize_entry("authority", &self.authority)?;
        map.serialize_entry("reasons", &self.reasons)?;
        map.end()
    }
}
