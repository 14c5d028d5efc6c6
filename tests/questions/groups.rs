//! Roles that are kinds of others: whose rules hold for whom.
#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "where a helper fails, the test fails"
)]

use std::fs;

use online_safety_policy::change::diff::Change;
use online_safety_policy::vocabulary::{Fact, Role, Technology, Term, Verdict};
use online_safety_policy::{Circumstances, Classification, Decision, Policy, QuestionError};
use support::root;

fn school(name: &str) -> Policy {
    let path = root().join(format!("tests/schools/{name}.yaml"));
    let text = fs::read_to_string(path).unwrap();
    Policy::from_yaml(&text).unwrap_or_else(|error| panic!("{error}"))
}

fn known(facts: &[(&str, &str)]) -> Circumstances {
    let none = Circumstances::new();
    facts.iter().fold(none, |all, (fact, value)| {
        all.set(fact, value)
            .unwrap_or_else(|error| panic!("{error}"))
    })
}

fn phone<'p>(policy: &'p Policy, role: &str, facts: &[(&str, &str)]) -> Classification<'p> {
    let role = policy.role(role).unwrap();
    policy
        .classify(role, Technology::PersonalPhones, &known(facts))
        .unwrap()
}

fn missing(of: &Classification<'_>) -> Vec<Fact> {
    match of.decision() {
        Decision::Depends { missing, .. } => missing.iter().collect(),
        _ => Vec::new(),
    }
}

const LESSON: [(&str, &str); 2] = [("moment", "lesson"), ("purpose", "educational")];

#[test]
fn a_rule_for_a_kind_is_an_exception_and_both_are_named() {
    let school = school("secondary-phones");
    let in_year_9 = phone(&school, "year-9", &LESSON);
    assert_eq!(missing(&in_year_9), [Fact::TeacherPermission]);
    let upstairs = phone(&school, "sixth-former", &[("place", "upstairs")]);
    assert_eq!(upstairs.verdict(), Some(Verdict::NotAllowed));
    let told: Vec<_> = upstairs
        .reasons()
        .map(|reason| (reason.replaced, reason.source.lines.unwrap().to_string()))
        .collect();
    assert_eq!(told, [(true, "1".to_owned()), (false, "4".to_owned())]);
}

#[test]
fn a_question_about_all_depends_on_the_group() {
    let school = school("secondary-phones");
    let downstairs = [("place", "ground-floor"), ("moment", "break")];
    let anybody = phone(&school, "pupil", &downstairs);
    assert_eq!(missing(&anybody), [Fact::Group]);
    let leads: Vec<_> = anybody.leads_to(Fact::Group);
    let leads: Vec<_> = leads
        .iter()
        .map(|to| (&*to.value, to.decision.verdict()))
        .collect();
    assert_eq!(
        leads,
        [
            ("sixth-former", Some(Verdict::Allowed)),
            ("any-other", Some(Verdict::NotAllowed)),
        ]
    );
}

#[test]
fn what_holds_whatever_else_does_is_passed_by_no_exception() {
    let school = school("primary-walkers");
    let agreed = [
        ("parents-applied", "yes"),
        ("handed-in", "yes"),
        ("headteacher-permission", "yes"),
        ("occasion", "ordinary"),
    ];
    let both = [&agreed[..], &[("group", "walks-home-alone")]].concat();
    let walker = phone(&school, "year-6", &both);
    assert_eq!(walker.verdict(), Some(Verdict::Allowed));
    assert_eq!(walker.role().as_str(), "year-6-walking");
    assert_eq!(
        phone(&school, "year-4", &[]).verdict(),
        Some(Verdict::NotAllowed)
    );
    let trip = [("occasion", "off-site-activity")];
    for role in [
        "pupil",
        "year-4",
        "year-6",
        "year-6-walking",
        "walks-home-alone",
    ] {
        let on_trip = phone(&school, role, &trip);
        assert_eq!(on_trip.verdict(), Some(Verdict::NotAllowed), "{role}");
    }
    assert_eq!(missing(&phone(&school, "year-6", &agreed)), [Fact::Group]);
    // Year 4 is nobody in year 6.
    let role = school.role("year-4").unwrap();
    let no = school.classify(
        role,
        Technology::PersonalPhones,
        &known(&[("group", "year-6")]),
    );
    assert_eq!(no.unwrap_err(), QuestionError::ImpossibleGroups(role));
    // A contractor is a visitor.
    assert_eq!(
        phone(&school, "contractor", &[]).verdict(),
        Some(Verdict::Discouraged)
    );
}

