//! The same question has one answer, whichever way it is asked: over all that can be known, asking
//! backwards and listing say what classifying says.

use online_safety_policy::answer::inverse::Wanted;
use online_safety_policy::vocabulary::Word as _;
use online_safety_policy::{Circumstances, Decision, EnumSet, Policy};
use proptest::prelude::*;
use strum::IntoEnumIterator as _;
use support::generate;

use super::{base, load, telford, trafalgar};

#[track_caller]
fn check(policy: &Policy) {
    let listing = policy.listing().with_retired();
    let listed = [listing.user_actions(), listing.technologies()].concat();
    for word in listed {
        let subject = policy.subject(word.id).unwrap();
        let mut spoken = false;
        for role in policy.roles() {
            let all = policy.circumstances_of(role, subject).unwrap();
            let decisions: Vec<Decision> = all
                .map(|known| policy.classify(role, subject, &known).unwrap().decision())
                .collect();
            spoken |= decisions.iter().any(|of| *of != Decision::Silent);
            for wanted in Wanted::iter() {
                let nothing = Circumstances::new();
                let why_not = policy.why_not(role, subject, &nothing, wanted, EnumSet::empty());
                let why_not = why_not.unwrap();
                // Nothing known comes first.
                assert_eq!(why_not.is_met(), wanted.is_met_by(decisions[0]));
                let can_be = decisions.iter().any(|of| wanted.is_met_by(*of));
                assert_eq!(
                    !why_not.is_out_of_reach(),
                    can_be,
                    "{role} {subject:?} {wanted}"
                );
                for change in why_not.changes() {
                    let set = change.sets().iter().try_fold(nothing, |known, set| {
                        let value = set
                            .value
                            .split('-')
                            .next()
                            .filter(|_| !set.times.is_empty() || set.value.contains(':'));
                        known.set(set.fact.as_str(), value.unwrap_or(&set.value))
                    });
                    let answer = policy.classify(role, subject, &set.unwrap()).unwrap();
                    assert_eq!(answer.decision(), change.decision());
                    assert!(wanted.is_met_by(answer.decision()));
                }
            }
        }
        assert_eq!(word.spoken, spoken, "{}", word.id);
    }
}

#[test]
fn of_shipped_policies_there_is_one_answer() {
    check(telford());
    check(trafalgar());
    check(base());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn of_made_up_policies_there_is_one_answer(text in generate::any_policy()) {
        check(&load(&text));
    }
}
