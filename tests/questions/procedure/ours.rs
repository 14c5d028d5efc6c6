//! Our order: what leans on what, and what a halt leaves.

use online_safety_policy::Policy;
use online_safety_policy::answer::{
    Problem, ProcedureCheck, StepOrder, StepStatus, WhyForbidden, WhyOutOfOrder,
};
use online_safety_policy::builtin::telford_infant_2020;
use online_safety_policy::vocabulary::{Authority, Step, Suspicion};

/// Each complaint: the step, and the steps that were to come before, if that is what is wrong.
fn complaints(check: &ProcedureCheck<'_, '_>) -> Vec<(Step, Option<Vec<Step>>)> {
    let complaints = check.complaints().iter();
    let before = complaints.map(|complaint| match &complaint.problem {
        Problem::OutOfOrder { why, before } => {
            assert_eq!(*why, WhyOutOfOrder::OurOrder);
            assert_eq!(complaint.authority, Authority::Ours);
            (complaint.step, Some(before.clone()))
        }
        _ => (complaint.step, None),
    });
    before.collect()
}

#[test]
fn nobody_looks_alone_or_before_the_computer_is_isolated() {
    let procedure = telford_infant_2020().procedure(Suspicion::Misuse);
    let check = procedure.check(
        StepOrder::Ours,
        [Step::DesignateComputer, Step::ProvideAccess],
    );
    let before = vec![Step::InvolveSeveralSeniors, Step::IsolateComputer];
    assert_eq!(complaints(&check), [(Step::ProvideAccess, Some(before))]);
    let check = procedure.check(
        StepOrder::Ours,
        [
            Step::InvolveSeveralSeniors,
            Step::IsolateComputer,
            Step::DesignateComputer,
            Step::ProvideAccess,
        ],
    );
    assert_eq!(complaints(&check), []);
}

#[test]
fn nobody_judges_before_it_is_recorded() {
    let procedure = telford_infant_2020().procedure(Suspicion::Misuse);
    let begun = [
        Step::InvolveSeveralSeniors,
        Step::DesignateComputer,
        Step::IsolateComputer,
        Step::ProvideAccess,
        Step::RecordVisits,
        Step::JudgeSubstance,
    ];
    let check = procedure.check(StepOrder::Ours, begun);
    let before = vec![Step::RecordAddress];
    assert_eq!(complaints(&check), [(Step::JudgeSubstance, Some(before))]);
}

#[test]
fn visits_are_recorded_when_there_is_access() {
    let procedure = telford_infant_2020().procedure(Suspicion::Misuse);
    let begun = [
        Step::InvolveSeveralSeniors,
        Step::DesignateComputer,
        Step::IsolateComputer,
        Step::RecordVisits,
    ];
    let check = procedure.check(StepOrder::Ours, begun);
    let before = vec![Step::ProvideAccess];
    assert_eq!(complaints(&check), [(Step::RecordVisits, Some(before))]);
}

/// An option waits for the judgement; prints wait for what is to be printed.
#[test]
fn what_may_be_done_waits_as_well() {
    let procedure = telford_infant_2020().procedure(Suspicion::Misuse);
    let check = procedure.check(StepOrder::Ours, []);
    for step in [
        Step::CallPolice,
        Step::ActInternally,
        Step::InvolveLocalAuthority,
        Step::StoreScreenshots,
        Step::PrintAndAttach,
    ] {
        assert_eq!(check.status(step), StepStatus::Waiting, "{step}");
    }
}

/// Somebody looks into misuse and finds abuse images: up to there nothing was wrong.
#[test]
fn a_suspicion_that_becomes_graver_halts_what_was_begun() {
    let telford = telford_infant_2020();
    let begun = [
        Step::ReportSuspicion,
        Step::InvolveSeveralSeniors,
        Step::DesignateComputer,
        Step::IsolateComputer,
        Step::ProvideAccess,
        Step::RecordVisits,
        Step::RecordAddress,
    ];
    let misuse = telford.procedure(Suspicion::Misuse);
    let check = misuse.check(StepOrder::Ours, begun);
    assert_eq!(
        check.next().map(|next| next.step),
        Some(Step::JudgeSubstance)
    );

    let graver = telford.procedure(Suspicion::ChildSexualAbuseImages);
    let check = graver.check(StepOrder::Ours, begun);
    assert_eq!(complaints(&check), []);
    assert_eq!(check.next().map(|next| next.step), Some(Step::StopViewing));
    for step in [
        Step::JudgeSubstance,
        Step::ProvideAccess,
        Step::StoreScreenshots,
    ] {
        assert_eq!(check.status(step), StepStatus::Forbidden, "{step}");
    }
    // From here on, what was right before is not.
    let again = begun
        .into_iter()
        .chain([Step::StopViewing, Step::ProvideAccess]);
    let check = graver.check(StepOrder::Ours, again);
    assert_eq!(check.complaints().len(), 1);
    let after_halt = Problem::Forbidden(WhyForbidden::AfterHalt);
    assert_eq!(check.complaints()[0].problem, after_halt);
    assert_eq!(
        (check.complaints()[0].place, check.complaints()[0].authority),
        (9, Authority::Ours)
    );
}

