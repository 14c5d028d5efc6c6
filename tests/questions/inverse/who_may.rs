//! Who may do something, held against asking for every role under all that can be known.

use std::collections::BTreeSet;

use online_safety_policy::answer::inverse::{May, Wanted};
use online_safety_policy::vocabulary::Outcome;
use online_safety_policy::vocabulary::{Role, Technology, UserAction, Verdict};
use online_safety_policy::{Circumstances, Decision, EnumSet, Policy};
use proptest::prelude::*;
use support::generate;

use super::{base, load, telford, trafalgar};

/// Whether somebody may, by asking for all that can be known.
fn may(decisions: &[Decision]) -> May {
    // Where nothing is left open each decision is an outcome.
    let outcomes: BTreeSet<Outcome> = decisions.iter().filter_map(|of| of.outcome()).collect();
    let has = |outcome| outcomes.contains(&outcome);
    let only = |outcome| has(outcome) && outcomes.len() == 1;
    let all_permit = decisions.iter().all(|of| Wanted::Permitted.is_met_by(*of));
    match () {
        () if only(Outcome::Allowed) => May::Outright,
        () if only(Outcome::Discouraged) => May::Discouraged,
        () if all_permit => May::PartlyDiscouraged,
        () if has(Outcome::Allowed) => May::UnderConditions,
        () if has(Outcome::Discouraged) => May::DiscouragedUnderConditions,
        () if has(Outcome::Unclear) => May::Unclear,
        () if only(Outcome::Silent) => May::Silent,
        () if has(Outcome::Silent) => May::PartlyForbidden,
        () if only(Outcome::Illegal) => May::Illegal,
        () => May::Never,
    }
}

/// The answer that the conditions lead to which are told.
fn told(may: May) -> Option<Wanted> {
    match may {
        May::UnderConditions | May::DiscouragedUnderConditions => Some(Wanted::Permitted),
        May::PartlyDiscouraged => Some(Wanted::Discouraged),
        May::PartlyForbidden => Some(Wanted::Forbidden),
        May::Outright
        | May::Discouraged
        | May::Unclear
        | May::Never
        | May::Illegal
        | May::Silent => None,
    }
}

#[track_caller]
fn is_what_asking_finds(policy: &Policy) {
    for subject in policy.subjects() {
        let answer = policy.who_may(subject).unwrap();
        let roles: Vec<_> = answer.roles().iter().map(|of| of.role()).collect();
        assert_eq!(roles, policy.roles().collect::<Vec<_>>());
        for of in answer.roles() {
            let all = policy.circumstances_of(of.role(), subject).unwrap();
            let decisions: Vec<Decision> = all
                .map(|known| {
                    let answer = policy.classify(of.role(), subject, &known);
                    answer.unwrap().decision()
                })
                .collect();
            assert_eq!(of.may(), may(&decisions), "{} {subject:?}", of.role());
            let found = of.conditions().iter().map(|of| (of.sets(), of.decision()));
            let Some(wanted) = told(of.may()) else {
                assert_eq!(found.count(), 0);
                continue;
            };
            let nothing = Circumstances::new();
            let why_not = policy.why_not(of.role(), subject, &nothing, wanted, EnumSet::empty());
            let why_not = why_not.unwrap();
            let changes = why_not
                .changes()
                .iter()
                .map(|of| (of.sets(), of.decision()));
            assert!(found.eq(changes), "{} {subject:?}", of.role());
            assert!(!of.conditions().is_empty());
        }
    }
}

#[test]
fn of_shipped_policies_is_what_asking_finds() {
    is_what_asking_finds(telford());
    is_what_asking_finds(trafalgar());
    is_what_asking_finds(base());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn of_made_up_policies_is_what_asking_finds(text in generate::any_policy()) {
        is_what_asking_finds(&load(&text));
    }
}

fn of(policy: &Policy, role: Role, what: Technology) -> May {
    let answer = policy.who_may(what).unwrap();
    let found = answer.roles().iter().find(|of| of.role() == role.into());
    found.unwrap().may()
}

/// Rows 1 and 3 of the second table: staff at certain times, pupils never; no photos for either.
#[test]
fn phones_at_telford() {
    let phones = Technology::PersonalPhones;
    assert_eq!(of(telford(), Role::Staff, phones), May::UnderConditions);
    assert_eq!(of(telford(), Role::Pupil, phones), May::Never);
    let photos = Technology::PersonalPhonesPhoto;
    assert_eq!(of(telford(), Role::Staff, photos), May::Never);
    // Line 231 forbids, line 213 lets parents take pictures of events.
    assert_eq!(of(telford(), Role::Parent, photos), May::Unclear);
    let email = Technology::SchoolEmail;
    assert_eq!(of(telford(), Role::Parent, email), May::Silent);
    // Line 492: nobody in toilets or changing rooms, and no more is said of parents.
    assert_eq!(of(trafalgar(), Role::Parent, photos), May::PartlyForbidden);
}

/// Row 5 allows tablets to staff and other adults, and not to pupils; line 201 has staff ask the head
/// before they work on one, so that they may under conditions alone. Line 124 bars pupils' devices.
#[test]
fn who_may_use_a_tablet_at_telford() {
    let tablets = telford().who_may(Technology::PersonalTablets).unwrap();
    for of in tablets.roles() {
        let expected = match of.role() {
            role if role == Role::Pupil.into() => May::Never,
            role if [Role::Staff, Role::Headteacher, Role::SupplyStaff]
                .map(Into::into)
                .contains(&role) =>
            {
                May::UnderConditions
            }
            _ => May::Outright,
        };
        assert_eq!(of.may(), expected, "{}", of.role());
    }
}

#[test]
fn nobody_may_gamble_at_telford() {
    let gambling = telford().who_may(UserAction::Gambling).unwrap();
    for of in gambling.roles() {
        assert_eq!(of.may(), May::Never);
        assert_eq!(of.answer().verdict(), Some(Verdict::NotAllowed));
    }
    let own = "smoke-signals".parse::<online_safety_policy::vocabulary::Term<UserAction>>();
    assert!(telford().who_may(own.unwrap()).is_err());
}
