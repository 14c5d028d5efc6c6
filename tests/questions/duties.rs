//! Duties: who has to do what, and what is overdue on a day.

#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a failing unwrap is the test failing"
)]

use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use online_safety_policy::Policy;
use online_safety_policy::answer::{Due, DueStanding, RecordError};
use online_safety_policy::builtin::{Builtin, telford_infant_2020, trafalgar_infant_2018};
use online_safety_policy::vocabulary::{Duty, Interval, Office, Party, Role};
use strum::IntoEnumIterator as _;

const TODAY: Date = date(2026, 11, 22);

fn due_on(policy: &Policy, name: &str, as_of: Date, done: &[(&str, Date)]) -> DueStanding {
    let due = policy.due(as_of, done.iter().copied()).unwrap();
    let found = due.iter().find(|due| due.duty.name == name);
    found.unwrap_or_else(|| panic!("no duty {name}")).standing
}

mod facts {
    use super::*;

    /// Telford line 15: the next review is due in November 2021.
    #[test]
    fn telfords_review_is_overdue_from_december_2021() {
        let review = |as_of| {
            due_on(
                telford_infant_2020(),
                "policy-reviewed-every-year",
                as_of,
                &[],
            )
        };
        let by = date(2021, 11, 30);
        assert_eq!(review(by), DueStanding::DueBy { by, ours: false });
        let december = date(2021, 12, 1);
        assert_eq!(review(december), DueStanding::Overdue { by, ours: false });
        assert!(review(TODAY).is_overdue());
    }

    /// Line 19: every year, so that a review that was done moves the date by one.
    #[test]
    fn a_review_that_was_done_counts_from_its_day() {
        let done = [("policy-reviewed-every-year", date(2026, 1, 10))];
        let review = due_on(
            telford_infant_2020(),
            "policy-reviewed-every-year",
            TODAY,
            &done,
        );
        let by = date(2027, 1, 10);
        assert_eq!(review, DueStanding::DueBy { by, ours: false });
    }

    /// Telford line 58: lead and governor go through the logs at least once a term.
    #[test]
    fn telfords_incident_logs_are_reviewed_every_term() {
        let policy = telford_infant_2020();
        let review = |as_of, done| {
            due_on(
                policy,
                "lead-meets-governor-each-term",
                as_of,
                &[("lead-meets-governor-each-term", done)],
            )
        };
        let by = date(2026, 12, 31);
        let summer = date(2026, 6, 3);
        assert_eq!(review(TODAY, summer), DueStanding::DueBy { by, ours: true });
        let by = date(2026, 7, 31);
        let spring = date(2026, 2, 3);
        assert_eq!(
            review(TODAY, spring),
            DueStanding::Overdue { by, ours: true }
        );
        assert_eq!(
            due_on(policy, "lead-meets-governor-each-term", TODAY, &[]),
            DueStanding::NoRecord
        );
    }

    /// Trafalgar line 341: every 90 days.
    #[test]
    fn trafalgars_privileged_passwords_last_ninety_days() {
        let policy = trafalgar_infant_2018();
        let password = |as_of| {
            due_on(
                policy,
                "password-change-90-days",
                as_of,
                &[("password-change-90-days", date(2026, 1, 1))],
            )
        };
        let by = date(2026, 4, 1);
        assert_eq!(password(by), DueStanding::DueBy { by, ours: false });
        assert_eq!(
            password(by.tomorrow().unwrap()),
            DueStanding::Overdue { by, ours: false }
        );
    }

    /// Trafalgar line 468: locked after an hour; that is looked at, not done.
    #[test]
    fn trafalgars_idle_lock_is_a_setting() {
        let policy = trafalgar_infant_2018();
        assert_eq!(
            due_on(policy, "idle-sessions-lock", TODAY, &[]),
            DueStanding::Setting
        );
        let lock = policy
            .all_duties()
            .find(|duty| duty.name == "idle-sessions-lock")
            .unwrap();
        assert_eq!(lock.every, Some("60-minutes".parse().unwrap()));
    }

    /// Telford line 68 says "regularly" of passwords, and no more.
    #[test]
    fn what_is_vague_stays_vague_whenever_it_was_done() {
        let policy = telford_infant_2020();
        for done in [
            &[][..],
            &[("passwords-changed-regularly", date(1990, 1, 1))],
        ] {
            assert_eq!(
                due_on(policy, "passwords-changed-regularly", TODAY, done),
                DueStanding::Vague
            );
        }
    }

