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
use online_safety_policy::builtin::{Builtin, telford_infant_2020, trafalgar_infant_2018};
use online_safety_policy::vocabulary::{Duty, Interval, Office, Party, Role};
use online_safety_policy::{Due, DueStanding, Policy, RecordError};
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
            as_role.contains(&"passwords-changed-regularly"),
            "line 68, of everyone"
        );
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

mod laws {
    use super::*;

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
        assert!(matches!(error, RecordError::NotYetDone { .. }), "{error}");
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