#[test]
fn after_a_halt_the_police_isolation_and_the_written_record_are_left() {
    let procedure = telford_infant_2020().procedure(Suspicion::ChildSexualAbuseImages);
    let left = [
        Step::StopViewing,
        Step::CallPolice,
        Step::IsolateComputer,
        Step::RecordVisits,
        Step::RecordAddress,
        Step::KeepForm,
        Step::LogIncident,
    ];
    let check = procedure.check(StepOrder::Ours, left);
    assert_eq!(complaints(&check), []);
    // A copy is a crime before the halt as well.
    let check = procedure.check(StepOrder::Ours, [Step::StoreScreenshots]);
    let copied = Problem::Forbidden(WhyForbidden::CopyIsCrime);
    assert_eq!(check.complaints()[0].problem, copied);
}

/// Line 320 offers it after a judgement that nobody makes here.
#[test]
fn after_a_halt_no_option_is_left() {
    let procedure = telford_infant_2020().procedure(Suspicion::ChildSexualAbuseImages);
    let check = procedure.check(StepOrder::Ours, [Step::StopViewing]);
    assert_eq!(check.of_status(StepStatus::Optional).count(), 0);
    assert_eq!(
        check.status(Step::InvolveLocalAuthority),
        StepStatus::Forbidden
    );
}

#[test]
fn the_police_come_before_the_judgement_of_a_crime() {
    let procedure = telford_infant_2020().procedure(Suspicion::Grooming);
    let check = procedure.check(
        StepOrder::Ours,
        [
            Step::InvolveSeveralSeniors,
            Step::DesignateComputer,
            Step::IsolateComputer,
            Step::ProvideAccess,
            Step::RecordVisits,
            Step::RecordAddress,
            Step::JudgeSubstance,
        ],
    );
    let before = vec![Step::CallPolice];
    assert_eq!(complaints(&check), [(Step::JudgeSubstance, Some(before))]);
}

#[test]
fn a_step_that_nobody_speaks_of_is_neither_right_nor_wrong() {
    let procedure = telford_infant_2020().procedure(Suspicion::Misuse);
    let check = procedure.check(StepOrder::Ours, [Step::InformParents, Step::InformParents]);
    assert_eq!(check.status(Step::DiscussPublicly), StepStatus::Unspoken);
    assert_eq!(check.unspoken().collect::<Vec<_>>(), [Step::InformParents]);
    assert_eq!(complaints(&check), []);
    assert!(
        check
            .to_string()
            .contains("neither a permission nor a prohibition")
    );
}

/// A policy whose procedure has these steps.
fn with(steps: &str) -> Policy {
    let head =
        "format: 1\npolicy: { id: p, school: P, title: P }\nprocedure:\n  lines: 1-9\n  steps:\n";
    Policy::from_yaml(&format!("{head}{steps}")).unwrap()
}

/// What a policy demands in any case waits for no judgement; what it leaves to choice does.
#[test]
fn only_an_option_waits_for_the_judgement() {
    for (force, status) in [("must", StepStatus::Due), ("may", StepStatus::Waiting)] {
        let policy = with(&format!(
            "    judge: {{ line: 1, step: judge-substance, force: must }}\n    \
             tell: {{ line: 2, step: involve-local-authority, force: {force} }}\n"
        ));
        let procedure = policy.procedure(Suspicion::Misuse);
        let check = procedure.check(StepOrder::Ours, []);
        assert_eq!(check.status(Step::InvolveLocalAuthority), status, "{force}");
    }
}

/// Of a crime, calling the police never waits for a judgement, not even as an option.
#[test]
fn the_police_never_wait_for_the_judgement_of_a_crime() {
    let policy = with(
        "    judge: { line: 1, step: judge-substance, force: may }\n    \
         police: { line: 2, step: call-police, force: may }\n",
    );
    for (suspicion, status) in [
        (Suspicion::OtherCrime, StepStatus::Optional),
        (Suspicion::Misuse, StepStatus::Waiting),
    ] {
        let procedure = policy.procedure(suspicion);
        let check = procedure.check(StepOrder::Ours, []);
        assert_eq!(check.status(Step::CallPolice), status, "{suspicion}");
    }
}

/// Two steps that are each said to follow the other, in two places: what stands first is first.
#[test]
fn nothing_waits_for_what_waits_for_it() {
    let policy = with(
        "    judge: { line: 1, step: judge-substance, force: must }\n    \
         log: { line: 2, step: log-incident, force: must, after: [judge-substance] }\n    \
         judge-again: { line: 3, step: judge-substance, force: must, after: [log-incident] }\n",
    );
    let procedure = policy.procedure(Suspicion::Misuse);
    let next = procedure
        .check(StepOrder::Printed, [])
        .next()
        .map(|next| next.step);
    assert_eq!(next, Some(Step::JudgeSubstance));
}