    #[test]
    fn the_head_has_the_duties_of_the_office_and_of_the_role() {
        let policy = telford_infant_2020();
        let names = |who: Party| -> Vec<_> {
            policy
                .duties_of(who)
                .unwrap()
                .map(|duty| duty.name)
                .collect()
        };
        let as_role = names(Role::Headteacher.into());
        assert_eq!(as_role, names(Office::Headteacher.into()));
        assert!(
            as_role.contains(&"headteacher-supports-monitors"),
            "line 46, of the office"
        );
        assert!(
            as_role.contains(&"users-guard-their-credentials"),
            "line 185, of everyone"
        );
        let of_governors = names(Role::Governor.into());
        assert_eq!(of_governors, names(Office::Governors.into()));
        assert!(of_governors.contains(&"governors-approve-policy"));
        assert!(of_governors.contains(&"users-guard-their-credentials"));
        assert!(!names(Role::Pupil.into()).contains(&"headteacher-supports-monitors"));
    }

    #[test]
    fn staff_and_community_users_sign_agreements() {
        let policy = telford_infant_2020();
        let signs = |who: Role| {
            let mut duties = policy.duties_of(who).unwrap();
            duties.any(|duty| duty.duty == Duty::SignAgreement)
        };
        for role in Role::iter() {
            let expected = [
                Role::Staff,
                Role::Headteacher,
                Role::SupplyStaff,
                Role::WorkExperienceStudent,
                Role::CommunityUser,
            ];
            assert_eq!(signs(role), expected.contains(&role), "{role}");
        }
    }
}

mod agreements {
    use super::*;

    /// Who signs, by line: each audience has an agreement of its own.
    #[test]
    fn each_audience_signs_its_own() {
        let signed = |policy: &'static Policy, who: Role| -> Vec<String> {
            let duties = policy.duties_of(who).unwrap();
            let signed = duties.filter(|duty| duty.duty == Duty::SignAgreement);
            let lines = signed.map(|duty| duty.source.lines.unwrap().to_string());
            lines.collect()
        };
        let trafalgar = trafalgar_infant_2018();
        for (who, line) in [
            (Role::Pupil, "122"),
            (Role::Pupil, "194"),
            (Role::Parent, "123"),
            (Role::CommunityUser, "124"),
            (Role::Staff, "118"),
            (Role::Volunteer, "118"),
        ] {
            let signed = signed(trafalgar, who);
            assert!(signed.iter().any(|signed| signed == line), "{who} {line}");
        }
        let telford = telford_infant_2020();
        assert_eq!(signed(telford, Role::CommunityUser), ["129"]);
        // Lines 118 to 129 of Telford lay no signature on pupils or parents.
        assert!(signed(telford, Role::Pupil).is_empty());
        assert!(signed(telford, Role::Parent).is_empty());
    }

    /// One that was signed is done; of one that was not, there is no record.
    #[test]
    fn an_agreement_waits_for_its_record() {
        for policy in Builtin::iter().map(Builtin::policy) {
            let due = policy.due(TODAY, []).unwrap();
            let open = due
                .iter()
                .filter(|due| due.duty.duty == Duty::SignAgreement);
            let names: Vec<&str> = open.map(|due| due.duty.name).collect();
            assert!(names.len() > 2);
            for name in names {
                let standing = |done: &[(&str, Date)]| due_on(policy, name, TODAY, done);
                assert_eq!(standing(&[]), DueStanding::NoRecord, "{name}");
                assert!(standing(&[]).is_for_the_diary());
                assert_eq!(standing(&[(name, TODAY)]), DueStanding::Done, "{name}");
            }
        }
    }
}

mod edges {
    use super::*;

    /// A policy with a head and some duties, and no tables.
    pub(crate) fn policy(head: &str, duties: &str) -> Policy {
        let text = format!(
            "format: 1\npolicy: {{ id: small-2024, school: Small School, title: Policy{head} }}\n\
             sections: [{{ line: 1, title: All }}]\naudiences: {{ pupils: {{ label: Pupils, roles: [pupil] }} }}\n\
             duties:\n{duties}\n"
        );
        Policy::from_yaml(&text).unwrap_or_else(|error| panic!("{error}\n{text}"))
    }

    fn every(period: &str) -> Policy {
        let duty = "  it: { line: 1, duty: back-up, label: back up, who: [school], every: ";
        policy("", &format!("{duty}{period} }}"))
    }

