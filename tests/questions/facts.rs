//! Facts that the two shipped policies state, as their documents print them.

use jiff::civil::time;
use online_safety_policy::answer::RepeatEffect;
use online_safety_policy::builtin::{telford_infant_2020, trafalgar_infant_2018};
use online_safety_policy::vocabulary::{
    Authority, Fact, History, Intent, Place, Proviso, PupilIncident, Role, StaffIncident,
    Technology, UserAction, Verdict,
};
use online_safety_policy::vocabulary::{ConditionState, Gap, Outcome, Resolution};
use online_safety_policy::{Circumstances, Decision, EnumSet, Reason};
use strum::IntoEnumIterator as _;
use support::{available, classify, incidents, recommend, required, responses};

const UNKNOWN: Circumstances = Circumstances::UNKNOWN;

mod telford {
    use super::*;

    #[test]
    fn a_pupil_may_not_take_photos_with_a_smart_watch() {
        let answer = classify(
            telford_infant_2020(),
            Role::Pupil,
            Technology::PersonalWatchesPhoto,
            UNKNOWN,
        );
        assert_eq!(answer.verdict(), Some(Verdict::NotAllowed));
        let reason = answer.reasons().next().unwrap();
        assert_eq!(
            (reason.source.row, reason.source.column),
            (Some(4), Some(4))
        );
        assert_eq!(reason.source.lines.unwrap().to_string(), "232");
    }

    #[test]
    fn staff_may_use_a_phone_in_a_non_teaching_area_at_noon() {
        let noon = UNKNOWN
            .place(Place::NonTeachingArea)
            .time(time(12, 0, 0, 0));
        let answer = classify(
            telford_infant_2020(),
            Role::Staff,
            Technology::PersonalPhones,
            noon,
        );
        assert_eq!(answer.verdict(), Some(Verdict::Allowed));
        assert!(
            answer
                .conditions()
                .iter()
                .all(|c| c.state() == ConditionState::Holds)
        );
    }

    #[test]
    fn in_a_classroom_at_ten_the_place_is_why_not() {
        let ten = UNKNOWN.place(Place::Classroom).time(time(10, 0, 0, 0));
        let answer = classify(
            telford_infant_2020(),
            Role::Staff,
            Technology::PersonalPhones,
            ten,
        );
        assert_eq!(answer.verdict(), Some(Verdict::NotAllowed));
        let failing: Vec<_> = answer
            .conditions()
            .into_iter()
            .filter(|c| c.state() == ConditionState::Fails)
            .map(|c| c.fact())
            .collect();
        assert_eq!(failing, [Fact::Place]);
    }

    #[test]
    fn with_nothing_known_a_phone_depends_on_place_and_time() {
        let answer = classify(
            telford_infant_2020(),
            Role::Staff,
            Technology::PersonalPhones,
            UNKNOWN,
        );
        let Decision::Depends { missing, outcomes } = answer.decision() else {
            panic!("{:?}", answer.decision());
        };
        assert_eq!(missing, Fact::Place | Fact::Time);
        assert_eq!(
            outcomes,
            Outcome::Allowed | Outcome::NotAllowed | Outcome::Unclear
        );
    }

    /// The document does not say whether a phone may be used outside the hours it names.
    #[test]
    fn outside_school_hours_a_phone_is_unclear() {
        for evening in [time(8, 44, 59, 0), time(15, 20, 0, 0), time(20, 0, 0, 0)] {
            let answer = classify(
                telford_infant_2020(),
                Role::Staff,
                Technology::PersonalPhones,
                UNKNOWN.time(evening).place(Place::NonTeachingArea),
            );
            let both = Verdict::Allowed | Verdict::NotAllowed;
            assert_eq!(answer.decision(), Decision::Unclear(both), "{evening}");
        }
    }

