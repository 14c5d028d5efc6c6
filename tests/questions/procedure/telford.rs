//! What Telford's document says, line by line.

use online_safety_policy::answer::{Course, StepOrder, WhyForbidden};
use online_safety_policy::builtin::telford_infant_2020;
use online_safety_policy::vocabulary::ProcedureStanding;
use online_safety_policy::vocabulary::{
    Aspect, Authority, Force, Office, OpenPoint, Party, Role, Step, Suspicion, Urgency,
};

use super::{lines, steps};

use Suspicion::{ChildSexualAbuseImages, ExtremePornography, Grooming, Misuse, OffensiveMessage};

#[test]
fn a_procedure_is_set_out() {
    let procedure = telford_infant_2020().procedure(Misuse);
    assert_eq!(procedure.standing(), ProcedureStanding::SetOut);
    let source = procedure.source().unwrap();
    assert_eq!(source.to_string(), "Misuse, lines 302-330");
    assert_eq!(procedure.course(), Course::Ordinary);
}

/// Lines 314 to 330, in that order, between the report (80) and the log (57).
#[test]
fn the_steps_stand_in_printed_order() {
    let procedure = telford_infant_2020().procedure(Misuse);
    let printed = [
        ("report-suspicion", &["80", "71, 304"][..]),
        ("involve-several-seniors", &["314"]),
        ("designate-computer", &["315"]),
        ("provide-access", &["316"]),
        ("record-visits", &["316"]),
        ("record-address", &["317"]),
        ("judge-substance", &["318"]),
        ("isolate-computer", &["328"]),
        ("keep-form", &["330"]),
        ("log-incident", &["57"]),
        ("inform-community", &["334"]),
    ];
    let words = printed.map(|(step, _)| step);
    assert_eq!(steps(&procedure, StepOrder::Printed), words);
    for (step, places) in printed {
        assert_eq!(lines(&procedure, step.parse().unwrap()), places, "{step}");
    }
}

#[test]
fn some_steps_may_be_taken_or_left() {
    let procedure = telford_infant_2020().procedure(Misuse);
    for (step, place) in [
        (Step::StoreScreenshots, "317"),
        (Step::PrintAndAttach, "317"),
        (Step::ActInternally, "319, 334"),
        (Step::InvolveLocalAuthority, "320"),
        (Step::CallPolice, "321"),
    ] {
        assert_eq!(lines(&procedure, step), [place]);
        let said = procedure.step(step).unwrap();
        assert!(said.is_optional(StepOrder::Printed) && said.is_optional(StepOrder::Ours));
    }
}

#[test]
fn some_things_are_never_done() {
    let procedure = telford_infant_2020().procedure(Misuse);
    let never: Vec<_> = procedure.forbidden().iter().map(|ban| ban.step).collect();
    let printed = [
        Step::SwitchComputer,
        Step::LetPupilsUseComputer,
        Step::ChangeComputerState,
    ];
    assert_eq!(never, printed);
    assert_eq!(lines(&procedure, Step::SwitchComputer), ["315"]);
    assert_eq!(lines(&procedure, Step::ChangeComputerState), ["328"]);
    let unchanged = procedure.step(Step::ChangeComputerState).unwrap();
    assert_eq!(unchanged.force, Force::ShouldNot);
    assert_eq!(unchanged.authority, Authority::Inferred);
}

/// Line 314; line 80: either; line 57: who also keeps the log.
#[test]
fn people_are_named() {
    let procedure = telford_infant_2020().procedure(Misuse);
    let team = procedure.step(Step::InvolveSeveralSeniors).unwrap();
    let volunteers = Party::Role(Role::Volunteer.into());
    assert_eq!(team.by, [Party::Office(Office::SeniorStaff), volunteers]);
    let report = procedure.step(Step::ReportSuspicion).unwrap();
    assert_eq!(report.to, [Office::Headteacher, Office::OnlineSafetyLead]);
    let log = procedure.step(Step::LogIncident).unwrap();
    assert_eq!(log.by, [Party::Office(Office::OnlineSafetyLead)]);
    // Line 304 and 322: nobody is named, so nobody is.
    let police = telford_infant_2020().procedure(ChildSexualAbuseImages);
    assert!(police.step(Step::CallPolice).unwrap().by.is_empty());
}

/// Line 322 halts, and has the police at once; 328 isolates.
#[test]
fn abuse_images_halt_everything() {
    let procedure = telford_infant_2020().procedure(ChildSexualAbuseImages);
    assert_eq!(procedure.course(), Course::Halt);
    assert_eq!(procedure.authority_of_course(), Authority::Printed);
    assert_eq!(lines(&procedure, Step::StopViewing), ["322"]);
    assert_eq!(lines(&procedure, Step::CallPolice), ["304", "322"]);
    for step in [Step::StopViewing, Step::CallPolice] {
        let said = procedure.step(step).unwrap();
        assert_eq!(said.urgency, Some(Urgency::AtOnce), "{step}");
    }
    let ours = [
        "stop-viewing",
        "call-police",
        "isolate-computer",
        "report-suspicion",
        "record-visits",
        "record-address",
        "keep-form",
        "log-incident",
        "inform-community",
    ];
    assert_eq!(steps(&procedure, StepOrder::Ours), ours);
}