    #[track_caller]
    fn by(period: &str, done: Date) -> Date {
        let done = [("it", done)];
        let standing = due_on(&every(period), "it", done[0].1, &done);
        standing.by().unwrap()
    }

    /// Where the month has no such day, its last one counts.
    #[test]
    fn ends_of_months_and_leap_days() {
        for (period, done, last) in [
            ("year", date(2024, 2, 29), date(2025, 2, 28)),
            ("year", date(2023, 2, 28), date(2024, 2, 28)),
            ("year", date(2025, 12, 31), date(2026, 12, 31)),
            ("month", date(2024, 1, 31), date(2024, 2, 29)),
            ("month", date(2025, 1, 31), date(2025, 2, 28)),
            ("month", date(2025, 12, 31), date(2026, 1, 31)),
            ("90-days", date(2024, 1, 1), date(2024, 3, 31)),
            ("90-days", date(2025, 1, 1), date(2025, 4, 1)),
            ("week", date(2024, 2, 28), date(2024, 3, 6)),
            ("day", date(2024, 2, 28), date(2024, 2, 29)),
            ("year", Date::MAX, Date::MAX),
            ("term", Date::MAX, Date::MAX),
        ] {
            assert_eq!(by(period, done), last, "{period} after {done}");
        }
    }

    /// Once in each term: in time until the end of the term after.
    #[test]
    fn each_term_ends_when_the_one_after_it_does() {
        for (done, last) in [
            (date(2026, 1, 1), date(2026, 7, 31)),
            (date(2026, 3, 31), date(2026, 7, 31)),
            (date(2026, 4, 1), date(2026, 12, 31)),
            (date(2026, 7, 31), date(2026, 12, 31)),
            (date(2026, 8, 1), date(2027, 4, 30)),
            (date(2026, 12, 31), date(2027, 4, 30)),
        ] {
            assert_eq!(by("term", done), last, "after {done}");
        }
    }

    /// What was done before the policy was printed does not bring its own date forward.
    #[test]
    fn a_review_from_before_the_print_changes_nothing() {
        let telford = telford_infant_2020();
        let name = "policy-reviewed-every-year";
        let printed = due_on(telford, name, TODAY, &[]);
        for done in [date(2015, 3, 1), date(2020, 11, 29)] {
            assert_eq!(due_on(telford, name, TODAY, &[(name, done)]), printed);
        }
        let done = date(2020, 12, 1);
        let by = due_on(telford, name, TODAY, &[(name, done)]).by();
        assert_eq!(by, Some(date(2021, 12, 1)));
    }

    /// The date in the head stands where no duty says how often, until a review was done.
    #[test]
    fn a_printed_review_date_needs_no_period() {
        let head = ", updated: \"2020-11\", review-due: \"2021-11\"";
        let duty = "  it: { line: 1, duty: review-policy, label: review, who: [school] }";
        let small = policy(head, duty);
        let overdue = DueStanding::Overdue {
            by: date(2021, 11, 30),
            ours: false,
        };
        let standing = |done: &[(&str, Date)]| due_on(&small, "it", TODAY, done);
        assert_eq!(standing(&[]), overdue);
        assert_eq!(standing(&[("it", date(2020, 11, 30))]), overdue);
        let after = standing(&[("it", date(2020, 12, 1))]);
        assert_eq!(after, DueStanding::Unscheduled);
        let yearly = format!(
            "{duty}\n  yearly: {{ line: 1, duty: review-policy, label: review, who: [school], every: year }}"
        );
        let both = policy(head, &yearly);
        assert_eq!(due_on(&both, "it", TODAY, &[]), DueStanding::Unscheduled);
        assert_eq!(due_on(&both, "yearly", TODAY, &[]), overdue);
    }

    /// Telford line 79: staff sign once; a record of it is all there is to wait for.
    #[test]
    fn what_is_done_once_is_done() {
        let telford = telford_infant_2020();
        let name = "staff-sign-agreement";
        assert_eq!(due_on(telford, name, TODAY, &[]), DueStanding::NoRecord);
        let done = [(name, date(2019, 9, 1))];
        assert_eq!(due_on(telford, name, TODAY, &done), DueStanding::Done);
    }
}

mod laws {
    use proptest::prelude::*;

    use super::*;

    const PERIODS: [&str; 7] = [
        "day",
        "week",
        "90-days",
        "month",
        "term",
        "year",
        "9999-days",
    ];

