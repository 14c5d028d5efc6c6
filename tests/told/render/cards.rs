//! What a card says of an act is what asking for each of its people says.

use std::collections::BTreeMap;

use online_safety_policy::paper::render::Paper;
use online_safety_policy::vocabulary::{Role, Term, Word as _};
use online_safety_policy::{Circumstances, Decision, Policy};
use proptest::prelude::*;
use support::generate::any_policy;
use support::policies::{base, load};

/// The acts by how they stand, and of how many nothing is said.
type Standings = (BTreeMap<String, Vec<String>>, usize);

/// How every act stands for some roles, by asking.
fn asked(policy: &Policy, roles: &[&str]) -> Standings {
    let roles: Vec<Term<Role>> = roles
        .iter()
        .map(|role| policy.role(role).unwrap())
        .collect();
    let (mut standing, mut silent) = (BTreeMap::<String, Vec<String>>::new(), 0);
    let listing = policy.listing();
    for word in [listing.user_actions(), listing.technologies()].concat() {
        let subject = policy.subject(word.id).unwrap();
        let decisions = roles.iter().map(|role| {
            let answer = policy.classify(*role, subject, &Circumstances::new());
            answer.unwrap().decision()
        });
        let mut decisions: Vec<Decision> = decisions.collect();
        decisions.dedup();
        let label = match decisions.as_slice() {
            [Decision::Silent] => {
                silent += 1;
                continue;
            }
            [Decision::Decided(verdict)] => verdict.label(),
            [Decision::Depends { .. }] => "It depends on more than who it is",
            [Decision::Unclear(_)] => "Unclear: the policy can be read in more than one way",
            _ => "Not the same for all of them",
        };
        let label = label.to_owned();
        standing
            .entry(label)
            .or_default()
            .push(word.label.to_owned());
    }
    (standing, silent)
}

/// The same as a card has it.
fn printed(card: &str) -> Standings {
    let (mut standing, mut silent) = (BTreeMap::<String, Vec<String>>::new(), 0);
    let mut label = String::new();
    for line in card.lines() {
        let line = line.replace('\\', "");
        if let Some(act) = line.strip_prefix("- ") {
            standing.get_mut(&label).unwrap().push(act.to_owned());
        } else if let Some(said) = line.strip_suffix(':') {
            label = said.to_owned();
            standing.insert(label.clone(), Vec::new());
        } else if let Some(acts) = line.strip_prefix("Of ") {
            let acts = acts.split(' ').next().unwrap();
            silent = if acts == "one" {
                1
            } else {
                acts.parse().unwrap()
            };
        }
    }
    (standing, silent)
}

#[track_caller]
fn check(policy: &Policy) {
    let page = Paper::of(policy).to_markdown();
    let cards: Vec<&str> = page
        .split("\n## What ")
        .skip(1)
        .filter_map(|section| {
            let (title, rest) = section.split_once('\n')?;
            title
                .ends_with(" may do")
                .then(|| rest.split("\n## ").next().unwrap())
        })
        .collect();
    let listing = policy.listing();
    let all = listing.roles().len();
    let audiences = listing.audiences();
    let is_part = |roles: usize| 0 < roles && roles < all;
    let parts = audiences.iter().filter(|of| is_part(of.roles.len()));
    let mut shown: Vec<_> = parts.collect();
    if shown.is_empty() {
        shown.extend(audiences.first());
    }
    assert_eq!(cards.len(), shown.len());
    for (card, audience) in cards.iter().zip(shown) {
        assert_eq!(
            printed(card),
            asked(policy, &audience.roles),
            "{}",
            audience.id
        );
    }
}

#[test]
fn a_card_says_what_asking_says() {
    super::shipped().for_each(check);
    check(base());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn a_card_of_a_policy_made_up_says_what_asking_says(text in any_policy()) {
        check(&load(&text));
    }
}