/// The exception of line 317 is for prints, and the school's; for screenshots it is ours.
#[test]
fn abuse_images_are_never_copied() {
    let procedure = telford_infant_2020().procedure(ChildSexualAbuseImages);
    let print = procedure.ban(Step::PrintAndAttach).unwrap();
    assert_eq!(
        (print.why, print.authority),
        (WhyForbidden::PolicySaysSo, Authority::Printed)
    );
    assert_eq!(lines(&procedure, Step::PrintAndAttach), ["317"]);
    let store = procedure.ban(Step::StoreScreenshots).unwrap();
    assert_eq!(
        (store.why, store.authority),
        (WhyForbidden::CopyIsCrime, Authority::Ours)
    );
    let said = procedure.step(Step::StoreScreenshots).unwrap();
    assert!(said.set_aside && said.force == Force::May);
}

/// Nothing excepts it: lines 277, 317 and 322 name abuse images alone, so the course is ours.
#[test]
fn other_content_that_is_a_crime_to_possess_is_halted_by_us() {
    let procedure = telford_infant_2020().procedure(ExtremePornography);
    assert_eq!(procedure.course(), Course::Halt);
    assert_eq!(procedure.authority_of_course(), Authority::Ours);
    let halt = procedure.step(Step::StopViewing).unwrap();
    assert!(halt.reasons.is_empty() && halt.authority == Authority::Ours);
    let print = procedure.ban(Step::PrintAndAttach).unwrap();
    assert_eq!(
        (print.why, print.authority),
        (WhyForbidden::CopyIsCrime, Authority::Ours)
    );
    assert!(!steps(&procedure, StepOrder::Printed).contains(&"stop-viewing"));
}

/// Lines 323 to 327, and 304 for whatever is illegal.
#[test]
fn crimes_go_to_the_police() {
    for (suspicion, place) in [
        (Suspicion::Grooming, "323"),
        (Suspicion::ObsceneMaterialToChild, "324"),
        (Suspicion::ObscenePublications, "325"),
        (Suspicion::RacistMaterial, "326"),
        (Suspicion::OtherCrime, "327"),
        (Suspicion::ExtremePornography, "327"),
    ] {
        let procedure = telford_infant_2020().procedure(suspicion);
        assert_eq!(
            lines(&procedure, Step::CallPolice),
            ["304", place],
            "{suspicion}"
        );
        let police = procedure.step(Step::CallPolice).unwrap();
        assert_eq!(police.force, Force::Must, "{suspicion}");
    }
    let grooming = telford_infant_2020().procedure(Grooming);
    assert_eq!(grooming.course(), Course::Police);
    let ours = steps(&grooming, StepOrder::Ours);
    assert_eq!(ours[..2], ["call-police", "isolate-computer"]);
}

/// Lines 242 to 244.
#[test]
fn messages_are_reported_and_not_answered() {
    let procedure = telford_infant_2020().procedure(OffensiveMessage);
    assert_eq!(
        lines(&procedure, Step::ReportSuspicion),
        ["80", "71, 304", "242-244"]
    );
    let report = procedure.step(Step::ReportSuspicion).unwrap();
    assert_eq!(report.urgency, Some(Urgency::AtOnce));
    assert!(report.to.contains(&Office::NominatedPerson));
    assert_eq!(lines(&procedure, Step::ReplyToMessage), ["244"]);
    assert!(procedure.ban(Step::ReplyToMessage).is_some());
    // Whether they are kept is not said, and so neither asked for nor forbidden.
    assert!(procedure.step(Step::KeepMessage).is_none());
    assert!(procedure.ban(Step::DeleteMessage).is_none());
}

#[test]
fn what_is_left_open_is_said_to_be() {
    let open = |suspicion| {
        let procedure = telford_infant_2020().procedure(suspicion);
        let points = procedure.open().iter();
        let points = points.map(|open| (open.point, open.source.lines.unwrap().to_string()));
        points.collect::<Vec<_>>()
    };
    let always = [
        (OpenPoint::WhetherOrderBinds, "312, 330"),
        (OpenPoint::WhichComputer, "315, 317, 328"),
        (OpenPoint::WhoTheGroupIs, "314, 318, 330"),
        (OpenPoint::SafeguardingLeadTold, "89, 302-330"),
        (OpenPoint::ParentsTold, "302-330, 340"),
        (OpenPoint::FlowchartMissing, "306"),
        (OpenPoint::FormMissing, "317, 330"),
        (OpenPoint::HowLongKept, "330"),
    ];
    let always = always.map(|(point, lines)| (point, lines.to_owned()));
    assert_eq!(open(Misuse), always);
    let abuse = open(ChildSexualAbuseImages);
    for (point, lines) in [
        (OpenPoint::WhoCallsPolice, "304, 322"),
        (OpenPoint::WhenPoliceAreCalled, "304, 318-321, 322-327"),
        (OpenPoint::ReachOfPrintException, "317"),
        (OpenPoint::WhatIsHalted, "322"),
    ] {
        assert!(abuse.contains(&(point, lines.to_owned())), "{point}");
    }
    // Who is told and who calls is open, so nothing of it is asked for.
    let procedure = telford_infant_2020().procedure(ChildSexualAbuseImages);
    assert!(procedure.step(Step::InformParents).is_none());
    assert!(procedure.step(Step::InformSafeguardingLead).is_none());
}

/// When to stop is said of what misuse, or a message, may turn out to be: line 322.
#[test]
fn the_policy_is_silent_on_little() {
    let silent = |suspicion| {
        let procedure = telford_infant_2020().procedure(suspicion);
        procedure.silent_on().collect::<Vec<_>>()
    };
    assert_eq!(silent(Misuse), [Aspect::Conduct]);
    assert_eq!(silent(ChildSexualAbuseImages), [Aspect::Conduct]);
    assert!(silent(OffensiveMessage).is_empty());
}