    fn any_date() -> impl Strategy<Value = Date> {
        (1..=9999_i16, 1..=12_i8, 1..=31_i8).prop_map(|(year, month, day)| {
            let first = Date::new(year, month, 1).unwrap();
            first
                .with()
                .day(day.min(first.days_in_month()))
                .build()
                .unwrap()
        })
    }

    proptest! {
        /// Time alone never clears a duty; doing it does, and doing it later never brings it forward.
        #[test]
        fn overdue_stays_so_until_it_is_done(
            period in proptest::sample::select(&PERIODS[..]),
            days in [any_date(), any_date(), any_date()],
        ) {
            let mut days = days;
            days.sort_unstable();
            let [done, then, later] = days;
            let duty = format!("  it: {{ line: 1, duty: back-up, label: back up, who: [school], every: {period} }}");
            let small = edges::policy("", &duty);
            let standing = |as_of, done| due_on(&small, "it", as_of, &[("it", done)]);
            let (before, after) = (standing(then, done), standing(later, done));
            prop_assert_eq!(before.by(), after.by());
            prop_assert!(after.is_overdue() || !before.is_overdue());
            prop_assert_eq!(after.is_overdue(), after.by().unwrap() < later);
            prop_assert!(!standing(later, later).is_overdue());
            prop_assert!(standing(later, then).by() >= after.by());
            prop_assert!(after.by().unwrap() > done || after.by() == Some(Date::MAX));
        }

        /// So it is with every duty of the shipped policies, whatever the record.
        #[test]
        fn no_record_makes_anything_overdue_that_was_not(
            trafalgar: bool,
            days in [1990_i16..2040, 1990..2040, 1990..2040],
        ) {
            let policy = if trafalgar { trafalgar_infant_2018() } else { telford_infant_2020() };
            let mut days = days.map(|year| date(year, 6, 15));
            days.sort_unstable();
            let [old, new, as_of] = days;
            let names: Vec<&str> = policy.all_duties().map(|duty| duty.name).collect();
            let ask = |done: Option<Date>| {
                policy.due(as_of, names.iter().copied().zip(done.into_iter().cycle())).unwrap()
            };
            for (older, newer) in ask(Some(old)).iter().zip(ask(Some(new))) {
                prop_assert!(older.standing.is_overdue() || !newer.standing.is_overdue());
                prop_assert!(older.standing.by() <= newer.standing.by());
            }
            for done in ask(Some(as_of)) {
                prop_assert!(!done.standing.is_overdue(), "{}", done);
            }
        }
    }

    fn every_standing(
        policy: &'static Policy,
        as_of: Date,
        done: Option<Date>,
    ) -> Vec<Due<'static>> {
        let names: Vec<_> = policy.all_duties().map(|duty| duty.name).collect();
        let done = names.into_iter().zip(done.into_iter().cycle());
        policy.due(as_of, done).unwrap()
    }

    /// Over every duty, and every day in steps over six years on which it may have been done.
    #[test]
    fn a_duty_is_overdue_exactly_after_its_day() {
        for policy in Builtin::iter().map(Builtin::policy) {
            for days in (0..6 * 366).step_by(31) {
                let done = date(2020, 1, 1).checked_add(days.days()).unwrap();
                for due in every_standing(policy, done, Some(done)) {
                    // The date of the print is another matter.
                    if due.duty.duty == Duty::ReviewPolicy {
                        continue;
                    }
                    let interval = due.duty.every.filter(|interval| !interval.is_setting());
                    let by = match due.standing {
                        DueStanding::DueBy { by, .. } if interval.is_some() => by,
                        DueStanding::DueBy { .. } | DueStanding::Overdue { .. } => {
                            panic!("{due}")
                        }
                        _ => {
                            assert_eq!(interval, None, "{due}");
                            continue;
                        }
                    };
                    assert!(by > done, "{due}");
                    let days = (by - done).get_days();
                    match interval.unwrap() {
                        Interval::Days(stated) => assert_eq!(days, i32::from(stated.get())),
                        Interval::Year => assert!((365..=366).contains(&days), "{due}"),
                        Interval::Term => assert!((120..=274).contains(&days), "{due} {days}"),
                        other => panic!("{other}"),
                    }
                    let name = due.duty.name;
                    let later = by.tomorrow().unwrap();
                    assert!(!due_on(policy, name, by, &[(name, done)]).is_overdue());
                    assert!(due_on(policy, name, later, &[(name, done)]).is_overdue());
                }
            }
        }
    }

    /// The latest time counts, in whatever order they are given.
    #[test]
    fn order_and_older_records_change_nothing() {
        let policy = trafalgar_infant_2018();
        let name = "password-change-90-days";
        let [old, new] = [date(2026, 1, 1), date(2026, 10, 1)];
        let expected = due_on(policy, name, TODAY, &[(name, new)]);
        assert_eq!(
            due_on(policy, name, TODAY, &[(name, old), (name, new)]),
            expected
        );
        assert_eq!(
            due_on(policy, name, TODAY, &[(name, new), (name, old)]),
            expected
        );
    }

    #[test]
    fn every_duty_has_a_holder_and_a_place() {
        for policy in Builtin::iter().map(Builtin::policy) {
            for duty in policy.all_duties() {
                assert!(!duty.who.is_empty(), "{duty}");
                assert!(duty.source.lines.is_some(), "{duty}");
                for who in &duty.who {
                    let mut held = policy.duties_of(*who).unwrap();
                    assert!(held.any(|held| held.name == duty.name), "{duty}");
                }
            }
        }
    }
}