    /// Line 201 is about staff: to other adults the table gives no times, and nothing else does.
    #[test]
    fn the_hours_of_staff_are_nobody_elses() {
        let policy = telford_infant_2020();
        let staff = [Role::Staff, Role::Headteacher, Role::SupplyStaff];
        let places = [
            (Place::Classroom, Verdict::NotAllowed),
            (Place::NonTeachingArea, Verdict::Allowed),
        ];
        for role in Role::iter().filter(|role| *role != Role::Pupil) {
            for (place, verdict) in places {
                let given = UNKNOWN.place(place).time(time(10, 0, 0, 0));
                let answer = classify(policy, role, Technology::PersonalPhones, given);
                let is_staff = staff.contains(&role);
                let decided = is_staff.then_some(verdict);
                assert_eq!(answer.verdict(), decided, "{role} {place}");
                let is_of_201 = |reason: &Reason<'_>| reason.source.lines.unwrap().first() == 201;
                let of_201: Vec<_> = answer.reasons().filter(is_of_201).collect();
                assert_eq!(!of_201.is_empty(), is_staff, "{role} {place}");
                let printed = |reason: &Reason<'_>| reason.source.authority == Authority::Printed;
                assert!(of_201.iter().all(printed), "{role} {place}");
            }
        }
    }

    /// The table allows them, line 201 asks for permission: unclear without it, and only then.
    #[test]
    fn own_tablets_of_staff_are_unclear_where_table_and_prose_disagree() {
        let work = UNKNOWN.purpose(online_safety_policy::vocabulary::Purpose::Professional);
        let ask = |given| {
            classify(
                telford_infant_2020(),
                Role::Staff,
                Technology::PersonalTablets,
                given,
            )
        };
        let Decision::Depends { missing, outcomes } = ask(work).decision() else {
            panic!("one fact settles it");
        };
        assert_eq!(missing, Fact::HeadteacherPermission);
        assert_eq!(outcomes, Outcome::Allowed | Outcome::Unclear);
        let refused = ask(work.headteacher_permission(false));
        assert!(matches!(refused.decision(), Decision::Unclear(_)));
        let lines: Vec<_> = refused
            .readings()
            .iter()
            .map(|r| r.source.lines.unwrap().first())
            .collect();
        assert_eq!(lines, [233, 201]);
        assert_eq!(
            ask(work.headteacher_permission(true)).verdict(),
            Some(Verdict::Allowed),
            "both agree once the head has agreed"
        );
    }

    #[test]
    fn messaging_and_video_are_unclear_outside_agreed_times() {
        for role in Role::iter() {
            for action in [UserAction::MessagingApps, UserAction::VideoBroadcasting] {
                let other_time = UNKNOWN.agreed_time(false);
                let answer = classify(telford_infant_2020(), role, action, other_time);
                let readings = answer.readings();
                let levels: Vec<_> = readings.iter().filter_map(|r| r.level).collect();
                assert_eq!(
                    levels,
                    ["acceptable-at-certain-times", "acceptable"],
                    "{role} {action}"
                );
                let columns: Vec<_> = readings.iter().filter_map(|r| r.source.column).collect();
                assert_eq!(
                    columns,
                    [2, 1],
                    "each reading cites the column it sees marked"
                );
            }
        }
    }

    #[test]
    fn shopping_depends_on_a_nomination_that_nobody_has() {
        for role in Role::iter() {
            let answer = classify(
                telford_infant_2020(),
                role,
                UserAction::OnlineShopping,
                UNKNOWN,
            );
            let Decision::Depends { missing, .. } = answer.decision() else {
                panic!("{role}: {:?}", answer.decision());
            };
            assert_eq!(missing, EnumSet::only(Fact::Nominated));
            assert_eq!(answer.gaps(), [Gap::NobodyNominated]);
        }
    }

    #[test]
    fn parents_photographs_at_events_are_unclear() {
        let event = UNKNOWN.occasion(online_safety_policy::vocabulary::Occasion::SchoolEvent);
        let answer = classify(
            telford_infant_2020(),
            Role::Parent,
            Technology::PersonalPhonesPhoto,
            event,
        );
        assert!(matches!(answer.decision(), Decision::Unclear(_)));
        let lines: Vec<_> = answer
            .readings()
            .iter()
            .map(|r| r.source.lines.unwrap().first())
            .collect();
        assert_eq!(lines, [231, 208]);
    }

