//! The printed order: leaving it is told, and told from a breach.

use online_safety_policy::answer::{Problem, StepOrder, WhyOutOfOrder};
use online_safety_policy::builtin::telford_infant_2020;
use online_safety_policy::vocabulary::{Authority, Step, Suspicion};

#[test]
fn isolating_first_leaves_the_order_of_print_and_breaks_nothing() {
    let procedure = telford_infant_2020().procedure(Suspicion::Misuse);
    let check = procedure.check(StepOrder::Printed, [Step::IsolateComputer]);
    let [complaint] = check.complaints() else {
        panic!("{check}");
    };
    let Problem::OutOfOrder { why, before } = &complaint.problem else {
        panic!("{check}");
    };
    // Line 328 stands below lines 314 to 318.
    assert_eq!(*why, WhyOutOfOrder::PrintedPlace);
    assert_eq!(before.first(), Some(&Step::InvolveSeveralSeniors));
    assert_eq!(before.last(), Some(&Step::JudgeSubstance));
    assert!(check.to_string().contains("print may not bind"), "{check}");
    let ours = procedure.check(StepOrder::Ours, [Step::IsolateComputer]);
    assert_eq!(ours.complaints(), []);
}

/// Line 318 has the judgement come once all is recorded; that is more than a place in a list.
#[test]
fn judging_before_recording_is_against_the_words_of_the_policy() {
    let procedure = telford_infant_2020().procedure(Suspicion::Misuse);
    let check = procedure.check(StepOrder::Printed, [Step::JudgeSubstance]);
    let complaint = &check.complaints()[0];
    assert_eq!(complaint.authority, Authority::Printed);
    assert_eq!(
        complaint.reasons[0].source.lines.unwrap().to_string(),
        "318"
    );
    let before = vec![Step::RecordVisits, Step::RecordAddress];
    let why = WhyOutOfOrder::PrintedCondition;
    assert_eq!(complaint.problem, Problem::OutOfOrder { why, before });
}

/// The report (line 80) and the log (57) stand elsewhere in the document.
#[test]
fn what_stands_outside_the_list_has_no_place_in_its_order() {
    let procedure = telford_infant_2020().procedure(Suspicion::Misuse);
    let taken = [
        Step::LogIncident,
        Step::InvolveSeveralSeniors,
        Step::ReportSuspicion,
    ];
    let check = procedure.check(StepOrder::Printed, taken);
    assert_eq!(check.complaints(), []);
}

/// Lines 304 and 322: at once.
#[test]
fn what_is_wanted_at_once_waits_for_no_place() {
    let procedure = telford_infant_2020().procedure(Suspicion::ChildSexualAbuseImages);
    let check = procedure.check(StepOrder::Printed, []);
    assert_eq!(check.next().map(|next| next.step), Some(Step::CallPolice));
    let check = procedure.check(StepOrder::Printed, [Step::CallPolice]);
    assert_eq!(check.next().map(|next| next.step), Some(Step::StopViewing));
    assert_eq!(check.complaints(), []);
}
