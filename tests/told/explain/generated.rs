//! The same laws, for policies made up at random.

use std::fmt::Write as _;

use online_safety_policy::Policy;
use online_safety_policy::explain::Reader;
use online_safety_policy::vocabulary::{
    Duty, Force, Matter, Office, OpenPoint, Step, Suspicion, Trigger, Urgency, Vagueness, Word,
};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::answer::{Answer, everything};
use super::other::others;
use super::{auditor, every, parent, staff};
use support::generate::any_policy;

/// Few answers of many policies, rather than all of one: every so many of them.
fn some(policy: &Policy) -> impl Iterator<Item = Answer<'_>> {
    let every = (everything(policy).count() / 100).max(1);
    everything(policy).step_by(every)
}

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        max_shrink_iters: 100,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config(12))]

    #[test]
    fn answers_of_made_up_policies(text in any_policy()) {
        let policy = Policy::from_yaml(&text).unwrap();
        let mut ids = parent::ids_of(&policy);
        // The labels of its own words are made of their ids.
        ids.retain(|id| !text.contains(&format!("Own {id}")));
        for answer in some(&policy) {
            every::holds(&answer);
            auditor::sees_every_rule(&answer);
            parent::is_told_what_is_required(&answer);
            staff::steps_are_what_is_required(&answer);
            let told = answer.explain(Reader::Parent);
            parent::is_plain(&policy, &ids, &told);
        }
    }
}

proptest! {
    #![proptest_config(config(12))]

    #[test]
    fn procedures_duties_and_contacts_of_made_up_policies(text in any_other()) {
        let policy = Policy::from_yaml(&text).unwrap();
        let ids = parent::ids_of(&policy);
        // An odd number, so that both orders of steps come up.
        for other in others(&policy).step_by(7) {
            every::holds_of_other(&other);
            auditor::sees_every_rule_of(&other);
            staff::names_steps_bans_and_duties(&other);
            let told = other.explain(Reader::Parent);
            parent::is_plain(&policy, &ids, &told);
            parent::is_told_nothing_of_ours(&other);
        }
    }
}

fn words<W: Word>() -> Vec<W> {
    W::iter().collect()
}

fn list<W: Word>(words: &[W]) -> String {
    let words: Vec<&str> = words.iter().map(|word| word.as_str()).collect();
    format!("[{}]", words.join(", "))
}

fn optional<W: Word>(key: &str, word: Option<W>) -> String {
    word.map_or_else(String::new, |word| format!(", {key}: {word}"))
}

const AUTHORITIES: [&str; 2] = ["printed", "inferred"];
const PERIODS: [&str; 8] = [
    "day",
    "week",
    "month",
    "term",
    "year",
    "90-days",
    "1-minutes",
    "60-minutes",
];

/// Each step is spoken of at most once, so that no two places can disagree.
fn steps() -> impl Strategy<Value = String> {
    let step = |step: Step| {
        let said = (
            select(words::<Force>()),
            subsequence(words::<Office>(), 0..3),
            subsequence(words::<Office>(), 0..3),
            proptest::option::of(select(words::<Urgency>())),
            select(AUTHORITIES.to_vec()),
            subsequence(words::<Suspicion>(), 1..5),
            1..30u32,
        );
        said.prop_map(move |(force, by, to, urgency, authority, of, line)| {
            let urgency = optional("urgency", urgency);
            let to = if to.is_empty() { String::new() } else { format!(", to: {}", list(&to)) };
            let by = if by.is_empty() { String::new() } else { format!(", by: {}", list(&by)) };
            format!(
                "    rule-of-{step}: {{ line: {line}, step: {step}, force: {force}{by}{to}{urgency}, \
                 authority: {authority}, for: {} }}\n",
                list(&of),
            )
        })
    };
    let some = subsequence(words::<Step>(), 1..12);
    some.prop_flat_map(move |steps| steps.into_iter().map(step).collect::<Vec<_>>())
        .prop_map(|steps| steps.concat())
}

fn duties() -> impl Strategy<Value = String> {
    let duty = (
        select(words::<Duty>()),
        select(words::<Force>()),
        subsequence(words::<Office>(), 1..3),
        prop_oneof![
            Just(String::new()),
            select(PERIODS.to_vec()).prop_map(|period| format!(", every: {period}")),
            select(words::<Vagueness>()).prop_map(|period| format!(", vaguely: {period}")),
            subsequence(words::<Trigger>(), 1..3)
                .prop_map(|on| format!(", trigger: {}", list(&on))),
        ],
        select(AUTHORITIES.to_vec()),
    );
    proptest::collection::vec(duty, 1..6).prop_map(|duties| {
        let mut text = String::new();
        for (number, (duty, force, who, often, authority)) in duties.into_iter().enumerate() {
            writeln!(
                text,
                "  rule-of-duty-{number}: {{ line: {}, duty: {duty}, label: do thing {number} well, \
                 force: {force}, who: {}{often}, authority: {authority} }}",
                number + 1,
                list(&who),
            )
            .unwrap();
        }
        text
    })
}

fn contacts() -> impl Strategy<Value = String> {
    let contact = (
        select(words::<Matter>()),
        subsequence(words::<Office>(), 1..3),
        subsequence(words::<Office>(), 0..2),
        select(vec!["parent", "staff", "pupil", "everyone"]),
        select(AUTHORITIES.to_vec()),
    );
    proptest::collection::vec(contact, 1..6).prop_map(|contacts| {
        let mut text = String::new();
        for (number, (matter, to, then, by, authority)) in contacts.into_iter().enumerate() {
            let then: Vec<Office> = then.into_iter().filter(|office| !to.contains(office)).collect();
            let then = match then.is_empty() {
                true => String::new(),
                false => format!(", then: {}", list(&then)),
            };
            writeln!(
                text,
                "  rule-of-contact-{number}: {{ line: {}, matter: {matter}, by: [{by}], to: {}{then}, \
                 authority: {authority} }}",
                number + 1,
                list(&to),
            )
            .unwrap();
        }
        text
    })
}

fn any_other() -> impl Strategy<Value = String> {
    let open = subsequence(words::<OpenPoint>(), 0..4);
    (steps(), duties(), contacts(), open).prop_map(|(steps, duties, contacts, open)| {
        let open: String = open
            .iter()
            .map(|point| format!("    {point}: {{ line: 3 }}\n"))
            .collect();
        let open = if open.is_empty() {
            open
        } else {
            format!("  open:\n{open}")
        };
        format!(
            "format: 1\npolicy: {{ id: made-up-school, school: Made Up, title: Policy }}\n\
             procedure:\n  printed: false\n  steps:\n{steps}{open}\
             duties:\n{duties}contacts:\n{contacts}"
        )
    })
}
