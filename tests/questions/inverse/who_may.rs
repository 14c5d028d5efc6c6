//! Who may do something, held against asking for every role under all that can be known.

use std::collections::BTreeSet;
use std::fs;

use online_safety_policy::answer::inverse::{May, RoleMay, Wanted};
use online_safety_policy::document::PolicyDocument;
use online_safety_policy::vocabulary::{
    ConditionState, Outcome, Role, Technology, UserAction, Verdict, Word as _,
};
use online_safety_policy::{Circumstances, Decision, EnumSet, Policy};
use proptest::prelude::*;
use support::{generate, root};

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
fn told(may: May, in_general: Option<Verdict>) -> Option<Wanted> {
    match may {
        May::UnderConditions | May::DiscouragedUnderConditions => Some(Wanted::Permitted),
        May::PartlyDiscouraged if in_general == Some(Verdict::Discouraged) => Some(Wanted::Allowed),
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
            // Who may is told for where the policy holds.
            let answers = all.map(|known| policy.classify(of.role(), subject, &known).unwrap());
            let within = answers.filter(|answer| answer.scope() == ConditionState::Holds);
            let decisions: Vec<Decision> = within.map(|answer| answer.decision()).collect();
            assert_eq!(of.may(), may(&decisions), "{} {subject:?}", of.role());
            if let Some(in_general) = of.in_general() {
                let holds = |of: &Decision| of.verdict() == Some(in_general);
                let unclear = |of: &Decision| matches!(of, Decision::Unclear(_));
                let held = decisions.iter().any(|of| holds(of) || unclear(of));
                assert!(
                    held || !of.conditions().is_empty(),
                    "{} {subject:?}",
                    of.role()
                );
            }
            let found = of.conditions().iter().map(|of| (of.sets(), of.decision()));
            let Some(wanted) = told(of.may(), of.in_general()) else {
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
    // Line 492: nobody in toilets or changing rooms, and no more is said of governors.
    assert_eq!(
        of(trafalgar(), Role::Governor, photos),
        May::PartlyForbidden
    );
}

/// Row 5 allows tablets to staff and other adults, and not to pupils; line 201 has staff ask the head
/// before they work on one, so that they may under conditions alone. Line 124 bars pupils' devices.
#[test]
fn who_may_use_a_tablet_at_telford() {
    let tablets = telford().who_may(Technology::PersonalTablets).unwrap();
    for of in tablets.roles() {
        let expected = match of.role() {
            role if role.as_str() == "pupil" => May::Never,
            role if ["staff", "headteacher", "supply-staff"].contains(&role.as_str()) => {
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

/// What is told of who may something: what is advised against is never called permitted, and no
/// exception stands before that to which it is one.
#[track_caller]
fn is_told_in_order(policy: &Policy, groups: &[String]) {
    for subject in policy.subjects() {
        let answer = policy.who_may(subject).unwrap();
        let text = answer.to_string();
        let lines: Vec<&str> = text.split("\n- ").skip(1).collect();
        let permits = |text: &str| {
            let text = text.to_lowercase().replace("not allowed", "");
            text.contains("allowed") || text.contains("permitted")
        };
        let may_be_allowed = |of: &RoleMay<'_>| {
            let all = policy.circumstances_of(of.role(), subject).unwrap();
            let mut decisions = all.map(|known| policy.classify(of.role(), subject, &known));
            decisions.any(|of| of.unwrap().verdict() == Some(Verdict::Allowed))
        };
        let allowed: Vec<bool> = answer.roles().iter().map(may_be_allowed).collect();
        for (of, allowed) in answer.roles().iter().zip(&allowed) {
            assert!(
                *allowed || !permits(of.may().label()),
                "{}: {text}",
                of.role()
            );
        }
        assert!(
            allowed.contains(&true) || !permits(&lines.join("\n")),
            "{text}"
        );
        // Of each line whom it is about, and what it says first.
        let heads: Vec<(&str, &str)> = lines
            .iter()
            .map(|line| line.split_once(": ").unwrap())
            .collect();
        let is_of_groups = |(who, _): &(&str, &str)| {
            let rest = groups.iter().fold((*who).to_owned(), |who, group| {
                who.replace(&format!("the role “{group}”"), "")
            });
            rest.replace(" and ", "").replace(", ", "").is_empty()
        };
        let first = heads.iter().position(is_of_groups).unwrap_or(heads.len());
        assert!(heads[first..].iter().all(is_of_groups), "{text}");
        for of in answer.roles() {
            let leads = match (of.in_general(), of.may()) {
                (Some(verdict), may) if !of.conditions().is_empty() => match (verdict, may) {
                    (Verdict::Allowed, May::UnderConditions | May::PartlyDiscouraged)
                    | (Verdict::Discouraged, May::DiscouragedUnderConditions) => may.label(),
                    (_, May::PartlyForbidden) => may.label(),
                    (verdict, _) => verdict.label(),
                },
                (_, may) => may.label(),
            };
            let begins =
                |(_, says): &(&str, &str)| says.to_lowercase().starts_with(&leads.to_lowercase());
            assert!(heads.iter().any(begins), "{leads}: {text}");
        }
    }
}

/// The text of a policy, and the labels of its groups.
fn with_groups(text: &str) -> (Policy, Vec<String>) {
    let document = PolicyDocument::from_bytes(text.as_bytes()).unwrap();
    let policy = load(text);
    let roles = policy.listing().roles();
    let kinds = document.groups.kinds.iter();
    let label = |(kind, _): &(String, _)| {
        let found = roles.iter().find(|role| role.id == kind);
        found.unwrap().label.to_owned()
    };
    let labels = kinds.map(label).collect();
    (policy, labels)
}

#[test]
fn nothing_is_called_what_it_is_not() {
    let mut tried = 0;
    for folder in ["rules", "tests/fixtures", "tests/policies", "tests/schools"] {
        for file in fs::read_dir(root().join(folder)).unwrap() {
            let text = fs::read_to_string(file.unwrap().path());
            let is_policy = |text: &String| Policy::from_yaml(text).is_ok();
            if let Some(text) = text.ok().filter(is_policy) {
                let (policy, groups) = with_groups(&text);
                is_told_in_order(&policy, &groups);
                tried += 1;
            }
        }
    }
    assert!(tried >= 14, "{tried}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn nothing_made_up_is_called_what_it_is_not(text in generate::any_policy(), seed: u64) {
        for text in [text, crate::reference::generate::policy(seed)] {
            let (policy, groups) = with_groups(&text);
            is_told_in_order(&policy, &groups);
        }
    }
}

#[test]
fn an_exception_is_told_after_that_to_which_it_is_one() {
    let text = fs::read_to_string(root().join("tests/schools/primary-walkers.yaml")).unwrap();
    let school = load(&text);
    let phones = school
        .who_may(Technology::PersonalPhones)
        .unwrap()
        .to_string();
    let lines: Vec<&str> = phones.split("\n- ").skip(1).collect();
    let begins = |who: &str, says: &str| {
        let found = lines.iter().find(|line| line.starts_with(who));
        let line = found.unwrap_or_else(|| panic!("{phones}"));
        assert!(line.starts_with(&format!("{who}: {says}")), "{line}");
    };
    begins("visitors", "advised against but not forbidden (");
    begins(
        "pupils",
        "not allowed in general; allowed under conditions: on an ordinary day",
    );
    begins("the role “Year 4”", "not allowed (");
}
