//! Procedures, and what is to be said of the steps taken.

use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};

use crate::answer::decision::procedure::{
    Complaint, Problem, Procedure, ProcedureCheck, ProcedureStep, StepOrder, StepStatus,
};
use crate::vocabulary::{Word as _, object};

object! {
    impl Procedure<'_> as it {
        policy: it.policy.id(),
        question: object! { suspicion: it.suspicion },
        answer: object! { is: it.standing() },
        source: it.source(),
        course: object! { is: it.course, authority: it.authority_of_course() },
        steps: it.said(),
        orders: [StepOrder::Printed, StepOrder::Ours].map(|order| object! {
            order: order,
            authority: order.authority(),
            sequence: it.in_order(order).map(|step| step.step).collect::<Vec<_>>(),
        }),
        forbidden: it.forbidden(),
        silent_on: it.silent_on().collect::<Vec<_>>(),
        open: it.open(),
    }
}

object! {
    impl ProcedureStep<'_> as it {
        step: it.step,
        label: it.step.label(),
        aspect: it.aspect(),
        force: it.force,
        authority: it.authority,
        urgency: it.urgency,
        by: it.by,
        to: it.to,
        set_aside: it.set_aside,
        reasons: it.reasons,
    }
}

object! {
    impl ProcedureCheck<'_, '_> as it {
        policy: it.procedure.policy.id(),
        question: object! {
            suspicion: it.procedure.suspicion,
            order: it.order,
            taken: &it.taken,
        },
        complete: it.is_complete(),
        next: it.next(),
        missing_steps: it.missing().map(|step| step.step).collect::<Vec<_>>(),
        waiting: it.of_status(StepStatus::Waiting).collect::<Vec<_>>(),
        optional: it.of_status(StepStatus::Optional).collect::<Vec<_>>(),
        forbidden_now: it.procedure.forbidden().iter().map(|ban| object! {
            step: ban.step,
            why: ban.why.as_str(),
            authority: ban.authority,
        }).collect::<Vec<_>>(),
        complaints: it.complaints,
        unspoken_steps: it.unspoken().collect::<Vec<_>>(),
        // Whose the order is that was checked against.
        authority_of_order: it.order.authority(),
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