    #[test]
    fn a_pupil_who_shared_a_password() {
        let answer = recommend(
            telford_infant_2020(),
            Role::Pupil,
            [PupilIncident::SharedCredentials],
            History::FirstTime,
        );
        assert_eq!(
            responses(&answer),
            ["class-teacher", "head-of-year", "headteacher"]
        );
        assert_eq!(required(&answer), responses(&answer));
    }

    #[test]
    fn a_repeat_never_weakens_illegal_material() {
        let answer = recommend(
            telford_infant_2020(),
            Role::Pupil,
            [PupilIncident::IllegalMaterial],
            History::RepeatAfterWarning,
        );
        assert_eq!(
            required(&answer),
            ["police", "head-of-year", "headteacher"],
            "the police first"
        );
        let effects: Vec<_> = answer.repetitions().iter().map(|r| r.effect).collect();
        assert_eq!(effects, [RepeatEffect::Reached]);
    }

    /// Lines 89 to 96 have the safeguarding lead know what these can be: no line orders a referral.
    #[test]
    fn the_safeguarding_lead_may_be_brought_in_by_inference() {
        for incident in [
            PupilIncident::CopyrightOrDataProtection,
            PupilIncident::IllegalMaterial,
            PupilIncident::DeliberateOffensive,
            PupilIncident::OffensiveMessage,
            PupilIncident::Cyberbullying,
            PupilIncident::ChildProtectionConcern,
            PupilIncident::Grooming,
        ] {
            let answer = recommend(
                telford_infant_2020(),
                Role::Pupil,
                [incident],
                History::FirstTime,
            );
            assert_eq!(available(&answer), ["safeguarding-lead"], "{incident}");
            let reasons = answer
                .reasons()
                .filter(|r| r.rule.ends_with("-may-be-safeguarding"));
            let authorities: Vec<_> = reasons.map(|r| r.source.authority).collect();
            assert_eq!(authorities, [Authority::Inferred], "{incident}");
        }
    }

    #[test]
    fn the_repeat_row_does_not_reach_copyright() {
        let answer = recommend(
            telford_infant_2020(),
            Role::Pupil,
            [PupilIncident::CopyrightOrDataProtection],
            History::RepeatAfterWarning,
        );
        assert_eq!(required(&answer), ["headteacher"]);
        let repetitions = answer.repetitions();
        assert_eq!(repetitions.len(), 1);
        assert_eq!(repetitions[0].effect, RepeatEffect::NotReached);
        assert_eq!(repetitions[0].source.row, Some(11));
    }

    #[test]
    fn a_repeat_without_a_warning_is_not_what_the_row_speaks_of() {
        let answer = recommend(
            telford_infant_2020(),
            Role::Pupil,
            [PupilIncident::MobileDevice],
            History::Repeat,
        );
        let effects: Vec<_> = answer.repetitions().iter().map(|r| r.effect).collect();
        assert_eq!(effects, [RepeatEffect::NotWarned]);
    }

    #[test]
    fn breaching_data_rules_is_another_incident_when_deliberate() {
        for (intent, incident) in [
            (Intent::Careless, StaffIncident::CarelessPersonalData),
            (
                Intent::Deliberate,
                StaffIncident::DeliberateDataOrNetworkBreach,
            ),
        ] {
            let answer = telford_infant_2020()
                .assess(
                    Role::Staff,
                    UserAction::ConfidentialInformation,
                    &UNKNOWN,
                    intent,
                    History::FirstTime,
                )
                .unwrap();
            assert!(
                incidents(&answer).contains(&incident.to_string()),
                "{intent}"
            );
            assert_eq!(
                required(answer.recommendation()),
                ["headteacher"],
                "{intent}"
            );
        }
    }