/// Those whose groups make all the difference.
const SCHOOLS: [&str; 2] = ["secondary-phones", "primary-walkers"];

/// The answer as data, without the question.
fn told(of: &Classification<'_>) -> serde_json::Value {
    let mut told = serde_json::to_value(of).unwrap();
    told.as_object_mut().unwrap().remove("question");
    told
}

/// Whether one role is a kind of another, by the file.
fn kinds(policy: &Policy) -> Vec<(Term<Role>, Term<Role>)> {
    let roles = policy.listing().roles();
    let pairs = roles.iter().flat_map(|role| {
        let wider = role.kind_of.iter();
        wider.map(|wider| (policy.role(role.id).unwrap(), policy.role(wider).unwrap()))
    });
    pairs.collect()
}

#[test]
fn a_group_is_the_same_asked_about_as_a_role_or_given() {
    for name in SCHOOLS {
        let school = school(name);
        let mut asked = 0;
        for (kind, wider) in kinds(&school) {
            for subject in school.subjects() {
                for known in school.circumstances_of(kind, subject).unwrap() {
                    let role = school.classify(kind, subject, &known).unwrap();
                    let given = school.classify(wider, subject, &known.group(kind)).unwrap();
                    let again = school.classify(kind, subject, &known.group(wider)).unwrap();
                    assert_eq!(told(&role), told(&given), "{kind:?} {subject:?} {known:?}");
                    assert_eq!(told(&role), told(&again), "{kind:?} {subject:?} {known:?}");
                    asked += 1;
                }
            }
        }
        assert!(asked > 200, "{asked}");
    }
}

#[test]
fn what_a_group_leads_to_is_what_is_answered_for_it() {
    let mut led = 0;
    for name in SCHOOLS {
        let school = school(name);
        for (role, subject) in school.questions() {
            for known in school.circumstances_of(role, subject).unwrap() {
                let answer = school.classify(role, subject, &known).unwrap();
                for to in answer.leads_to(Fact::Group) {
                    let known = known.set("group", &to.value).unwrap();
                    let then = school.classify(role, subject, &known).unwrap();
                    assert_eq!(
                        then.decision(),
                        to.decision,
                        "{role:?} {subject:?} {known:?}"
                    );
                    led += 1;
                }
            }
        }
    }
    assert!(led > 20, "{led}");
}

/// A file, and the same with one more group, of which no rule speaks.
fn with_a_group(name: &str) -> (Policy, Policy) {
    let (text, more) = text_with_a_group(name);
    (
        Policy::from_yaml(&text).unwrap(),
        Policy::from_yaml(&more).unwrap(),
    )
}

fn text_with_a_group(name: &str) -> (String, String) {
    let path = root().join(format!("tests/schools/{name}.yaml"));
    let text = fs::read_to_string(path).unwrap();
    let more = text
        .replacen(
            "  roles:\n",
            "  roles:\n    prefect: { label: Prefect }\n",
            1,
        )
        .replacen("  kinds:\n", "  kinds:\n    prefect: pupil\n", 1);
    (text, more)
}

#[test]
fn a_group_without_a_rule_changes_no_answer() {
    for name in SCHOOLS {
        let (before, after) = with_a_group(name);
        for (role, subject) in before.questions() {
            for known in before.circumstances_of(role, subject).unwrap() {
                let was = before.classify(role, subject, &known).unwrap();
                let is = after.classify(role, subject, &known).unwrap();
                assert_eq!(told(&was), told(&is), "{role:?} {subject:?} {known:?}");
                if role == Role::Pupil.into() {
                    let prefect = after.role("prefect").unwrap();
                    let of_it = after.classify(prefect, subject, &known).unwrap();
                    assert_eq!(told(&was), told(&of_it), "{subject:?} {known:?}");
                }
            }
        }
        let diff = before.diff(&after);
        assert_eq!((diff.changed(), diff.changes().len()), (0, 0), "{diff}");
        assert_eq!(diff.names().len(), 1);
    }
}

