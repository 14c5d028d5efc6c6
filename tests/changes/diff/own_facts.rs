//! Facts that two policies declare, each with numbers of its own.

use online_safety_policy::change::diff::{Change, NameDiffers, NameKind, Release};

use std::collections::BTreeSet;

use online_safety_policy::vocabulary::{Role, Technology};
use online_safety_policy::{Circumstances, Decision, Policy};

use super::{edited, load};

const SCHOOL: &str = include_str!("../../policies/own_facts.yaml");

#[test]
fn facts_are_matched_by_their_names() {
    let before = load(SCHOOL);
    // Another number for each that comes behind it.
    let after = edited(
        SCHOOL,
        "    handed-in: {",
        "    a-first: { label: First }\n    handed-in: {",
    );
    let diff = before.diff(&after);
    let [name] = diff.names() else {
        panic!("{diff}")
    };
    assert_eq!(
        (name.kind, name.id.as_str(), name.how),
        (NameKind::Fact, "a-first", NameDiffers::New)
    );
    assert_eq!(
        (diff.changed(), diff.release()),
        (0, Release::VocabularyChanged),
        "{diff}"
    );
    assert!(after.diff(&after).is_empty());
}

/// The school with a fact before all others, for which it asks in place of another one.
fn with_another_first() -> Policy {
    let text = SCHOOL.replace(
        "    handed-in: {",
        "    a-first: { label: The first of all }\n    handed-in: {",
    );
    let asks = "handed-in: \"yes\", headteacher";
    load(&text.replace(asks, "a-first: \"yes\", headteacher"))
}

#[test]
fn what_moves_is_told_by_the_names_of_facts() {
    let (before, after) = (load(SCHOOL), with_another_first());
    for (diff, other) in [(before.diff(&after), false), (after.diff(&before), true)] {
        let [Change::Act(change)] = diff.changes() else {
            panic!("{diff}")
        };
        let json = serde_json::to_value(change).unwrap();
        let when: Vec<_> = change
            .turns
            .iter()
            .flat_map(|turn| &turn.when)
            .flatten()
            .collect();
        let ids: Vec<&str> = when.iter().map(|given| given.id.as_str()).collect();
        assert!(
            ids.contains(&"a-first") && ids.contains(&"handed-in"),
            "{ids:?}"
        );
        assert!(ids.contains(&"parents-applied"), "{ids:?}");
        let text = diff.to_string();
        for label in ["The first of all", "Handed in at the office"] {
            assert!(text.contains(&format!("“{label}”")), "{text}");
        }
        let told = json.to_string();
        assert!(
            told.contains("\"fact\":\"a-first\"")
                && !told.contains("\"own1\"")
                && !told.contains("\"own2\""),
            "{told}"
        );
        assert_eq!(change.turns.len(), 2, "{other}: {text}");
    }
}

#[test]
fn answers_while_facts_are_missing_are_compared_by_name() {
    let rule = |fact: &str| {
        format!(
            "format: 1\npolicy: {{ id: a, school: S, title: T, places: not-given }}\nown:\n  \
             facts:\n    {fact}: {{ label: A fact }}\nrules:\n  phones:\n    who: pupil\n    \
             about: personal-phones\n    cases:\n      - {{ when: {{ {fact}: \"yes\" }}, then: allowed }}\n    \
             otherwise: not-allowed\n"
        )
    };
    // The same number, and another fact.
    let (before, after) = (load(&rule("shown")), load(&rule("seen")));
    let diff = before.diff(&after);
    assert!(diff.changed() > 0, "{diff}");
    let kinds: Vec<_> = diff.names().iter().map(|name| name.kind).collect();
    assert_eq!(kinds, [NameKind::Fact; 2]);
}

/// Every combination of the facts that either asks for, each policy asked by the names that it knows.
#[test]
fn as_many_answers_move_as_asking_both_finds() {
    let (before, after) = (load(SCHOOL), with_another_first());
    let facts = [
        "a-first",
        "handed-in",
        "headteacher-permission",
        "parents-applied",
    ];
    let said = |policy: &Policy, point: usize| {
        let mut known = Circumstances::new();
        for (at, fact) in (0..).zip(facts) {
            let value = [None, Some("yes"), Some("no")][point / 3_usize.pow(at) % 3];
            if let (Some(value), Ok(_)) = (value, policy.fact(fact)) {
                known = known.set(fact, value).unwrap();
            }
        }
        let answer = policy.classify(Role::Pupil, Technology::PersonalPhones, &known);
        match answer.unwrap().decision() {
            Decision::Depends { missing, outcomes } => {
                let ids = missing.iter().map(|fact| policy.fact_id(fact).to_owned());
                (ids.collect::<BTreeSet<String>>(), format!("{outcomes:?}"))
            }
            other => (BTreeSet::new(), format!("{other:?}")),
        }
    };
    for (one, other) in [(&before, &after), (&after, &before)] {
        let moved = (0..81).filter(|point| said(one, *point) != said(other, *point));
        assert_eq!(one.diff(other).changed(), moved.count() as u64);
    }
}
