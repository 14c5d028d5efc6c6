//! What a policy may ask for is counted when it loads, and no more than that is done.
#![expect(clippy::unwrap_used, reason = "where a helper fails, the test fails")]

use std::fs;

use online_safety_policy::diagnostic::Code;
use online_safety_policy::vocabulary::{Fact, Intent};
use online_safety_policy::{Circumstances, Policy};
use proptest::prelude::*;
use strum::EnumCount as _;
use support::costly::FAMILIES;
use support::generate::any_policy;
use support::policies::{base, load, telford, trafalgar};
use support::root;

/// What one line that is told of an answer is counted as.
const LINE: u64 = 128;

/// The lines of a verification, and the combinations that are looked at for its answers, walked.
fn walked(policy: &Policy) -> (u64, u64) {
    let (mut lines, mut looked) = (0, 0);
    for (role, subject) in policy.questions() {
        let asked = policy.facts_of(role, subject).unwrap();
        for known in policy.circumstances_of(role, subject).unwrap() {
            let answer = policy.classify(role, subject, &known).unwrap();
            lines += 1 + answer.reasons().count() as u64;
            looked += completions(policy, asked.iter(), &known);
        }
        let asked = policy.facts_of_assessment(role, subject).unwrap();
        lines += policy.circumstances_over(asked).len() as u64 * (1 + Intent::COUNT as u64);
    }
    for (role, incident, intent, history) in policy.incident_questions() {
        let answer = policy.recommend(role, [incident], intent, history).unwrap();
        lines += 1 + answer.reasons().count() as u64;
    }
    (lines, looked)
}

/// In how many ways what is not known can turn out.
fn completions(policy: &Policy, asked: impl Iterator<Item = Fact>, known: &Circumstances) -> u64 {
    let open = asked.map(|fact| {
        let values = policy.circumstances_over(fact.into()).len() as u64 - 1;
        match is_known(policy, known, fact) {
            true => 1,
            false => values.max(1),
        }
    });
    open.product()
}

fn is_known(policy: &Policy, known: &Circumstances, fact: Fact) -> bool {
    match fact {
        Fact::Time => known.clock_time().is_some(),
        // Setting what is set to each value gives what there was.
        fact => fact
            .words()
            .iter()
            .any(|value| known.set(policy.fact_id(fact), value).unwrap() == *known),
    }
}

#[track_caller]
fn check(policy: &Policy) {
    let (lines, looked) = walked(policy);
    let counted = policy.steps();
    assert!(counted <= Policy::MOST_STEPS);
    assert!(
        lines * LINE + looked <= counted,
        "{lines} lines, {looked} looks, {counted} steps"
    );
}

#[test]
fn no_more_is_done_than_was_counted() {
    for policy in [telford(), trafalgar(), base()] {
        check(policy);
    }
    for school in ["secondary-phones", "secondary-reflection", "tier-codes"] {
        let path = root().join(format!("tests/schools/{school}.yaml"));
        check(&load(&fs::read_to_string(path).unwrap()));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn no_more_is_done_than_was_counted_of_policies_made_up(text in any_policy()) {
        check(&load(&text));
    }
}

/// The shipped policies, and ten times as much, are far from the most.
#[test]
fn there_is_room() {
    for policy in [telford(), trafalgar()] {
        assert!(
            policy.steps() < Policy::MOST_STEPS / 4,
            "{}",
            policy.steps()
        );
    }
}

/// A card is told for each audience, whoever of it a table judges: so a further audience costs the
/// same with a table and without, and the more the more there is to tell.
#[test]
fn cards_are_counted_once_for_each_audience() {
    let steps = |audiences: usize, when: &str, table: &str| {
        let audience = |n: usize| format!("  a{n}: {{ label: A{n}, roles: [pupil] }}\n");
        let audiences: String = (0..audiences).map(audience).collect();
        load(&format!(
            "format: 1
policy: {{ id: p, school: S, title: T }}
audiences:
{audiences}{table}rules:
  r: {{ line: 1, who: [everyone], about: [gambling], cases: [{{ when: {{ {when} }}, then: allowed }}] }}
"
        ))
        .steps()
    };
    let costs = |when: &str, table: &str| steps(2, when, table) - steps(1, when, table);
    let table = "pupil-incidents: { audience: a0, columns: [police], rows: { misuse: { line: 1, required: [police] } } }\n";
    let (one, three) = (
        "moment: [break]",
        "moment: [break], device: [own], place: [toilets]",
    );
    assert_eq!(costs(one, table), costs(one, ""));
    assert_eq!(costs(three, table), costs(three, ""));
    assert!(costs(three, "") > costs(one, ""));
}

/// What asks for more is refused, and the row or rule that does so is named.
#[test]
fn what_asks_for_more_is_refused() {
    for family in &FAMILIES {
        let policy = Policy::from_yaml(&(family.make)(1));
        assert!(policy.is_ok(), "{}: {policy:?}", family.name);
        let Err(error) = Policy::from_yaml(&(family.make)(family.most)) else {
            continue;
        };
        let faults = error.diagnostics();
        let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
        assert_eq!(faults.len(), 1, "{}: {told:#?}", family.name);
        assert_eq!(
            faults[0].code(),
            Code::TooMany,
            "{}: {told:#?}",
            family.name
        );
        assert!(
            faults[0].help_text().is_some(),
            "{}: {told:#?}",
            family.name
        );
    }
}

/// A file of 937 bytes once took a verification of 37 seconds.
#[test]
fn sixteen_facts_at_once_are_refused_by_name() {
    let text = (FAMILIES[0].make)(15);
    let error = Policy::from_yaml(&text).unwrap_err();
    let fault = &error.diagnostics()[0];
    assert_eq!(fault.path(), "rules.r");
    assert!(
        fault
            .message()
            .starts_with("`gambling` asks for too many combinations of facts: "),
        "{fault}"
    );
}
