//! The laws that hold without being written.

use online_safety_policy::Policy;
use online_safety_policy::Question;
use online_safety_policy::builtin::Builtin;
use online_safety_policy::check::invariants::DefaultInvariant;
use online_safety_policy::diagnostic::Level;
use online_safety_policy::document::{InvariantDocument, PolicyDocument};
use online_safety_policy::vocabulary::{Intent, Word as _};
use proptest::prelude::*;
use strum::IntoEnumIterator as _;

use support::generate::any_policy;

pub(crate) const CLEAN: &str = include_str!("../../fixtures/clean-school.yaml");
const SYNTHETIC: &str = include_str!("../../fixtures/synthetic-school.yaml");

#[test]
fn the_shipped_policies_hold_all_their_laws() {
    for builtin in Builtin::iter() {
        let broken: Vec<String> = builtin
            .policy()
            .violations()
            .map(|v| v.to_string())
            .collect();
        assert_eq!(broken, Vec::<String>::new());
        // None of them for want of questions.
        for law in builtin.policy().invariants() {
            assert!(law.questions().next().is_some(), "{law}");
            assert!(law.applies() && law.holds());
        }
    }
}

#[test]
fn the_made_up_schools_hold_all_their_laws() {
    for text in [CLEAN, SYNTHETIC] {
        let policy = Policy::from_yaml(text).unwrap();
        let broken: Vec<String> = policy.violations().map(|v| v.to_string()).collect();
        assert_eq!(broken, Vec::<String>::new());
    }
}

/// The laws as the two shipped policies state them, and the defaults.
#[test]
fn the_laws_of_the_shipped_policies() {
    for builtin in Builtin::iter() {
        let laws: Vec<String> = builtin
            .policy()
            .invariants()
            .map(|law| law.to_string())
            .collect();
        insta::assert_snapshot!(builtin.to_string(), laws.join("\n"));
    }
}

#[test]
fn a_law_as_json() {
    let policy =
        Policy::from_yaml(&CLEAN.replace("43, pupils: not-allowed", "43, pupils: allowed"));
    let policy = policy.unwrap();
    let laws: Vec<_> = policy.invariants().take(2).collect();
    let violations: Vec<_> = policy.violations().take(1).collect();
    insta::assert_json_snapshot!((laws, violations));
}

#[test]
fn every_default_is_listed_once_with_its_meaning_and_its_reason() {
    let policy = Policy::from_yaml("format: 1\npolicy: { id: p, school: S, title: T }\n").unwrap();
    let listed: Vec<_> = policy
        .invariants()
        .map(|law| law.default().unwrap())
        .collect();
    assert_eq!(listed, DefaultInvariant::iter().collect::<Vec<_>>());
    for default in listed {
        for text in [default.label(), default.why()] {
            assert!(
                !text.is_empty() && !text.ends_with('.') && text.len() < 100,
                "{text}"
            );
        }
        assert_ne!(default.level(), Level::Allow);
    }
    assert_eq!(policy.violations().count(), 0);
}

/// A text of the file and what to put in its place.
type Edit = (&'static str, &'static str);

/// The clean policy after edits, and the default that it then breaks alone.
const BROKEN: &[(DefaultInvariant, &[Edit], &str)] = &[
    (
        DefaultInvariant::IllegalActsReachThePolice,
        &[
            (
                "threatening-behaviour:     { line: 25, pupils: unacceptable,",
                "threatening-behaviour: { line: 25, pupils: unacceptable-and-illegal,",
            ),
            (
                "incidents: [offensive-message], available: [police], note: if it is a crime }\n  criminal",
                "incidents: [fraud], required: [police] }\n  criminal",
            ),
        ],
        "`threatening-behaviour` by `pupil`: amounts to an incident, required \
         `safeguarding-lead`, `headteacher`, `inform-parents`, `warning`",
    ),
    (
        DefaultInvariant::IllegalMaterialGoesToThePolice,
        &[(
            "82, required: [headteacher, police, technical-support, safeguarding-lead]",
            "82, required: [headteacher, technical-support, safeguarding-lead], available: [police]",
        )],
        "`illegal-material` by `pupil`: required `safeguarding-lead`, `headteacher`, \
         `technical-support`; available `police`",
    ),
    (
        DefaultInvariant::IllegalForOnePermittedToNobody,
        &[
            (
                "31\n      pupils: { is: acceptable-for-nominated-users, nominated: [digital-leader] }",
                "31\n      pupils: unacceptable-and-illegal",
            ),
            (
                "  video-broadcasting:\n    pupil-incidents: [{ incident: social-media,",
                "  video-broadcasting:\n    pupil-incidents: [{ incident: illegal-material,",
            ),
        ],
        "`video-broadcasting` by `staff`: allowed",
    ),
    (
        DefaultInvariant::AccidentsPunishedNoHarderThanIntent,
        &[(
            "{ line: 88, required: [class-teacher],",
            "{ line: 88, required: [class-teacher, warning],",
        )],
        "`accidental-offensive-unreported` by `pupil`, `accidental-unreported`: required \
         `class-teacher`, `warning`",
    ),
];

