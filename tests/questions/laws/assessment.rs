//! What every answer to "somebody did this" keeps to, whatever the policy.

use std::fmt::Debug;

use online_safety_policy::vocabulary::{ConditionState, Resolution};
use online_safety_policy::vocabulary::{Fit, History, Intent, Verdict};
use online_safety_policy::{Circumstances, Decision, Policy};
use strum::IntoEnumIterator as _;

/// Holds a policy to the laws; asks about each act under every combination of facts.
pub(crate) fn check(policy: &Policy) {
    for (role, subject) in policy.questions() {
        let facts = policy.facts_of_assessment(role, subject).unwrap();
        assert!(policy.facts_of(role, subject).unwrap().is_subset(facts));
        for known in policy.circumstances_over(facts) {
            for intent in [None].into_iter().chain(Intent::iter().map(Some)) {
                let asked = &(role, subject, known, intent);
                let answer = policy
                    .assess(role, subject, &known, intent, History::FirstTime)
                    .unwrap();
                let classified = policy.classify(role, subject, &known).unwrap();
                let decision = answer.classification().decision();
                assert_eq!(decision, classified.decision(), "{asked:?}");
                let permitted = is_permitted(decision);
                let none = answer.resolution() == Resolution::NoIncident;
                assert_eq!(
                    permitted, none,
                    "what is permitted is no incident: {asked:?}"
                );
                check_incidents(policy, &answer, asked);
                let silent = decision == Decision::Silent && answer.recommendation().is_silent();
                if !silent {
                    assert!(answer.reasons().next().is_some(), "{asked:?}");
                }
            }
        }
        let other = policy.assess(
            role,
            subject,
            &Circumstances::UNKNOWN,
            None,
            History::Repeat,
        );
        assert_eq!(other.unwrap().history(), History::Repeat);
    }
}

/// Whether an act is permitted in every reading, whatever is not known.
fn is_permitted(decision: Decision) -> bool {
    match decision {
        Decision::Decided(verdict) => verdict.is_permitted(),
        Decision::Silent => false,
        Decision::Unclear(verdicts) => verdicts.iter().all(Verdict::is_permitted),
        Decision::Depends { outcomes, .. } => outcomes
            .iter()
            .all(|outcome| outcome.verdict().is_some_and(Verdict::is_permitted)),
    }
}

/// What follows is what follows the incidents that the act amounts to.
fn check_incidents(
    policy: &Policy,
    answer: &online_safety_policy::Assessment<'_>,
    asked: &dyn Debug,
) {
    let role = answer.classification().role();
    for mapped in answer.incidents() {
        assert_eq!(
            (mapped.fit, mapped.applies),
            (Fit::Direct, ConditionState::Holds),
            "{asked:?}"
        );
    }
    let named: Vec<_> = answer
        .incidents()
        .map(|mapped| mapped.word().unwrap())
        .collect();
    let recommendation = answer.recommendation();
    let ids = |answer: &online_safety_policy::Recommendation<'_>| -> Vec<_> {
        answer
            .responses()
            .map(|r| (r.id().to_owned(), r.modality()))
            .collect()
    };
    match answer.resolution() {
        Resolution::Incidents => {
            let alone = policy
                .recommend(role, &named, answer.intent(), History::FirstTime)
                .unwrap();
            assert_eq!(ids(recommendation), ids(&alone), "{asked:?}");
        }
        resolution => {
            assert!(recommendation.is_silent(), "{asked:?}: {resolution}");
            assert!(
                named.is_empty() || resolution == Resolution::NoIncident,
                "{asked:?}"
            );
        }
    }
    let possible = answer.possible().next().is_some();
    assert!(
        possible || answer.resolution() != Resolution::Possible,
        "{asked:?}"
    );
    for reason in answer.reasons() {
        super::reasons::check(&reason, asked);
    }
}