    #[test]
    fn staff_photos_of_pupils_on_an_own_phone_have_no_incident() {
        let answer = telford_infant_2020()
            .assess(
                Role::Staff,
                Technology::PersonalPhonesPhoto,
                &UNKNOWN,
                None,
                History::FirstTime,
            )
            .unwrap();
        assert_eq!(answer.classification().verdict(), Some(Verdict::NotAllowed));
        assert_eq!(answer.resolution(), Resolution::Uncovered);
        assert!(answer.recommendation().is_silent());
    }
}

mod trafalgar {
    use super::*;

    #[test]
    fn a_pupil_may_not_bring_a_phone() {
        let answer = classify(
            trafalgar_infant_2018(),
            Role::Pupil,
            Technology::PersonalPhones,
            UNKNOWN,
        );
        assert_eq!(answer.verdict(), Some(Verdict::NotAllowed));
        assert_eq!(
            answer
                .reasons()
                .next()
                .unwrap()
                .source
                .lines
                .unwrap()
                .first(),
            506
        );
    }

    /// Lines 496 and 492: avoided wherever they are not barred.
    #[test]
    fn staff_photos_on_an_own_phone_are_discouraged_and_bounded() {
        let ask = |place| {
            classify(
                trafalgar_infant_2018(),
                Role::Staff,
                Technology::PersonalPhonesPhoto,
                UNKNOWN.place(place),
            )
        };
        let answer = ask(Place::Classroom);
        assert_eq!(answer.verdict(), Some(Verdict::Discouraged));
        assert_eq!(
            answer.provisos(),
            [Proviso::DeleteSameDay, Proviso::NoSharingOutsideSchool]
        );
        let there = ask(Place::Toilets);
        assert_eq!(there.verdict(), Some(Verdict::NotAllowed));
    }

    #[test]
    fn a_visitor_who_photographs_needs_the_headteachers_permission() {
        let ask = |circumstances| {
            classify(
                trafalgar_infant_2018(),
                Role::Visitor,
                Technology::PersonalPhonesPhoto,
                circumstances,
            )
            .decision()
        };
        let in_class = UNKNOWN.place(Place::Classroom);
        let Decision::Depends { missing, .. } = ask(in_class) else {
            panic!("{:?}", ask(in_class))
        };
        assert_eq!(missing, EnumSet::only(Fact::HeadteacherPermission));
        assert_eq!(
            ask(in_class.headteacher_permission(true)),
            Decision::Decided(Verdict::Allowed)
        );
        assert_eq!(
            ask(UNKNOWN.headteacher_permission(false)),
            Decision::Decided(Verdict::NotAllowed)
        );
        // Line 492 bars the device from there, whoever permits it.
        assert_eq!(
            ask(UNKNOWN.place(Place::Toilets).headteacher_permission(true)),
            Decision::Decided(Verdict::NotAllowed)
        );
    }

    #[test]
    fn a_pupil_on_a_gambling_site_is_not_spoken_of() {
        let answer = classify(
            trafalgar_infant_2018(),
            Role::Pupil,
            UserAction::Gambling,
            UNKNOWN,
        );
        assert_eq!(answer.decision(), Decision::Silent);
        assert_eq!(answer.reasons().count(), 0);
    }

    #[test]
    fn a_pupil_with_suspected_illegal_material() {
        let answer = recommend(
            trafalgar_infant_2018(),
            Role::Pupil,
            [PupilIncident::IllegalMaterial],
            History::FirstTime,
        );
        assert_eq!(
            required(&answer),
            [
                "police",
                "internet-watch-foundation",
                "inform-parents",
                "local-authority"
            ]
        );
        // The fourth of the printed sanctions names two offices.
        let mut sanctions = available(&answer);
        sanctions.sort_unstable();
        assert_eq!(
            sanctions,
            [
                "inform-parents",
                "interview-by-online-safety-lead",
                "local-authority",
                "police",
                "remove-access"
            ]
        );
    }

    #[test]
    fn misuse_by_staff_goes_to_the_headteacher() {
        let answer = recommend(
            trafalgar_infant_2018(),
            Role::Staff,
            [StaffIncident::Misuse],
            History::FirstTime,
        );
        assert_eq!(required(&answer), ["headteacher"]);
    }
}