mod refused {
    use super::*;

    #[test]
    fn a_misspelt_duty_gets_a_suggestion() {
        let error = telford_infant_2020()
            .due(TODAY, [("policy-reviewd-every-year", TODAY)])
            .unwrap_err();
        assert_eq!(
            error.to_string(),
            "unknown duty `policy-reviewd-every-year`; did you mean `policy-reviewed-every-year`?"
        );
    }

    #[test]
    fn nothing_is_done_after_the_day_asked_about() {
        let tomorrow = TODAY.tomorrow().unwrap();
        let error = telford_infant_2020()
            .due(TODAY, [("policy-reviewed-every-year", tomorrow)])
            .unwrap_err();
        assert!(
            matches!(error.all(), [RecordError::NotYetDone { .. }]),
            "{error}"
        );
    }

    #[test]
    fn every_wrong_record_is_named_once() {
        let tomorrow = TODAY.tomorrow().unwrap();
        let done = [
            ("policy-reviewd-every-year", TODAY),
            ("policy-reviewed-every-year", TODAY),
            ("policy-reviewed-every-year", tomorrow),
            ("policy-reviewd-every-year", tomorrow),
        ];
        let error = telford_infant_2020().due(TODAY, done).unwrap_err();
        assert!(
            matches!(
                error.all(),
                [
                    RecordError::UnknownDuty { .. },
                    RecordError::NotYetDone { .. }
                ]
            ),
            "{error}"
        );
        let lines: Vec<String> = error.all().iter().map(ToString::to_string).collect();
        let printed = format!("2 records of duties cannot be used\n{}", lines.join("\n"));
        assert_eq!(error.to_string(), printed);
    }

    #[test]
    fn intervals_are_exact_or_refused() {
        for text in [
            "often",
            "0-days",
            "090-days",
            "90 days",
            "-days",
            "99999-days",
            "90-hours",
            "",
        ] {
            assert!(text.parse::<Interval>().is_err(), "{text}");
        }
        for text in [
            "day",
            "term",
            "month",
            "year",
            "90-days",
            "60-minutes",
            "9999-days",
        ] {
            assert_eq!(text.parse::<Interval>().unwrap().to_string(), text);
        }
        assert_eq!("week".parse::<Interval>(), "7-days".parse());
    }
}

/// Every duty of both policies, as a sentence, with how it stands where nothing was recorded.
#[test]
fn every_duty_reads_well() {
    let texts = Builtin::iter().map(|builtin| {
        let due = builtin.policy().due(TODAY, []).unwrap();
        let lines: Vec<_> = due
            .iter()
            .map(|due| format!("{}: {due}", due.duty.name))
            .collect();
        format!("{builtin}\n\n{}", lines.join("\n"))
    });
    insta::assert_snapshot!(texts.collect::<Vec<_>>().join("\n\n"));
}

#[test]
fn due_duties_as_json() {
    let due = trafalgar_infant_2018()
        .due(TODAY, [("password-change-90-days", date(2026, 1, 1))])
        .unwrap();
    let shown: Vec<_> = due
        .iter()
        .filter(|due| ["password-change-90-days", "idle-sessions-lock"].contains(&due.duty.name))
        .collect();
    insta::assert_json_snapshot!(shown);
}