fn edited(edits: &[Edit]) -> String {
    edits.iter().fold(CLEAN.to_owned(), |text, (find, put)| {
        assert!(text.contains(find), "{find}");
        text.replace(find, put)
    })
}

#[test]
fn each_is_broken_by_a_policy_that_does_not_hold_it() {
    for (default, edits, first) in BROKEN {
        // Without the laws of the file, which guard the same.
        let text = edited(edits);
        let (before, after) = text.split_once("\ninvariants:\n").unwrap();
        let (_, after) = after.split_once("\nmapping:\n").unwrap();
        let text = format!("{before}\nmapping:\n{after}");
        let policy = Policy::from_yaml(&text).unwrap_or_else(|error| panic!("{default}\n{error}"));
        let broken: Vec<_> = policy.violations().collect();
        assert!(!broken.is_empty(), "{default}");
        for violation in &broken {
            assert_eq!(
                violation.invariant().default(),
                Some(*default),
                "{violation}"
            );
        }
        let line = broken[0].to_string();
        assert!(
            line.starts_with(&format!("`{default}` does not hold: {first}")),
            "{line}"
        );
        assert!(!broken[0].places().is_empty());

        let off = format!("{text}\ninvariants:\n  {default}: {{ apply: false, reason: a test }}\n");
        let policy = Policy::from_yaml(&off).unwrap();
        assert_eq!(policy.violations().count(), 0);
        let law = policy
            .invariants()
            .find(|law| law.name() == default.as_str())
            .unwrap();
        assert_eq!((law.applies(), law.switched_off()), (false, Some("a test")));
        assert_eq!(
            (law.holds(), law.violations().count()),
            (false, broken.len())
        );
    }
}

/// A document made in code is read as strictly as a text.
#[test]
fn a_document_without_text() {
    let mut document = PolicyDocument::from_bytes(CLEAN.as_bytes()).unwrap();
    let policy = Policy::from_document(&document).unwrap();
    assert!(policy == Policy::from_yaml(CLEAN).unwrap());
    let empty = InvariantDocument::default();
    document.invariants.push(("empty".to_owned(), empty));
    let law = &mut document.invariants[0].1;
    law.expect.as_mut().unwrap().required.push(String::new());
    let error = Policy::from_document(&document).unwrap_err();
    let faults: Vec<String> = error
        .diagnostics()
        .iter()
        .map(|fault| fault.to_string())
        .collect();
    assert_eq!(faults.len(), 3, "{faults:#?}");
    for place in [
        "invariants.empty",
        "invariants.crimes-go-to-the-police.expect.required[1]",
    ] {
        assert!(
            faults
                .iter()
                .any(|fault| fault.contains(&format!(" at {place};"))),
            "{faults:#?}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// What a generated policy breaks, it does break; what holds by the way answers are
    /// made holds for every one.
    #[test]
    fn made_up_policies(text in any_policy()) {
        use DefaultInvariant as D;
        let policy = Policy::from_yaml(&text).unwrap();
        for violation in policy.violations() {
            let default = violation.invariant().default().unwrap();
            match (default, violation.question()) {
                (D::IllegalActsReachThePolice | D::IllegalMaterialGoesToThePolice, question) => {
                    let line = violation.to_string();
                    prop_assert!(!line.contains("required `police`"), "{line}");
                    let intent = match question {
                        Question::Assess { intent, .. } | Question::Recommend { intent, .. } => *intent,
                        _ => unreachable!(),
                    };
                    prop_assert!(matches!(intent, None | Some(Intent::Deliberate)));
                }
                (D::IllegalForOnePermittedToNobody, Question::Classify { .. }) => {
                    let line = violation.to_string();
                    prop_assert!(line.contains("allowed") || line.contains("advised against"), "{line}");
                }
                (D::AccidentsPunishedNoHarderThanIntent, Question::Recommend { .. }) => {}
                _ => prop_assert!(false, "{violation}"),
            }
        }
    }
}
