//! Trafalgar has no procedure: what its document says all the same, line by line.

use online_safety_policy::answer::StepOrder;
use online_safety_policy::builtin::trafalgar_infant_2018;
use online_safety_policy::vocabulary::ProcedureStanding;
use online_safety_policy::vocabulary::{Aspect, Authority, OpenPoint, Step, Suspicion};
use strum::IntoEnumIterator as _;

use super::{lines, steps};

#[test]
fn no_procedure_is_set_out() {
    for suspicion in Suspicion::iter() {
        let procedure = trafalgar_infant_2018().procedure(suspicion);
        assert_eq!(procedure.standing(), ProcedureStanding::Fragments);
        assert!(procedure.source().is_none());
        let silent: Vec<_> = procedure.silent_on().collect();
        for aspect in [
            Aspect::People,
            Aspect::Computer,
            Aspect::Copy,
            Aspect::Stop,
            Aspect::Judge,
        ] {
            assert!(silent.contains(&aspect), "{suspicion}: {aspect}");
        }
    }
}

#[test]
fn of_plain_misuse_little_is_said() {
    let procedure = trafalgar_infant_2018().procedure(Suspicion::Misuse);
    let printed = [
        // Line 280 is about what the filter let through.
        ("log-incident", &["107", "280"][..]),
        ("report-suspicion", &["110", "275", "118"]),
        ("escalate", &["250"]),
        ("inform-parents", &["253"]),
        ("keep-confidential", &["416", "416"]),
    ];
    assert_eq!(
        steps(&procedure, StepOrder::Printed),
        printed.map(|(step, _)| step)
    );
    for (step, places) in printed {
        assert_eq!(lines(&procedure, step.parse().unwrap()), places, "{step}");
    }
    assert_eq!(lines(&procedure, Step::SearchDevice), ["498", "498", "497"]);
    assert_eq!(lines(&procedure, Step::InvolveLocalAuthority), ["251"]);
    let silent: Vec<_> = procedure.silent_on().collect();
    let nothing = [
        Aspect::People,
        Aspect::Computer,
        Aspect::Copy,
        Aspect::Stop,
        Aspect::Judge,
        Aspect::Act,
        Aspect::Keep,
    ];
    assert_eq!(
        silent, nothing,
        "whom to call is said of the crimes it may turn out to be"
    );
}

/// Lines 368 to 370, said to pupils.
#[test]
fn messages_are_kept_told_and_not_answered() {
    for suspicion in [
        Suspicion::OffensiveMessage,
        Suspicion::DisturbingMessage,
        Suspicion::Cyberbullying,
    ] {
        let procedure = trafalgar_infant_2018().procedure(suspicion);
        assert_eq!(lines(&procedure, Step::TellTrustedAdult), ["122, 368"]);
        assert_eq!(lines(&procedure, Step::ReplyToMessage), ["369"]);
        assert_eq!(lines(&procedure, Step::KeepMessage), ["370"]);
        assert!(procedure.ban(Step::ReplyToMessage).is_some());
        assert!(procedure.ban(Step::DeleteMessage).is_some());
    }
}

/// Line 254 for messages, 255 and 283 for material; 283 leaves out the foundation.
#[test]
fn the_police_are_called_for_what_is_illegal() {
    let of = |suspicion| trafalgar_infant_2018().procedure(suspicion);
    assert_eq!(
        lines(&of(Suspicion::DisturbingMessage), Step::CallPolice),
        ["254, 350"]
    );
    for suspicion in [
        Suspicion::ChildSexualAbuseImages,
        Suspicion::ExtremePornography,
        Suspicion::IllegalMaterial,
        Suspicion::ObscenePublications,
        Suspicion::RacistMaterial,
    ] {
        let procedure = of(suspicion);
        assert_eq!(
            lines(&procedure, Step::CallPolice),
            ["255, 283"],
            "{suspicion}"
        );
        let foundation = Step::ReferToInternetWatchFoundation;
        assert_eq!(lines(&procedure, foundation), ["255"], "{suspicion}");
        let authority = lines(&procedure, Step::InvolveLocalAuthority);
        assert_eq!(authority, ["251", "255, 283"], "{suspicion}");
    }
    // Who is groomed by messages has received such a message; of an offensive one nothing of the kind is said.
    let grooming = of(Suspicion::Grooming);
    assert_eq!(lines(&grooming, Step::CallPolice), ["254, 350"]);
    let call = grooming.step(Step::CallPolice).unwrap();
    assert_eq!(call.authority, Authority::Inferred);
    assert!(
        of(Suspicion::OffensiveMessage)
            .step(Step::CallPolice)
            .is_none()
    );
}

/// Line 146, and 107 for grooming.
#[test]
fn bullying_and_child_protection_have_policies_of_their_own() {
    let of = |suspicion| trafalgar_infant_2018().procedure(suspicion);
    let bullying = of(Suspicion::Cyberbullying);
    assert_eq!(lines(&bullying, Step::FollowAntiBullyingPolicy), ["146"]);
    let child = of(Suspicion::ChildProtectionConcern);
    assert_eq!(lines(&child, Step::InformSafeguardingLead), ["146"]);
    let grooming = of(Suspicion::Grooming);
    let lead = grooming.step(Step::InformSafeguardingLead).unwrap();
    assert_eq!(lead.authority, Authority::Inferred);
    assert_eq!(lines(&grooming, Step::InformSafeguardingLead), ["107, 146"]);
}

/// The halt is ours, and leaves room for what the school demands: the foundation, the authority and
/// the parents (253), once nothing can get lost any more. Searching a device (498) is set aside.
#[test]
fn the_halt_is_ours() {
    let procedure = trafalgar_infant_2018().procedure(Suspicion::ChildSexualAbuseImages);
    assert_eq!(procedure.authority_of_course(), Authority::Ours);
    let ours = [
        "stop-viewing",
        "call-police",
        "isolate-computer",
        "keep-confidential",
        "report-suspicion",
        "escalate",
        "refer-to-internet-watch-foundation",
        "involve-local-authority",
        "inform-parents",
        "log-incident",
    ];
    assert_eq!(steps(&procedure, StepOrder::Ours), ours);
    assert!(procedure.step(Step::SearchDevice).unwrap().set_aside);
    let printed = steps(&procedure, StepOrder::Printed);
    // Line 251 offers the authority's help; that it must be told stands in line 255, after the police.
    let place = |step: &str| printed.iter().position(|known| *known == step);
    assert!(place("call-police") < place("involve-local-authority"));
    assert!(!printed.contains(&"stop-viewing") && !printed.contains(&"isolate-computer"));
    let early = procedure.check(StepOrder::Ours, [Step::InformParents]);
    assert_eq!(early.complaints().len(), 1);
}

#[test]
fn what_is_left_open_is_said_to_be() {
    let procedure = trafalgar_infant_2018().procedure(Suspicion::OtherCrime);
    let points: Vec<_> = procedure.open().iter().map(|open| open.point).collect();
    let open = [
        OpenPoint::WhoCallsPolice,
        OpenPoint::WhenPoliceAreCalled,
        OpenPoint::HowEscalated,
        OpenPoint::WhichAuthority,
        OpenPoint::HowLongKept,
        OpenPoint::WhatIsUndesirable,
    ];
    assert_eq!(points, open);
}
