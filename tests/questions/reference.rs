//! A second evaluator, naive and slow, written from what a rule file means, and
//! sharing nothing with the engine but the document that was read and the words
//! of the vocabulary. Both are asked the same questions and must give the same
//! answers: over the whole space of the shipped policies, and over policies made
//! up at random.
#![expect(
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "whatever goes wrong in here is the test failing"
)]

mod agree;
mod assess;
mod classify;
mod clock;
mod draw;
mod engine;
pub(crate) mod generate;
mod mapping;
mod people;
mod recommend;
mod responses;
mod scope;
mod situation;
mod voices;
mod words;

use self::agree::{Both, HISTORIES, INTENTS};
use self::classify::Act;
use self::draw::Draw;
use self::recommend::judging;
use online_safety_policy::builtin::Builtin;
use proptest::prelude::*;

/// The tables whose words a role may be asked about.
fn tables(both: &Both, role: &str) -> Vec<&'static str> {
    match judging(&both.document, role) {
        Some((table, _)) => vec![table],
        None => vec!["pupil-incidents", "staff-incidents"],
    }
}

fn shipped(check: impl Fn(&Both)) {
    for builtin in [Builtin::TelfordInfant2020, Builtin::TrafalgarInfant2018] {
        check(&Both::new(builtin.source()));
    }
}

#[test]
fn every_classification_of_the_shipped_policies() {
    shipped(|both| {
        let mut draw = Draw::new(1);
        for role in words::roles(&both.document) {
            for subject in words::subjects(&both.document) {
                let act = Act::new(&both.document, &role, &subject);
                for known in both.situations(&act.facts, usize::MAX, &mut draw) {
                    both.classification(&role, &subject, &act, &known);
                }
                both.idle_facts(&role, &subject, &act, &mut draw);
                both.broken_provisos(&role, &subject, &act, &mut draw);
            }
        }
    });
}

/// Whatever is known that puts something within the policy's scope or outside it.
#[test]
fn every_classification_of_the_shipped_policies_by_their_scope() {
    shipped(|both| {
        let mut draw = Draw::new(2);
        let facts = ["place", "device", "school-system", "related-to-membership"];
        let facts = facts.map(str::to_owned).into();
        for role in words::roles(&both.document) {
            for subject in words::subjects(&both.document) {
                let act = Act::new(&both.document, &role, &subject);
                for known in both.situations(&facts, 40, &mut draw) {
                    both.classification(&role, &subject, &act, &known);
                    both.assessment(&role, &subject, &act, &known, None, "first-time");
                }
            }
        }
    });
}

#[test]
fn every_recommendation_of_the_shipped_policies() {
    shipped(|both| {
        for role in words::roles(&both.document) {
            for table in tables(both, &role) {
                for incident in words::incidents(&both.document, table) {
                    for intent in INTENTS {
                        for history in HISTORIES {
                            both.recommendation(
                                &role,
                                table,
                                std::slice::from_ref(&incident),
                                intent,
                                history,
                            );
                        }
                    }
                }
            }
        }
    });
}

#[test]
fn every_pair_of_incidents_of_the_shipped_policies() {
    shipped(|both| {
        for role in ["pupil", "staff", "visitor"] {
            for table in tables(both, role) {
                let incidents = words::incidents(&both.document, table);
                for (at, first) in incidents.iter().enumerate() {
                    for second in &incidents[..at] {
                        let pair = [first.clone(), second.clone()];
                        both.recommendation(role, table, &pair, None, "first-time");
                    }
                }
            }
        }
    });
}

#[test]
fn every_assessment_of_the_shipped_policies() {
    shipped(|both| {
        let mut draw = Draw::new(2);
        for role in words::roles(&both.document) {
            for subject in words::subjects(&both.document) {
                let act = Act::new(&both.document, &role, &subject);
                let facts = both.facts_of_assessment(&role, &subject, &act);
                for known in both.situations(&facts, 60, &mut draw) {
                    for intent in INTENTS {
                        let history = draw.one(&HISTORIES);
                        both.assessment(&role, &subject, &act, &known, intent, history);
                    }
                }
            }
        }
    });
}

/// Holds the engine to the reference over one policy made up at random.
fn made_up(text: &str, seed: u64) {
    let both = Both::new(text);
    let mut draw = Draw::new(!seed);
    let roles = words::roles(&both.document);
    let subjects = spoken_of(&both);
    for role in draw.some(&roles, 4, 4) {
        for subject in &subjects {
            let act = Act::new(&both.document, &role, subject);
            for known in both.situations(&act.facts, 16, &mut draw) {
                both.classification(&role, subject, &act, &known);
            }
            both.groups(&role, subject, &act, &mut draw);
            if draw.percent(25) {
                both.idle_facts(&role, subject, &act, &mut draw);
            }
            let facts = both.facts_of_assessment(&role, subject, &act);
            for known in both.situations(&facts, 5, &mut draw) {
                let (intent, history) = (draw.one(&INTENTS), draw.one(&HISTORIES));
                both.assessment(&role, subject, &act, &known, intent, history);
            }
        }
        for table in tables(&both, &role) {
            let incidents = words::incidents(&both.document, table);
            for _ in 0..30 {
                let some = draw.some(&incidents, 1, 3);
                let (intent, history) = (draw.one(&INTENTS), draw.one(&HISTORIES));
                both.recommendation(&role, table, &some, intent, history);
            }
        }
    }
}

/// The subjects that the policy names, and one that it does not.
fn spoken_of(both: &Both) -> Vec<String> {
    let tables = [&both.document.user_actions, &both.document.communications];
    let rows = tables
        .into_iter()
        .flatten()
        .flat_map(|table| &table.rows)
        .map(|(row, _)| row);
    let rules = both.document.rules.iter().flat_map(|(_, rule)| &rule.about);
    let mut subjects: Vec<String> = rows.chain(rules).cloned().collect();
    subjects.extend(both.document.mapping.iter().map(|(name, _)| name.clone()));
    let own = [
        &both.document.own.user_actions,
        &both.document.own.technologies,
    ];
    let own = own.into_iter().flatten();
    subjects.extend(own.map(|(name, _)| name.clone()));
    // Some of which it says nothing, and of which the standard mapping does.
    let unsaid = [
        "phishing-or-scam",
        "social-media",
        "earphones",
        "gambling",
        "school-email",
    ];
    subjects.extend(unsaid.map(str::to_owned));
    subjects.sort();
    subjects.dedup();
    subjects
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// The policies to which the laws are held are plainer, and longer.
    #[test]
    fn made_up_policies_of_the_laws(text in support::generate::any_policy(), seed: u64) {
        made_up(&text, seed);
    }
}

// In four parts, so that they run beside each other; each is given the same numbers.
proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn made_up_policies_1(seed: u64) {
        made_up(&generate::policy(seed), seed);
    }

    #[test]
    fn made_up_policies_2(seed: u64) {
        made_up(&generate::policy(seed ^ 2), seed);
    }

    #[test]
    fn made_up_policies_3(seed: u64) {
        made_up(&generate::policy(seed ^ 4), seed);
    }

    #[test]
    fn made_up_policies_4(seed: u64) {
        made_up(&generate::policy(seed ^ 6), seed);
    }
}
