//! Laws of the shipped policies: for every suspicion, every order, every short sequence.

use online_safety_policy::Policy;
use online_safety_policy::answer::{Course, Problem, StepOrder, StepStatus};
use online_safety_policy::builtin::Builtin;
use online_safety_policy::vocabulary::ProcedureStanding;
use online_safety_policy::vocabulary::{Authority, Step, Suspicion};
use strum::{EnumCount as _, IntoEnumIterator as _};

use super::{check_laws, follow, questions, touches_content};

/// A policy without a procedure.
const NONE: &str = "format: 1\npolicy: { id: none, school: None, title: Policy }\n";

fn policies() -> Vec<Policy> {
    let none = Policy::from_yaml(NONE).unwrap();
    let shipped = Builtin::iter().map(|builtin| builtin.policy().clone());
    shipped.chain([none]).collect()
}

#[test]
fn of_every_sequence_of_up_to_two_steps() {
    for policy in &policies() {
        for (procedure, order) in questions(policy) {
            check_laws(&procedure, order, &[]);
            for first in Step::iter() {
                check_laws(&procedure, order, &[first]);
                for second in Step::iter() {
                    check_laws(&procedure, order, &[first, second]);
                }
            }
        }
    }
}

#[test]
fn of_every_sequence_of_three_steps_of_the_gravest_suspicion() {
    let procedure = Builtin::TelfordInfant2020.policy();
    let procedure = procedure.procedure(Suspicion::ChildSexualAbuseImages);
    for first in Step::iter() {
        for second in Step::iter() {
            for third in Step::iter() {
                check_laws(&procedure, StepOrder::Ours, &[first, second, third]);
            }
        }
    }
}

#[test]
fn doing_what_is_next_completes_it_without_a_complaint() {
    for policy in &policies() {
        for (procedure, order) in questions(policy) {
            let taken = follow(&procedure, order, &[]);
            let check = procedure.check(order, taken.iter().copied());
            assert!(
                check.is_complete() && check.complaints().is_empty(),
                "{check}"
            );
            let required = procedure.in_order(order).filter(|s| s.is_required(order));
            assert_eq!(taken.len(), required.count());
        }
    }
}

/// From wherever somebody begins, it ends, and only what they began with was wrong.
#[test]
fn doing_what_is_next_completes_whatever_was_begun() {
    for policy in &policies() {
        for (procedure, order) in questions(policy) {
            for first in Step::iter() {
                for begun in [vec![first], vec![first, Step::CallPolice, first]] {
                    let taken = follow(&procedure, order, &begun);
                    let check = procedure.check(order, taken.iter().copied());
                    assert!(check.is_complete());
                    let ours = check
                        .complaints()
                        .iter()
                        .filter(|_| order == StepOrder::Ours);
                    for complaint in ours {
                        assert!(complaint.place <= begun.len(), "{begun:?}: {check}");
                    }
                }
            }
        }
    }
}

#[test]
fn after_a_halt_nothing_is_viewed_copied_printed_or_judged() {
    for policy in &policies() {
        let halted = questions(policy).filter(|(of, _)| of.course() == Course::Halt);
        for (procedure, order) in halted {
            for halt in [Step::StopViewing, Step::CallPolice] {
                for step in Step::iter().filter(|step| touches_content(*step)) {
                    let check = procedure.check(order, [halt, step]);
                    assert_eq!(check.status(step), StepStatus::Forbidden, "{step}");
                    let complaint = &check.complaints()[0];
                    assert!(matches!(complaint.problem, Problem::Forbidden(_)), "{step}");
                }
            }
        }
    }
}

/// Whatever a policy says: content that may be a crime to possess is halted, and its three steps
/// come first by our order.
#[test]
fn what_may_be_a_crime_to_possess_is_halted_everywhere() {
    for policy in &policies() {
        for suspicion in Suspicion::iter() {
            let procedure = policy.procedure(suspicion);
            let halted = procedure.course() == Course::Halt;
            assert_eq!(halted, suspicion.may_be_crime_to_possess(), "{suspicion}");
            if halted {
                let first: Vec<_> = follow(&procedure, StepOrder::Ours, &[]);
                let steps = [Step::StopViewing, Step::CallPolice, Step::IsolateComputer];
                assert_eq!(first[..3], steps, "{suspicion}");
                for step in [
                    Step::StoreScreenshots,
                    Step::PrintAndAttach,
                    Step::CopyContent,
                ] {
                    assert!(procedure.ban(step).is_some_and(|ban| ban.why.is_standing()));
                }
            }
        }
    }
}

#[test]
fn what_is_a_crime_is_brought_to_the_police_before_anybody_judges() {
    for policy in &policies() {
        for suspicion in Suspicion::iter().filter(|suspicion| suspicion.is_crime()) {
            let procedure = policy.procedure(suspicion);
            let taken = follow(&procedure, StepOrder::Ours, &[]);
            let place = |step| taken.iter().position(|taken| *taken == step);
            if let (Some(police), Some(judged)) =
                (place(Step::CallPolice), place(Step::JudgeSubstance))
            {
                assert!(police < judged, "{suspicion}");
            }
        }
    }
}

#[test]
fn every_step_has_a_place_or_is_ours() {
    for policy in &policies() {
        for suspicion in Suspicion::iter() {
            let procedure = policy.procedure(suspicion);
            for said in procedure.said() {
                let cited = said
                    .reasons
                    .iter()
                    .all(|reason| reason.source.lines.is_some());
                assert!(cited);
                assert_eq!(said.reasons.is_empty(), said.authority == Authority::Ours);
            }
            for ban in procedure.forbidden() {
                let by_policy = procedure.step(ban.step).is_some_and(|s| s.force.forbids());
                assert_eq!(ban.authority != Authority::Ours, by_policy, "{}", ban.step);
            }
            // What the school never wrote stands in no order of print.
            let printed = procedure.in_order(StepOrder::Printed);
            assert!(printed.into_iter().all(|step| step.is_spoken()));
        }
    }
}

#[test]
fn a_policy_without_a_procedure_is_silent() {
    let policy = Policy::from_yaml(NONE).unwrap();
    for suspicion in Suspicion::iter() {
        let procedure = policy.procedure(suspicion);
        assert_eq!(procedure.standing(), ProcedureStanding::Silent);
        assert_eq!(
            procedure.silent_on().count(),
            online_safety_policy::vocabulary::Aspect::COUNT
        );
        assert_eq!(procedure.check(StepOrder::Printed, []).next(), None);
        assert!(
            procedure
                .to_string()
                .contains("neither asks for a step nor rules one out")
        );
    }
}

#[test]
fn the_same_steps_are_judged_the_same() {
    for policy in &policies() {
        for (procedure, order) in questions(policy) {
            let taken = [Step::RecordAddress, Step::CallPolice, Step::RecordAddress];
            let json = || serde_json::to_string(&procedure.check(order, taken)).unwrap();
            assert_eq!(json(), json());
        }
    }
}

/// By our order, a complaint once made stays, whatever is done afterwards.
#[test]
fn what_was_wrong_stays_wrong() {
    let policy = Builtin::TelfordInfant2020.policy();
    for suspicion in Suspicion::iter() {
        let procedure = policy.procedure(suspicion);
        for step in Step::iter() {
            let before = procedure.check(StepOrder::Ours, [step]);
            let after = follow(&procedure, StepOrder::Ours, &[step]);
            let after = procedure.check(StepOrder::Ours, after);
            assert_eq!(before.complaints(), after.complaints());
        }
    }
}