#[test]
fn a_comparison_says_what_a_new_group_is_answered_otherwise() {
    let (before, more) = text_with_a_group("primary-walkers");
    let before = Policy::from_yaml(&before).unwrap();
    let rule = "  prefects: { who: prefect, about: personal-tablets, line: 9, is: allowed }\n";
    let text = more + rule;
    let after = Policy::from_yaml(&text).unwrap();
    let diff = before.diff(&after);
    let acts: Vec<_> = diff
        .changes()
        .iter()
        .filter_map(|change| match change {
            Change::Act(act) => Some(act),
            _ => None,
        })
        .collect();
    let of_prefects = acts
        .iter()
        .find(|act| act.roles == [after.role("prefect").unwrap()]);
    let turn = &of_prefects.unwrap().turns[0];
    assert_eq!(turn.before.decision, Decision::Silent);
    assert_eq!(turn.after.decision, Decision::Decided(Verdict::Allowed));
    assert!(after.diff(&after).is_empty());
    assert!(diff.to_string().contains("“prefect”"), "{diff}");
}

#[test]
fn rules_of_two_groups_that_meet_are_unclear_and_both_are_named() {
    let text = "format: 1\npolicy: { id: a, school: S, title: T }\n\
        own: { roles: { year-6: { label: Year 6 }, walkers: { label: Walkers } } }\n\
        groups: { kinds: { year-6: pupil, walkers: pupil } }\n\
        rules:\n\
        \x20 all: { line: 1, who: pupil, about: personal-phones, is: discouraged }\n\
        \x20 six: { line: 2, who: year-6, about: personal-phones, is: not-allowed }\n\
        \x20 walk: { line: 3, who: walkers, about: personal-phones, is: allowed }\n";
    let school = Policy::from_yaml(text).unwrap();
    let both = phone(&school, "year-6", &[("group", "walkers")]);
    assert!(matches!(both.decision(), Decision::Unclear(_)));
    let groups: Vec<_> = both
        .readings()
        .into_iter()
        .map(|reading| reading.groups)
        .collect();
    assert_eq!(groups, [["year-6"], ["walkers"]]);
    let aside: Vec<_> = both.reasons().filter(|reason| reason.replaced).collect();
    assert_eq!(aside.len(), 1);
    assert_eq!(aside[0].rule, "all");
    let alone = phone(&school, "year-6", &[("group", "any-other")]);
    assert_eq!(alone.verdict(), Some(Verdict::NotAllowed));
}

#[test]
fn what_cannot_be_known_of_one_person_is_refused() {
    let school = school("secondary-phones");
    let role = school.role("year-7").unwrap();
    let ask = |known: &Circumstances| {
        school
            .classify(role, Technology::PersonalPhones, known)
            .map(drop)
    };
    let impossible = Err(QuestionError::ImpossibleGroups(role));
    assert_eq!(ask(&known(&[("group", "year-8")])), impossible);
    assert_eq!(ask(&Circumstances::new().group(Role::Staff)), impossible);
    let nobody: Term<Role> = "year-12".parse().unwrap();
    let unknown = Err(QuestionError::UnknownRole(nobody));
    assert_eq!(ask(&Circumstances::new().group(nobody)), unknown);
    let many = ["year-8", "year-9", "year-10", "year-11", "sixth-former"];
    let many = many.iter().fold(Circumstances::new(), |all, group| {
        all.group(group.parse::<Term<Role>>().unwrap())
    });
    assert_eq!(ask(&many), impossible);
    for text in ["", "a_b", "year-7 year-8 year-9 year-10 year-11"] {
        assert!(Circumstances::new().set("group", text).is_err(), "{text}");
    }
}
